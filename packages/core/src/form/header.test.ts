import { expect, it } from 'vitest'
import { figures, group, labels, leafColumns } from './column.ts'
import { columnNumberRow, headerRows } from './header.ts'

const columns = [
  group('项目', [labels('科目代码', 'code'), labels('科目名称', 'name')]),
  figures('年初结转和结余'),
  group('本年支出', [figures('小计'), figures('基本支出')]),
]

it('spans groups over their columns and leaves over the rows below', () => {
  expect(headerRows(columns)).toEqual([
    [
      { text: '项目', columnSpan: 2, rowSpan: 1 },
      { text: '年初结转和结余', columnSpan: 1, rowSpan: 2 },
      { text: '本年支出', columnSpan: 2, rowSpan: 1 },
    ],
    ['科目代码', '科目名称', '小计', '基本支出'].map((text) => ({ text, columnSpan: 1, rowSpan: 1 })),
  ])
})

it('numbers figure columns and writes 栏次 over the words before them', () => {
  expect(columnNumberRow(leafColumns(columns))).toEqual([
    { text: '栏次', columnSpan: 2, rowSpan: 1 },
    { text: '1', columnSpan: 1, rowSpan: 1 },
    { text: '2', columnSpan: 1, rowSpan: 1 },
    { text: '3', columnSpan: 1, rowSpan: 1 },
  ])
})
