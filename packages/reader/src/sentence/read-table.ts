import { labelCell, type Table } from '@juesuan/core'
import type { SectionPattern, TablePattern } from '@juesuan/layouts'
import { foldText } from '../text/fold.ts'
import type { Passage } from '../text/passage.ts'
import { type SourceLine, splitCells } from '../text/source-line.ts'
import { matchPattern } from './match-pattern.ts'

/** Whether a line above a table is what a section's tables are called. */
export function isCaption({ text }: Passage, sections: readonly SectionPattern[]): boolean {
  const folded = foldText(text)
  return tablesOf(sections).some(({ caption }) => matchPattern(caption, folded).kind === 'match')
}

/** Reads a table of words by its header; undefined where no section has one with that header. */
export function readTable(lines: readonly SourceLine[], caption: string, sections: readonly SectionPattern[]): Table | undefined {
  const rows = lines.map(({ text }) => splitCells(text))
  const table = tablesOf(sections).find(({ header }) => hasHeader(rows, header))
  if (!table) return undefined
  return {
    type: 'table',
    caption,
    header: table.header,
    rows: rows.slice(table.header.length).map((cells) => ({ kind: 'line', cells: cells.map((cell) => labelCell(cell)) })),
  }
}

function tablesOf(sections: readonly SectionPattern[]): TablePattern[] {
  return sections.flatMap(({ tables }) => tables)
}

function hasHeader(rows: readonly (readonly string[])[], header: TablePattern['header']): boolean {
  return header.every((cells, index) => {
    const printed = (rows[index] ?? []).map(foldText).filter((text) => text !== '')
    return printed.join('\t') === cells.map(({ text }) => foldText(text)).join('\t')
  })
}
