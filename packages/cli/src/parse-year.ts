import { layoutYears } from './find-layout.ts'
import { UsageError } from './usage-error.ts'

/** The year that an option asks for, one that there are layouts of; undefined where it was left out. */
export function parseYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const year = Number(text)
  if (!(/^\d{4}$/u.test(text) && year >= layoutYears.from && year <= layoutYears.to))
    throw new UsageError(`年度 ${text} 不对，请写 ${layoutYears.from} 到 ${layoutYears.to} 的四位数字，如 --year 2024。`)
  return year
}
