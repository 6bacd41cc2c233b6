import { departmentalEconomicClassification, functionalClassification } from '../../classification/classifications.ts'
import { inForce } from '../../classification/entry.ts'
import { point } from '../../point/data-point.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { type CodeForm, type CodeRow, codeForms, codePlace } from '../code-rows.ts'
import { plainName } from '../plain-name.ts'
import { sampleLine } from '../sample-disclosure.ts'

/** No name has figures in it: what does belongs to other cells too. */
const figures = /\d/u

/** 科目名称与代码相符: a code has the name the classification of its year gives it. */
export const codeNameMismatch: Check = {
  id: 'code-name-mismatch',
  title: '科目名称与代码相符',
  covers: ['K027'],
  regime: 'text',
  severity: 'warning',
  basis: '财政部《政府收支分类科目》：代码与名称一一对应，名称随年度修订',
  years: { from: 2022 },
  run(context) {
    const results: Result[] = []
    for (const form of codeForms(context)) {
      for (const row of form.rows) {
        const result = judgeName(context, form, row)
        if (result) results.push(result)
      }
    }
    return results.length > 0 ? results : [notApplicable('没有能够核对名称的科目')]
  },
  examples: {
    passing: { forms: [{ rows: [sampleLine('207', '文化旅游体育与传媒支出', [point('expenditure', { function: '207' }), '3.00'])] }] },
    failing: { forms: [{ rows: [sampleLine('207', '文化体育与传媒支出', [point('expenditure', { function: '207' }), '3.00'])] }] },
  },
}

/** Says nothing of a code that is not known, or whose name is not printed. */
function judgeName({ disclosure: { year }, nameOf }: CheckContext, { classification }: CodeForm, row: CodeRow): Result | undefined {
  const { code, name, form } = row
  const catalogue = classification === 'economic' ? departmentalEconomicClassification : functionalClassification
  const printed = plainName(name)
  if (printed === '') return undefined
  let expected: string | undefined
  for (const entry of catalogue.all(code)) {
    if (!inForce(entry, year)) continue
    if (plainName(entry.name) === printed) return pass
    expected ??= entry.name
  }
  const own = nameOf(classification, code)
  expected ??= own
  if (expected === undefined) return undefined
  if (own !== undefined && plainName(own) === printed) return pass
  if (figures.test(name)) {
    const message = `${form.printedNumber}的科目 ${code} 的名称无法识别，读到“${name}”。`
    return { outcome: 'unreadable', message, actual: name, where: [codePlace(row)] }
  }
  const message = `${form.printedNumber}的科目 ${code} 印为“${name}”，${year}年的名称是“${expected}”。请改正名称或代码。`
  return { outcome: 'fail', message, expected, actual: name, where: [codePlace(row)] }
}
