import { atLine, formPlace, type Place, partNumber, sectionPlace } from '../../disclosure/place.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { evaluationAnnexes } from '../evaluation-annex.ts'
import { matches } from '../matches.ts'
import type { Severity } from '../outcome.ts'

/** A year somewhere in the report that it should not be. */
interface WrongYear {
  readonly found: string
  readonly expected: number
  /** The line it stands in, as a message names it. */
  readonly line: string
  readonly where: Place
  /** Less grave where another year may be meant. */
  readonly severity?: Severity
}

const inTitle = /(\d{2,6})\s{0,5}年/gu
/** The year a sentence compares with: 比2023年, but not 比2024年年初预算. */
const compared = /(?:[比较]于?|与)\s?(\d{2,6})\s?年(?!初|度?(?:年初|全年|调整)?预算)/gu
/** The year a sentence is about, if it begins so: 2024年度收入总计. */
const subject = /(\d{2,6})\s?年度?(?=收入|支出|一般公共|财政拨款|政府性基金|国有资本|“三公”|机关运行|政府采购)/gu
/** What the department was to account for: 2024年度决算编报范围. The year is read backwards, for 决算编报 is rare and figures are not. */
const accounted = /年度?(?=(?:部门)?决算(?:编报|公开|编制))(?<=(?<!组织对|[比较与\d])((\d{2,6})\s?年度?))/gu
/** What it evaluated: 组织对2024年初. */
const evaluated = /组织对(\d{2,6})\s?年/gu
/** A project by its year and name: “2024年鼓励扩大进出口专项资金”. */
const project = /“(\d{4})年([^”\d]{4,60})”/gu
/** When an indicator was to be met: 2024年8月底前. */
const deadline = /^(\d{4})年\d{1,2}月/u

/** 年度一致: forms, titles and sentences name the year of the report or the one before it, and none has lost a digit. */
export const yearMismatch: Check = {
  id: 'year-mismatch',
  title: '年度一致',
  covers: ['K154', 'K166'],
  regime: 'text',
  severity: 'error',
  basis: '部门决算公开：各表年度应当与封面一致',
  run(context) {
    const results = [...titleYears(context), ...sentenceYears(context), ...projectYears(context), ...deadlines(context)]
    return results.length > 0 ? results : [notApplicable('没有印出年度')]
  },
  examples: { passing: { forms: [{ headLines: ['2024年度'] }] }, failing: { forms: [{ headLines: ['2023年度'] }] } },
}

function tell({ found, expected, line, where, severity }: WrongYear): Result {
  const message = `${line}的年度不是${expected}年。${severity ? '请核对' : '请改正'}。`
  return { outcome: 'fail', ...(severity ? { severity } : {}), message, expected: String(expected), actual: found, where: [where] }
}

function titleYears({ disclosure: { year, contents, partTitles, forms, overview, narrative } }: CheckContext): Result[] {
  const expected = String(year)
  const results: Result[] = []
  const read = (text: string, name: string, where: () => Place) => {
    for (const [, found = ''] of matches(text, inTitle)) {
      results.push(found === expected ? pass : tell({ found, expected: year, line: `${name}“${text}”`, where: where() }))
    }
  }
  for (const { id, printedNumber, headLines } of forms) {
    for (const line of headLines) read(line, printedNumber, () => formPlace(id, printedNumber))
  }
  for (const { title } of contents) read(title, '目录', () => sectionPlace('目录'))
  for (const { text, line } of partTitles) read(text, '标题', () => atLine(sectionPlace(partNumber(text)), line))
  for (const sections of [overview, narrative]) {
    for (const { title, place } of sections) read(title, '标题', () => sectionPlace(place))
  }
  return results
}

/** Only where the narrative speaks of its own year or the one before: documents and projects have years of their own. */
function sentenceYears({ disclosure: { year, department }, paragraphs }: CheckContext): Result[] {
  const [own, before] = [String(year), String(year - 1)]
  const results: Result[] = []
  for (const { part, place, text } of paragraphs) {
    if (part !== 'narrative' && part !== 'overview') continue
    const read = (words: string, found: string, expected: string) => {
      if (found === expected) results.push(pass)
      else results.push(tell({ found, expected: Number(expected), line: `${place}“${words}”`, where: sectionPlace(place) }))
    }
    for (const [, words = '', found = ''] of matches(text, accounted)) read(words, found, own)
    for (const [words, found = ''] of matches(text, evaluated)) read(words, found, own)
    for (const { 0: words, 1: found = '', index } of matches(text, subject)) {
      if (beginsSentence(text, index, department)) read(words, found, own)
    }
    for (const [words, found = ''] of matches(text, compared)) read(words, found, before)
  }
  return results
}

/** More blanks than anybody puts around a name. */
const mostBlanks = 20

/** Whether nothing stands before a place in its sentence, or only the name of the department. No more is looked at than that takes. */
function beginsSentence(text: string, at: number, department: string): boolean {
  const near = text.slice(Math.max(0, at - department.length - mostBlanks), at)
  const end = Math.max(near.lastIndexOf('。'), near.lastIndexOf('；'))
  if (end < 0 && near.length < at) return false
  const before = near.slice(end + 1).trim()
  return before === '' || before === department
}

/** A project that the narrative names with its year has no other year in the annex that evaluates it. */
function projectYears({ paragraphs }: CheckContext): Result[] {
  const named = new Map<string, number>()
  for (const { part, text } of paragraphs) {
    if (part === 'narrative') for (const [, year, name = ''] of matches(text, project)) named.set(name, Number(year))
  }
  const results: Result[] = []
  if (named.size === 0) return results
  const annexes = paragraphs.flatMap(({ part, place, text }) => (part === 'annexes' ? [{ place, plain: text.replaceAll(/\s/gu, '') }] : []))
  for (const [name, expected] of [...named].slice(0, mostProjects)) {
    for (const { place, plain } of annexes) {
      const found = /(\d{4})年$/u.exec(plain.slice(0, Math.max(0, plain.indexOf(name))).slice(-5))?.[1]
      if (found === undefined) continue
      const line = `${place}“${found}年${name}”`
      results.push(Number(found) === expected ? pass : tell({ found, expected, line, where: sectionPlace(place), severity: 'warning' }))
    }
  }
  return results
}

/** More projects than any report evaluates. */
const mostProjects = 20

function deadlines(context: CheckContext): Result[] {
  const { year: expected } = context.disclosure
  const results: Result[] = []
  for (const { title, sections } of evaluationAnnexes(context)) {
    for (const { name, target } of sections.flatMap(({ groups }) => groups.flatMap(({ indicators }) => indicators))) {
      const found = deadline.exec(target)?.[1]
      if (found === undefined) continue
      const line = `附件“${title}”的指标“${name}”要求“${target}”，`
      results.push(Number(found) === expected ? pass : tell({ found, expected, line, where: sectionPlace('附件'), severity: 'info' }))
    }
  }
  return results
}
