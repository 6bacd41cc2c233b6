/** What is said of a 类 whose initial budget is declared though its 项 have theirs. */
export type writeBudgetTwiceMessage<Category extends string> = `${Category} 的年初预算已按项申报，各项相加即得，不再按类申报`

export function writeBudgetTwiceMessage<Category extends string>(category: Category): writeBudgetTwiceMessage<Category> {
  return `${category} 的年初预算已按项申报，各项相加即得，不再按类申报`
}
