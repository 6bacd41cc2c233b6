import type { Check } from './check.ts'

/** The years and layouts a check is for, in words: 2020年度起，各种格式. */
export function describeScope({ years, needsLayout }: Pick<Check, 'years'> & { readonly needsLayout?: boolean }): string {
  const from = years ? `${years.from}年度起${years.to === undefined ? '' : `，到${years.to}年度`}` : '各年度'
  return `${from}，${needsLayout ? '说明了公开格式的报告' : '各种格式'}`
}
