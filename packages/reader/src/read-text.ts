import { type Disclosure, functionalClassification, type NarrativeTexts, sectionPlace, type Unreadable } from '@juesuan/core'
import { type Layout, namesOf, narrativeWords, type ReadingFacts } from '@juesuan/layouts'
import { readForms } from './form/read-forms.ts'
import { printedCodes, speakableCodes } from './function-codes.ts'
import { readContents } from './outline/read-contents.ts'
import { type ReadCover, readCover } from './outline/read-cover.ts'
import { readOutline, splitParts } from './outline/read-outline.ts'
import { readPartsLoosely } from './sentence/read-loosely.ts'
import { readParts } from './sentence/read-parts.ts'
import { type SourceLine, splitLines } from './text/source-line.ts'
import { unreadable } from './text/unreadable.ts'

/** What reading a published report gave. */
export interface ReadReport {
  /** What is printed; `unreadable` lists what could not be understood. Figures and paragraphs know their lines. */
  readonly disclosure: Disclosure
  /** The words that its sentences leave to the department: reasons, uses, duties. */
  readonly texts: NarrativeTexts
  readonly reportingUnits: readonly string[]
}

/** Many times more lines than any report has. */
const lineLimit = 100_000

/**
 * Reads a published report in text form (a paragraph or a row a line, cells apart by tabs) through the layout it was
 * published in. What cannot be understood is listed, never guessed. With `sentences`, the layout is known by its forms alone:
 * the narrative is read by the sentences of all of these, and beyond them by what it speaks of.
 */
export function readText(text: string, layout: Layout, sentences: readonly Layout[] = []): ReadReport {
  const lines = splitLines(text)
  const outline = readOutline(lines.slice(0, lineLimit), layout)
  const cover = readCover(outline.cover, layout)
  const { department, year } = cover ?? { department: '', year: layout.year }
  const catalogueName = namesOf({ functional: functionalClassification, year })
  const forms = readForms(outline.body, layout, catalogueName)
  const codes = printedCodes(forms.tables)
  const functionCodes = speakableCodes(codes.keys(), year)
  const facts: ReadingFacts = {
    department,
    year,
    functionCodes,
    // A code that a department added has the name its forms print.
    nameOf: (dimension, code) => catalogueName(dimension, code) ?? (dimension === 'function' ? codes.get(code) : undefined),
  }
  const split = splitParts(forms.rest, layout.titles)
  const parts = sentences.length === 0 ? readParts(split, layout, facts) : readPartsLoosely(split, sentences, facts)
  const problems = [...coverProblems(cover, outline.cover[0]), ...sizeProblems(lines)]
  return {
    disclosure: {
      // A workbook of the forms alone has no cover, and its forms say whose they are.
      department: department || (forms.tables.find((form) => form.department !== '')?.department ?? ''),
      year,
      contents: readContents(outline.contents, layout.forms),
      partTitles: split.flatMap(({ title }) => (title ? [{ text: title.text, line: title.number }] : [])),
      forms: forms.tables,
      ...parts.sections,
      unreadable: [...problems, ...forms.unreadable, ...parts.unreadable].sort(byLine),
    },
    texts: narrativeWords((path) => parts.words.get(path), functionCodes),
    reportingUnits: parts.words.get('units')?.split('、') ?? [],
  }
}

function coverProblems(cover: ReadCover | undefined, first: SourceLine | undefined): Unreadable[] {
  return cover ? [] : [unreadable(sectionPlace('封面'), first?.number, first?.text ?? '', '没有找到部门名称和年度')]
}

function sizeProblems(lines: readonly SourceLine[]): Unreadable[] {
  const beyond = lines[lineLimit]
  return beyond
    ? [unreadable(sectionPlace('正文'), beyond.number, beyond.text, `文件有${lines.length}行，一份报告没有这么长，从这里起没有读取`)]
    : []
}

/** What is not there has no line, and comes last. */
function byLine(left: Unreadable, right: Unreadable): number {
  return (left.place.line ?? Number.POSITIVE_INFINITY) - (right.place.line ?? Number.POSITIVE_INFINITY) || 0
}
