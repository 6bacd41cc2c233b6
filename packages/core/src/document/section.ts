import type { Note } from './note.ts'
import type { Paragraph } from './paragraph.ts'
import type { Table } from './table.ts'

/** What stands in a section. */
export type SectionChild = Section | Paragraph | Table | Note

/** A titled piece of the text: 一、… is level 1, （一）… level 2, 1、… level 3; annexes go one deeper. */
export interface Section {
  readonly type: 'section'
  /** As findings name it: `五（三）`. */
  readonly place: string
  readonly title: string
  readonly level: 1 | 2 | 3 | 4
  readonly children: readonly SectionChild[]
}

/** A paragraph, and the place of the section it stands in. */
interface ParagraphAt {
  readonly place: string
  readonly paragraph: Paragraph
}

/** Every paragraph of a section and the sections in it, with the place it stands at. */
export function paragraphsOf(section: Section): readonly ParagraphAt[] {
  const found: ParagraphAt[] = []
  collect(section, found)
  return found
}

function collect({ place, children }: Section, found: ParagraphAt[]): void {
  for (const child of children) {
    if (child.type === 'section') collect(child, found)
    else if (child.type === 'paragraph') found.push({ place, paragraph: child })
  }
}
