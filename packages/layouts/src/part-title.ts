import type { Disclosure } from '@juesuan/core'
import { chineseNumeral } from './chinese-numeral.ts'

/** 第二部分 2024年部门决算表: `{year}` and `{department}` in a title are the report's. */
export function partTitle(number: number, title: string, { year, department }: Pick<Disclosure, 'year' | 'department'>): string {
  return `第${chineseNumeral(number)}部分 ${title.replace('{year}', String(year)).replace('{department}', () => department)}`
}

/** What of a part's title is the same in every report: 部门决算表. */
export function partName(title: string): string {
  return title.replace(/\{year\}年?度?|\{department\}/gu, '')
}
