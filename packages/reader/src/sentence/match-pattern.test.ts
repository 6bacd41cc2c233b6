import { point, valueQuantity } from '@juesuan/core'
import { choice, type Pattern } from '@juesuan/layouts'
import { expect, it } from 'vitest'
import { type Capture, matchPattern } from './match-pattern.ts'

const literal = (text: string): Pattern => ({ kind: 'literal', text })
const sequence = (...parts: Pattern[]): Pattern => ({ kind: 'sequence', parts })
const words = (path: string): Pattern => ({ kind: 'words', path })
const figure: Pattern = { kind: 'figure', quantity: valueQuantity(point('expenditure')) }

function captured(pattern: Pattern, text: string): string[] | string {
  const match = matchPattern(pattern, text)
  if (match.kind !== 'match') return match.kind
  return match.captures.map((capture: Capture) => text.slice(capture.from, capture.to))
}

it('takes a figure whole or not at all', () => {
  const pattern = sequence(literal('支出'), figure, words('rest'))
  expect(captured(pattern, '支出12,433.40万元')).toEqual(['12,433.40', '万元'])
  expect(captured(pattern, '支出-0.26万元')).toEqual(['-0.26', '万元'])
  expect(captured(pattern, '支出100元')).toEqual(['100', '元'])
  for (const text of ['支出12,43万元', '支出1.2.3万元', '支出1,2345', '支出.5', '支出12,433.4,1', '支出万元']) {
    expect(captured(pattern, text), text).toBe('mismatch')
  }
  // A comma that ends a clause is no separator.
  expect(captured(pattern, '支出100,其中')).toEqual(['100', ',其中'])
})

it('takes as few words as it can, and the first choice that fits', () => {
  expect(captured(sequence(words('a'), literal('。'), words('b')), '甲。乙。丙')).toEqual(['甲', '乙。丙'])
  expect(captured(sequence(words('a'), literal('。')), '甲。乙。')).toEqual(['甲。乙'])
  expect(captured(choice(sequence(literal('甲'), words('first')), words('second')), '甲乙')).toEqual(['乙'])
  expect(captured(sequence(words('a')), '')).toEqual([''])
  expect(captured(choice(), '')).toBe('mismatch')
})

it('says how far a text is right, and whether it could fit if it went on', () => {
  const pattern = sequence(literal('支出'), figure, literal('万元。'), words('rest'), literal('完'))
  expect(matchPattern(pattern, '支出1.00元')).toEqual({ kind: 'mismatch', at: 6, isOpen: false })
  expect(matchPattern(pattern, '收入')).toEqual({ kind: 'mismatch', at: 0, isOpen: false })
  expect(matchPattern(pattern, '支出1.00万')).toEqual({ kind: 'mismatch', at: 6, isOpen: true })
  expect(matchPattern(pattern, '支出1.00万元。甲')).toMatchObject({ kind: 'mismatch', isOpen: true })
})

it('takes time that grows with the text, whatever the pattern', () => {
  const nested = Array.from({ length: 12 }, (_, index) => words(`${index}`)).flatMap((part) => [part, literal('一')])
  const steps = (length: number) => {
    const start = performance.now()
    expect(matchPattern(sequence(...nested, literal('终')), '一'.repeat(length)).kind).not.toBe('match')
    return performance.now() - start
  }
  steps(1_000)
  expect(steps(20_000)).toBeLessThan(10_000)
})
