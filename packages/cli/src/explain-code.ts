import { printEntry, searchCodes } from './search-codes.ts'

/** What a code is, with the levels above it and below it: `2011301`. */
export function explainCode(name: string): string | undefined {
  if (!/^\d{3,7}$/u.test(name)) return undefined
  const found = searchCodes(name, undefined)
  return found.some(({ code }) => code === name) ? found.map(printEntry).join('\n') : undefined
}
