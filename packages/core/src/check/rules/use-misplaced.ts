import { sectionPlace } from '../../disclosure/place.ts'
import type { Paragraph } from '../../document/paragraph.ts'
import { valueQuantity } from '../../document/quantity.ts'
import { text } from '../../document/text.ts'
import { point } from '../../point/data-point.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import { sampleFigure } from '../sample-disclosure.ts'

/** Uses that belong to another 类 than the one they are told of. */
const foreign: Readonly<Record<string, RegExp>> = {
  '208': /住房公积金|医疗保险缴费/u,
  '210': /住房公积金|养老保险|职业年金/u,
  '221': /医疗保险|养老保险|职业年金/u,
}

/** 用途与科目相符: housing funds are not told of under health, nor pensions under housing. */
export const useMisplaced: Check = {
  id: 'use-misplaced',
  title: '用途与科目相符',
  covers: ['K127'],
  regime: 'text',
  severity: 'warning',
  basis: '财政部《政府收支分类科目》：养老保险、职业年金列208类，医疗列210类，住房公积金列221类',
  *run({ paragraphs }) {
    let judged = 0
    for (const { part, place, text: said, paragraph } of paragraphs) {
      if (part !== 'narrative') continue
      const code = firstCode(paragraph)
      const wrong = code === undefined ? undefined : foreign[code.slice(0, 3)]
      const [, use] = (wrong && /用于[：:]?([^。]*)/u.exec(said)) ?? []
      if (use === undefined || !wrong) continue
      judged += 1
      const [words] = wrong.exec(use) ?? []
      if (words === undefined) yield pass
      else {
        const message = `${place}：${code}的用途写有“${words}”，这类支出列在其他科目。请核对用途。`
        yield { outcome: 'fail', message, where: [sectionPlace(place)] }
      }
    }
    if (judged === 0) yield notApplicable('没有能够核对的用途')
  },
  examples: { passing: sample('在职人员住房公积金支出'), failing: sample('在职人员医疗保险支出') },
}

/** The code that a paragraph first tells of. */
function firstCode({ children }: Paragraph): string | undefined {
  for (const child of children) if (child.type === 'figure' && child.quantity.of.function !== undefined) return child.quantity.of.function
  return undefined
}

function sample(use: string) {
  const of = point('expenditure', { function: '221', funding: 'generalPublicBudget' })
  return { narrative: [[text('住房保障支出决算'), sampleFigure(valueQuantity(of), '43.27'), text(`万元，用于${use}。`)]] } as const
}
