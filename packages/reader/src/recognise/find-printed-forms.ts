import type { FormId } from '@juesuan/core'
import { formOfTitle } from '../outline/form-of-title.ts'
import { foldText } from '../text/fold.ts'
import { isRow, type SourceLine, splitCells } from '../text/source-line.ts'

/** A form as it stands in a text, before it is known by which layout it is printed. */
export interface PrintedForm {
  readonly form: FormId
  readonly title: string
  /** The words of its header, folded. */
  readonly labels: ReadonlySet<string>
}

const headLimit = 12
const headerLimit = 8

/** The forms of a text with a grid under their titles, in their order, each once. */
export function findPrintedForms(lines: readonly SourceLine[]): PrintedForm[] {
  const found = new Map<FormId, PrintedForm>()
  for (const [at, { text }] of lines.entries()) {
    const form = isRow(text) ? undefined : formOfTitle(text)
    if (form === undefined || found.has(form)) continue
    const labels = headerLabels(lines, at + 1)
    if (labels) found.set(form, { form, title: text.replace(number, ''), labels })
  }
  return [...found.values()]
}

const number = /^(?:[一二三四五六七八九十]+、|\d{1,2}[、.．])/u
const figure = /^[-\d,.]+$/u

/** The words of the rows above the first with a figure; undefined where no grid begins soon. */
function headerLabels(lines: readonly SourceLine[], from: number): ReadonlySet<string> | undefined {
  const start = lines.slice(from, from + headLimit).findIndex(({ text }) => isRow(text))
  const above = lines.slice(from, from + Math.max(0, start))
  if (start < 0 || above.some(({ text }) => formOfTitle(text) !== undefined)) return undefined
  const labels = new Set<string>()
  for (const { text } of lines.slice(from + start, from + start + headerLimit)) {
    const cells = splitCells(text)
      .map(foldText)
      .filter((cell) => cell !== '')
    if (!isRow(text) || cells.some((cell) => figure.test(cell))) break
    for (const cell of cells) labels.add(cell)
  }
  return labels
}
