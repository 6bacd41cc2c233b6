import {
  type CheckOptions,
  type CheckReport,
  checkDisclosure,
  checks,
  coveringChecks,
  type Disclosure,
  listedRelations,
  type OtherDocuments,
} from '@juesuan/core'
import { disclose, namesOf, requirementsOf } from '@juesuan/layouts'
import { expect, it } from 'vitest'
import declared from '../examples/yangquan-commerce-2024/report.ts'
import { breakFigure, keepFigures } from './proofs/break-disclosure.ts'
import { figureProofs } from './proofs/figure-proofs.ts'
import { textProofs } from './proofs/text-proofs.ts'

const disclosure = disclose(declared.report, declared.layout)
const options: CheckOptions = { nameOf: namesOf(declared.report), layout: requirementsOf(declared.layout) }

/** What one check finds wrong. */
function found(of: Disclosure, check: string, relation: string, others: OtherDocuments = {}): string[] {
  const report: CheckReport = checkDisclosure(of, { ...options, others, checks: checks.filter(({ id }) => id === check) })
  expect(report.brokenChecks).toEqual([])
  return report.findings
    .filter(({ outcome, covers }) => (outcome === 'fail' || outcome === 'unreadable') && covers.includes(relation))
    .map(({ message }) => message)
}

it('covers every relation of the list, or says why not', () => {
  const both = listedRelations().filter(({ id, uncovered }) => coveringChecks(id, checks).length > 0 === (uncovered !== undefined))
  expect(both.map(({ id }) => id)).toEqual([])
  const known = new Set(listedRelations().map(({ id }) => id))
  expect(known.size).toBe(191)
  expect(checks.flatMap(({ covers }) => covers.filter((relation) => !known.has(relation)))).toEqual([])
})

it('is as grave about a relation as the list says', () => {
  const wrong = listedRelations().filter(
    ({ id, severity, uncovered }) => uncovered === undefined && !coveringChecks(id, checks).some((check) => check.severity === severity),
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})

it('has a proof of every claim of every check', () => {
  const claims = checks.flatMap(({ id, covers }) => covers.map((relation) => `${relation} ${id}`))
  const proofs = new Set([...figureProofs, ...textProofs].map(({ relation, check }) => `${relation} ${check}`))
  expect(claims.filter((claim) => !proofs.has(claim))).toEqual([])
  expect([...proofs].filter((proof) => !claims.includes(proof))).toEqual([])
})

it.each(figureProofs.map((proof) => [`${proof.relation} ${proof.check} ${proof.break}`, proof] as const))(
  '%s: with only its own figures on the page, the broken one is found',
  (_, { relation, check, keep, break: at, to }) => {
    expect(found(keepFigures(disclosure, keep), check, relation)).toEqual([])
    expect(found(keepFigures(breakFigure(disclosure, at, to), keep), check, relation)).not.toEqual([])
  },
)

it.each(textProofs.map((proof, at) => [`${proof.relation} ${proof.check} (${at + 1})`, proof] as const))(
  '%s: the damage is found',
  (_, { relation, check, damage, first, others }) => {
    const whole = first ? first(disclosure) : disclosure
    const given = others?.(disclosure)
    const before = new Set(found(whole, check, relation, given))
    expect(found(damage(whole), check, relation, given).filter((message) => !before.has(message))).not.toEqual([])
  },
)
