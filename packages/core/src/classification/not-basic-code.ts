/** Economic codes of 基本建设 (309, 311 and below), which basic expenditure cannot be spent on (财政部《支出经济分类科目改革方案》). */
export type NotBasicCode = `309${string}` | `311${string}`

/** Whether an economic code is one of 基本建设. */
export function isNotBasicCode(code: string): code is NotBasicCode {
  return code.startsWith('309') || code.startsWith('311')
}
