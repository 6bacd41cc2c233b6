import { type Fen, type MonetaryUnit, monetaryUnits, parseCell, parseYuan, printAmount } from '@juesuan/core'
import { type LedgerCell, textOf } from './table/table.ts'

/** What stands for no amount: a dash, of any length. */
const dash = /^[-—–―]{1,2}$/u

/** An amount in 分; undefined where the cell has none; or what is wrong with it, in Chinese. */
export function readAmount(cell: LedgerCell | undefined, unit: MonetaryUnit): Fen | undefined | string {
  if (cell === undefined) return undefined
  if (cell.kind === 'unreadable') return `${cell.why}。这里须是金额`
  const text = cell.kind === 'number' ? textOfNumber(cell.value, unit) : textOf(cell).normalize('NFKC')
  if (text === undefined) return writeFault(String(cell.kind === 'number' ? cell.value : ''), 'too-large', unit)
  if (text === '' || dash.test(text)) return undefined
  // Zeros after the last decimal are what a database writes: 3952852.2200.
  const read = parseCell(text.replace(/(?<=\.\d*)0+$/u, '').replace(/\.$/u, ''), unit)
  if (read?.kind === 'zero') return 0n
  if (read?.kind !== 'amount') return writeFault(text, parseYuan(text), unit)
  // The amount is whole 分 by now; what is left to ask is whether it is within what is exact.
  const fen = parseYuan(printAmount(read.value, { unit: 'yuan', decimals: 2, separators: false, zero: '0' }))
  if (typeof fen !== 'bigint') return writeFault(text, fen, unit)
  return fen < 0n ? `“${text}”是负数，申报的金额不能为负。冲销的数请并入原来的一行` : fen
}

/**
 * A number of a spreadsheet has 15 digits, and one that was computed may be off by what binary fractions lose: far less
 * than a hundredth of a 分, which no amount has. Undefined where 15 digits are not enough to know it to the 分.
 */
function textOfNumber(value: number, unit: MonetaryUnit): string | undefined {
  if (Math.abs(value) * Number(monetaryUnits[unit].fen) >= 1e15) return undefined
  const decimals = decimalsOf(unit)
  const digits = Number(value.toPrecision(15))
  const nearest = Number(digits.toFixed(decimals))
  const noise = Math.min(Math.abs(value) * 1e-12, 10 ** -(decimals + 2))
  return String(Math.abs(digits - nearest) <= noise ? nearest : digits)
}

/** How many decimals of a unit are whole 分. */
function decimalsOf(unit: MonetaryUnit): number {
  return String(monetaryUnits[unit].fen).length - 1
}

function writeFault(text: string, fault: ReturnType<typeof parseYuan>, unit: MonetaryUnit): string {
  const { zh } = monetaryUnits[unit]
  if (fault === 'too-large') return `“${text}”超出可精确表示的范围，请核对单位是否为${zh}；超过 15 位数字的须是文本`
  if (fault === 'too-many-decimals' || /^-?\de-/u.test(text))
    return `“${text}”的小数超过 ${decimalsOf(unit)} 位：金额以${zh}为单位，精确到分`
  return `“${text}”不是金额`
}
