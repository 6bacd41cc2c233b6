import { childOf, type XmlElement } from '../file/parse-xml.ts'

/** The words of a paragraph, and the text boxes that hang on it. */
export interface Paragraph {
  /** Its lines: a break inside it begins another. */
  readonly lines: readonly string[]
  readonly boxes: readonly XmlElement[]
}

/** Reads a paragraph as it stands when all changes are accepted: what was deleted or is hidden is left out. */
export function readParagraph(paragraph: XmlElement): Paragraph {
  let text = ''
  const boxes: XmlElement[] = []
  const visit = ({ children }: XmlElement) => {
    for (const child of children) {
      if (typeof child === 'string' || leftOut.has(child.name)) continue
      if (child.name === 't') text += child.children.filter((words) => typeof words === 'string').join('')
      else if (child.name === 'txbxContent') boxes.push(child)
      else if (!(child.name === 'r' && isHidden(child))) {
        text += marks[child.name] ?? ''
        visit(child)
      }
    }
  }
  visit(paragraph)
  return { lines: text.split('\n'), boxes }
}

/** What was deleted or moved away, what a field is made of, what an older Word would show instead, how words are pronounced. */
const leftOut = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPr', 'rPr', 'rt', 'tbl'])
const marks: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' }

function isHidden(run: XmlElement): boolean {
  const properties = childOf(run, 'rPr')
  const vanish = properties && childOf(properties, 'vanish')
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.attributes.val ?? '')
}
