import { type Catalogue, type DataPoint, type Fact, type Fen, parseYuan, type YuanProblem } from '@juesuan/core'
import type { Amount } from './declaration.ts'
import { writeAmountMessage } from './messages/amount-message.ts'
import { writeCountMessage } from './messages/count-message.ts'
import type { Problem } from './problem.ts'
import type { Yuan } from './yuan.ts'

/** Gathers facts and problems while a declaration is read; reading never stops at the first problem. */
export interface Collector {
  readonly facts: Fact[]
  readonly functional: Catalogue
  readonly year: number
  /** An amount in 元 as 分; one that is wrong is told, and 0. */
  readonly amount: (value: Amount, path: readonly string[]) => Fen
  /** Adds an amount in 元 and returns it in 分; one left out, wrong, or of nothing is no fact, and 0. */
  readonly money: (of: DataPoint, value: Amount | undefined, path: readonly string[]) => Fen
  /** Adds a number of things. */
  readonly count: (of: DataPoint, value: number | undefined, path: readonly string[]) => void
  /** Adds a fact that follows from others. */
  readonly computed: (of: DataPoint, value: bigint) => void
  readonly problem: (code: string, path: readonly string[], message: string) => void
  /** Whether something was told of this very property. */
  readonly isFaulty: (path: readonly string[]) => boolean
}

/** An empty collector that adds what is wrong to the problems. */
export function createCollector(functional: Catalogue, year: number, problems: Problem[]): Collector {
  const facts: Fact[] = []
  const problem: Collector['problem'] = (code, path, message) => problems.push({ code, path, message })
  const add = (point: DataPoint, value: bigint, path: readonly string[]) => {
    if (value !== 0n) facts.push({ point, value, path })
  }
  const read = (value: Amount, path: readonly string[]): Fen => {
    const fen = amountOf(value)
    const fault = typeof fen !== 'bigint' ? fen : fen < 0n ? 'negative' : undefined
    if (fault) problem(`amount-${fault}`, path, writeAmountMessage(isYuan(value) ? '这个数' : String(value), fault))
    return fault || typeof fen !== 'bigint' ? 0n : fen
  }
  return {
    facts,
    functional,
    year,
    problem,
    isFaulty: (path) => problems.some((told) => told.path.join('.') === path.join('.')),
    computed: (of, value) => add(of, value, []),
    amount: read,
    money: (of, value, path) => {
      if (value === undefined) return 0n
      const fen = read(value, path)
      add(of, fen, path)
      return fen
    },
    count: (of, value, path) => {
      if (value === undefined) return
      if (Number.isSafeInteger(value) && value >= 0) add(of, BigInt(value), path)
      else problem('count-not-whole', path, writeCountMessage(String(value)))
    },
  }
}

function amountOf(value: Amount): Fen | YuanProblem {
  return isYuan(value) ? value.fen : parseYuan(value)
}

function isYuan(value: Amount): value is Yuan {
  return typeof value === 'object'
}
