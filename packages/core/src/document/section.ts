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

/** Every paragraph of a section and the sections in it, with the place it stands at. */
export function paragraphsOf(section: Section): readonly { readonly place: string; readonly paragraph: Paragraph }[] {
  return section.children.flatMap((child) => {
    if (child.type === 'section') return paragraphsOf(child)
    return child.type === 'paragraph' ? [{ place: section.place, paragraph: child }] : []
  })
}
