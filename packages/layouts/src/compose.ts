import { type Disclosure, type Document, type Part, paragraph } from '@juesuan/core'
import type { Layout } from './layout.ts'
import { partTitles } from './part-title.ts'
import { noAnnexes } from './text-parts.ts'

/** Arranges a disclosure as a document: cover, contents, and the parts in the layout's order. */
export function compose(disclosure: Disclosure, { titles }: Layout): Document {
  const { department, year, contents, overview, forms, narrative, terms, annexes } = disclosure
  const lead: Part['children'] = titles.annexLead === undefined ? [] : [{ type: 'note', text: titles.annexLead }]
  const parts: readonly Part['children'][] = [
    overview,
    forms,
    narrative,
    terms,
    annexes.length === 0 ? [paragraph(noAnnexes)] : [...lead, ...annexes],
  ]
  return {
    type: 'document',
    department,
    year,
    children: [
      { type: 'cover', department, title: titles.cover.replace('{year}', String(year)) },
      { type: 'contents', title: titles.contents, entries: contents },
      ...partTitles(titles, disclosure).map((title, index): Part => ({ type: 'part', title, children: parts[index] ?? [] })),
    ],
  }
}
