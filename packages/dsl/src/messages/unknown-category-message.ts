/** What is said of a code that is no 类. */
export type writeUnknownCategoryMessage<Code extends string> = `${Code} 不是类级功能分类科目，这里须按类列示`

export function writeUnknownCategoryMessage<Code extends string>(code: Code): writeUnknownCategoryMessage<Code> {
  return `${code} 不是类级功能分类科目，这里须按类列示`
}
