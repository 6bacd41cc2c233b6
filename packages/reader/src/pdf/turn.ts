import type { Box } from './box.ts'

/** Quarters of a turn clockwise that make a page upright. */
export type Quarter = 0 | 1 | 2 | 3

/** Takes a point of a page, measured from its lower left, to where it stands when the page is upright, measured from the upper left. */
export type Turn = (x: number, y: number) => { readonly x: number; readonly y: number }

/** How the points of a page are turned. */
export function turnOf(quarter: Quarter, { left, right, top, bottom }: Box): Turn {
  return {
    0: (x: number, y: number) => ({ x: x - left, y: top - y }),
    1: (x: number, y: number) => ({ x: y - bottom, y: x - left }),
    2: (x: number, y: number) => ({ x: right - x, y: y - bottom }),
    3: (x: number, y: number) => ({ x: top - y, y: right - x }),
  }[quarter]
}

/** The quarter that makes a direction of writing run to the right; undefined for one that is askew, as of a watermark. */
export function quarterOf(across: number, up: number): Quarter | undefined {
  if (Math.abs(up) <= askew * Math.abs(across)) return across < 0 ? 2 : 0
  if (Math.abs(across) <= askew * Math.abs(up)) return up > 0 ? 1 : 3
  return undefined
}

/** A scan is seldom laid straight; what leans more is meant to. */
const askew = 0.05
