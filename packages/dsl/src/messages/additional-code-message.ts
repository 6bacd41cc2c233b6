/** What is said of an added code that cannot be one. */
export type writeAdditionalCodeMessage<Code extends string, Why extends string> = `${Code} 不能作为增加的科目：${Why}`

export function writeAdditionalCodeMessage<Code extends string, Why extends string>(
  code: Code,
  why: Why,
): writeAdditionalCodeMessage<Code, Why> {
  return `${code} 不能作为增加的科目：${why}`
}
