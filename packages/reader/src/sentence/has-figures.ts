import type { Pattern } from '@juesuan/layouts'

/** Whether a pattern has figures or numbers to be read. */
export function hasFigures(pattern: Pattern): boolean {
  if (pattern.kind === 'sequence') return pattern.parts.some(hasFigures)
  if (pattern.kind === 'choice') return pattern.options.some(hasFigures)
  return pattern.kind === 'figure' || pattern.kind === 'number'
}
