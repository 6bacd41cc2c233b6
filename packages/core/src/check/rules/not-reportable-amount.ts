import { labelCell } from '../../document/table.ts'
import { point } from '../../point/data-point.ts'
import { type Check, notApplicable, pass, type Result } from '../check.ts'
import { type CodeRow, codeForms, codePlace } from '../code-rows.ts'
import { sampleLine } from '../sample-disclosure.ts'

/** 类 of capital construction: basic expenditure cannot contain them. */
const construction = /^3(?:09|11)/u
const cell = point('expenditure', { funding: 'generalPublicBudget', nature: 'basic', economic: '309' })

/** 基本支出不含基本建设: 公开06表 prints —— for 309 and 311, never an amount. */
export const notReportableAmount: Check = {
  id: 'not-reportable-amount',
  title: '基本支出不含基本建设',
  covers: ['K061'],
  regime: 'oneSided',
  severity: 'error',
  basis: '公开06表：309、311 两类印“——”，基本支出不列基本建设支出',
  years: { from: 2018 },
  run(context) {
    const forms = codeForms(context).filter(({ classification }) => classification === 'economic')
    const rows = forms.flatMap((form) => form.rows.filter(({ code }) => construction.test(code)))
    return rows.length > 0 ? rows.map(judgeRow) : [notApplicable('没有印出 309、311 类')]
  },
  examples: {
    passing: {
      forms: [
        {
          id: 'general-public-basic-expenditure',
          rows: [{ kind: 'line', cells: [labelCell('309'), labelCell('资本性支出（基本建设）'), labelCell('——')] }],
        },
      ],
    },
    failing: {
      forms: [
        {
          id: 'general-public-basic-expenditure',
          printedNumber: '公开06表',
          rows: [sampleLine('309', '资本性支出（基本建设）', [cell, '3.00'])],
        },
      ],
    },
  },
}

function judgeRow(row: CodeRow): Result {
  const { code, name, figures, form } = row
  const amount = figures.find(({ figure }) => figure.cell.kind === 'amount')
  if (!amount) return pass
  const { text } = amount.figure
  const message = `${code} ${name}印有${text}万元（${form.printedNumber}），基本支出不能列基本建设类科目。请改列其他科目。`
  return { outcome: 'fail', message, expected: '——', actual: text, where: [codePlace(row)] }
}
