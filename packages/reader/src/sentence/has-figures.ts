import type { Pattern } from '@juesuan/layouts'

/** Whether a pattern has figures or numbers to be read. */
export function hasFigures(pattern: Pattern): boolean {
  if (pattern.kind === 'sequence') return pattern.parts.some(hasFigures)
  if (pattern.kind === 'choice') return pattern.options.some(hasFigures)
  return pattern.kind === 'figure' || pattern.kind === 'number'
}

const amount = /\d\s*(?:[万亿]?元|[%％])/u

/** Whether there is an amount of money or a rate among words. */
export function hasAmount(words: string): boolean {
  return amount.test(words)
}
