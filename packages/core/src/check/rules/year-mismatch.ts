import { formPlace, type Place, sectionPlace } from '../../disclosure/place.ts'
import { type Check, type CheckContext, notApplicable, pass } from '../check.ts'

/** A year somewhere in the report, and which it should be. */
interface StatedYear {
  readonly found: string
  readonly expected: number
  /** The line it stands in, as a message names it. */
  readonly line: string
  readonly where: Place
}

const inTitle = /(\d{2,6})\s{0,5}年/gu
/** The year a sentence compares with: 比2023年, but not 比2024年年初预算. */
const compared = /(?:[比较]于?|与)\s?(\d{2,6})\s?年(?!初|度?(?:年初|全年|调整)?预算)/gu
/** The year a sentence is about, at its beginning: 2024年度收入总计. */
const subject = /^(\d{2,6})\s?年度?(?=收入|支出|一般公共|财政拨款|政府性基金|国有资本|“三公”|机关运行|政府采购)/u

/** 年度一致: forms, titles and sentences name the year of the report or the one before it, and none has lost a digit. */
export const yearMismatch: Check = {
  id: 'year-mismatch',
  title: '年度一致',
  covers: ['K154', 'K166'],
  regime: 'text',
  severity: 'error',
  basis: '部门决算公开：各表年度应当与封面一致',
  *run(context) {
    const years = [...titleYears(context), ...sentenceYears(context)]
    if (years.length === 0) yield notApplicable('没有印出年度')
    for (const { found, expected, line, where } of years) {
      if (found === String(expected)) yield pass
      else {
        const message = `${line}的年度不是${expected}年。请改正。`
        yield { outcome: 'fail', message, expected: String(expected), actual: found, where: [where] }
      }
    }
  },
  examples: { passing: { forms: [{ headLines: ['2024年度'] }] }, failing: { forms: [{ headLines: ['2023年度'] }] } },
}

function titleYears({ disclosure: { year, forms, overview, narrative } }: CheckContext): StatedYear[] {
  const lines: { text: string; where: Place; name: string }[] = [
    ...forms.flatMap(({ id, printedNumber, headLines }) =>
      headLines.map((text) => ({ text, where: formPlace(id, printedNumber), name: printedNumber })),
    ),
    ...[...overview, ...narrative].map(({ title, place }) => ({ text: title, where: sectionPlace(place), name: '标题' })),
  ]
  return lines.flatMap(({ text, where, name }) =>
    [...text.matchAll(inTitle)].map(([, found = '']) => ({ found, expected: year, line: `${name}“${text}”`, where })),
  )
}

/** Only where the narrative speaks of its own year or the one before: documents and projects have years of their own. */
function sentenceYears({ disclosure: { year, department }, paragraphs }: CheckContext): StatedYear[] {
  return paragraphs.flatMap(({ part, place, text }) => {
    if (part !== 'narrative') return []
    const where = sectionPlace(place)
    const stated = (words: string, found: string, expected: number) => ({ found, expected, line: `${place}“${words}”`, where })
    const own = text.split(/[。；]/u).flatMap((sentence) => {
      const [words, found] = subject.exec(sentence.trim().replace(department, '')) ?? []
      return words === undefined || found === undefined ? [] : [stated(words, found, year)]
    })
    return [...own, ...[...text.matchAll(compared)].map(([words, found = '']) => stated(words, found, year - 1))]
  })
}
