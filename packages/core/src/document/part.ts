import type { FormTable } from './form-table.ts'
import type { SectionChild } from './section.ts'

/** 第一部分 …: the largest division. */
export interface Part {
  readonly type: 'part'
  readonly title: string
  readonly children: readonly (SectionChild | FormTable)[]
}
