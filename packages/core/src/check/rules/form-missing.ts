import { formPlace } from '../../disclosure/place.ts'
import type { FormId } from '../../document/form-id.ts'
import { type Check, type CheckContext, notApplicable, pass } from '../check.ts'
import type { RequiredForm } from '../layout-requirements.ts'
import { emptyLayout } from '../sample-layout.ts'

const required: readonly RequiredForm[] = [
  { id: 'revenue', title: '收入决算表', printedNumber: '公开02表', columns: [] },
  { id: 'expenditure', title: '支出决算表', printedNumber: '公开03表', columns: [] },
]

/** 报表齐全: all the forms of the layout are there, empty ones too, in the layout's order. */
export const formMissing: Check = {
  id: 'form-missing',
  title: '报表齐全',
  covers: ['K156', 'K157'],
  regime: 'text',
  severity: 'error',
  basis: '《地方预决算公开操作规程》（财预〔2016〕143号）：公开规定的全部报表，没有内容的列空表并说明',
  needsLayout: true,
  *run({ disclosure, layout }) {
    if (!layout || layout.forms.length === 0) return yield notApplicable('格式没有规定报表')
    const present = new Set(disclosure.forms.map(({ id }) => id))
    for (const { id, title, printedNumber } of layout.forms) {
      if (present.has(id)) yield pass
      else {
        const message = `缺少${nameOf({ title, printedNumber })}。没有数据的表也要列出，并注明“本表无数据”。`
        yield { outcome: 'fail', message, where: [formPlace(id, printedNumber)] }
      }
    }
    yield* judgeOrder(
      disclosure,
      layout.forms.map(({ id }) => id),
    )
  },
  examples: {
    passing: {
      layout: { ...emptyLayout, forms: required },
      forms: [{ id: 'revenue', title: '收入决算表', printedNumber: '公开02表' }, {}],
    },
    failing: { layout: { ...emptyLayout, forms: required }, forms: [{ id: 'revenue', title: '收入决算表', printedNumber: '公开02表' }] },
  },
}

function* judgeOrder({ forms }: CheckContext['disclosure'], order: readonly FormId[]) {
  for (const [at, { id, title, printedNumber }] of forms.entries()) {
    const before = forms[at - 1]
    if (!before || order.indexOf(before.id) < order.indexOf(id) || !order.includes(id)) continue
    const message = `${nameOf({ title, printedNumber })}排在${nameOf(before)}之后，与格式的次序不同，或重复印出。请调整。`
    yield { outcome: 'fail' as const, message, where: [formPlace(id, printedNumber)] }
  }
}

/** 公开03表《支出决算表》; where forms have no numbers, their titles stand for these. */
function nameOf({ title, printedNumber }: Pick<RequiredForm, 'title' | 'printedNumber'>): string {
  return printedNumber === title ? `《${title}》` : `${printedNumber}《${title}》`
}
