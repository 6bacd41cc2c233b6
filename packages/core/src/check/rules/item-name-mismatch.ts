import { functionalClassification } from '../../classification/classifications.ts'
import { sectionPlace } from '../../disclosure/place.ts'
import { valueQuantity } from '../../document/quantity.ts'
import { text } from '../../document/text.ts'
import { point } from '../../point/data-point.ts'
import { type Check, type CheckContext, notApplicable, pass, type ReadParagraph, type Result } from '../check.ts'
import { plainName } from '../plain-name.ts'
import { sampleFigure } from '../sample-disclosure.ts'

/** How many characters before an amount its name may stand. */
const nearby = 300

/** 文字中的科目名称与代码相符: before an amount of a code stands the name of the code. */
export const itemNameMismatch: Check = {
  id: 'item-name-mismatch',
  title: '文字中的科目名称与报表一致',
  covers: ['K119'],
  regime: 'text',
  severity: 'warning',
  basis: '财政部《政府收支分类科目》：文字说明使用与报表相同的科目名称',
  run(context) {
    const results = context.paragraphs.flatMap((paragraph) => (paragraph.part === 'narrative' ? judgeNames(context, paragraph) : []))
    return results.length > 0 ? results : [notApplicable('文字没有按科目写明金额')]
  },
  examples: { passing: sample('卫生健康支出'), failing: sample('医疗卫生与计划生育支出') },
}

function judgeNames({ disclosure: { year }, nameOf }: CheckContext, { place, paragraph, text: all }: ReadParagraph): Result[] {
  const results: Result[] = []
  let end = 0
  for (const child of paragraph.children) {
    end += (child.type === 'text' ? child.value : child.text).length
    if (child.type !== 'figure' || child.quantity.kind !== 'value' || child.quantity.of.function === undefined) continue
    const code = child.quantity.of.function
    const name = nameOf('function', code) ?? functionalClassification.find(code, { year })?.name
    if (name === undefined) continue
    // A name stands near its amount; looking no further keeps long paragraphs cheap.
    const said = all.slice(Math.max(0, end - nearby), end)
    if (said.includes(name) || plainName(said).includes(plainName(name))) results.push(pass)
    else {
      const message = `${place}：${child.text}万元是 ${code} ${name}的金额，前面写的却不是这个名称。请核对科目名称。`
      results.push({ outcome: 'fail', message, expected: name, where: [sectionPlace(place)] })
    }
  }
  return results
}

function sample(name: string) {
  const of = point('expenditure', { function: '210', funding: 'generalPublicBudget' })
  return { narrative: [[text(`${name}(类)`), sampleFigure(valueQuantity(of), '21.27'), text('万元。')]] } as const
}
