import { createLedger, type DataPoint, type Fen, type Member, memberLabels, point } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import type { Declaration } from '../declaration.ts'
import type { DeclaredUnit } from '../declared-unit.ts'
import { writePartExceedsMessage } from '../messages/part-exceeds-message.ts'
import { writeUnknownUnitMessage } from '../messages/unknown-unit-message.ts'
import { printYuan } from '../print-yuan.ts'

/** What each kind of payment is for the unit that pays, and for the one that receives (财决 调整表). */
const kinds = {
  subsidies: { nature: 'affiliateSubsidy', source: 'superiorSubsidy' },
  remittances: { nature: 'superiorRemittance', source: 'affiliateRemittance' },
} as const satisfies Record<string, { readonly nature: Member<'nature'>; readonly source: Member<'source'> }>

/** Takes what units paid each other off both sides; more than was paid or received cannot be. */
export function eliminate(declared: Declaration['eliminations'], units: readonly DeclaredUnit[], collector: Collector): void {
  for (const kind of ['subsidies', 'remittances'] as const) {
    const { nature, source } = kinds[kind]
    for (const [index, { from, to, item, revenueItem = item, amount }] of (declared?.[kind] ?? []).entries()) {
      const path = ['eliminations', kind, String(index)]
      const spent = point('expenditure', { function: item, funding: 'nonAppropriation', nature })
      const received = point('revenue', { function: revenueItem, source })
      const fen = collector.amount(amount, [...path, 'amount'])
      takeOff(fen, { name: from, of: spent, what: memberLabels.nature[nature], at: 'from', path }, units, collector)
      takeOff(fen, { name: to, of: received, what: memberLabels.source[source], at: 'to', path }, units, collector)
    }
  }
}

/** What a unit paid or received. */
interface Side {
  readonly name: string
  readonly of: DataPoint
  readonly what: string
  readonly at: 'from' | 'to'
  readonly path: readonly string[]
}

function takeOff(fen: Fen, { name, of, what, at, path }: Side, units: readonly DeclaredUnit[], collector: Collector): void {
  const unit = units.find((candidate) => candidate.name === name)
  const whole = unit ? createLedger(unit.report.facts).value(of) : 0n
  if (!unit) collector.problem('unit-unknown', [...path, at], writeUnknownUnitMessage(name))
  else if (fen > whole) {
    const message = writePartExceedsMessage(
      '冲抵金额',
      printYuan(fen),
      `${name} ${of.function}的${what}`,
      printYuan(whole),
      printYuan(fen - whole),
    )
    collector.problem('elimination-exceeded', path, message)
  } else collector.computed(of, -fen)
}
