import { createLedger, type Fact, plainText, point } from '@juesuan/core'
import { expect, it } from 'vitest'
import { proseFormat } from '../national-2024/formats.ts'
import { type SentenceContext, writeSentences } from './write-sentences.ts'

const total = point('expenditure')
const before = point('expenditure', { scenario: 'priorYear' })
const budget = point('expenditure', { scenario: 'initialBudget' })
const fact = (of: Fact['point'], value: bigint): Fact => ({ point: of, value, path: [] })

function write(template: string, amounts: { total?: bigint; before?: bigint; budget?: bigint }, words: SentenceContext = {}): string[] {
  const facts = [fact(total, amounts.total ?? 0n), fact(before, amounts.before ?? 0n), fact(budget, amounts.budget ?? 0n)]
  const source = { ledger: createLedger(facts), format: proseFormat }
  return writeSentences(template, { total, before, budget, ...words }, source).map(plainText)
}

it('writes direction and rate of a change, or that there is none', () => {
  const template = '{{change total before after="比上年度"}}。'
  expect(write(template, { total: 432_700_000n, before: 479_200_000n })).toEqual(['比上年度减少46.50万元，下降9.70%。'])
  expect(write(template, { total: 479_200_000n, before: 432_700_000n })).toEqual(['比上年度增加46.50万元，增长10.75%。'])
  expect(write(template, { total: 2_550_00n })).toEqual(['比上年度增加0.26万元。'])
  expect(write(template, { total: 5n, before: 5n })).toEqual(['与上年相同。'])
})

it('writes 0万元 for nothing and separators for much', () => {
  expect(write('{{amount total}}万元', {})).toEqual(['0万元'])
  expect(write('{{amount total}}万元', { total: 12_433_402_192n })).toEqual(['12,433.40万元'])
})

it('has no rate of nothing unless the template forgets to ask, which is our bug', () => {
  const template = '{{#nonzero budget}}完成{{completion total budget}}%{{else}}无预算{{/nonzero}}'
  expect(write(template, { total: 1n })).toEqual(['无预算'])
  expect(write(template, { total: 1n, budget: 3n })).toEqual(['完成33.33%'])
  expect(() => write('{{share total before}}', {})).toThrow('a share of nothing')
})

it('takes nothing in a text for a template, a figure or markup', () => {
  const text = '{{amount total}} <b>&amp;</b> \uFDD00\uFDD1'
  expect(write('{{text}}，{{amount total}}', { total: 1_000_000n }, { text })).toEqual(['{{amount total}} <b>&amp;</b> 1.00，1.00'])
  expect(() => write('{{missing}}', {})).toThrow('missing')
})
