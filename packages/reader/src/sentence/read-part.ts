import { type Section, sectionPlace, type Unreadable } from '@juesuan/core'
import type { PartPattern } from '@juesuan/layouts'
import { goesOn, joinLines } from '../text/passage.ts'
import { isRow, type SourceLine } from '../text/source-line.ts'
import { unreadable } from '../text/unreadable.ts'
import type { FoundWords } from './read-paragraph.ts'
import { readPassages } from './read-passages.ts'
import { isCaption, readTable } from './read-table.ts'
import { createSectionTree } from './section-tree.ts'
import type { Subjects } from './subjects.ts'

/** A part of the text that was read: its sections, the words found in them, and what was not understood. */
export interface ReadPart {
  readonly sections: readonly Section[]
  readonly words: readonly FoundWords[]
  readonly unreadable: readonly Unreadable[]
}

/** Reads a part by its sections, found by their titles: paragraphs, notes and tables in their order. */
export function readPart(lines: readonly SourceLine[], part: PartPattern, subjects: Subjects): ReadPart {
  const tree = createSectionTree(part)
  const words: FoundWords[] = []
  const problems: Unreadable[] = []
  const stray: SourceLine[] = []
  /** The lines of each paragraph since the last title or table. */
  let open: SourceLine[][] = []

  const finish = () => {
    const section = tree.current()
    if (!section) stray.push(...open.flat())
    for (const read of section ? readPassages(open, section, subjects, part.format) : []) {
      section?.children.push(read.node)
      words.push(...read.words)
      if (read.problem) problems.push(read.problem)
    }
    open = []
  }

  const table = (rows: readonly SourceLine[]) => {
    const section = tree.current()
    const caption = joinLines(open.at(-1) ?? [])
    const named = section && isCaption(caption, section.patterns)
    if (named) open.pop()
    finish()
    const read = section && readTable(rows, named ? caption.text : '', section.patterns)
    if (read) section.children.push(read)
    else problems.push(unreadable(sectionPlace(section?.place ?? part.name), rows[0]?.number, rows[0]?.text ?? '', '版式中这里没有这张表'))
  }

  let at = 0
  for (let line = lines[at]; line; line = lines[at]) {
    const found = tree.find(lines, at)
    if (found) {
      finish()
      tree.open(found)
      at += found.length
    } else if (isRow(line.text)) {
      const rows = rowsAt(lines, at)
      table(rows)
      at += rows.length
    } else {
      const paragraph = open.at(-1)
      const last = paragraph?.at(-1)
      if (paragraph && last && goesOn(last, line)) paragraph.push(line)
      else open.push([line])
      at += 1
    }
  }
  finish()
  return { sections: tree.sections, words, unreadable: [...problems, ...strayProblems(stray, part.name), ...tree.missing()] }
}

function rowsAt(lines: readonly SourceLine[], at: number): SourceLine[] {
  let end = at
  while (isRow(lines[end]?.text ?? '')) end += 1
  return lines.slice(at, end)
}

/** Lines of no section are told together, by the first of them. */
export function strayProblems(lines: readonly SourceLine[], place: string): Unreadable[] {
  const [first] = lines
  if (!first) return []
  return [unreadable(sectionPlace(place), first.number, first.text, `从这里起有${lines.length}行不在版式的任何一节中`)]
}
