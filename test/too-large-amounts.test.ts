import { readFileSync } from 'node:fs'
import { checkDisclosure, type Disclosure, isMoney } from '@juesuan/core'
import { compose, disclose, requirementsOf, shanxi2024 } from '@juesuan/layouts'
import { readText } from '@juesuan/reader'
import { renderText } from '@juesuan/render'
import { expect, it } from 'vitest'
import example from '../examples/yangquan-commerce-2024/report.ts'

/** Amounts are whole 分, and checks compute in doubles: beyond 2^53 分 nothing may be taken for equal that is not. */
const official = readFileSync(new URL('./fixtures/yangquan-commerce-2024/official.txt', import.meta.url), 'utf8')
const layout = requirementsOf(shanxi2024)
const check = (disclosure: Disclosure) => checkDisclosure(disclosure, { layout })
const refusals = (disclosure: Disclosure) => check(disclosure).findings.filter(({ check }) => check === 'jointly-infeasible')

/** The total expenditure, exchanged for another amount wherever it is printed. */
const withTotal = (text: string) => official.replaceAll('12433.40', text).replaceAll('12,433.40', text)

it('refuses a read amount beyond 2^53 分 by its place, with what to do, and loses nothing of it', () => {
  const { disclosure } = readText(withTotal('9007199254740993.01'), shanxi2024)
  const printed = disclosure.forms.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'figure' ? [cell.figure] : []))),
  )
  const large = printed.filter(({ text }) => text === '9007199254740993.01')
  expect(large.length).toBeGreaterThan(1)
  for (const { cell } of large) expect(cell).toMatchObject({ kind: 'amount', value: 9_007_199_254_740_993_010_000n })
  const [refusal, ...others] = refusals(disclosure)
  expect(others).toEqual([])
  expect(refusal).toMatchObject({ outcome: 'unreadable', severity: 'error' })
  expect(refusal?.message).toMatch(/^公开01表 .*的9007199254740993\.01超过九十万亿元，无法逐分核对。请核对金额单位。$/u)
  expect(refusal?.where).toHaveLength(1)
})

it('runs every other check all the same, and compares the large amounts exactly', () => {
  // One unit of the last digit apart, which doubles cannot tell.
  const text = official.replace('12433.40', '9007199254740993.01').replaceAll('12433.40', '9007199254740993.02')
  const { disclosure } = readText(text, shanxi2024)
  const { brokenChecks, findings, outcomesByCheck } = check(disclosure)
  expect(brokenChecks).toEqual([])
  expect(Object.keys(outcomesByCheck)).toEqual(Object.keys(check(readText(official, shanxi2024).disclosure).outcomesByCheck))
  expect(findings.find(({ check, outcome }) => check === 'copies-differ' && outcome === 'fail')?.message).toContain('9007199254740993.01')
  expect(findings.some(({ check, message }) => check === 'word-repeated' && message.includes('在在'))).toBe(true)
})

it('prints and checks declared facts of which each is exact and their sum is not: what is refused is told', () => {
  const facts = example.report.facts.map((fact) => (isMoney(fact.point.measure) ? { ...fact, value: fact.value * 10_000_000n } : fact))
  const disclosure = disclose({ ...example.report, facts }, example.layout)
  const { brokenChecks } = check(disclosure)
  expect(brokenChecks).toEqual([])
  expect(refusals(disclosure).map(({ outcome }) => outcome)).toEqual(['unreadable'])
  expect(renderText({ document: compose(disclosure, example.layout) })).toContain('万元')
})
