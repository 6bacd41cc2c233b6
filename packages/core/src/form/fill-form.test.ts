import { expect, it } from 'vitest'
import { type DataPoint, point } from '../point/data-point.ts'
import { createLedger } from '../report/ledger.ts'
import { figures, group, labels } from './column.ts'
import { fillForm } from './fill-form.ts'
import type { FormDefinition } from './form-definition.ts'
import { emptyLine } from './line.ts'

const base = {
  id: 'expenditure',
  title: '支出表',
  printedNumber: '公开03表',
  head: [],
  at: { measure: 'expenditure' },
  columnNumbers: false,
} as const

function fill(form: FormDefinition, amounts: readonly (readonly [DataPoint, bigint])[]) {
  const table = fillForm(form, {
    department: '示例局{year}',
    year: 2024,
    ledger: createLedger(amounts.map(([of, value]) => ({ point: of, value, path: [] }))),
    nameOf: (_, code) => `名${code}`,
    format: { unit: 'tenThousandYuan', decimals: 2, separators: false, zero: '' },
  })
  const texts = table.rows.map(({ cells }) => cells.map((cell) => (cell.kind === 'label' ? cell.text : cell.figure.text)))
  const rows = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'figure' ? [`${cell.row}!${cell.column}`] : [])))
  return { table, texts, rows }
}

it('splits codes over columns for 类, 款 and 项, and prints the total where the form has it', () => {
  const columns = [
    group('编码', [labels('类', 'category'), labels('款', 'subcategory'), labels('项', 'item')]),
    labels('名称', 'name'),
    figures('合计'),
  ]
  const amounts = [[point('expenditure', { function: '2011301' }), 1_000_000n]] as const
  const lines = [
    ['201', '', '', '名201', '1.00'],
    ['201', '13', '', '名20113', '1.00'],
    ['201', '13', '01', '名2011301', '1.00'],
  ]
  const last = fill({ ...base, columns, panels: [{ width: 5, rows: { kind: 'codes', total: '合计', totalLast: true } }] }, amounts)
  expect(last.texts).toEqual([...lines, ['合计', '1.00']])
  expect(last.table.rows.at(-1)).toMatchObject({ kind: 'total', cells: [{ columnSpan: 4 }, { row: 'total' }] })
  const first = fill({ ...base, columns, panels: [{ width: 5, rows: { kind: 'codes', total: '合计' } }] }, amounts)
  expect(first.texts).toEqual([['合计', '1.00'], ...lines])
})

it('prints lines that are listed only in use where they state something, and fills up the shorter panel', () => {
  const panel = (codes: readonly string[]) =>
    ({
      width: 2,
      rows: {
        kind: 'lines',
        lines: codes.map((code) => ({ code, at: { economic: code }, ...(code.startsWith('307') ? { onlyInUse: true } : {}) })),
      },
    }) as const
  const form = {
    ...base,
    columns: [labels('类', 'category'), figures('甲'), labels('类', 'category'), figures('乙')],
    panels: [panel(['301']), panel(['302', '307', '30701', '30702'])],
  }
  expect(fill(form, []).texts).toEqual([['301', '', '302', '']])
  expect(fill(form, [[point('expenditure', { economic: '30702' }), 20_000n]]).texts).toEqual([
    ['301', '', '302', ''],
    ['', '', '307', '0.02'],
    ['', '', '307', '0.02'],
  ])
})

it('calls lines without number by their name, else by their words', () => {
  const lines = [{ label: '一、甲', at: { function: '201' } }, { label: '一、甲', name: '年初甲', at: { function: '202' } }, emptyLine()]
  const { rows, texts } = fill(
    { ...base, columns: [labels('项目', 'name'), figures('数')], panels: [{ width: 2, rows: { kind: 'lines', lines } }] },
    [
      [point('expenditure', { function: '201' }), 10_000n],
      [point('expenditure', { function: '202' }), 20_000n],
    ],
  )
  expect(rows).toEqual(['一、甲!1', '年初甲!1'])
  expect(texts).toEqual([
    ['一、甲', '0.01'],
    ['一、甲', '0.02'],
    ['', ''],
  ])
})

it('heads a form with what it prints, and says whose empty form it is', () => {
  const form = {
    ...base,
    columns: [figures('数')],
    panels: [{ width: 1, rows: { kind: 'lines', lines: [{ at: {} }] } }],
    emptyRemark: '注：{department}无数据。',
  } as const
  const plain = fill({ ...form, head: ['单位：{unit}'] }, []).table
  expect(plain).toMatchObject({ headLines: ['单位：万元'], department: '', notes: ['注：示例局{year}无数据。'] })
  const full = fill({ ...form, head: ['{number}', '部门：{department}', '{year}年度'], note: '注：本表。' }, [
    [point('expenditure'), 10_000n],
  ]).table
  expect(full).toMatchObject({
    headLines: ['公开03表', '部门：示例局{year}', '2024年度'],
    department: '示例局{year}',
    notes: ['注：本表。'],
  })
})
