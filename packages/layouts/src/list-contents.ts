import type { ContentsEntry, Disclosure } from '@juesuan/core'
import { chineseNumeral } from './chinese-numeral.ts'
import type { Layout } from './layout.ts'
import { partTitles } from './part-title.ts'

/** The lines of the contents: parts, and in them sections and forms. Forms are numbered here, though not in the body. */
export function listContents(
  { titles }: Layout,
  disclosure: Pick<Disclosure, 'department' | 'year' | 'overview' | 'forms' | 'narrative'>,
): ContentsEntry[] {
  const { overview, forms, narrative } = disclosure
  const section = ({ title }: { readonly title: string }): ContentsEntry => ({ level: 1, title, target: title })
  const entries: readonly (readonly ContentsEntry[])[] = [
    overview.map(section),
    forms.map(({ title }, index): ContentsEntry => ({ level: 1, title: `${chineseNumeral(index + 1)}、${title}`, target: title })),
    narrative.map(section),
  ]
  return partTitles(titles, disclosure).flatMap((title, index): ContentsEntry[] => [
    { level: 0, title, target: title },
    ...(entries[index] ?? []),
  ])
}
