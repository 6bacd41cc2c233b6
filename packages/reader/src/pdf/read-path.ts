import type { Pdfium } from './load-pdfium.ts'
import type { Rule } from './page.ts'
import type { Matrix } from './read-rules.ts'
import type { Turn } from './turn.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** How thick a filled rectangle may be and still be a line. */
const thickest = 3
/** How far a line may lean and still run across or down. */
const lean = 1
const move = 2

/** The lines a path draws: its straight strokes, and its filled rectangles so thin that they are lines. */
export function readPath({ calls, numbers }: Pdfium, path: number, [a, b, c, d, e, f]: Matrix, turn: Turn): Rule[] {
  if (!calls.FPDFPath_GetDrawMode(path, numbers.at(0), numbers.at(1))) return []
  const [fills, strokes] = [numbers.integer(0), numbers.integer(2)]
  const pieces: Point[][] = []
  const count = calls.FPDFPath_CountSegments(path)
  for (let index = 0; index < count; index += 1) {
    const segment = calls.FPDFPath_GetPathSegment(path, index)
    if (!calls.FPDFPathSegment_GetPoint(segment, numbers.at(0), numbers.at(1))) continue
    const [x, y] = [numbers.float(0), numbers.float(2)]
    const point = turn(a * x + c * y + e, b * x + d * y + f)
    const open = pieces.at(-1)
    const [first] = open ?? []
    if (!open || calls.FPDFPathSegment_GetType(segment) === move) pieces.push([point])
    else open.push(point, ...(calls.FPDFPathSegment_GetClose(segment) && first ? [first] : []))
  }
  return pieces.flatMap((points) => (strokes !== 0 ? strokeRules(points) : fills !== 0 ? fillRules(points) : []))
}

function strokeRules(points: readonly Point[]): Rule[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to
    const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)]
    if (down <= lean && across > down) return [ruleOf(true, (from.y + to.y) / 2, from.x, to.x)]
    return across <= lean && down > across ? [ruleOf(false, (from.x + to.x) / 2, from.y, to.y)] : []
  })
}

function fillRules(points: readonly Point[]): Rule[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= thickest && right - left > bottom - top) return [ruleOf(true, (top + bottom) / 2, left, right)]
  return right - left <= thickest && bottom - top > right - left ? [ruleOf(false, (left + right) / 2, top, bottom)] : []
}

function ruleOf(across: boolean, at: number, one: number, other: number): Rule {
  return { across, at, from: Math.min(one, other), to: Math.max(one, other) }
}
