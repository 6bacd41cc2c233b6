import {
  type AmountFormat,
  type DataPoint,
  type Figure,
  type Inline,
  type MonetaryUnit,
  type Paragraph,
  type Quantity,
  readFigure,
  text,
} from '@juesuan/core'
import { fold } from '../text/fold.ts'
import { lineAt, type Passage } from '../text/passage.ts'
import { plainParagraph } from './read-paragraph.ts'
import type { Subjects } from './subjects.ts'

/** A paragraph read by what its figures are said of, and the amounts of which that is not known. */
export interface SubjectReading {
  readonly paragraph: Paragraph
  readonly open: readonly string[]
}

/** What of a paragraph is known when a figure of it is reached. */
interface Context {
  readonly subjects: Subjects
  /** The budget that the paragraph or its section speaks of. */
  readonly funding: DataPoint['funding']
  /** What the figures before were about: the last, and the first, of which shares are. */
  readonly subject: DataPoint | undefined
  readonly total: DataPoint | undefined
  /** Whether the last words compared with the year before. */
  readonly isComparison: boolean
}

const figure = /(?<![\d.,])[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?=(?:万元|元|%))/gu
const units: Readonly<Record<string, MonetaryUnit>> = { 万: 'tenThousandYuan', 元: 'yuan' }

/** Reads the amounts and rates of a paragraph that fits no sentence, by the words before each and its unit. Nothing is guessed: what has no clear subject stays open. */
export function readBySubject(passage: Passage, subjects: Subjects, funding: DataPoint['funding'], format: AmountFormat): SubjectReading {
  const folded = fold(passage.text)
  let context: Context = { subjects, funding, subject: undefined, total: undefined, isComparison: false }
  const children: Inline[] = []
  const open: string[] = []
  let [end, written] = [0, 0]
  for (const match of folded.text.matchAll(figure)) {
    const [printed] = match
    const to = match.index + printed.length
    const unit = units[folded.text[to] ?? '']
    const lead = folded.text.slice(end, match.index)
    const read = unit ? amountQuantity(lead, context) : rateQuantity(lead, context)
    end = to + (unit === 'tenThousandYuan' ? 2 : 1)
    context = after(context, lead, read)
    const made = read && readFigure(read, printed, unit ? { ...format, unit } : format)
    if (!made) {
      open.push(folded.text.slice(match.index, end))
      continue
    }
    const from = folded.at[match.index] ?? 0
    if (from > written) children.push(text(passage.text.slice(written, from)))
    children.push(placed(made, lineAt(passage, from)))
    written = (folded.at[to - 1] ?? 0) + 1
  }
  if (written < passage.text.length) children.push(text(passage.text.slice(written)))
  return { paragraph: { ...plainParagraph(passage), children }, open }
}

function placed(made: Figure, line: number | undefined): Figure {
  return line === undefined ? made : { ...made, line }
}

function after(context: Context, lead: string, read: Quantity | undefined): Context {
  const isComparison = compared.test(lead) || (context.isComparison && !/[。;]/u.test(lead))
  if (read?.kind !== 'value') return { ...context, isComparison, ...(read ? {} : { subject: undefined }) }
  const { scenario: _, ...subject } = read.of
  return { ...context, isComparison, subject, total: context.total ?? subject }
}

const compared = /(?:比|较|与)(?:上年|上一年|去年|20\d\d年)/u
const changed = /(?:增加|减少|增长|下降)(?:了)?$/u
const budgeted = /(?<name>年初预算|全年预算)数?(?:安排)?(?:为|是)?$/u

function amountQuantity(lead: string, context: Context): Quantity | undefined {
  const isCompared = compared.test(lead) || (context.isComparison && !/[。;]/u.test(lead))
  if (changed.test(lead)) return isCompared ? change('change', subjectIn(lead, context), context) : undefined
  const budget = budgeted.exec(lead)
  const of = subjectIn(budget ? lead.slice(0, budget.index) : lead, context)
  if (!of) return undefined
  return { kind: 'value', of: budget ? { ...of, scenario: scenarioOf(budget.groups?.name) } : of }
}

function rateQuantity(lead: string, context: Context): Quantity | undefined {
  if (changed.test(lead)) return context.isComparison || compared.test(lead) ? change('changeRate', undefined, context) : undefined
  const completed = /完成(?<name>年初预算|全年预算)数?的$/u.exec(lead)
  const { subject, total } = context
  if (!subject) return undefined
  if (completed) return { kind: 'completion', of: subject, base: { ...subject, scenario: scenarioOf(completed.groups?.name) } }
  const share = /占(?<base>[^,。;]*?)(?:比重?)?(?:的|为)*$/u.exec(lead)
  if (!share) return undefined
  const named = share.groups?.base ?? ''
  const base = named === '' ? total : context.subjects.get(named)
  return base && base !== subject ? { kind: 'share', of: subject, base } : undefined
}

function change(kind: 'change' | 'changeRate', named: DataPoint | undefined, { subject }: Context): Quantity | undefined {
  const of = named ?? subject
  return of && { kind, of, base: { ...of, scenario: 'priorYear' } }
}

function scenarioOf(name: string | undefined): 'initialBudget' | 'adjustedBudget' {
  return name === '年初预算' ? 'initialBudget' : 'adjustedBudget'
}

/** What may stand before and after the words for a subject. */
const introduced = /^(?:其中:?|20\d\d年度?|本年度?|我(?:部门|单位|局)|本(?:部门|单位)|\d+[.、]|[(]?[一二三四五六七八九十\d]+[)、])+/u
const concluded = /(?:(?:支出)?决算数?|年初预算|合计|共计|总额|共)?(?:为|是)?$/u
/** Words that say that the figure is of the same subject as the one before. */
const same = /^(?:支出)?决算数?(?:为|是)?$/u

/** The subject that the last words of a lead name; that of the figure before where they only say what is told of it. */
function subjectIn(lead: string, { subjects, funding, subject }: Context): DataPoint | undefined {
  const last = lead.split(/[,。;:]/u).findLast((piece) => piece !== '') ?? ''
  const words = last.replace(/^(?:万元|元|%)/u, '').replace(introduced, '')
  if (words === '' || same.test(words)) return subject
  // One of a list; but some names have the mark of lists in them.
  const listed = words.slice(words.lastIndexOf('、') + 1)
  const named = [words, words.replace(concluded, ''), words.replace(/(?:支出)?决算数?(?:为|是)?$/u, '支出'), listed].flatMap(
    (name) => subjects.get(name) ?? [],
  )[0]
  const isWide = named?.measure === 'expenditure' && named.funding === undefined
  return named && isWide && funding !== undefined ? { ...named, funding } : named
}
