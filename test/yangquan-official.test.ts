import { readFileSync } from 'node:fs'
import { type FormTable, occurrences, quantityKey } from '@juesuan/core'
import { compose, disclose } from '@juesuan/layouts'
import { renderText } from '@juesuan/render'
import { expect, it } from 'vitest'
import declared from '../examples/yangquan-commerce-2024/report.ts'
import { expectedText, normalizeText } from './official-text.ts'

const disclosure = disclose(declared.report, declared.layout)

it('prints the official text, line by line, but for the listed slips of the original', () => {
  const ours = normalizeText(renderText({ document: compose(disclosure, declared.layout) }))
  expect(ours.split('\n')).toEqual(expectedText().split('\n'))
})

interface RawTable {
  readonly headerRows: readonly (readonly string[])[]
  readonly bodyRows: readonly (readonly string[])[]
}

it('prints every cell of the ten tables, blanks included and —— exactly where they stand', () => {
  const tables: RawTable[] = JSON.parse(readFileSync(new URL('./fixtures/yangquan-commerce-2024/tables.json', import.meta.url), 'utf8'))
  const printed = disclosure.forms.map(bodyCells)
  const statisticsHeader = 2
  const official = tables.map(({ bodyRows }) => bodyRows.map((cells) => cells.map((cell) => cell.replaceAll(' ', ''))))
  expect(official.flat()).toHaveLength(215)
  expect(printed).toEqual(official)
  expect(printed.flat(2).filter((cell) => cell === '——')).toHaveLength(16)
  expect(tables.at(-1)?.headerRows).toHaveLength(statisticsHeader)
})

it('prints 278 amounts in forms 01 to 08: 258 data points, each printed alike wherever it stands, all from fewer than a hundred leaves', () => {
  const forms = { ...disclosure, forms: disclosure.forms.slice(0, 8), overview: [], narrative: [], terms: [], annexes: [] }
  const amounts = [...occurrences(forms)].map(({ figure }) => figure).filter(({ cell }) => cell.kind === 'amount')
  expect(amounts).toHaveLength(278)
  const texts = new Map(amounts.map(({ quantity, text }) => [quantityKey(quantity), text]))
  for (const { quantity, text } of amounts) expect(text).toBe(texts.get(quantityKey(quantity)))
  expect(texts.size).toBe(258)
  expect(declared.report.facts.filter(({ path }) => path.length > 0).length).toBeLessThan(100)
})

function bodyCells({ rows }: FormTable): string[][] {
  return rows.map(({ cells }) =>
    cells
      .flatMap((cell) =>
        cell.kind === 'figure' ? [cell.figure.text] : [cell.text, ...Array.from({ length: cell.columnSpan - 1 }, () => '')],
      )
      .map((cell) => cell.replaceAll(' ', '')),
  )
}
