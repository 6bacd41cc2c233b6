import type { Row } from './row.ts'

/** A column: what it is called, by people and in Fiscal Data Packages, and what it tells of a fact; nothing is the empty text. */
export interface Field {
  readonly name: string
  readonly title: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean'
  readonly description?: string
  /** What a Fiscal Data Package knows such a column as (Budget Standard Taxonomy). */
  readonly columnType?: string
  /** The words it can hold, and what they are called on the page. */
  readonly members?: Readonly<Record<string, string>>
  readonly isRequired?: true
  readonly of: (row: Row) => string
}
