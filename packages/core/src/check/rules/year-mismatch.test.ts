import { expect, it } from 'vitest'
import { checkSample } from '../check-sample.ts'
import { yearMismatch } from './year-mismatch.ts'

const found = (text: string) => checkSample(yearMismatch, { narrative: [text] }).findings.filter(({ outcome }) => outcome === 'fail')

it.each([
  '2023年度收入总计12,433.40万元。',
  '示例局2023年度财政拨款收入支出总计2,961.68万元。',
  '202 年度收入总计12,433.40万元。',
  '2024年机关运行经费支出62.17万元，比2022年增加2.54万元。',
  '与2022年度相比，收入总计减少。',
  '组织对2023年度部门决算公开情况进行了检查。',
  '本年支出增加。示例局2023年度支出总计3.00万元。',
])('finds the wrong year: %s', (text) => expect(found(text)).toHaveLength(1))

it.each([
  '2024年机关运行经费支出62.17万元，比2023年增加2.54万元。',
  '支出小于年初预算，比2024年年初预算减少3.00万元。',
  '主要原因是拨付2022年度奖励资金。',
  '纳入预算单位比2023年度决算编报范围增加1个。',
  '附属单位示例局2023年度支出3.00万元。',
  '组织对“2024年鼓励扩大进出口专项资金”项目开展了部门评价。',
])('keeps quiet: %s', (text) => expect(found(text)).toEqual([]))
