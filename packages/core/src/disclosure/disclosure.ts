import type { ContentsEntry } from '../document/contents.ts'
import type { FormTable } from '../document/form-table.ts'
import type { Section } from '../document/section.ts'
import type { Place } from './place.ts'

/** Something in a published file that could not be understood; it is listed, never guessed. */
export interface Unreadable {
  readonly place: Place
  readonly text: string
  readonly reason: string
}

/** The title of a part, with its number: 第二部分 2024年部门决算表. */
interface PartTitle {
  readonly text: string
  /** The line of the file it was read from, counted from 1; absent where it was not read. */
  readonly line?: number
}

/** A report as it is disclosed: filled forms and a narrative whose figures know what they state. Filled from facts, or by reading. */
export interface Disclosure {
  readonly department: string
  readonly year: number
  readonly contents: readonly ContentsEntry[]
  /** The titles of its parts, in their order. */
  readonly partTitles: readonly PartTitle[]
  /** 第一部分 概况: duties and units. */
  readonly overview: readonly Section[]
  readonly forms: readonly FormTable[]
  /** 第三部分 情况说明. */
  readonly narrative: readonly Section[]
  /** 第四部分 名词解释. */
  readonly terms: readonly Section[]
  /** 第五部分 附件. */
  readonly annexes: readonly Section[]
  /** What reading could not understand; a disclosure made from facts has none. */
  readonly unreadable: readonly Unreadable[]
}
