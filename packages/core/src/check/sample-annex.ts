import { paragraph } from '../document/paragraph.ts'
import { valueQuantity } from '../document/quantity.ts'
import type { Section } from '../document/section.ts'
import { labelCell, type Table } from '../document/table.ts'
import { text } from '../document/text.ts'
import { point } from '../point/data-point.ts'
import { type SampleDisclosure, sampleFigure, sampleSection } from './sample-disclosure.ts'

/** What an example of an evaluation differs in. */
interface Differences {
  /** Points of the first indicator. */
  readonly weight?: number
  /** Points given for the first group. */
  readonly score?: number
  readonly grade?: string
  readonly count?: number
  readonly result?: string
}

/** A small evaluation: three indicators of 60, 30 and 10 points, their scores and the conclusion. */
export function sampleAnnex({ weight = 60, score = 40, grade = '良', count = 1, result = '29' }: Differences): SampleDisclosure {
  const rows: readonly (readonly string[])[] = [
    ['产出(60)', '数量(60分)', `补助企业数(${weight}分)`, '≥20家'],
    ['效益(30)', '社会效益(30分)', '鼓励政策(30分)', '可持续'],
    ['满意度(10)', '服务对象满意度(10分)', '企业满意度(10分)', '≥90%'],
  ]
  const table: Table = {
    type: 'table',
    caption: '绩效评价表',
    header: [['一级指标', '二级指标', '三级指标', '目标值'].map((heading) => ({ text: heading, columnSpan: 1, rowSpan: 1 }))],
    rows: rows.map((cells) => ({ kind: 'line', cells: cells.map((cell) => labelCell(cell)) })),
  }
  const summary = `产出类指标权重为 60 分，主要从产出数量 1 个方面的 ${count} 项内容进行评价。`
  const total = sampleFigure(valueQuantity(point('evaluationScore')), '80')
  const analysis = [
    `项目补助企业 ${result} 家。指标评价得分 ${score} 分。`,
    '鼓励政策可持续。指标评价得分 30 分。',
    '企业满意度≥90%。指标评价得分 10 分。',
  ]
  const sections: readonly Section[] = [
    sampleSection('附件二', '二、绩效评价指标体系', [summary], [table]),
    sampleSection('附件三', '三、综合评价结论', [[text('总体评分为 '), total, text(` 分，评价结论为“${grade}”。`)]]),
    sampleSection('附件四', '四、绩效评价指标分析', analysis),
  ]
  return { annexes: [{ ...sampleSection('附件', '示例项目绩效评价报告', []), children: [paragraph('按照要求进行了评价。'), ...sections] }] }
}
