import { formPlace } from '../../disclosure/place.ts'
import type { FormTable } from '../../document/form-table.ts'
import type { HeaderCell } from '../../document/table.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import { plainName } from '../plain-name.ts'
import { emptyLayout } from '../sample-layout.ts'

const columns = ['合计', '因公出国（境）费', '公务接待费']
const heading = (text: string): HeaderCell => ({ text, columnSpan: 1, rowSpan: 1 })
const form = { id: 'three-public-expenses', title: '财政拨款“三公”经费支出决算表', printedNumber: '公开09表' } as const
const layout = { ...emptyLayout, forms: [{ ...form, columns }] }

/** 报表栏目与格式一致: every column of the layout's form is there, and none besides. */
export const formColumnsDiffer: Check = {
  id: 'form-columns-differ',
  title: '报表栏目与格式一致',
  covers: ['K141'],
  regime: 'text',
  severity: 'warning',
  basis: '《预算法实施条例》（2020）第八十一条：决算报表格式由县级以上财政部门统一规定',
  needsLayout: true,
  *run({ disclosure, layout: requirements }) {
    const pairs = disclosure.forms.flatMap((printed) => {
      const required = requirements?.forms.find(({ id }) => id === printed.id)
      return required && required.columns.length > 0 && printed.header.length > 0 ? [{ printed, required }] : []
    })
    if (pairs.length === 0) yield notApplicable('没有能够核对栏目的报表')
    for (const { printed, required } of pairs) {
      const { missing, extra } = compareColumns(required.columns, leafHeadings(printed))
      if (missing.length + extra.length === 0) yield pass
      else {
        const slips = [...missing.map((name) => `缺少“${name}”`), ...extra.map((name) => `多出“${name}”`)].join('，')
        const message = `${printed.printedNumber}的栏目与格式不同：${slips}。请核对表头。`
        yield { outcome: 'fail', message, where: [formPlace(printed.id, printed.printedNumber)] }
      }
    }
  },
  examples: {
    passing: { layout, forms: [{ ...form, header: [columns.map(heading)] }] },
    failing: { layout, forms: [{ ...form, header: [[...columns, '会议费'].map(heading)] }] },
  },
}

/** The headings that stand right above cells: those that reach down to the last row of the header, the 栏次 row aside. */
function leafHeadings({ header }: FormTable): string[] {
  const rows = header.filter((cells) => !cells.some(({ text }) => text === '栏次' || /^\d+$/u.test(text)))
  return rows.flatMap((cells, at) =>
    cells.filter(({ rowSpan, columnSpan }) => at + rowSpan >= rows.length && columnSpan === 1).map(({ text }) => text),
  )
}

function compareColumns(required: readonly string[], printed: readonly string[]) {
  if (required.length === printed.length && required.every((name, at) => name === printed[at])) return { missing: [], extra: [] }
  const left = printed.map((name) => ({ name, key: plainName(name) }))
  const missing = required.filter((name) => {
    const sought = plainName(name)
    const at = left.findIndex(({ key }) => key === sought)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { missing, extra: left.map(({ name }) => name) }
}
