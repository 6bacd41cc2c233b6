import { expect, it } from 'vitest'
import { fillSample } from '../check/sample-disclosure.ts'
import { point } from '../point/data-point.ts'
import { explainPoints } from './explain-points.ts'

const total = point('expenditure')
const basic = point('expenditure', { nature: 'basic' })
const [project, remitted, business, subsidies] = (['project', 'superiorRemittance', 'business', 'affiliateSubsidy'] as const).map(
  (nature) => point('expenditure', { nature }),
)

it('explains figures that were read by those they are the sum of, and says nothing exact of them', () => {
  const cells = [total, basic, project, remitted, business, subsidies].flatMap((of, index) =>
    of ? [[of, ['3.00', '1.00', '2.00', '', '', ''][index] ?? ''] as const] : [],
  )
  const explain = explainPoints(fillSample({ cells }))
  expect(explain(total)).toEqual({
    exact: undefined,
    sums: [{ along: 'nature', parts: [{ point: basic }, { point: project }], empty: 3 }],
    declared: [],
    units: [],
  })
  expect(explain(basic).sums).toEqual([])
})
