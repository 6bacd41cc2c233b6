import type { Element } from './element.ts'

declare global {
  namespace PDFKit {
    interface PDFStructureElement {
      readonly dictionary: { readonly data: Record<string, unknown> }
    }
  }
}

/** Writes the tree of a document's elements, and gives what the words of each are to be added to. */
export function writeStructure(pdf: PDFKit.PDFDocument, root: Element): ReadonlyMap<Element, PDFKit.PDFStructureElement> {
  const written = new Map<Element, PDFKit.PDFStructureElement>()
  const attributes = new Map<string, PDFKit.PDFKitReference>()
  const write = (element: Element): PDFKit.PDFStructureElement => {
    const structure = pdf.struct(element.tag, {})
    const own = attributesOf(element)
    if (own) structure.dictionary.data.A = once(attributes, JSON.stringify(own), () => pdf.ref(own))
    for (const child of element.children) structure.add(write(child))
    written.set(element, structure)
    return structure
  }
  pdf.addStructure(write(root))
  for (const reference of attributes.values()) reference.end('')
  return written
}

/** What a cell heads and how far it reaches; most cells have none, and those that have are alike. */
function attributesOf({ scope, columnSpan = 1, rowSpan = 1 }: Element): object | undefined {
  if (!scope && columnSpan === 1 && rowSpan === 1) return undefined
  return {
    O: 'Table',
    ...(scope && { Scope: scope }),
    ...(columnSpan > 1 && { ColSpan: columnSpan }),
    ...(rowSpan > 1 && { RowSpan: rowSpan }),
  }
}

function once<Value>(made: Map<string, Value>, key: string, make: () => Value): Value {
  const value = made.get(key) ?? make()
  made.set(key, value)
  return value
}
