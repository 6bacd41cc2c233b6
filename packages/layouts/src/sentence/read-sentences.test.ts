import { point, valueQuantity } from '@juesuan/core'
import { expect, it } from 'vitest'
import { hole } from './hole.ts'
import { choice, literal, optional, type Pattern, sequence } from './pattern.ts'
import { readSentences } from './read-sentences.ts'

const total = point('expenditure')
const before = point('expenditure', { scenario: 'priorYear' })
const figure = (kind: 'value' | 'share' | 'completion' | 'change' | 'changeRate', of = total, base = before): Pattern => ({
  kind: 'figure',
  quantity: kind === 'value' ? valueQuantity(of) : { kind, of, base },
})
const words = (path: string): Pattern => ({ kind: 'words', path })

it('reads a figure where a helper writes one, and knows what it states', () => {
  expect(readSentences('支出{{amount total}}万元', { total })).toEqual(sequence(literal('支出'), figure('value'), literal('万元')))
  expect(readSentences('{{share total before}}%', { total, before })).toEqual(sequence(figure('share'), literal('%')))
  expect(readSentences('{{completion total before}}%', { total, before })).toEqual(sequence(figure('completion'), literal('%')))
})

it('reads every way a change is written', () => {
  const rate = sequence(literal('，'), choice(literal('增长'), literal('下降')), figure('changeRate'), literal('%'))
  const changed = sequence(choice(literal('增加'), literal('减少')), figure('change'), literal('万元'), optional(rate))
  const pattern = readSentences('{{change total before after="比上年度"}}', { total, before })
  expect(pattern).toEqual(choice(sequence(literal('比上年度'), changed), literal('与上年相同')))
})

it('reads words as what they are the words of, numbers as numbers, and fixed words as they are', () => {
  expect(readSentences('因{{reason}}。', { reason: `${hole('a')}和${hole('b')}` })).toEqual(
    sequence(literal('因'), words('a'), literal('和'), words('b'), literal('。')),
  )
  expect(readSentences('{{year}}年{{name}}', { year: 2024, name: '优' })).toEqual(
    sequence({ kind: 'number' }, literal('年'), literal('优')),
  )
  expect(readSentences('{{list units}}共{{units.length}}个', { units: [hole('units')] })).toEqual(
    sequence(words('units'), literal('共'), { kind: 'number' }, literal('个')),
  )
  expect(readSentences('{{grade total}}', { total })).toEqual(choice(literal('优'), literal('良'), literal('中'), literal('差')))
})

it('reads both branches of every question, and any of the items of a list', () => {
  const branches = choice(literal('甲'), literal('乙'))
  expect(readSentences('{{#if total}}甲{{else}}乙{{/if}}', { total })).toEqual(branches)
  expect(readSentences('{{#unless total}}甲{{else}}乙{{/unless}}', { total })).toEqual(branches)
  expect(readSentences('{{#nonzero total}}甲{{else}}乙{{/nonzero}}', { total })).toEqual(branches)
  const items = [{ name: '甲' }, { name: '乙' }]
  expect(readSentences('{{#each items}}{{name}}{{../mark}}{{/each}}', { items, mark: '、' })).toEqual(
    sequence(optional(sequence(literal('甲'), literal('、'))), optional(sequence(literal('乙'), literal('、')))),
  )
  expect(readSentences('{{#with item}}{{name}}{{/with}}', { item: { name: '甲' } })).toEqual(optional(literal('甲')))
})

it('reads a template of several lines one line at a time, each as it can begin and end', () => {
  const template = '支出{{#if items}}：{{else}}。{{/if}}\n{{#each items}}\n{{name}}{{#if @last}}。{{else}}；{{/if}}\n{{/each}}\n完'
  expect(readSentences(template, { items: [{ name: '甲' }, { name: '乙' }] })).toEqual(
    choice(
      sequence(literal('支出'), choice(literal('：'), literal('。'))),
      sequence(literal('甲'), choice(literal('。'), literal('；'))),
      sequence(literal('乙'), choice(literal('。'), literal('；'))),
      literal('完'),
    ),
  )
})

it('throws where a template names what its context does not have, as writing does', () => {
  expect(() => readSentences('{{missing}}', {})).toThrow('missing')
  expect(() => readSentences('{{amount missing}}', {})).toThrow('missing')
  expect(() => readSentences('{{amount name}}', { name: '甲' })).toThrow('data point')
  expect(() => readSentences('{{#log name}}{{/log}}', { name: '甲' })).toThrow('log')
})
