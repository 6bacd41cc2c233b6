import type { Disclosure } from '@juesuan/core'

/** A disclosure, or a piece of one, without the lines it was read from: one made from facts has none. */
export function withoutLines<Piece extends Disclosure | Disclosure['forms'] | Disclosure['forms'][number] | undefined>(
  piece: Piece,
): Piece {
  return strip(piece) as Piece
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, own]) => (key === 'line' ? [] : [[key, strip(own)]])))
}
