import type { Check } from '../check.ts'
import { scanParagraphs } from '../scan-paragraphs.ts'

const statement = /共有(\d+)个预算单位[：:，,]?包括(.+?)。/u

/** 单位个数与名单一致: as many budgetary units are named as are counted. */
export const unitCountMismatch: Check = {
  id: 'unit-count-mismatch',
  title: '单位个数与名单一致',
  covers: ['K164'],
  regime: 'text',
  severity: 'error',
  basis: '部门决算公开：列明纳入决算编报范围的单位',
  run: (context) => scanParagraphs(context, judgeUnits, '没有列出预算单位的个数'),
  examples: {
    passing: { overview: ['共有2个预算单位：包括示例局（本级）、示例局服务中心。'] },
    failing: { overview: ['共有3个预算单位：包括示例局（本级）、示例局服务中心。'] },
  },
}

function judgeUnits(text: string): readonly string[] | undefined {
  const match = statement.exec(text)
  if (!match) return undefined
  const named = (match[2] ?? '').split('、').length
  return named === Number(match[1]) ? [] : [`说有${match[1]}个预算单位，却列出${named}个。请核对名单。`]
}
