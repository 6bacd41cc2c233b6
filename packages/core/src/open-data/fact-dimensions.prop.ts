import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cellOf, notReportable } from '../amount/cell.ts'
import { type DataPoint, point } from '../point/data-point.ts'
import { closedMembers, isClosed } from '../point/dimension.ts'
import { type Measure, measures } from '../point/measure.ts'
import { factDimensions, factId } from './fact-dimensions.ts'
import { factValue, readFactValue } from './fact-value.ts'
import { readDimensions, readEntity } from './read-dimensions.ts'

const names = Object.keys(measures) as Measure[]
const codes = { function: ['201', '20113', '2011301'], economic: ['301', '30101', 'personnel'] }

/** Any quantity that any report could state. */
const anyPoint: fc.Arbitrary<DataPoint> = fc.constantFrom(...names).chain((measure) => {
  const own = [...measures[measure].dimensions, 'scenario' as const].map((dimension) => {
    const members = isClosed(dimension) ? closedMembers(dimension, '') : codes[dimension]
    return [dimension, fc.option(fc.constantFrom(...members), { nil: undefined })] as const
  })
  return fc.record(Object.fromEntries(own)).map((coordinates) => point(measure, JSON.parse(JSON.stringify(coordinates))))
})

it('reads the dimensions of every quantity as the quantity they were written for', () => {
  fc.assert(
    fc.property(anyPoint, fc.string(), fc.integer({ min: 1990, max: 2090 }), (of, department, year) => {
      const dimensions = factDimensions(of, { department, year })
      expect(readDimensions(dimensions, year)).toEqual(of)
      expect(readEntity(dimensions.entity ?? '')).toBe(department === '-' ? '' : department)
      // Names of facts are such as XML allows.
      expect(factId(of)).toMatch(/^[a-zA-Z][\w.]*$/u)
    }),
  )
})

it('reads every value as it was written, and as precisely', () => {
  const precision = fc.constantFrom(1n, 10n, 100n, 10_000n, 1_000_000n)
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), precision, (measure, value, known) => {
      const cell = cellOf(value, known)
      expect(readFactValue(measure, factValue(measure, cell))).toEqual(cell)
    }),
  )
  expect(readFactValue('expenditure', factValue('expenditure', notReportable))).toEqual(notReportable)
})
