import { isWrittenAsCode } from '../../classification/code.ts'
import { formPlace } from '../../disclosure/place.ts'
import type { FormTable } from '../../document/form-table.ts'
import type { TableCell } from '../../document/table.ts'
import { point } from '../../point/data-point.ts'
import { type Check, notApplicable, pass, type Result } from '../check.ts'
import { type CodeRow, codeForms, codePlace } from '../code-rows.ts'
import { sampleLine } from '../sample-disclosure.ts'

const line = (code: string, name: string) => sampleLine(code, name, [point('expenditure', { function: code }), '3.00'])

/** 科目不重复、按代码排列: every code stands once, 类 before 款 before 项, in the order of the codes. */
export const codeOutOfOrder: Check = {
  id: 'code-out-of-order',
  title: '科目不重复、按代码排列',
  covers: ['K028'],
  regime: 'text',
  severity: 'error',
  basis: '部门决算公开：支出按功能分类的类、款、项逐级列示，一个科目一行',
  run(context) {
    const forms = codeForms(context).filter(({ rows }) => rows.length > 0)
    const results = forms.length > 0 ? [] : [notApplicable('没有按科目编列的报表')]
    for (const { blocks } of forms) {
      const known = new Set<string>()
      for (const rows of blocks) for (const [at, row] of rows.entries()) results.push(judgeOrder(row, rows[at - 1], known))
    }
    for (const form of context.disclosure.forms) results.push(...judgeTotal(form))
    return results
  },
  examples: {
    passing: { forms: [{ rows: [line('201', '一般公共服务支出'), line('20113', '商贸事务')] }] },
    failing: { forms: [{ rows: [line('201', '一般公共服务支出'), line('201', '一般公共服务支出')] }] },
  },
}

/** As texts, codes are in this order exactly when each level stands before what is below it. */
function judgeOrder(row: CodeRow, before: CodeRow | undefined, known: Set<string>): Result {
  const { code, name, form } = row
  const isKnown = known.has(code)
  known.add(code)
  if (!isKnown && (!before || before.code < code)) return pass
  if (isKnown || !before) {
    const message = `${form.printedNumber}的科目 ${code} ${name}印了两次。请删去一行，或核对代码。`
    return { outcome: 'fail', message, where: [codePlace(row)] }
  }
  const message = `${form.printedNumber}的科目 ${code} ${name}排在 ${before.code} ${before.name} 之后。请按代码从小到大排列。`
  return { outcome: 'fail', severity: 'warning', message, where: [codePlace(row)] }
}

/** 合计 stands before all codes, or after them. */
function judgeTotal({ id, printedNumber, rows }: FormTable): Result[] {
  const isOfTotal = (cell: TableCell) => cell.kind === 'figure' && cell.row === 'total'
  const isOfCode = (cell: TableCell) => cell.kind === 'figure' && isWrittenAsCode(cell.row)
  const total = rows.findIndex(({ cells }) => cells.some(isOfTotal))
  const first = rows.findIndex(({ cells }) => cells.some(isOfCode))
  const last = rows.findLastIndex(({ cells }) => cells.some(isOfCode))
  if (total < 0 || first < 0 || total < first || total > last) return []
  const message = `${printedNumber}的合计夹在科目之间。请移到最前或最后。`
  return [{ outcome: 'fail', severity: 'warning', message, where: [formPlace(id, printedNumber)] }]
}
