import type { Pdfium } from './load-pdfium.ts'
import type { Rule } from './page.ts'
import { readPath } from './read-path.ts'
import type { Turn } from './turn.ts'

/** A matrix a b c d e f of PDF. */
export type Matrix = readonly [number, number, number, number, number, number]

/** What is drawn on a page beside its text. */
export interface Drawings {
  readonly rules: readonly Rule[]
  readonly hasImage: boolean
}

const kinds = { path: 2, image: 3, form: 5 }
/** Drawings inside drawings; no program that writes reports nests them deeper. */
const deepest = 8

/** The lines drawn on a page, those of drawings inside drawings too. */
export function readRules(pdfium: Pdfium, page: number, turn: Turn, most: number): Drawings {
  const { calls, numbers } = pdfium
  const rules: Rule[] = []
  let hasImage = false
  let left = most
  const read = (object: number, outer: Matrix, depth: number) => {
    left -= 1
    const kind = calls.FPDFPageObj_GetType(object)
    if (kind === kinds.image) hasImage = true
    if ((kind !== kinds.path && kind !== kinds.form) || !calls.FPDFPageObj_GetMatrix(object, numbers.at(0))) return
    const { float } = numbers
    const matrix = multiply([float(0), float(1), float(2), float(3), float(4), float(5)], outer)
    if (kind === kinds.path) for (const rule of readPath(pdfium, object, matrix, turn)) rules.push(rule)
    else if (depth < deepest) {
      const inner = calls.FPDFFormObj_CountObjects(object)
      for (let index = 0; index < inner && left > 0; index += 1) read(calls.FPDFFormObj_GetObject(object, index), matrix, depth + 1)
    }
  }
  const count = calls.FPDFPage_CountObjects(page)
  for (let index = 0; index < count && left > 0; index += 1) read(calls.FPDFPage_GetObject(page, index), [1, 0, 0, 1, 0, 0], 0)
  return { rules, hasImage }
}

/** The matrix that does what one does and then the other. */
function multiply([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u]
}
