import type { Block } from './block.ts'

/** Where the lines of a page begin and end. */
export type Body = (page: number) => { readonly left: number; readonly right: number }

/** Pages with fewer lines do not show their margins. */
const enough = 8

/** Finds the margins of each page from its lines; those of a page with few are like the others'. */
export function bodyOf(blocks: readonly Block[]): Body {
  const pages = new Map<number, { left: number; right: number; lines: number }>()
  for (const { kind, page, box } of blocks) {
    if (kind !== 'line') continue
    const { left, right, lines } = pages.get(page) ?? { left: box.left, right: box.right, lines: 0 }
    pages.set(page, { left: Math.min(left, box.left), right: Math.max(right, box.right), lines: lines + 1 })
  }
  const known = [...pages.values()].filter(({ lines }) => lines >= enough)
  const common = { left: median(known.map(({ left }) => left)), right: median(known.map(({ right }) => right)) }
  return (page) => {
    const own = pages.get(page)
    return own && (own.lines >= enough || known.length === 0) ? own : common
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? 0
}
