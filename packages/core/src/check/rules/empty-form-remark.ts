import { formPlace } from '../../disclosure/place.ts'
import type { FormTable } from '../../document/form-table.ts'
import { labelCell, type TableRow } from '../../document/table.ts'
import { isEmpty } from '../../form/fill-form.ts'
import { point } from '../../point/data-point.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import { sampleFigure } from '../sample-disclosure.ts'

const remark = /(?:本表|此表)[为无没]\S*(?:数据|空)|空表/u
/** Forms that may have no data, and must then say so. */
const remarked: ReadonlySet<FormTable['id']> = new Set(['government-fund', 'state-capital'])
const row = (text: string): TableRow => ({
  kind: 'total',
  cells: [
    labelCell('合计'),
    {
      kind: 'figure',
      figure: sampleFigure({ kind: 'value', of: point('expenditure', { funding: 'stateCapitalBudget' }) }, text),
      row: 'total',
      column: '1',
    },
  ],
})

/** 空表注明无数据: a form without data is kept and says so; one with data does not. */
export const emptyFormRemark: Check = {
  id: 'empty-form-remark',
  title: '空表注明无数据',
  covers: ['K072', 'K073'],
  regime: 'text',
  severity: 'error',
  basis: '《地方预决算公开操作规程》（财预〔2016〕143号）：没有数据的表格应当列出空表并说明',
  *run({ disclosure }) {
    const forms = disclosure.forms.filter(({ id }) => remarked.has(id))
    if (forms.length === 0) yield notApplicable('没有可能为空的报表')
    for (const form of forms) {
      const empty = isEmpty(form.rows)
      const says = form.notes.some((note) => remark.test(note))
      if (empty === says) yield pass
      else {
        const slip = empty ? '没有数据，却没有注明“本表无数据”。请补注。' : '有数据，却注明“本表无数据”。请删去或核对。'
        yield { outcome: 'fail', message: `${form.printedNumber}${slip}`, where: [formPlace(form.id, form.printedNumber)] }
      }
    }
  },
  examples: {
    passing: { forms: [{ id: 'state-capital', printedNumber: '公开08表', rows: [row('')], notes: ['说明：本表无数据'] }] },
    failing: { forms: [{ id: 'state-capital', printedNumber: '公开08表', rows: [row('')], notes: ['注：本表反映支出情况。'] }] },
  },
}
