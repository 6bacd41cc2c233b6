import { cellValue, type Printed, valueQuantity } from '@juesuan/core'
import type { CompiledLedger } from './compile-ledger.ts'

/** What is printed of each leaf itself, as it is printed; nothing of those that are not. */
export function printedValues({ leaves, numberOf }: CompiledLedger, printed: readonly Printed[]): Float64Array {
  return Float64Array.from(leaves, ({ counts: [own] }) => {
    const number = own && numberOf(valueQuantity(own.point))
    const cell = number === undefined ? undefined : printed[number]?.occurrences[0]?.figure.cell
    return Math.max(0, Number((cell && cellValue(cell)) ?? 0n))
  })
}
