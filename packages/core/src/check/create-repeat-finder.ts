/** So many that pairs which stand near each other seldom share a slot. */
const slots = 2048
const lastOfAscii = 0x7f

/**
 * Tells of one text after another whether one of some characters stands twice in a row in it, or a phrase of two to so many
 * characters that does not end with one of ASCII. It looks at each character once, and more closely only where a pair of them
 * stands again nearby, so that patterns need not try them all. Of characters with two units, which are rare, it says yes.
 */
export function createRepeatFinder(singles: string, longest: number): (text: string) => boolean {
  const last = new Int32Array(slots)
  let position = 0
  return (text) => {
    // What stood in the text before is too far away.
    position += longest + 1
    let before = text.charCodeAt(0)
    for (let at = 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code >= 0xd800 && code < 0xe000) return true
      if (code === before && singles.includes(text.charAt(at))) return true
      const slot = (before * 31 + code) % slots
      position += 1
      const distance = position - (last[slot] ?? 0)
      if (distance <= longest && code > lastOfAscii && endsTwice(text, at, distance, longest)) return true
      last[slot] = position
      before = code
    }
    return false
  }
}

/** Whether some phrase, of so many characters at least and at most, ends at a place of a text, and the same phrase right before it. */
function endsTwice(text: string, at: number, shortest: number, longest: number): boolean {
  for (let length = shortest; length <= longest && 2 * length <= at + 1; length += 1) {
    let same = 0
    while (same < length && text.charCodeAt(at - same) === text.charCodeAt(at - same - length)) same += 1
    if (same === length && length > 1) return true
  }
  return false
}
