/** What is said of a code that no catalogue has. */
export type writeUnknownItemMessage<Code extends string> =
  `${Code} 不是该预算的项级功能分类科目；如确有此科目，请在 additionalCodes 中写明科目名称`

export function writeUnknownItemMessage<Code extends string>(code: Code): writeUnknownItemMessage<Code> {
  return `${code} 不是该预算的项级功能分类科目；如确有此科目，请在 additionalCodes 中写明科目名称`
}
