import { labelCell, type TableCell, type TableRow } from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import { placeOf, unreadable } from '../text/unreadable.ts'
import type { FormContext, PanelRow } from './panel-context.ts'
import { readCell } from './read-cell.ts'

/** Reads the line at the foot of a form, known by any of its labels; undefined where a row is another. */
export function readFoot(context: FormContext, { line, texts }: PanelRow): TableRow | undefined {
  let from = 0
  const pieces = (context.form.foot ?? []).map((foot) => {
    const words = texts.slice(from, from + foot.width).flatMap((text) => (text ? [text] : []))
    const at = from + foot.width
    from = at + 1
    return { foot, at, words, isOwn: words.length === 1 && foldText(words[0] ?? '') === foldText(foot.label) }
  })
  if (!pieces.some(({ isOwn }) => isOwn)) return undefined
  const cells = pieces.flatMap(({ foot, at, words, isOwn }): TableCell[] => {
    const column = context.columns[at]
    const text = texts[at]
    const label = labelCell(isOwn ? foot.label : words.join(' '), foot.width)
    if (isOwn && column && text !== undefined) {
      return [label, readCell(context, { row: foot.row, printed: foot.row, line, at: foot.at }, column, text)]
    }
    // A column that is not printed has been told already.
    if (!isOwn) context.report(unreadable(placeOf(context.form), line, [...words, text].join(' '), '版式中表脚没有这一项'))
    return [label, labelCell(text ?? '')]
  })
  return { kind: 'total', cells }
}
