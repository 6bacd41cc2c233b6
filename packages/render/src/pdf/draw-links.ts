import type { Drawing, DrawnMark } from './drawing.ts'

declare global {
  namespace PDFKit.Mixins {
    interface AnnotationOption {
      structParent?: PDFKit.PDFStructureElement | undefined
    }
  }
}

/** Lays links over the words that lead somewhere, once these are drawn; each is part of the tree, and says in words where it leads. */
export function drawLinks(marks: readonly DrawnMark[], { pdf, structure, targets }: Drawing): void {
  for (const { mark, top } of marks) {
    if (mark.kind !== 'link') continue
    const element = structure.get(mark.element)
    const target = targets.get(mark.title)
    if (target) {
      const options = { structParent: element, Contents: textObject(mark.title) }
      pdf.goTo(mark.x, mark.y + top, mark.width, mark.height, target.name, options)
    }
    // Here and no later: the writer takes the page it is at for that of the link.
    element?.end()
  }
}

/** The writer writes a string as a name, and the object of one as a text. */
function textObject(text: string): string {
  return Object(text)
}
