import { readFileSync } from 'node:fs'
import { type FormTable, occurrences, pointKey } from '@juesuan/core'
import { compose, disclose } from '@juesuan/layouts'
import { renderText } from '@juesuan/render'
import { expect, it } from 'vitest'
import declared from '../examples/yangquan-commerce-2024/report.ts'
import { expectedText, normalizeText } from './official-text.ts'

const disclosure = disclose(declared.report, declared.layout)

it('prints the official text, line by line, but for the listed slips of the original', () => {
  const ours = normalizeText(renderText(compose(disclosure, declared.layout)))
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

it('prints 278 amounts in forms 01 to 08 that are 62 quantities', () => {
  const amounts = [
    ...occurrences({ ...disclosure, forms: disclosure.forms.slice(0, 8), overview: [], narrative: [], terms: [], annexes: [] }),
  ]
    .map(({ figure }) => figure)
    .filter(({ cell }) => cell.kind === 'amount')
  expect(amounts).toHaveLength(278)
  const quantities = new Set(amounts.map(({ text, quantity }) => `${quantity.kind === 'value' ? '' : quantity.kind}${text}`))
  expect(quantities.size).toBeLessThanOrEqual(62)
  expect(new Set(amounts.map(({ quantity }) => pointKey(quantity.of))).size).toBeGreaterThan(62)
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
