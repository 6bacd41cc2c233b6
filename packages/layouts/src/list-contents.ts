import type { ContentsEntry, Disclosure } from '@juesuan/core'
import { chineseNumeral } from './chinese-numeral.ts'
import type { Layout } from './layout.ts'
import { partTitle } from './part-title.ts'

/** The lines of the contents: parts, and in them sections and forms. Forms are numbered here, though not in the body. */
export function listContents(
  { titles }: Layout,
  disclosure: Pick<Disclosure, 'department' | 'year' | 'overview' | 'forms' | 'narrative'>,
): ContentsEntry[] {
  const { overview, forms, narrative } = disclosure
  const part = (number: number, title: string): ContentsEntry => {
    const printed = partTitle(number, title, disclosure)
    return { level: 0, title: printed, target: printed }
  }
  const section = ({ title }: { readonly title: string }): ContentsEntry => ({ level: 1, title, target: title })
  return [
    part(1, titles.overview),
    ...overview.map(section),
    part(2, titles.forms),
    ...forms.map(({ title }, index): ContentsEntry => ({ level: 1, title: `${chineseNumeral(index + 1)}、${title}`, target: title })),
    part(3, titles.narrative),
    ...narrative.map(section),
    part(4, titles.terms),
    ...(titles.annexes === undefined ? [] : [part(5, titles.annexes)]),
  ]
}
