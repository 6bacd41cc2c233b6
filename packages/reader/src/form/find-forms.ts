import type { FormDefinition } from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import { goesOn, joinLines, type Passage } from '../text/passage.ts'
import { isNote, isRow, type SourceLine, splitCells } from '../text/source-line.ts'
import { type FormHead, isHeadLine, readHead } from './read-head.ts'

/** The lines of one printed form. */
export interface FormBlock {
  readonly form: FormDefinition
  /** Its title and the lines under it, which a page break may repeat. */
  readonly top: readonly SourceLine[]
  readonly head: FormHead
  /** The rows of its grid, and what stands between them. */
  readonly grid: readonly SourceLine[]
  readonly notes: readonly Passage[]
}

/** The forms of a text, found by their titles, and the lines that belong to none. */
export function findForms(lines: readonly SourceLine[], forms: readonly FormDefinition[]): { blocks: FormBlock[]; rest: SourceLine[] } {
  const titles = new Map(forms.map((form) => [foldText(form.title), form]))
  const longest = Math.max(0, ...[...titles.keys()].map((title) => title.length)) + 8
  const found = new Set<FormDefinition>()
  const blocks: FormBlock[] = []
  const rest: SourceLine[] = []
  const titleAt = (at: number) => readTitle(lines, at, titles, longest)
  let at = 0
  while (at < lines.length) {
    const title = titleAt(at)
    const end = title && !found.has(title.form) ? gridStart(lines, at + title.length, titleAt) : undefined
    const first = lines[at]
    if (!first) break
    if (!title || end === undefined) {
      rest.push(first)
      at += 1
      continue
    }
    found.add(title.form)
    const head = readHead(lines.slice(at + title.length, end), title.form)
    const grid = gridLines(lines, end, title.form, titleAt)
    const notes = noteLines(lines, end + grid.length, titleAt)
    blocks.push({ form: title.form, top: lines.slice(at, end), head, grid, notes: notes.passages })
    at = notes.end
  }
  return { blocks, rest }
}

interface Title {
  readonly form: FormDefinition
  /** How many lines it is cut into. */
  readonly length: number
}

type TitleAt = (at: number) => Title | undefined

const partTitle = /^第[一二三四五六七八九十]+部分/u
const number = /^(?:[一二三四五六七八九十]+、|\d{1,2}[、.])/u

/** A title alone in its line, with or without a number, or cut into two lines. */
function readTitle(
  lines: readonly SourceLine[],
  at: number,
  titles: ReadonlyMap<string, FormDefinition>,
  longest: number,
): Title | undefined {
  const [first, second] = [lines[at]?.text ?? '', lines[at + 1]?.text ?? '']
  if (first.length > 2 * longest || isRow(first)) return undefined
  const folded = foldText(first).replace(number, '')
  const whole = titles.get(folded)
  if (whole) return { form: whole, length: 1 }
  if (second.length > 2 * longest || isRow(second)) return undefined
  const joined = titles.get(folded + foldText(second))
  return joined && { form: joined, length: 2 }
}

/** How far below its title a grid may begin. */
const headLimit = 12

/** Where the grid under a title begins; undefined where the title has none, as in a list of titles. */
function gridStart(lines: readonly SourceLine[], from: number, titleAt: TitleAt): number | undefined {
  for (let at = from; at < Math.min(lines.length, from + headLimit); at += 1) {
    const text = lines[at]?.text ?? ''
    if (titleAt(at) || partTitle.test(text)) return undefined
    if (isRow(text) && !isHeadRow(text)) return at
  }
  return undefined
}

/** Head lines set next to each other look like a row: 部门名称：… 2024年度 金额单位：万元. */
function isHeadRow(text: string): boolean {
  const words = splitCells(text).filter((cell) => cell !== '')
  return words.length > 0 && words.every(isHeadLine)
}

/** How many lines may stand between the rows of a grid that a page break cuts: its title and head again, a piece of a cell. */
const gapLimit = 7

function gridLines(lines: readonly SourceLine[], from: number, form: FormDefinition, titleAt: TitleAt): SourceLine[] {
  let end = from
  for (let at = from; at < Math.min(lines.length, end + gapLimit); at += 1) {
    const text = lines[at]?.text ?? ''
    if (isRow(text)) end = at + 1
    else if (isNote(text) || partTitle.test(text) || (titleAt(at)?.form ?? form) !== form) break
  }
  return lines.slice(from, end)
}

function noteLines(lines: readonly SourceLine[], from: number, titleAt: TitleAt): { passages: Passage[]; end: number } {
  const notes: SourceLine[][] = []
  let end = from
  for (let line = lines[end]; line; line = lines[++end]) {
    const open = notes.at(-1)
    const last = open?.at(-1)
    if (isRow(line.text) || titleAt(end)) break
    if (isNote(line.text)) notes.push([line])
    else if (open && last && goesOn(last, line)) open.push(line)
    else break
  }
  return { passages: notes.map((note) => joinLines(note.map(({ number, text }) => ({ number, text: text.trim() })))), end }
}
