import { type Disclosure, isMoney, isRate, type Occurrence, occurrences } from '@juesuan/core'

/** Forms 01–08 of the example: the forms that print 278 amounts. */
const forms: ReadonlySet<string> = new Set(['01', '02', '03', '04', '05', '06', '07', '08'].map((number) => `公开${number}表`))

/** The group a figure is counted in: its form, or the kind of figure it is in the text. */
export function groupOf({ place, figure }: Occurrence): string {
  if (place.printedNumber !== null) return place.printedNumber
  const { kind } = figure.quantity
  return { value: '文字 金额', change: '文字 增减额', changeRate: '文字 增减率', share: '文字 占比', completion: '文字 完成率' }[kind]
}

/** The figures that are changed one at a time: the amounts of forms 01–08, and every amount and percentage of the text. */
export function mutableFigures(disclosure: Disclosure): Occurrence[] {
  return [...occurrences(disclosure)].filter(({ place, figure: { cell, quantity } }) => {
    if (place.printedNumber !== null) return forms.has(place.printedNumber) && cell.kind === 'amount'
    return (cell.kind === 'amount' || cell.kind === 'zero') && (isRate(quantity) || isMoney(quantity.of.measure))
  })
}
