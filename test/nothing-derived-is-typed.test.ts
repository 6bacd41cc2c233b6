import { readFileSync } from 'node:fs'
import { createLedger, type Evaluation, evaluationScore, isRate, occurrences, pointKey } from '@juesuan/core'
import { disclose } from '@juesuan/layouts'
import { expect, it } from 'vitest'
import { evaluation } from '../examples/yangquan-commerce-2024/evaluation.ts'
import declared from '../examples/yangquan-commerce-2024/report.ts'

const folder = new URL('../examples/yangquan-commerce-2024/', import.meta.url)
const source = ['report.ts', 'duties.ts', 'evaluation.ts'].map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
const { facts } = declared.report
const typed = facts.filter(({ path }) => path.length > 0 && path.at(-1) !== 'report')
const strings = [...source.matchAll(/'([^'\n]*)'/gu)].map(([, text = '']) => text)
const numbers = [...source.replaceAll(/'[^'\n]*'|\/\*.*?\*\/|\/\/.*|import .*/gu, '').matchAll(/(?<![\w$])\d[\d_]*(?:\.\d+)?/gu)].map(
  ([text]) => Number(text.replaceAll('_', '')),
)

it('types one number for each leaf, and no other number', () => {
  const money = (of: (typeof typed)[number]) =>
    ['expenditure', 'evaluatedAmount', 'evaluatedBudget', 'procurement', 'agencyOperatingExpenses', 'threePublicExpenses'].includes(
      of.point.measure,
    )
  const amounts = typed.map((fact) => (money(fact) ? Number(fact.value) / 100 : Number(fact.value)))
  const { sections }: Evaluation = evaluation
  const groups = sections.flatMap((section) => section.groups)
  const points = groups.flatMap((group) => [group.score, ...group.indicators.map(({ weight }) => weight)])
  expect(numbers.toSorted((left, right) => left - right)).toEqual([...amounts, ...points].toSorted((left, right) => left - right))
  expect(groups.map(({ score }) => score)).not.toContain(evaluationScore(evaluation))
})

it('types no total: nothing but itself adds to a typed amount', () => {
  const ledger = createLedger(facts)
  for (const { point, value } of typed) expect(ledger.value(point), pointKey(point)).toBe(value)
  expect(new Set(typed.map(({ point }) => pointKey(point))).size).toBe(typed.length)
})

it('writes no printed amount, rate or change into a text', () => {
  const printed = [...occurrences(disclose(declared.report, declared.layout))].map(({ figure }) => figure)
  const texts = new Set(
    printed.flatMap(({ text, quantity, cell }) => {
      if (cell.kind !== 'amount' || !(text.includes('.') || isRate(quantity))) return []
      return [text, text.replaceAll(',', '')]
    }),
  )
  expect(texts.size).toBeGreaterThan(100)
  for (const text of texts)
    expect(
      strings.filter((words) => words.includes(text)),
      text,
    ).toEqual([])
})
