import { type Cell, cellOf, notReportable } from './cell.ts'
import { type MonetaryUnit, monetaryUnits } from './monetary-unit.ts'
import { powerOfTen } from './power-of-ten.ts'

const number = /^(?<sign>[-−－])?(?<whole>\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.(?<decimals>\d+))?$/u
const dashes = /^(?:—{1,2}|–{1,2}|―{1,2})$/u

/**
 * Reads what a cell prints, in 元, 万元 or 亿元: with or without thousands separators, negative, blank
 * or `——`. Precision is what the digits show, except that a bare `0` is exactly nothing.
 * Returns undefined where the text is no amount, or shows more digits than whole 分 hold.
 */
export function parseCell(text: string, unit: MonetaryUnit = 'tenThousandYuan'): Cell | undefined {
  return parseNumber(text, monetaryUnits[unit].fen)
}

/** Reads a whole number of things (辆, 个, 人次); undefined where it is not whole. */
export function parseCount(text: string): Cell | undefined {
  return parseNumber(text, 1n)
}

/** Reads a printed number whose unit is so many of the smallest; undefined where it is none, or finer than the smallest. */
export function parseNumber(text: string, unit: bigint): Cell | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'blank' }
  if (dashes.test(trimmed)) return notReportable
  // Far longer than any real amount: refused before a bigint of that size is built.
  if (trimmed.length > 40) return undefined
  const match = number.exec(trimmed)?.groups
  if (!match) return undefined
  const decimals = match.decimals ?? ''
  const scale = powerOfTen(decimals.length)
  if (unit % scale !== 0n) return undefined
  const precision = unit / scale
  const magnitude = BigInt(`${match.whole?.replaceAll(/[,，]/gu, '')}${decimals}`) * precision
  if (magnitude === 0n && decimals === '') return { kind: 'zero', precision: 1n }
  return cellOf(match.sign ? -magnitude : magnitude, precision)
}
