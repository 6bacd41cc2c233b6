import { type Column, type FormDefinition, group, labels, leafColumns } from '@juesuan/core'

/** Shanghai splits functional codes over three columns, under a heading of their own. */
const itemColumns: Column = group('项目', [
  group('支出功能分类科目编码', [labels('类', 'category'), labels('款', 'subcategory'), labels('项', 'item')]),
  labels('科目名称', 'name'),
])

/** A form that lists functional codes, as Shanghai prints it: their columns, then columns of figures. */
export function withItemColumns(form: FormDefinition, figures: readonly Column[], totalLast: boolean): FormDefinition {
  const columns = [itemColumns, ...figures]
  return {
    ...form,
    columns,
    columnNumbers: false,
    panels: [{ width: leafColumns(columns).length, rows: { kind: 'codes', total: '合计', totalLast } }],
  }
}
