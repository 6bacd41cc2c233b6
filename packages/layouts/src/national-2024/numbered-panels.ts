import { emptyLine, type Line, numberLines, type Panel } from '@juesuan/core'
import type { SummarySide } from './summary-lines.ts'

/**
 * Two sides of a summary form with numbered lines, the left counted before the right: items, filled up to the longer
 * side's; sums, filled up so that `under` lines stand under the items; the total last of them.
 */
export function numberedPanels(
  left: SummarySide,
  right: SummarySide,
  { widths, under }: { readonly widths: readonly [number, number]; readonly under: number },
): readonly Panel[] {
  const height = Math.max(left.items.length, right.items.length)
  const numbered = ({ items, sums, total }: SummarySide, first: number): Line[] =>
    numberLines(first, [...filled(items, height), ...filled(sums, under - 1), total])
  return [
    { width: widths[0], rows: { kind: 'lines', lines: numbered(left, 1) } },
    { width: widths[1], rows: { kind: 'lines', lines: numbered(right, height + under + 1) } },
  ]
}

/** Lines, and empty ones after them up to a number. */
export function filled(lines: readonly Line[], height: number): readonly Line[] {
  return [...lines, ...Array.from({ length: height - lines.length }, () => emptyLine())]
}
