import { type Disclosure, type Document, type Part, paragraph } from '@juesuan/core'
import type { Layout } from './layout.ts'
import { partTitle } from './part-title.ts'
import { noAnnexes } from './text-parts.ts'

/** Arranges a disclosure as a document: cover, contents, and the parts in the layout's order. */
export function compose(disclosure: Disclosure, { titles }: Layout): Document {
  const { department, year, contents, overview, forms, narrative, terms, annexes } = disclosure
  const part = (number: number, title: string, children: Part['children']): Part => ({
    type: 'part',
    title: partTitle(number, title, disclosure),
    children,
  })
  const lead: Part['children'] = titles.annexLead === undefined ? [] : [{ type: 'note', text: titles.annexLead }]
  return {
    type: 'document',
    department,
    year,
    children: [
      { type: 'cover', department, title: titles.cover.replace('{year}', String(year)) },
      { type: 'contents', title: titles.contents, entries: contents },
      part(1, titles.overview, overview),
      part(2, titles.forms, forms),
      part(3, titles.narrative, narrative),
      part(4, titles.terms, terms),
      ...(titles.annexes === undefined
        ? []
        : [part(5, titles.annexes, annexes.length === 0 ? [paragraph(noAnnexes)] : [...lead, ...annexes])]),
    ],
  }
}
