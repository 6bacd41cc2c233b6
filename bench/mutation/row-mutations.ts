import type { LocatedFigure } from './locate-figures.ts'
import { type MutationKind, replaceLine, type TextMutation } from './text-mutation.ts'

/** What is done to the rows of tables and to figures, by what it is called in the table of the bench. */
export function rowMutations(figures: readonly LocatedFigure[]): Readonly<Record<string, MutationKind>> {
  return {
    相邻两行对调: swapRows,
    数字错一栏: (lines) => [...shiftRows(lines, 1), ...shiftRows(lines, -1)],
    相邻两位数字颠倒: (lines) => figures.flatMap((figure) => transpose(lines, figure)),
  }
}

const hasAmount = /\t-?[\d,]+\.\d\d(?:\t|$)/u

/** Two rows of one table, not equal but for their codes. */
function swapRows(lines: readonly string[]): TextMutation[] {
  return lines.flatMap((line, at): TextMutation[] => {
    const next = lines[at + 1]
    if (!hasAmount.test(line) || next === undefined || !hasAmount.test(next)) return []
    return [{ lines: lines.with(at, next).with(at + 1, line), what: `第${at + 1}行与下一行对调：${line}` }]
  })
}

/** The cells after the name one place to the right, or to the left. */
function shiftRows(lines: readonly string[], by: 1 | -1): TextMutation[] {
  return lines.flatMap((line, at) => {
    const cells = line.split('\t')
    const first = cells.findIndex((cell) => /^-?[\d,]+\.\d\d$/u.test(cell))
    if (first < 2) return []
    const figures = cells.slice(first)
    const moved = by === 1 ? ['', ...figures.slice(0, -1)] : [...figures.slice(1), '']
    if (moved.join('\t') === figures.join('\t')) return []
    return [replaceLine(lines, at, [...cells.slice(0, first), ...moved].join('\t'))]
  })
}

/** The first two digits beside each other that differ, from a place that differs from figure to figure. */
function transpose(lines: readonly string[], { index, line, start, end }: LocatedFigure): TextMutation[] {
  const own = lines[line] ?? ''
  const text = own.slice(start, end)
  const pairs = [...text.matchAll(/(?=(\d)(\d))/gu)].filter(([, left, right]) => left !== right)
  const pair = pairs[index % Math.max(1, pairs.length)]
  if (!pair) return []
  const [, left = '', right = ''] = pair
  const changed = text.slice(0, pair.index) + right + left + text.slice(pair.index + 2)
  return [replaceLine(lines, line, own.slice(0, start) + changed + own.slice(end))]
}
