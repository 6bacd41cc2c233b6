/** What is said where last year's report is not last year's. */
export type writePriorYearMessage<Given extends string, Expected extends string> = `上年报告是${Given}年度，应当是${Expected}年度`

export function writePriorYearMessage<Given extends string, Expected extends string>(
  given: Given,
  expected: Expected,
): writePriorYearMessage<Given, Expected> {
  return `上年报告是${given}年度，应当是${expected}年度`
}
