import { type Disclosure, functionalClassification, sectionPlace, type Unreadable } from '@juesuan/core'
import { type Layout, namesOf } from '@juesuan/layouts'
import { findForms } from './form/find-forms.ts'
import { readForm } from './form/read-form.ts'
import { readContents } from './outline/read-contents.ts'
import { readCover } from './outline/read-cover.ts'
import { readOutline, splitParts } from './outline/read-outline.ts'
import { splitLines } from './text/source-line.ts'
import { placeOf, unreadable } from './text/unreadable.ts'

/** What reading a published report gave. */
export interface ReadReport {
  readonly disclosure: Disclosure
}

/**
 * Reads a published report in text form (paragraphs and rows a line each, cells apart by tabs) through the layout it
 * was published in. What cannot be understood is listed in `disclosure.unreadable`, never guessed; figures and
 * paragraphs know their lines.
 */
export function readText(text: string, layout: Layout): ReadReport {
  const problems: Unreadable[] = []
  const { cover, contents, body } = readOutline(splitLines(text), layout)
  const read = readCover(cover, layout)
  if (!read) problems.push(unreadable(sectionPlace('封面'), cover[0]?.number, cover[0]?.text ?? '', '没有找到部门名称和年度'))
  const { department, year } = read ?? { department: '', year: layout.year }
  const { blocks, rest } = findForms(body, layout.forms)
  const nameOf = namesOf({ functional: functionalClassification, year })
  const forms = blocks.map((block) => readForm(block, { format: layout.formFormat, nameOf }))
  for (const form of layout.forms) {
    if (!blocks.some((block) => block.form === form)) problems.push(unreadable(placeOf(form), undefined, form.title, '没有找到这张表'))
  }
  splitParts(rest, layout.titles)
  return {
    disclosure: {
      department,
      year,
      contents: readContents(contents, layout.forms),
      overview: [],
      forms: forms.map(({ table }) => table),
      narrative: [],
      terms: [],
      annexes: [],
      unreadable: [...problems, ...forms.flatMap((form) => form.unreadable)],
    },
  }
}
