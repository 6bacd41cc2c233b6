import { expect, it } from 'vitest'
import { type DataPoint, point } from '../../point/data-point.ts'
import { checkDisclosure } from '../check-disclosure.ts'
import { fillSample } from '../sample-disclosure.ts'
import { emptyLayout } from '../sample-layout.ts'

const spent = (code: string): DataPoint => point('expenditure', { function: code })

/** 205 is printed as it is rounded, and as the sum of its rounded 项: 20.10 + 30.20 + 49.71. */
function check(copy: string, copyTolerance: number) {
  const cells = [
    [spent('205'), '100.00'],
    [spent('20502'), '100.01'],
    [spent('2050201'), '20.10'],
    [spent('2050202'), '30.20'],
    [spent('2050203'), '49.71'],
    [spent('205'), copy],
  ] as const
  const { findings } = checkDisclosure(fillSample({ cells }), { layout: { ...emptyLayout, copyTolerance } })
  return findings.filter(({ outcome }) => outcome !== 'notApplicable').map((found) => `${found.check} ${found.outcome} ${found.severity}`)
}

it('lets a total be printed in two ways a unit apart where the layout does, and takes the one that fits', () => {
  expect(check('100.01', 1)).toEqual(['copies-differ rounding warning'])
})

it('does not where the layout does not, or where they are further apart', () => {
  expect(check('100.01', 0)).toEqual(['copies-differ fail error', 'sum-mismatch fail error'])
  expect(check('100.03', 1)).toContain('copies-differ fail error')
})

it('knows that a figure that is no sum is rounded once', () => {
  const cells = [
    [spent('2050201'), '20.10'],
    [spent('2050201'), '20.11'],
  ] as const
  const { findings } = checkDisclosure(fillSample({ cells }), { layout: { ...emptyLayout, copyTolerance: 1 } })
  expect(findings.filter(({ outcome }) => outcome === 'fail').map(({ check: id }) => id)).toEqual(['copies-differ'])
})

/** 205 in a form that rounds it, with the kinds of money beside each other, and in one that adds up its rounded 项. */
function checkForms(item: string) {
  const at = (code: string, funding: 'fiscalAppropriation' | 'generalPublicBudget') => point('expenditure', { function: code, funding })
  const cells = [
    [at('205', 'fiscalAppropriation'), '100.00'],
    [at('205', 'generalPublicBudget'), '100.00'],
    [point('expenditure', { function: '205', funding: 'governmentFundBudget' }), ''],
    [at('205', 'generalPublicBudget'), '100.01'],
    [at('20502', 'generalPublicBudget'), '100.01'],
    [at('2050201', 'generalPublicBudget'), item],
    [at('2050202', 'generalPublicBudget'), '79.91'],
  ] as const
  const { findings } = checkDisclosure(fillSample({ cells }), { layout: { ...emptyLayout, copyTolerance: 1 } })
  const ofFigures = findings.filter(({ outcome, check: id }) => outcome !== 'notApplicable' && id !== 'item-detail-missing')
  return ofFigures.map((found) => `${found.check} ${found.outcome}`)
}

it('proves that all figures go together where a total printed once, in another way, stands between the copies', () => {
  expect(checkForms('20.10')).toEqual(['copies-differ rounding'])
})

it('proves that they do not where they differ by more than the layout lets them', () => {
  expect(checkForms('20.14')).toContain('sum-mismatch fail')
})

it('says so where one amount is ten thousand times the other, as far as their digits tell', () => {
  const told = (copy: string) => {
    const cells = [
      [spent('2050201'), '2946.25'],
      [spent('2050201'), copy],
    ] as const
    return checkDisclosure(fillSample({ cells })).findings.find(({ check: id }) => id === 'copies-differ')?.message
  }
  expect(told('29462500.00')).toContain('两数相差一万倍，疑为单位之误')
  expect(told('29462483.17')).toContain('相差一万倍')
  expect(told('29462640.00')).not.toContain('一万倍')
  expect(told('0.29')).toContain('相差一万倍')
  expect(told('2496.25')).not.toContain('一万倍')
})
