import type { DrawnMark } from './drawing.ts'
import { joinRules } from './join-rules.ts'

/** Draws what words stand on: shades and rules. */
export function drawGround(marks: readonly DrawnMark[], pdf: PDFKit.PDFDocument): void {
  const shades = marks.flatMap(({ mark, top }) => (mark.kind === 'shade' ? [{ ...mark, y: mark.y + top }] : []))
  const rules = marks.flatMap(({ mark, top }) => {
    if (mark.kind !== 'rule') return []
    const [[x0, y0], [x1, y1]] = [mark.from, mark.to]
    return [{ from: [x0, y0 + top], to: [x1, y1 + top] } as const]
  })
  if (shades.length + rules.length === 0) return
  pdf.markContent('Artifact', { type: 'Layout' })
  for (const { x, y, width, height } of shades) pdf.rect(x, y, width, height)
  if (shades.length > 0) pdf.fill('#f0f0f0').fillColor('#000000')
  for (const { from, to } of joinRules(rules)) pdf.moveTo(...from).lineTo(...to)
  if (rules.length > 0) pdf.lineWidth(0.5).stroke()
  pdf.endMarkedContent()
}
