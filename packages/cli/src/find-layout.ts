import { type Layout, layouts } from '@juesuan/layouts'
import { UsageError } from './usage-error.ts'

/** The years that layouts are known for. */
export const layoutYears = { from: 2019, to: 2025 }

/** The layout of an id, in the year it ends with: `shanxi-2024`, `national-2021`. */
export function findLayout(id: string): Layout {
  const [, family, year] = /^(.+)-(\d{4})$/u.exec(id) ?? []
  const layout = layouts.find((candidate) => candidate.id.startsWith(`${family}-`))
  if (!layout || Number(year) < layoutYears.from || Number(year) > layoutYears.to) {
    const known = layouts.map(({ id: own, name }) => `${own}（${name}）`).join('、')
    throw new UsageError(`没有格式 ${id}。现有的格式：${known}；年度从 ${layoutYears.from} 到 ${layoutYears.to}。`)
  }
  return layout.inYear(Number(year))
}
