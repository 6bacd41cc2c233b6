import type { Disclosure } from '@juesuan/core'
import { chineseNumeral } from './chinese-numeral.ts'
import type { Layout } from './layout.ts'

/** The titles of a layout's parts, of which the annexes may be none: 第二部分 2024年部门决算表. `{year}` and `{department}` are the report's. */
export function partTitles(
  { overview, forms, narrative, terms, annexes }: Layout['titles'],
  of: Pick<Disclosure, 'year' | 'department'>,
): string[] {
  return [overview, forms, narrative, terms, ...(annexes === undefined ? [] : [annexes])].map((title, index) => {
    const own = title.replace('{year}', String(of.year)).replace('{department}', () => of.department)
    return `第${chineseNumeral(index + 1)}部分 ${own}`
  })
}

/** What of a part's title is the same in every report: 部门决算表. */
export function partName(title: string): string {
  return title.replace(/\{year\}年?度?|\{department\}/gu, '')
}
