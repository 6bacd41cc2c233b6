import type { SourceLine } from '../text/source-line.ts'

/** More lines than any cover and contents have. */
const headLimit = 60
const longestTitle = 60

/**
 * The year whose accounts a file holds: the one its titles name (2021年度部门决算), else a number alone in a line of its
 * cover. Undefined where none does.
 */
export function readYear(lines: readonly SourceLine[]): number | undefined {
  const titles = lines.filter(({ text }) => text.length <= longestTitle && /决\s*算/u.test(text))
  const named = titles.flatMap(({ text }) => [...text.matchAll(/(20\d\d)\s*年/gu)].map(([, year]) => Number(year)))
  const alone = lines
    .slice(0, headLimit)
    .flatMap(({ text }) => (/^20\d\d(?:年度?)?$/u.test(text.trim()) ? [Number(text.trim().slice(0, 4))] : []))
  return commonest(named) ?? alone[0]
}

/** The number that is there most often; of several, the first. */
function commonest(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0]
}
