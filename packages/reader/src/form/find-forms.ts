import type { FormDefinition } from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import { isRow, type SourceLine, splitCells } from '../text/source-line.ts'
import { type FormBlock, gridLines, noteLines } from './form-block.ts'
import { isHeadLine, readHead } from './read-head.ts'

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
    const top = lines.slice(at, end)
    const head = readHead(top.slice(title.length), title.form)
    const grid = gridLines(lines, end, top)
    const notes = noteLines(lines, grid.end, (index) => titleAt(index) !== undefined)
    blocks.push({ form: title.form, top, head, grid: grid.lines, notes: notes.lines })
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
