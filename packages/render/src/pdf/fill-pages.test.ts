import { expect, it } from 'vitest'
import type { Element } from './element.ts'
import { fillPages } from './fill-pages.ts'
import type { PageFormat } from './page-format.ts'
import type { Piece, Strip } from './strip.ts'

/** A page of ten lines, ten points each. */
const format: PageFormat = { width: 100, height: 120, left: 10, right: 10, top: 10, bottom: 10, numbered: true }
const start: Piece = { kind: 'page', format }
const element: Element = { tag: 'P', children: [] }

function strip(text: string, more: Partial<Strip> = {}): Strip {
  const mark = { kind: 'text', x: 0, y: 0, weight: 'regular', size: 10, text, spacing: 0, element } as const
  return { kind: 'strip', height: 10, marks: [mark], ...more }
}

function textsOf(pieces: readonly Piece[]): string[] {
  return fillPages(pieces).map(({ strips }) =>
    strips.flatMap((each) => each.strip.marks.map((mark) => (mark.kind === 'text' ? mark.text : ''))).join(''),
  )
}

const strips = (texts: string) => Array.from(texts, (text) => strip(text))

it('goes on on the next page where one is full, and starts one where it is told to', () => {
  expect(textsOf([start, ...strips('0123456789ab'), start, ...strips('cd')])).toEqual(['0123456789', 'ab', 'cd'])
})

it('keeps a title with what is under it, and room above it but at the top of a page', () => {
  const title = strip('t', { staysWithNext: true, above: 5 })
  expect(textsOf([start, ...strips('012345678'), title, strip('x')])).toEqual(['012345678', 'tx'])
  expect(textsOf([start, ...strips('01234567'), title, strip('x')])).toEqual(['01234567', 'tx'])
  expect(fillPages([start, title, strip('x', { above: 5 })])[0]?.strips.map(({ top }) => top)).toEqual([10, 25])
})

it('repeats a header on every page its table goes on on, and nowhere else; what is repeated is no part of the text', () => {
  const header = strip('h', { staysWithNext: true })
  const table: Piece[] = [header, { kind: 'repeat', strips: [header] }, ...strips('0123456789'), { kind: 'repeat', strips: [] }]
  const pages = fillPages([start, ...table, ...strips('abcdefghij')])
  expect(pages.map(({ strips: placed }) => placed.length)).toEqual([10, 10, 2])
  const [, second] = pages
  expect(second?.strips[0]?.strip.marks[0]).toMatchObject({ text: 'h', element: undefined })
  expect(second?.strips[1]?.strip.marks[0]).toMatchObject({ text: '9', element })
})

it('prints what is higher than a page, and what stays together but is longer than one', () => {
  expect(textsOf([start, strip('0', { height: 200 }), strip('1')])).toEqual(['0', '1'])
  const chain = Array.from('0123456789ab', (text) => strip(text, { staysWithNext: true }))
  expect(textsOf([start, ...chain, strip('c')])).toEqual(['0123456789', 'abc'])
})
