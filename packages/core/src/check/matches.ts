const none: readonly RegExpExecArray[] = []

/** Every match of a global pattern in a text, as `matchAll` gives them, which makes the pattern anew for each text. */
export function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let found: RegExpExecArray[] | undefined
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (found) found.push(match)
    else found = [match]
  }
  return found ?? none
}
