import { expect, it } from 'vitest'
import { text } from '../../document/text.ts'
import { point } from '../../point/data-point.ts'
import { checkSample } from '../check-sample.ts'
import { sampleFigure } from '../sample-disclosure.ts'
import { completionBaseMismatch } from './completion-base-mismatch.ts'

const of = point('threePublicExpenses')
const rate = sampleFigure({ kind: 'completion', of, base: point('threePublicExpenses', { scenario: 'initialBudget' }) }, '80.00')
const fails = (before: string, last: string) =>
  checkSample(completionBaseMismatch, { narrative: [[text(before), text(last), rate, text('%。')]] }).outcomes.fail

it('knows which 预算 is meant where the paragraph speaks of one', () => {
  expect(fails('年初预算为5.00万元，支出决算为4.00', '万元，完成预算的')).toBe(0)
  expect(fails('年初预算为5.00万元，全年预算为6.00万元，支出决算为4.00', '万元，完成预算的')).toBe(1)
  expect(fails('支出决算为4.00', '万元，完成预算的')).toBe(1)
  expect(fails('年初预算为5.00', '万元，完成全年预算的')).toBe(1)
})
