import { type FormDefinition, formHeader } from '@juesuan/core'
import { labelKey } from '../form/same-label.ts'
import { foldText } from '../text/fold.ts'

/** How much the header of a form has in common with the words of a printed one, folded, in whatever spelling: 0 to 1. */
export function headerLikeness(form: FormDefinition, labels: ReadonlySet<string>): number {
  const own = formHeader(form)
    .flat()
    .map(({ text }) => foldText(text))
    .filter((text) => text !== '' && !/^\d+$/u.test(text))
  // A form without a header of its own is known by its title.
  return form.headless ? 1 : likeness(new Set(own.map(labelKey)), new Set([...labels].map(labelKey)))
}

/** How many of the items of two sets are in both. */
export function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const common = [...left].filter((item) => right.has(item)).length
  return common === 0 ? 0 : common / (left.size + right.size - common)
}
