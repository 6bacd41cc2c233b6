import { formPlace, type Place, sectionPlace } from '../../disclosure/place.ts'
import { type Check, notApplicable, pass } from '../check.ts'

/** 年度一致: forms and titles name the year of the report, and none has lost a digit. */
export const yearMismatch: Check = {
  id: 'year-mismatch',
  title: '年度一致',
  covers: ['K154', 'K166'],
  regime: 'text',
  severity: 'error',
  basis: '部门决算公开：各表年度应当与封面一致',
  *run({ disclosure }) {
    const { year, forms, overview, narrative } = disclosure
    const lines: { text: string; where: Place; name: string }[] = [
      ...forms.flatMap(({ id, printedNumber, headLines }) =>
        headLines.map((text) => ({ text, where: formPlace(id, printedNumber), name: printedNumber })),
      ),
      ...[...overview, ...narrative].map(({ title, place }) => ({ text: title, where: sectionPlace(place), name: '标题' })),
    ]
    const dated = lines.flatMap(({ text, where, name }) =>
      [...text.matchAll(/(\d{2,})\s*年/gu)].map(([, found = '']) => ({ found, text, where, name })),
    )
    if (dated.length === 0) yield notApplicable('没有印出年度')
    for (const { found, text, where, name } of dated) {
      if (found === String(year)) yield pass
      else
        yield {
          outcome: 'fail',
          message: `${name}“${text}”的年度不是${year}年。请改正。`,
          expected: String(year),
          actual: found,
          where: [where],
        }
    }
  },
  examples: { passing: { forms: [{ headLines: ['2024年度'] }] }, failing: { forms: [{ headLines: ['2023年度'] }] } },
}
