import { chineseNumeral } from './chinese-numeral.ts'

/** 第二部分 2024年部门决算表: `{year}` in a title is the year of the report. */
export function partTitle(number: number, title: string, year: number): string {
  return `第${chineseNumeral(number)}部分 ${title.replace('{year}', String(year))}`
}
