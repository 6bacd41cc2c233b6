import type { Line, Panel } from '@juesuan/core'
import { filled } from '../../national-2024/numbered-panels.ts'
import type { SummarySide } from '../../national-2024/summary-lines.ts'

/** Two sides of a summary form without line numbers; the shorter is filled up so that the totals stand in one row. */
export function summaryPanels(left: SummarySide, right: SummarySide, widths: readonly [number, number]): readonly Panel[] {
  const items = Math.max(left.items.length, right.items.length)
  const sums = Math.max(left.sums.length, right.sums.length)
  const lines = (side: SummarySide): readonly Line[] => [...filled(side.items, items), ...filled(side.sums, sums), side.total]
  return [
    { width: widths[0], rows: { kind: 'lines', lines: lines(left) } },
    { width: widths[1], rows: { kind: 'lines', lines: lines(right) } },
  ]
}
