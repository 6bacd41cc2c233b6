import { expect, it } from 'vitest'
import { checkSample } from '../check-sample.ts'
import { reasonMissing } from './reason-missing.ts'

const found = (text: string) => checkSample(reasonMissing, { narrative: [text] }).findings.filter(({ outcome }) => outcome === 'fail')

it.each([
  '与2023年度相比，收入支出总计增加3.00万元，增长1.00%。',
  '与2023年度相比，收入支出总计增加3.00万元，增长1.00%。主要原因：。',
  '年初预算为3.00万元，支出决算为2.00万元。决算数小于预算数的主要原因：。',
  '比上年度增加3.00万元，主要原因是：；',
])('finds that no reason is given: %s', (text) => expect(found(text)).toHaveLength(1))

it.each([
  '与2023年度相比，收入支出总计持平。',
  '2024年度“三公”经费财政拨款支出决算数与2023年度持平。',
  '年初预算为3.00万元，支出决算为3.00万元。决算数与预算数持平。',
  '年初预算为3.00万元，支出决算为2.00万元。决算数小于预算数的主要原因：项目调减。',
])('keeps quiet: %s', (text) => expect(found(text)).toEqual([]))
