import { drawGround } from './draw-ground.ts'
import { drawLinks } from './draw-links.ts'
import { drawWords } from './draw-words.ts'
import type { Drawing } from './drawing.ts'
import type { Page } from './fill-pages.ts'
import { baselineIn } from './set-line.ts'

/** Draws what stands on a page: what words stand on first, then words and links, then the number of the page. */
export function drawPage({ format, strips }: Page, number: number, drawing: Drawing): void {
  const { pdf, faces } = drawing
  pdf.addPage({ size: [format.width, format.height], margin: 0 })
  const marks = strips.flatMap(({ strip, top }) => strip.marks.map((mark) => ({ mark, top })))
  drawGround(marks, pdf)
  drawWords(marks, drawing)
  drawLinks(marks, drawing)
  if (!format.numbered) return
  const text = `— ${number} —`
  const [size, height] = [12, 16]
  const x = (format.width - faces.regular.widthOf(text) * size) / 2
  const y = format.height - foot - height + baselineIn(height, size)
  drawWords([{ top: 0, mark: { kind: 'text', x, y, weight: 'regular', size, text, spacing: 0, element: undefined } }], drawing)
}

/** How far page numbers stand from the end of the page. */
const foot = 30
