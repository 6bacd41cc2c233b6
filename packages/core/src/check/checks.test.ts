import { expect, it } from 'vitest'
import { checkDisclosure } from './check-disclosure.ts'
import { checkSample } from './check-sample.ts'
import { checks } from './checks.ts'
import { fillSample } from './sample-disclosure.ts'

it('has ids that are kebab-case and stand once', () => {
  const ids = checks.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/u)
})

it.each(checks.map((check) => [check.id, check] as const))(
  '%s keeps quiet on its passing example and finds its failing one',
  (_, check) => {
    const passing = checkSample(check, check.examples.passing)
    expect(passing.brokenChecks).toEqual([])
    expect(passing.findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unreadable')).toEqual([])
    const failing = checkSample(check, check.examples.failing)
    const found = failing.findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unreadable')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ check: check.id, severity: check.severity, basis: check.basis })
    expect(found[0]?.message).toMatch(/[。]$/u)
  },
)

it('reports a check that breaks down as our bug, and runs the others', () => {
  const [first] = checks
  if (!first) throw new Error('there are checks')
  const broken = {
    ...first,
    id: 'broken-check',
    run: () => {
      throw new TypeError('no')
    },
  }
  const report = checkDisclosure(fillSample(first.examples.failing), { checks: [broken, first] })
  expect(report.brokenChecks.map(({ check }) => check)).toEqual(['broken-check'])
  expect(report.outcomes.fail).toBe(1)
})
