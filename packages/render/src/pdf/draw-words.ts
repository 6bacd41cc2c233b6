import type { Drawing, DrawnMark } from './drawing.ts'
import type { Element } from './element.ts'
import type { TextMark } from './mark.ts'

/** Draws words, those of one element together, so that they are copied and read aloud as one. */
export function drawWords(marks: readonly DrawnMark[], drawing: Drawing): void {
  const { pdf } = drawing
  let open: Element | 'artifact' | undefined
  for (const { mark, top } of marks) {
    const text = textOf(mark, drawing)
    if (!text) continue
    const element = text.element ?? 'artifact'
    if (open !== element) {
      if (open) pdf.endMarkedContent()
      openElement(text.element, drawing)
      open = element
    }
    drawText({ ...text, y: text.y + top }, drawing)
  }
  if (open) pdf.endMarkedContent()
}

/** The words of a mark; the number of a page is known by now. */
function textOf(mark: DrawnMark['mark'], { faces, targets }: Drawing): TextMark | undefined {
  if (mark.kind === 'text') return mark
  if (mark.kind !== 'pageNumber') return undefined
  const text = String(targets.get(mark.title)?.page ?? '')
  const { y, size, element } = mark
  return { kind: 'text', x: mark.x - faces.regular.widthOf(text) * size, y, weight: 'regular', size, text, spacing: 0, element }
}

function openElement(element: Element | undefined, { pdf, structure }: Drawing): void {
  const structured = element && structure.get(element)
  if (element && structured) structured.add(pdf.markStructureContent(element.tag))
  else pdf.markContent('Artifact', { type: 'Pagination' })
}

function drawText({ x, y, weight, size, text, spacing }: TextMark, { pdf, faces }: Drawing): void {
  // A character without a glyph shows as an empty box; what is copied is the character.
  const isWhole = Array.from(text).every(faces[weight].has)
  if (!isWhole) pdf.markContent('Span', { actual: text })
  pdf.font(weight).fontSize(size)
  pdf.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', ...(spacing > 0 && { characterSpacing: spacing }) })
  if (!isWhole) pdf.endMarkedContent()
}
