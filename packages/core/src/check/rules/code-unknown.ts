import { departmentalEconomicClassification, functionalClassification } from '../../classification/classifications.ts'
import { codeLevel } from '../../classification/code.ts'
import { type BudgetAccount, budgetLabels } from '../../classification/entry.ts'
import type { FormId } from '../../document/form-id.ts'
import { point } from '../../point/data-point.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { type CodeForm, type CodeRow, codeForms, codePlace } from '../code-rows.ts'
import { sampleLine } from '../sample-disclosure.ts'

/** The budget whose items a form lists; other forms list those of all budgets. */
const budgets: { readonly [Id in FormId]?: BudgetAccount } = {
  'general-public-expenditure': 'generalPublicBudget',
  'government-fund': 'governmentFundBudget',
  'state-capital': 'stateCapitalBudget',
}

/** 科目代码有效: 类 has three digits, 款 five, 项 seven, and the code is in the classification of its year and budget. */
export const codeUnknown: Check = {
  id: 'code-unknown',
  title: '科目代码有效',
  covers: ['K026'],
  regime: 'text',
  severity: 'warning',
  basis: '财政部《政府收支分类科目》：类三位、款五位、项七位',
  // The catalogue begins with the edition of 2022.
  years: { from: 2022 },
  run(context) {
    const forms = codeForms(context).filter(({ rows }) => rows.length > 0)
    if (forms.length === 0) return [notApplicable('没有按科目编列的报表')]
    const results: Result[] = []
    for (const form of forms) for (const row of form.rows) results.push(judgeCode(context, form, row))
    return results
  },
  examples: {
    passing: { forms: [{ rows: [sampleLine('20113', '商贸事务', [point('expenditure', { function: '20113' }), '462.77'])] }] },
    failing: { forms: [{ rows: [sampleLine('20193', '商贸事务', [point('expenditure', { function: '20193' }), '462.77'])] }] },
  },
}

function judgeCode({ disclosure: { year }, nameOf }: CheckContext, { id, classification }: CodeForm, row: CodeRow): Result {
  const catalogue = classification === 'economic' ? departmentalEconomicClassification : functionalClassification
  const inYear = { year }
  // 类 and 款 that several budgets share are listed under one of them only.
  const budget = budgets[id]
  const inBudget = budget ? { year, budget } : inYear
  const level = codeLevel(row.code)
  if (!level) return fail(row, '位数不对：类三位、款五位、项七位。请核对代码。')
  if (catalogue.find(row.code, level === 'item' ? inBudget : inYear)) return pass
  const other = catalogue.find(row.code, inYear)?.budget
  if (other) return fail(row, `属于${budgetLabels[other]}，不应列在这张表里。请核对代码。`)
  if (catalogue.all(row.code).length === 0 && nameOf(classification, row.code) !== undefined) return pass
  return fail(row, `不在${year}年的科目目录中。请核对代码；如果是本地增设的科目，请在申报中写明。`)
}

function fail(row: CodeRow, why: string): Result {
  const { code, name, form } = row
  return { outcome: 'fail', message: `${form.printedNumber}的科目 ${code} ${name}${why}`, actual: code, where: [codePlace(row)] }
}
