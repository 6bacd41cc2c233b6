import { expect, it } from 'vitest'
import { valueQuantity } from '../document/quantity.ts'
import { labelCell, type TableRow } from '../document/table.ts'
import { point } from '../point/data-point.ts'
import { checkSample } from './check-sample.ts'
import { codeNameMismatch } from './rules/code-name-mismatch.ts'
import { codeOutOfOrder } from './rules/code-out-of-order.ts'
import { lineNumberGap } from './rules/line-number-gap.ts'
import { sampleFigure } from './sample-disclosure.ts'

const row = (code: string, ...labels: readonly string[]): TableRow => ({
  kind: 'line',
  cells: [
    ...labels.map((label) => labelCell(label)),
    { kind: 'figure', figure: sampleFigure(valueQuantity(point('expenditure', { function: code })), '3.00'), row: code, column: '1' },
  ],
})
const split = [
  row('205', '205', '', '', '教育支出'),
  row('20502', '205', '02', '', '普通教育'),
  row('2050201', '205', '02', '01', '学前教育'),
  row('2050203', '205', '02', '03', '初中教育'),
]
const failures = (check: Parameters<typeof checkSample>[0], rows: readonly TableRow[]) =>
  checkSample(check, { forms: [{ rows }] }).findings.filter(({ outcome }) => outcome === 'fail')

it('puts codes together that are split over columns for 类, 款 and 项', () => {
  expect(failures(codeOutOfOrder, split)).toEqual([])
  expect(failures(codeNameMismatch, split)).toEqual([])
  expect(failures(codeNameMismatch, [...split, row('2050204', '205', '02', '04', '大学教育')])).toMatchObject([
    { message: expect.stringContaining('2050204 印为“大学教育”') },
  ])
  expect(failures(codeOutOfOrder, [...split, row('2050202', '205', '02', '02', '小学教育')])).toHaveLength(1)
})

it('takes no piece of a code for a line number', () => {
  expect(checkSample(lineNumberGap, { forms: [{ rows: split }] }).outcomes).toMatchObject({ fail: 0, notApplicable: 1 })
})
