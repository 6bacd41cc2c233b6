import { codeLevel, levelLabels } from '../../classification/code.ts'
import { onceFor } from '../../disclosure/once-for.ts'
import { describePlace } from '../../disclosure/place.ts'
import type { Shape } from '../../disclosure/shape.ts'
import { valueQuantity } from '../../document/quantity.ts'
import { text } from '../../document/text.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import { isUnread } from '../is-unread.ts'
import { sampleFigure } from '../sample-disclosure.ts'
import { emptyLayout } from '../sample-layout.ts'

/** 支出说明细化到格式要求的级次: every code of the level the layout asks for is told of in the text. */
export const itemDetailMissing: Check = {
  id: 'item-detail-missing',
  title: '支出说明细化到格式要求的级次',
  covers: ['K118'],
  regime: 'text',
  severity: 'error',
  basis: '《预算法实施条例》（2020）第六条：一般公共预算支出按功能分类公开到项；文字细到哪一级由公开格式规定',
  needsLayout: true,
  *run({ disclosure, index, layout, nameOf }) {
    const level = layout?.expenditureDetail
    const items = itemsOf(index.list.shape)
      .filter(({ of }) => codeLevel(of.function ?? '') === level)
      .map((quantity) => ({ quantity, occurrences: index.places(quantity) }))
    const inForms = items.filter(({ occurrences }) =>
      occurrences.some(({ figure, place }) => place.form !== null && figure.cell.kind === 'amount'),
    )
    if (!level || inForms.length === 0) return yield notApplicable('没有一般公共预算财政拨款支出')
    if (disclosure.narrative.length === 0) return yield notApplicable('没有情况说明')
    for (const { quantity, occurrences } of inForms) {
      const [first] = occurrences
      if (!first || occurrences.some(({ place }) => place.section !== null)) yield pass
      else if (isUnread(disclosure))
        yield { outcome: 'insufficient', message: '有的语句无法识别，不知道是否逐项说明', where: [first.place] }
      else {
        const message = `${describePoint(quantity.of, nameOf)}印有${first.figure.text}万元（${describePlace(first.place)}），文字没有说明。格式要求逐${levelLabels[level]}说明，请补写。`
        yield { outcome: 'fail', message, where: [first.place] }
      }
    }
  },
  examples: { passing: sample(true), failing: sample(false) },
}

const itemsOf = onceFor(({ quantities }: Shape) => quantities.filter(({ kind, of }) => kind === 'value' && isItem(of)))

function isItem({ measure, function: code, funding, nature, scenario }: DataPoint): boolean {
  return (
    measure === 'expenditure' && code !== undefined && funding === 'generalPublicBudget' && nature === undefined && scenario === undefined
  )
}

function sample(told: boolean) {
  const of = point('expenditure', { function: '2011301', funding: 'generalPublicBudget' })
  const figure = told ? [text('行政运行（项）支出决算'), sampleFigure(valueQuantity(of), '395.29'), text('万元。')] : '支出决算见表。'
  return { layout: { ...emptyLayout, expenditureDetail: 'item' }, cells: [[of, '395.29']], narrative: [figure] } as const
}
