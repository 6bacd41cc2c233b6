/** What a cell of codes says: the code, and the name that may stand beside it: `2011301`, `2011301-行政运行`, `[2011301]行政运行`. */
export interface CodeText {
  readonly code: string
  readonly name: string | undefined
}

const pattern = /^\[?(?<code>\d+)\]?(?:[\s-]*(?<name>[^\d\s.-].*))?$/u

/** Takes a cell of codes apart; undefined where it begins with no code. */
export function readCode(text: string): CodeText | undefined {
  const { code, name } = pattern.exec(text.normalize('NFKC').trim())?.groups ?? {}
  return code === undefined ? undefined : { code, name }
}
