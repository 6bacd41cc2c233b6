import { describeCofog } from './describe-cofog.ts'
import { printEntry, searchCodes } from './search-codes.ts'

/** What a code is, with the levels above it, its place in COFOG, and the level below it: `2011301`. */
export function explainCode(name: string): string | undefined {
  if (!/^\d{3,7}$/u.test(name)) return undefined
  const found = searchCodes(name, undefined)
  const own = found.filter(({ code }) => code === name)
  if (own.length === 0) return undefined
  const cofog = describeCofog(name)
  const below = found.filter(({ code }) => code !== name)
  return [...own.map(printEntry), ...(cofog === undefined ? [] : [`  ${cofog}`]), ...below.map(printEntry)].join('\n')
}
