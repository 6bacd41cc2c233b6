import type { Element } from './element.ts'
import type { Weight } from './typeface.ts'

/** Words on one line, in one weight and size. */
export interface TextMark {
  readonly kind: 'text'
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly weight: Weight
  readonly size: number
  readonly text: string
  /** Room added after each character. */
  readonly spacing: number
  /** What the words are part of; none for what only fills the page, such as leaders. */
  readonly element: Element | undefined
}

/** The number of the page a title stands on, known when every page is filled; it ends at x. */
interface PageNumberMark {
  readonly kind: 'pageNumber'
  readonly x: number
  readonly y: number
  readonly size: number
  readonly title: string
  readonly element: Element | undefined
}

/** A straight line. */
interface RuleMark {
  readonly kind: 'rule'
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** A grey rectangle behind words. */
interface ShadeMark {
  readonly kind: 'shade'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A rectangle that leads to a title. */
interface LinkMark extends Omit<ShadeMark, 'kind'> {
  readonly kind: 'link'
  readonly title: string
  /** What holds the words it lies over. */
  readonly element: Element
}

/** What is drawn, in points from the left of the page and the top of its strip. */
export type Mark = TextMark | PageNumberMark | RuleMark | ShadeMark | LinkMark
