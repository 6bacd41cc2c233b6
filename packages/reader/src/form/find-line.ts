import type { LabelColumn, Line, WordLine } from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import { labelKey } from './same-label.ts'

/** The words at the beginning of a row, by what their columns show. */
export type RowLabels = { readonly [Show in LabelColumn['show']]?: string }

/** Finds the lines of a panel that rows print. */
export interface LineFinder {
  /**
   * By its code, else by its label in any spelling, and where it has none by its number; undefined where there is no such line. Of several
   * that are labelled alike it is the one of that number, else the first that was not found before.
   */
  readonly line: (labels: RowLabels) => Line | undefined
  /** A line of words: by its words in their columns, or its only words wherever they stand. */
  readonly words: (texts: readonly string[]) => WordLine | undefined
}

/** Makes a finder of the lines of one panel. */
export function createLineFinder(lines: readonly (Line | WordLine)[]): LineFinder {
  const own = groupBy(lines.filter(isLine), ({ code, label, lineNumber }) => lineKey(code, label, lineNumber))
  const spelled = groupBy(
    lines.filter(isLine).filter(({ code, label }) => code === undefined && label),
    ({ label = '' }) => labelKey(foldText(label)),
  )
  const found = new Set<Line>()
  const words = new Map(lines.flatMap((line) => (isLine(line) ? [] : [[wordsKey(line.words), line] as const])))
  return {
    line: ({ code, name, lineNumber = '' }) => {
      const fits = own.get(lineKey(code, name, lineNumber)) ?? (code || !name ? [] : (spelled.get(labelKey(foldText(name))) ?? []))
      const [first, ...others] = fits
      if (others.length === 0) return first
      const isMeant = (line: Line) => (line.lineNumber === undefined ? !found.has(line) : String(line.lineNumber) === foldText(lineNumber))
      const meant = fits.find(isMeant)
      if (meant) found.add(meant)
      return meant
    },
    words: (texts) => words.get(wordsKey(texts)),
  }
}

/** Whether a line of a panel is one with figures, not with words alone. */
export function isLine(line: Line | WordLine): line is Line {
  return !('words' in line)
}

function lineKey(code = '', label = '', lineNumber: number | string = ''): string {
  if (code !== '') return `code ${foldText(code)}`
  if (label !== '') return `label ${foldText(label)}`
  return lineNumber === '' ? '' : `number ${foldText(String(lineNumber))}`
}

function wordsKey(texts: readonly string[]): string {
  const words = texts.map(foldText)
  const [only, ...others] = words.filter((word) => word !== '')
  return only !== undefined && others.length === 0 ? only : words.join('\t')
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
