/** A text with one thing in it made wrong, and what that is, for people. */
export interface TextMutation {
  readonly lines: readonly string[]
  readonly what: string
}

/** Everything of one kind that can be made wrong in a text. */
export type MutationKind = (lines: readonly string[]) => TextMutation[]

/** A line replaced, or taken out where nothing is put in its place. */
export function replaceLine(lines: readonly string[], at: number, by: string | undefined): TextMutation {
  const what = `第${at + 1}行：${lines[at]} → ${by ?? '（删去）'}`
  return { lines: by === undefined ? lines.toSpliced(at, 1) : lines.with(at, by), what }
}

/** Each match of a pattern replaced in turn, one at a time, in the lines of a part of the text that have it. */
export function replaceEach(lines: readonly string[], pattern: RegExp, by: (match: RegExpExecArray) => string): TextMutation[] {
  return lines.flatMap((line, at) =>
    [...line.matchAll(pattern)].map((match) => {
      const after = line.slice(match.index + match[0].length)
      return replaceLine(lines, at, line.slice(0, match.index) + by(match) + after)
    }),
  )
}
