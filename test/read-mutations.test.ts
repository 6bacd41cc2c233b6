import { readFileSync } from 'node:fs'
import { type Disclosure, occurrences, quantityKey } from '@juesuan/core'
import { shanxi2024 } from '@juesuan/layouts'
import { readText } from '@juesuan/reader'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const official = readFileSync(new URL('./fixtures/yangquan-commerce-2024/official.txt', import.meta.url), 'utf8')
const lines = official.split('\n')

interface Printed {
  readonly key: string
  readonly text: string
  readonly line: number
}

function figuresOf(disclosure: Disclosure): Printed[] {
  return [...occurrences(disclosure)].map(({ figure, place }) => ({
    key: `${place.printedNumber ?? place.section} ${place.row} ${place.column} ${quantityKey(figure.quantity)}`,
    text: figure.text,
    line: figure.line ?? 0,
  }))
}

/** Where every figure stands in its line: figures are read in the order they are printed, so each is sought after the one before. */
function findAll(figures: readonly Printed[]): { index: number; offset: number }[] {
  const ends = new Map<number, number>()
  return figures.flatMap(({ text, line }, index) => {
    if (!/\d/u.test(text)) return []
    const own = lines[line - 1] ?? ''
    const alone = new RegExp(`(?<![\\d.,])${text.replaceAll('.', '\\.')}(?![\\d.,]*\\d)`, 'gu')
    // In a row, a figure is the whole of its cell, and no line number.
    const whole = own.includes('\t') ? new RegExp(`(?<=\\t|^)${text.replaceAll('.', '\\.')}(?=\\t|$)`, 'gu') : alone
    whole.lastIndex = ends.get(line) ?? 0
    const match = whole.exec(own)
    if (!match) throw new Error(`${text} is not in line ${line}`)
    ends.set(line, match.index + text.length)
    return [{ index, offset: match.index }]
  })
}

/** How many figures, far from each other, are changed in one reading. */
const together = 8

it('reads every digit of every figure: where some are changed, those figures are changed, and no other', () => {
  const before = figuresOf(readText(official, shanxi2024).disclosure)
  const found = findAll(before)
  expect(found.length).toBeGreaterThan(400)
  const apart = Math.ceil(found.length / together)
  for (let first = 0; first < apart; first += 1) {
    const mutated = [...lines]
    const expected = [...before]
    for (let turn = first; turn < found.length; turn += apart) {
      const { index, offset } = found[turn] ?? { index: 0, offset: 0 }
      const figure = before[index] ?? { key: '', text: '', line: 0 }
      const digits = [...figure.text.matchAll(/\d/gu)].map((match) => match.index)
      const at = digits[turn % digits.length] ?? 0
      const text =
        figure.text.slice(0, at) + (figure.text[at] === '9' ? '8' : String(Number(figure.text[at]) + 1)) + figure.text.slice(at + 1)
      expected[index] = { ...figure, text }
      const own = mutated[figure.line - 1] ?? ''
      mutated[figure.line - 1] = own.slice(0, offset) + text + own.slice(offset + text.length)
    }
    const { disclosure } = readText(mutated.join('\n'), shanxi2024)
    expect(disclosure.unreadable).toEqual([])
    expect(figuresOf(disclosure)).toEqual(expected)
  }
}, 300_000)

const bodyFrom = official.indexOf('第一部分 概况\n\n')

/** Something done to a text at a place: what slips in typing, copying and converting. */
const edit = fc.record({
  at: fc.integer({ min: bodyFrom, max: official.length - 1 }),
  kind: fc.constantFrom('delete', 'insert', 'replace', 'merge', 'double'),
  character: fc.constantFrom('支', '，', '。', '：', ' ', '\t', '\n', '万', '一', '、', '(', '%', '增'),
})

function applyEdit(text: string, { at, kind, character }: { at: number; kind: string; character: string }): string {
  // What a figure is made of is changed above; here, only what stands around figures.
  if (/[\d.,—-]/u.test(text.slice(at - 1, at + 2))) return text
  const [start, end] = [text.lastIndexOf('\n', at), text.indexOf('\n', at)]
  if (kind === 'delete') return text.slice(0, at) + text.slice(at + 1)
  if (kind === 'insert') return text.slice(0, at) + character + text.slice(at)
  if (kind === 'replace') return text.slice(0, at) + character + text.slice(at + 1)
  if (end < 0) return text
  return kind === 'merge'
    ? text.slice(0, end) + text.slice(end).replace(/^\n+/u, '')
    : text.slice(0, end) + text.slice(start, end) + text.slice(end)
}

it('reads no figure as another, and loses none without a word, whatever happens to the words around them', () => {
  const stated = (disclosure: Disclosure) =>
    [...occurrences(disclosure)].map(({ figure }) => `${quantityKey(figure.quantity)} ${figure.text}`)
  const before = stated(readText(official, shanxi2024).disclosure)
  const known = new Set(before)
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const { disclosure } = readText(edits.reduce(applyEdit, official), shanxi2024)
      const after = stated(disclosure)
      expect(after.filter((figure) => !known.has(figure))).toEqual([])
      if (after.length < before.length) expect(disclosure.unreadable).not.toEqual([])
    }),
  )
}, 120_000)
