import { type FormDefinition, type MonetaryUnit, monetaryUnits } from '@juesuan/core'
import { foldText } from '../text/fold.ts'
import { type SourceLine, splitCells } from '../text/source-line.ts'

/** What stands between a form's title and its grid. */
export interface FormHead {
  /** 公开01表; the layout's where none is printed. */
  readonly printedNumber: string
  /** Number, department, year and unit, as they are printed. */
  readonly lines: readonly string[]
  readonly department: string
  /** Undefined where none is printed: then no amount is known. */
  readonly unit: MonetaryUnit | undefined
}

/** The kinds of head lines, by what their folded text looks like. */
const kinds = {
  number: /^公开.{1,3}表$/u,
  year: /^\d{4}年度?$/u,
  unit: /^(?:金额)?单位:(?<unit>.*元)$/u,
  department: /^(?!(?:金额)?单位:)[^:]*(?:部门|单位|名称)[^:]*:(?<name>.+)$/u,
}

const units = new Map(Object.entries(monetaryUnits).map(([unit, { zh }]) => [zh as string, unit as MonetaryUnit]))

function kindOf(text: string): keyof typeof kinds | undefined {
  const folded = foldText(text)
  if (kinds.number.test(folded)) return 'number'
  if (kinds.year.test(folded)) return 'year'
  if (kinds.unit.test(folded)) return 'unit'
  return kinds.department.test(folded) ? 'department' : undefined
}

/** Whether a text is a line of a form's head. */
export function isHeadLine(text: string): boolean {
  return kindOf(text) !== undefined
}

/** Reads the head of a form; lines that the width of the page cut are joined. */
export function readHead(lines: readonly SourceLine[], form: FormDefinition): FormHead {
  const pieces = lines.flatMap(({ text }) => splitCells(text).filter((cell) => cell !== ''))
  const head = joinPieces(pieces)
  const of = (kind: keyof typeof kinds) => head.find((text) => kindOf(text) === kind)
  const unit = kinds.unit.exec(foldText(of('unit') ?? ''))?.groups?.unit ?? ''
  return {
    printedNumber: of('number') ?? form.printedNumber,
    lines: head,
    department: of('department')?.replace(/^[^：:]*[：:]\s*/u, '') ?? '',
    unit: units.get(unit),
  }
}

/** A piece that is no head line by itself may be one with the next, and else goes on where the one before ended. */
function joinPieces(pieces: readonly string[]): string[] {
  const head: string[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const [piece = '', next = ''] = [pieces[at], pieces[at + 1]]
    const last = head.at(-1)
    if (kindOf(piece) !== undefined) head.push(piece)
    else if (next !== '' && kindOf(next) === undefined && kindOf(piece + next) !== undefined) {
      head.push(piece + next)
      at += 1
    } else if (last === undefined) head.push(piece)
    else head[head.length - 1] = last + piece
  }
  return head
}
