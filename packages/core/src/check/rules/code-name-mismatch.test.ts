import { expect, it } from 'vitest'
import { point } from '../../point/data-point.ts'
import { checkDisclosure } from '../check-disclosure.ts'
import { fillSample, sampleLine } from '../sample-disclosure.ts'
import { codeNameMismatch } from './code-name-mismatch.ts'

it('takes no name with figures in it for a wrong one', () => {
  const told = (name: string) => {
    const row = sampleLine('207', name, [point('expenditure', { function: '207' }), '3.00'])
    return checkDisclosure(fillSample({ forms: [{ rows: [row] }] }), { checks: [codeNameMismatch] }).findings.map(({ outcome }) => outcome)
  }
  expect(told('文化旅游体育与传媒支出')).toEqual([])
  expect(told('文化体育与传媒支出')).toEqual(['fail'])
  expect(told('文化旅游体育与传媒支出 462.77')).toEqual(['unreadable'])
})
