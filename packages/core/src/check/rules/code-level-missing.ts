import { codeLevel, levelLabels, parentCode } from '../../classification/code.ts'
import { point } from '../../point/data-point.ts'
import { type Check, notApplicable, pass, type Result } from '../check.ts'
import { type CodeRow, codePlace, functionalRows } from '../code-rows.ts'
import { sampleLine } from '../sample-disclosure.ts'

const line = (code: string, name: string) => sampleLine(code, name, [point('expenditure', { function: code }), '3.00'])
const below = { category: 'subcategory', subcategory: 'item' } as const

/** 科目逐级列到项: under every 类 stands a 款, under every 款 a 项, and above each what it belongs to. */
export const codeLevelMissing: Check = {
  id: 'code-level-missing',
  title: '科目逐级列到项',
  covers: ['K026', 'K190'],
  regime: 'text',
  severity: 'error',
  basis: '《预算法实施条例》（2020）第六条：支出按其功能分类公开到项',
  run(context) {
    const results: Result[] = []
    const lists = functionalRows(context)
    if (lists.length === 0) results.push(notApplicable('没有按科目编列的报表'))
    for (const rows of lists) judgeLevels(rows, results)
    return results
  },
  examples: {
    passing: { forms: [{ rows: [line('201', '一般公共服务支出'), line('20113', '商贸事务'), line('2011301', '行政运行')] }] },
    failing: { forms: [{ rows: [line('201', '一般公共服务支出'), line('20113', '商贸事务')] }] },
  },
}

function judgeLevels(rows: readonly CodeRow[], results: Result[]): void {
  const codes = new Set<string>()
  const parents = new Set<string | undefined>()
  for (const { code } of rows) {
    codes.add(code)
    parents.add(parentCode(code))
  }
  for (const row of rows) {
    const { code, name, form } = row
    const level = codeLevel(code)
    if (!level) continue
    const parent = parentCode(code)
    const fail = (why: string): Result => ({
      outcome: 'fail',
      message: `${form.printedNumber}的科目 ${code} ${name}${why}`,
      where: [codePlace(row)],
    })
    if (parent !== undefined && !codes.has(parent)) results.push(fail(`没有上一级科目 ${parent} 的一行。请补上。`))
    else if (level === 'item' || parents.has(code)) results.push(pass)
    else results.push(fail(`下面没有${levelLabels[below[level]]}级科目，支出应当公开到项。请补上。`))
  }
}
