import type { Line } from '@juesuan/core'
import { chineseNumeral } from '../chinese-numeral.ts'
import type { Edition } from '../edition/edition.ts'

/** The lines of expenditure by 类, in use or not: 一、一般公共服务支出 … 二十六、抗疫特别国债安排的支出. */
export function functionCategoryLines({ categories }: Edition): readonly Line[] {
  return categories.map(([code, name], index) => ({
    label: `${chineseNumeral(index + 1)}、${name}`,
    at: { measure: 'expenditure', function: code },
  }))
}
