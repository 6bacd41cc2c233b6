import type { Edition } from './edition.ts'
import { editions } from './editions.ts'

/** The edition in force in a year; of a year before the first, the first. */
export function editionOf(year: number): Edition {
  return editions.find(({ from }) => year >= from) ?? editions[editions.length - 1] ?? editions[0]
}
