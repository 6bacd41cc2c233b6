import type { PageData } from '../page-data.ts'

/** Every figure of the report, in the order it is printed. */
export const figures: readonly HTMLDataElement[] = [...document.querySelectorAll<HTMLDataElement>('data[data-q]')]

/** The figures of each quantity, by its number. */
const byQuantity = new Map<number, HTMLDataElement[]>()
for (const figure of figures) {
  const quantity = quantityOf(figure)
  const group = byQuantity.get(quantity)
  if (group) group.push(figure)
  else byQuantity.set(quantity, [figure])
}

/** The number of the quantity that a figure states. */
export function quantityOf(figure: HTMLDataElement): number {
  return Number(figure.dataset.q)
}

/** The number in a figure's id. */
export function numberOf(figure: HTMLDataElement): number {
  return Number(figure.id.slice(1))
}

/** Every place a quantity is printed at. */
export function figuresOf(quantity: number): readonly HTMLDataElement[] {
  return byQuantity.get(quantity) ?? []
}

/** A figure with its unit. An amount's is not said of its quantity: its text and its value in 元 say it together. */
export function textOf({ quantities }: PageData, figure: HTMLDataElement): string {
  const text = figure.textContent ?? ''
  const printed = Number(text.replaceAll(',', ''))
  const unit = quantities[quantityOf(figure)]?.unit ?? amountUnits[Math.round(Number(figure.value) / printed)]
  return unit === undefined ? text : `${text} ${unit}`
}

const amountUnits: Readonly<Record<number, string>> = { 1: '元', 10000: '万元', 100000000: '亿元' }
