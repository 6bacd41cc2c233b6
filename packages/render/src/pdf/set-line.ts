import type { Line } from './break-lines.ts'
import type { Element } from './element.ts'
import type { TextMark } from './mark.ts'
import type { Typefaces, Weight } from './typeface.ts'

/** How words look, and what they are part of. */
export interface Lettering {
  readonly weight: Weight
  readonly size: number
  readonly element: Element | undefined
}

/** Where a line stands. */
interface LinePlace {
  readonly left: number
  readonly width: number
  readonly baseline: number
  readonly align: 'left' | 'centre' | 'right' | 'justify'
}

/** No line is spread by more than this, in ems: rather its end is ragged. */
const mostSpread = 0.25

/** Sets a broken line: single characters as one run, numbers and words in runs of their own, so that they are never spread. */
export function setLine(line: Line, faces: Typefaces, lettering: Lettering, { left, width, baseline, align }: LinePlace): TextMark[] {
  const { size, weight } = lettering
  const slack = width / size - line.width
  const gaps = Math.max(line.atoms.length - 1, 1)
  const spread = (slack + line.overhang) / gaps
  const spacing = align === 'justify' && spread > 0 && spread <= mostSpread ? spread * size : 0
  const indent = align === 'right' ? slack * size : align === 'centre' ? (slack / 2) * size : 0
  const marks: TextMark[] = []
  let x = left + indent
  for (const { text, isSpread } of spacing === 0 ? [{ text: line.atoms.join(''), isSpread: true }] : runsOf(line.atoms)) {
    marks.push({ kind: 'text', x, y: baseline, text, spacing: isSpread ? spacing : 0, ...lettering })
    x += faces[weight].widthOf(text) * size + spacing * (isSpread ? [...text].length : 1)
  }
  return marks
}

/** Joins single characters that follow each other. */
function runsOf(atoms: readonly string[]): { text: string; isSpread: boolean }[] {
  const runs: { text: string; isSpread: boolean }[] = []
  for (const text of atoms) {
    const last = runs.at(-1)
    const isSpread = isSingle(text)
    if (last?.isSpread && isSpread) last.text += text
    else runs.push({ text, isSpread })
  }
  return runs
}

function isSingle(text: string): boolean {
  return [...text].length === 1
}

/** The baseline of a line that stands in the middle of a height. */
export function baselineIn(height: number, size: number): number {
  return (height - size) / 2 + ascent * size
}

/** Of a Chinese character: the part of its square above the baseline. */
const ascent = 0.88
