/** Level of a classification code: 类 has three digits, 款 five, 项 seven. */
export type CodeLevel = 'category' | 'subcategory' | 'item'

/** What the levels are called on the page. */
export const levelLabels = { category: '类', subcategory: '款', item: '项' } as const satisfies Record<CodeLevel, string>

const levels: Readonly<Record<number, CodeLevel>> = { 3: 'category', 5: 'subcategory', 7: 'item' }

/** The level a code's length says it is; undefined where it is no code. */
export function codeLevel(code: string): CodeLevel | undefined {
  const level = levels[code.length]
  return level && isDigits(code) ? level : undefined
}

/** Whether a cell or line begins with a code, of whatever length: line numbers have two digits at most, codes three at least. */
export function isWrittenAsCode(text: string): boolean {
  return text.length >= 3 && isDigits(text)
}

/** Whether a cell is written like a line number (行次): one digit, or two. */
export function isWrittenAsLineNumber(text: string): boolean {
  return text.length > 0 && text.length <= 2 && isDigits(text)
}

/** Most texts are names: their first character tells. */
function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < zero || code > nine) return false
  }
  return true
}

const [zero, nine] = ['0'.charCodeAt(0), '9'.charCodeAt(0)]

const ends = { category: [0, 3], subcategory: [3, 5], item: [5, 7] } as const satisfies Record<CodeLevel, readonly [number, number]>

/** The digits that a level adds to a code: of 2011301 they are 201, 13 and 01. Empty where the code does not reach down to it. */
export function levelDigits(code: string, level: CodeLevel): string {
  return code.slice(...ends[level])
}

/** The code one level up; undefined for a 类. */
export function parentCode(code: string): string | undefined {
  return code.length > 3 ? code.slice(0, -2) : undefined
}
