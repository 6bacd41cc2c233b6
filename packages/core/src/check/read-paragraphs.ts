import type { Disclosure } from '../disclosure/disclosure.ts'
import { type TextPart, textParts } from '../disclosure/occurrences.ts'
import { plainText } from '../document/paragraph.ts'
import type { Section } from '../document/section.ts'
import type { ReadParagraph } from './check.ts'

/** Every paragraph of a disclosure with its words and figures as one text, in the order of the parts. */
export function readParagraphs(disclosure: Disclosure): readonly ReadParagraph[] {
  const found: ReadParagraph[] = []
  for (const part of textParts) for (const section of disclosure[part]) collect(part, section, found)
  return found
}

function collect(part: TextPart, { place, children }: Section, found: ReadParagraph[]): void {
  for (const child of children) {
    if (child.type === 'section') collect(part, child, found)
    else if (child.type === 'paragraph') found.push({ part, place, paragraph: child, text: plainText(child) })
  }
}
