import { describePlace, type Place, sectionPlace } from '../../disclosure/place.ts'
import { valueQuantity } from '../../document/quantity.ts'
import { text } from '../../document/text.ts'
import { type DataPoint, point } from '../../point/data-point.ts'
import { describePoint } from '../../point/labels.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { isUnread } from '../is-unread.ts'
import { memberLists } from '../member-lists.ts'
import { sampleFigure } from '../sample-disclosure.ts'

const unread = '这一节有的语句无法识别，不知道是否列全'

/** 逐项列举不遗漏: a section that takes a total apart names every part of it for which a form prints an amount. */
export const listIncomplete: Check = {
  id: 'list-incomplete',
  title: '逐项列举不遗漏',
  covers: ['K066', 'K092', 'K101', 'K103', 'K109'],
  regime: 'text',
  severity: 'warning',
  basis: '《预算法实施条例》（2020）第六条：分功能、分经济科目公开支出；文字逐项列举的，应当列全',
  *run(context) {
    const lists = memberLists(context)
    if (lists.length === 0) yield notApplicable('没有逐项列举')
    for (const { place, missing } of lists) {
      if (missing.length === 0) yield pass
      else if (isUnread(context.disclosure, place)) yield { outcome: 'insufficient', message: unread, where: [sectionPlace(place)] }
      else yield* missing.map((of) => tell(context, of, sectionPlace(place)))
    }
  },
  examples: { passing: sample(['201', '208']), failing: sample(['201']) },
}

function tell({ index, nameOf }: CheckContext, of: DataPoint, section: Place): Result {
  const printed = index.first(of)
  const seen = printed ? `${describePlace(printed.place)}印有${printed.figure.text}` : ''
  const message = `${describePlace(section)}：${describePoint(of, nameOf)}没有列出，而${seen}。请补上。`
  return { outcome: 'fail', message, where: [section, ...(printed ? [printed.place] : [])] }
}

function sample(told: readonly string[]) {
  const of = (code?: string) => point('expenditure', { function: code, funding: 'generalPublicBudget' })
  return {
    cells: [
      [of(), '731.52'],
      [of('201'), '462.77'],
      [of('208'), '268.75'],
    ],
    narrative: [
      [text('支出'), sampleFigure(valueQuantity(of()), '731.52'), text('万元，主要用于以下方面：')],
      ...told.map((code) => [
        text('支出(类)'),
        sampleFigure(valueQuantity(of(code)), code === '201' ? '462.77' : '268.75'),
        text('万元。'),
      ]),
    ],
  } as const
}
