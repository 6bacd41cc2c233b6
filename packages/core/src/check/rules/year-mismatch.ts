import { atLine, formPlace, type Place, partNumber, sectionPlace } from '../../disclosure/place.ts'
import { type Check, type CheckContext, notApplicable, pass } from '../check.ts'
import { evaluationAnnexes } from '../evaluation-annex.ts'
import type { Severity } from '../outcome.ts'

/** A year somewhere in the report, and which it should be. */
interface StatedYear {
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
/** The year a sentence is about, at its beginning: 2024年度收入总计. */
const subject = /^(\d{2,6})\s?年度?(?=收入|支出|一般公共|财政拨款|政府性基金|国有资本|“三公”|机关运行|政府采购)/u
/** What the department was to account for, and what it evaluated: 2024年度决算编报范围, 组织对2024年初. */
const scope = /(?<![比较与])(\d{2,6})\s?年度?(?=(?:部门)?决算(?:编报|公开|编制))|组织对(\d{2,6})\s?年/gu
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
  *run(context) {
    const years = [...titleYears(context), ...sentenceYears(context), ...projectYears(context), ...deadlines(context)]
    if (years.length === 0) yield notApplicable('没有印出年度')
    for (const { found, expected, line, where, severity } of years) {
      if (found === String(expected)) yield pass
      else {
        const message = `${line}的年度不是${expected}年。${severity ? '请核对' : '请改正'}。`
        yield { outcome: 'fail', ...(severity ? { severity } : {}), message, expected: String(expected), actual: found, where: [where] }
      }
    }
  },
  examples: { passing: { forms: [{ headLines: ['2024年度'] }] }, failing: { forms: [{ headLines: ['2023年度'] }] } },
}

function titleYears({ disclosure: { year, contents, partTitles, forms, overview, narrative } }: CheckContext): StatedYear[] {
  const lines: { text: string; where: Place; name: string }[] = [
    ...forms.flatMap(({ id, printedNumber, headLines }) =>
      headLines.map((text) => ({ text, where: formPlace(id, printedNumber), name: printedNumber })),
    ),
    ...contents.map(({ title }) => ({ text: title, where: sectionPlace('目录'), name: '目录' })),
    ...partTitles.map(({ text, line }) => ({ text, where: atLine(sectionPlace(partNumber(text)), line), name: '标题' })),
    ...[...overview, ...narrative].map(({ title, place }) => ({ text: title, where: sectionPlace(place), name: '标题' })),
  ]
  return lines.flatMap(({ text, where, name }) =>
    [...text.matchAll(inTitle)].map(([, found = '']) => ({ found, expected: year, line: `${name}“${text}”`, where })),
  )
}

/** Only where the narrative speaks of its own year or the one before: documents and projects have years of their own. */
function sentenceYears({ disclosure: { year, department }, paragraphs }: CheckContext): StatedYear[] {
  return paragraphs.flatMap(({ part, place, text }) => {
    if (part !== 'narrative' && part !== 'overview') return []
    const where = sectionPlace(place)
    const stated = (words: string, found: string, expected: number) => ({ found, expected, line: `${place}“${words}”`, where })
    const scopes = [...text.matchAll(scope)].map(([words, accounted, evaluated]) => stated(words, accounted ?? evaluated ?? '', year))
    const own = text.split(/[。；]/u).flatMap((sentence) => {
      const [words, found] = subject.exec(sentence.trim().replace(department, '')) ?? []
      return words === undefined || found === undefined ? [] : [stated(words, found, year)]
    })
    return [...scopes, ...own, ...[...text.matchAll(compared)].map(([words, found = '']) => stated(words, found, year - 1))]
  })
}

/** A project that the narrative names with its year has no other year in the annex that evaluates it. */
function projectYears({ paragraphs }: CheckContext): StatedYear[] {
  const named = new Map<string, number>()
  for (const { part, text } of paragraphs) {
    if (part === 'narrative') for (const [, year, name = ''] of text.matchAll(project)) named.set(name, Number(year))
  }
  if (named.size === 0) return []
  const annexes = paragraphs.flatMap(({ part, place, text }) => (part === 'annexes' ? [{ place, plain: text.replaceAll(/\s/gu, '') }] : []))
  return [...named].slice(0, mostProjects).flatMap(([name, expected]) =>
    annexes.flatMap(({ place, plain }): StatedYear[] => {
      const found = /(\d{4})年$/u.exec(plain.slice(0, Math.max(0, plain.indexOf(name))).slice(-5))?.[1]
      const where = sectionPlace(place)
      return found === undefined ? [] : [{ found, expected, line: `${place}“${found}年${name}”`, where, severity: 'warning' }]
    }),
  )
}

/** More projects than any report evaluates. */
const mostProjects = 20

function deadlines(context: CheckContext): StatedYear[] {
  const { year: expected } = context.disclosure
  return evaluationAnnexes(context).flatMap(({ title, sections }) =>
    sections.flatMap(({ groups }) =>
      groups.flatMap(({ indicators }) =>
        indicators.flatMap(({ name, target }): StatedYear[] => {
          const found = deadline.exec(target)?.[1]
          const line = `附件“${title}”的指标“${name}”要求“${target}”，`
          return found === undefined ? [] : [{ found, expected, line, where: sectionPlace('附件'), severity: 'info' }]
        }),
      ),
    ),
  )
}
