import { expect, it } from 'vitest'
import { generateDeclaration } from './generated-declaration.ts'
import { openInEditor } from './language-service.ts'

const report = (parts: string) => `import { defineReport } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'
export default defineReport(shanxi2024, { department: '示例局', units: [], duties: [], ${parts} })
`
const told = "initialBudget: { '201': 1 }, priorYear: { '201': 1 }, uses: { '201': '办公' }, reasons: { '201': '人员增加' }"
const names = (marked: string) =>
  openInEditor(marked)
    .completions()
    .map(({ name }) => name)

it('completes the parts of a declaration', () => {
  expect(names(report('|'))).toEqual(expect.arrayContaining(['generalPublicBudget', 'threePublicExpenses', 'vehicles']))
})

it('completes codes of the budget, with their names, and never a sentence', () => {
  const editor = openInEditor(report('generalPublicBudget: { expenditure: { | } }'))
  const offered = editor.completions().map(({ name }) => name.replaceAll(/["']/gu, ''))
  expect(offered).toContain('2011301')
  expect(offered).not.toContain('2159802')
  expect(offered.filter((name) => !/^\d{7}$/u.test(name))).toEqual([])
  expect(editor.details('"2011301"')).toContain('一般公共服务支出 › 商贸事务 › 行政运行')
})

it('completes economic codes and natures', () => {
  const economic = names(report('generalPublicBudget: { basicByEconomic: { | } }')).map((name) => name.replaceAll(/["']/gu, ''))
  expect(economic).toContain('30101')
  expect(economic.filter((name) => !/^\d{5}$/u.test(name))).toEqual([])
  expect(names(report(`generalPublicBudget: { expenditure: { '2011301': { | } } }`))).toEqual([
    'basic',
    'initialBudget',
    'project',
    'reason',
    'use',
  ])
})

it('offers no sentence where an amount is written', () => {
  const values = names(report(`generalPublicBudget: { expenditure: { '20113': | } }`))
  expect(values.filter((name) => /[，；]/u.test(name))).toEqual([])
})

it('shows the names of a code that is hovered', () => {
  const hover = (parts: string) => openInEditor(report(parts)).hover()
  expect(hover(`generalPublicBudget: { expenditure: { '20113|01': { basic: 1 } } }`)).toContain('一般公共服务支出 › 商贸事务 › 行政运行')
  expect(hover(`generalPublicBudget: { basicByEconomic: { '301|01': 0 } }`)).toContain('工资福利支出 › 基本工资')
})

it('still completes in a report of 120 lines', () => {
  const editor = openInEditor(generateDeclaration(120, 'checked').replace('    expenditure: {\n', '    expenditure: {\n|'))
  editor.completions()
  expect(editor.completions().length).toBeGreaterThan(1_000)
})

it('completes a code that has been begun, and speaks of sums only once it is one', () => {
  const written = (code: string) =>
    report(`generalPublicBudget: { expenditure: { '2011301': { basic: 1 }, ${code} }, basicByEconomic: { '30101': 2 }, ${told} }`)
  const editor = openInEditor(written("'|"))
  expect(editor.completions().map(({ name }) => name)).toContain('2011302')
  editor.edit(written("'20113|': { basic: 2 }"))
  expect(editor.diagnostics().join()).toContain('20113 商贸事务 是款级科目')
  expect(editor.diagnostics().join()).not.toContain('相差')
  editor.edit(written("'2011302|': { basic: 2 }"))
  expect(editor.diagnostics().join()).toContain('基本支出按功能分类合计 3.00 元，按经济分类合计 2.00 元，相差 1.00 元')
})

it('completes a property that has been begun, and speaks of sums only once it is one', () => {
  const written = (entry: string) =>
    report(`generalPublicBudget: { expenditure: { '2011301': ${entry} }, basicByEconomic: { '30101': 2 }, ${told} }`)
  const editor = openInEditor(written('{ basic: 1, p| }'))
  expect(editor.completions().map(({ name }) => name)).toContain('project')
  expect(editor.diagnostics().join()).not.toContain('相差')
  editor.edit(written('{ basic: 1, project: 5| }'))
  expect(editor.diagnostics().join()).toContain('基本支出按功能分类合计 1.00 元，按经济分类合计 2.00 元，相差 -1.00 元')
})
