import { type DataPoint, pointKey } from '../point/data-point.ts'

/**
 * What a printed figure states: a data point, how much it changed against another, or a rate of two.
 * A change is printed without its sign, which the words before it give (增加, 减少).
 */
export type Quantity = { readonly kind: 'value'; readonly of: DataPoint } | Derived

/** A change or rate of two data points. */
export interface Derived {
  readonly kind: 'change' | 'share' | 'completion' | 'changeRate'
  readonly of: DataPoint
  readonly base: DataPoint
}

/** The quantity that is a data point itself. */
export function valueQuantity(of: DataPoint): Quantity {
  return { kind: 'value', of }
}

/** One text for one quantity: `share(expenditure(function=201) / expenditure)`. */
export function quantityKey(quantity: Quantity): string {
  return quantity.kind === 'value' ? pointKey(quantity.of) : `${quantity.kind}(${pointKey(quantity.of)} / ${pointKey(quantity.base)})`
}

/** Whether a quantity is a percentage. */
export function isRate(quantity: Quantity): boolean {
  return quantity.kind === 'share' || quantity.kind === 'completion' || quantity.kind === 'changeRate'
}
