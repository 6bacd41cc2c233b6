import type { FormTable, NameOf, Unreadable } from '@juesuan/core'
import type { Layout } from '@juesuan/layouts'
import type { SourceLine } from '../text/source-line.ts'
import { placeOf, unreadable } from '../text/unreadable.ts'
import { findForms } from './find-forms.ts'
import { readForm } from './read-form.ts'

/** The forms of a text, what could not be understood of them, and the lines that belong to none. */
export interface ReadForms {
  readonly tables: readonly FormTable[]
  readonly unreadable: readonly Unreadable[]
  readonly rest: readonly SourceLine[]
}

/** Reads every form of a layout that a text has, wherever it stands. */
export function readForms(lines: readonly SourceLine[], { forms, formFormat }: Layout, nameOf: NameOf): ReadForms {
  const { blocks, rest } = findForms(lines, forms)
  const read = blocks.map((block) => readForm(block, { format: formFormat, nameOf }))
  const missing = forms.filter((form) => !blocks.some((block) => block.form === form))
  return {
    tables: read.map(({ table }) => table),
    unreadable: [
      ...read.flatMap((form) => form.unreadable),
      ...missing.map((form) => unreadable(placeOf(form), undefined, form.title, '没有找到这张表')),
    ],
    rest,
  }
}
