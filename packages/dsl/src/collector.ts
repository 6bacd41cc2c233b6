import { type Catalogue, type DataPoint, type Fact, type Fen, parseYuan, type YuanProblem } from '@juesuan/core'
import type { Amount } from './declaration.ts'
import { writeAmountMessage } from './messages/amount-message.ts'
import { writeCountMessage } from './messages/count-message.ts'
import type { Problem } from './problem.ts'

/** Gathers facts and problems while a declaration is read; reading never stops at the first problem. */
export interface Collector {
  readonly facts: Fact[]
  readonly problems: Problem[]
  readonly functional: Catalogue
  readonly year: number
  /** Adds an amount in 元; one left out, or of nothing, is no fact. */
  readonly money: (of: DataPoint, value: Amount | undefined, path: readonly string[]) => void
  /** Adds a number of things. */
  readonly count: (of: DataPoint, value: number | undefined, path: readonly string[]) => void
  /** Adds a fact that follows from others. */
  readonly computed: (of: DataPoint, value: bigint) => void
  readonly problem: (code: string, path: readonly string[], message: string) => void
}

/** An empty collector. */
export function createCollector(functional: Catalogue, year: number): Collector {
  const facts: Fact[] = []
  const problems: Problem[] = []
  const problem: Collector['problem'] = (code, path, message) => problems.push({ code, path, message })
  const add = (point: DataPoint, value: bigint, path: readonly string[]) => {
    if (value !== 0n) facts.push({ point, value, path })
  }
  return {
    facts,
    problems,
    functional,
    year,
    problem,
    computed: (of, value) => add(of, value, []),
    money: (of, value, path) => {
      if (value === undefined) return
      const fen = amountOf(value)
      if (typeof fen !== 'bigint') problem(`amount-${fen}`, path, writeAmountMessage(String(value), fen))
      else if (fen < 0n) problem('amount-negative', path, writeAmountMessage(String(value), 'negative'))
      else add(of, fen, path)
    },
    count: (of, value, path) => {
      if (value === undefined) return
      if (Number.isSafeInteger(value) && value >= 0) add(of, BigInt(value), path)
      else problem('count-not-whole', path, writeCountMessage(String(value)))
    },
  }
}

/** Loaded data may hold anything where an amount should be. */
function amountOf(value: unknown): Fen | YuanProblem {
  if (typeof value === 'number' || typeof value === 'string') return parseYuan(value)
  return typeof value === 'object' && value !== null && 'fen' in value && typeof value.fen === 'bigint' ? value.fen : 'not-a-number'
}
