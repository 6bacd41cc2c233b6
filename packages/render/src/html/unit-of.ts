import { cellValue, type Figure, isRate, measures, monetaryUnits } from '@juesuan/core'

/** The unit a figure is printed in: what its text and its value say together. Nothing for an amount of nothing, which is the same in every unit. */
export function unitOf({ quantity, text, cell }: Figure): string {
  if (isRate(quantity)) return '%'
  const { unit } = measures[quantity.of.measure]
  if (unit === 'points') return '分'
  if (unit !== 'money') return unit
  const ratio = Number(cellValue(cell) ?? 0n) / Number(text.replaceAll(',', ''))
  return Object.values(monetaryUnits).find(({ fen }) => Math.abs(Number(fen) - ratio) < 1)?.zh ?? ''
}
