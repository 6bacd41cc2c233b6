import { readdirSync } from 'node:fs'
import type { Report } from '@juesuan/core'
import type { DeclaredReport } from '@juesuan/dsl'
import { compose, disclose } from '@juesuan/layouts'
import { print, renderText } from '@juesuan/render'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import yangquan from '../examples/yangquan-commerce-2024/report.ts'
import { convertOffice, hasOffice } from './convert-office.ts'
import { publish } from './publish.ts'
import { readBackFile } from './read-back-file.ts'
import { cellsOf, readFormulas, readValues } from './read-workbook.ts'

const root = new URL('../examples/', import.meta.url)

describe.each(readdirSync(root))('%s', async (name) => {
  const { default: declared }: { default: DeclaredReport } = await import(new URL(`${name}/report.ts`, root).href)
  const publication = publish(declared)
  const { report, layout } = declared
  const xlsx = Buffer.from(await print('xlsx', publication))
  const values = await readValues(xlsx)

  it('is the same bytes every time', async () => {
    expect(Buffer.from(await print('xlsx', publication)).equals(xlsx)).toBe(true)
  })

  it('is read back, without being calculated, to the forms of its text', async () => {
    const { forms } = await readBackFile(new TextEncoder().encode(renderText(publication)), declared)
    expect(forms.length).toBe(publication.disclosure.forms.length)
    expect((await readBackFile(xlsx, declared)).forms).toEqual(forms)
  })

  it('computes most of its figures, and holds every relation', async () => {
    const formulas = await readFormulas(xlsx)
    const forms = [...formulas].filter(([cell]) => !cell.startsWith('勾稽关系'))
    const numbers = [...values].filter(([cell, value]) => typeof value === 'number' && value !== 0 && !cell.startsWith('勾稽关系'))
    expect(forms.length).toBeGreaterThan(150)
    // Half of what is printed and more follows from the rest.
    expect(numbers.filter(([cell]) => formulas.has(cell)).length).toBeGreaterThan(numbers.length / 2)
    const states = [...values].flatMap(([cell, value]) => (/^勾稽关系!I(?!4$)/u.test(cell) ? [value] : []))
    expect(states.length).toBeGreaterThan(200)
    expect([...new Set(states)].filter((state) => state !== '相符' && state !== '尾数差')).toEqual([])
  })

  it.skipIf(!hasOffice)('has in LibreOffice, calculated anew, what it says: no error, every relation held', async () => {
    const calculated = await readValues(convertOffice(withoutResults(xlsx), 'xlsx', 'xlsx:Calc MS Excel 2007 XML'))
    expect(differing(values, calculated)).toEqual([])
  })

  it.skipIf(!hasOffice)(
    'follows the edit of a leaf in LibreOffice, and changes what the model says depends on it and nothing else',
    async () => {
      const changed = changeFact(report)
      const disclosure = disclose(changed, layout)
      const expected = await readValues(
        Buffer.from(await print('xlsx', { ...publication, report: changed, disclosure, document: compose(disclosure, layout) })),
      )
      const formulas = await readFormulas(xlsx)
      const edits = differing(values, expected).filter((cell) => !formulas.has(cell))
      expect(edits, 'one cell holds what was changed').toHaveLength(1)
      const dependent = differing(values, expected)
      expect(dependent.length).toBeGreaterThan(8)
      const [edit = ''] = edits
      const edited = editCell(withoutResults(xlsx), edit, Number(expected.get(edit)))
      const calculated = await readValues(convertOffice(edited, 'xlsx', 'xlsx:Calc MS Excel 2007 XML'))
      expect(differing(values, calculated)).toEqual(dependent)
      expect(differing(expected, calculated)).toEqual([])
      // What was spent more was not taken in.
      expect([...calculated].filter(([cell, value]) => cell.startsWith('勾稽关系!I') && value === '不符').length).toBeGreaterThan(0)
    },
  )
})

it('shows counts whole among the relations, and amounts with their decimals', async () => {
  const cells = (await cellsOf(Buffer.from(await print('xlsx', publish(yangquan))))).filter(({ sheet }) => sheet === '勾稽关系')
  const row = cells.find(({ cell }) => String(cell.value).startsWith('车辆 ＝'))?.cell.row
  const formats = (isCount: boolean) =>
    new Set(
      cells.flatMap(({ cell }) =>
        Number(cell.row) > 4 && /^[E-H]/u.test(cell.address) && (cell.row === row) === isCount ? [cell.numFmt] : [],
      ),
    )
  expect([...formats(true)]).toEqual(['0;-0;0;@'])
  expect([...formats(false)]).toEqual(['0.00;-0.00;0.00;@'])
})

/** The report with 10,000.01 元 more of the first item that is paid from the general public budget. */
function changeFact(report: Report): Report {
  const at = report.facts.findIndex(
    ({ point, value }) =>
      point.measure === 'expenditure' &&
      point.function?.length === 7 &&
      point.funding === 'generalPublicBudget' &&
      point.economic === undefined &&
      point.scenario === undefined &&
      value > 0n,
  )
  return { ...report, facts: report.facts.map((fact, index) => (index === at ? { ...fact, value: fact.value + 1_000_001n } : fact)) }
}

type Values = Awaited<ReturnType<typeof readValues>>

/** The cells that show something else, leaving the noise of floating point. */
function differing(one: Values, other: Values): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((cell) => {
    const [left, right] = [one.get(cell) ?? 0, other.get(cell) ?? 0]
    return typeof left === 'number' && typeof right === 'number' ? Math.abs(left - right) > 1e-7 : left !== right
  })
}

function editParts(xlsx: Uint8Array, edit: (xml: string, name: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(xlsx))
  return zipSync(
    Object.fromEntries(parts.map(([name, bytes]) => [name, name.endsWith('.xml') ? strToU8(edit(strFromU8(bytes), name)) : bytes])),
  )
}

/** Without saved results an office has to calculate. */
function withoutResults(xlsx: Uint8Array): Uint8Array {
  return editParts(xlsx, (xml) => xml.replaceAll(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/gu, '$1'))
}

function editCell(xlsx: Uint8Array, name: string, value: number): Uint8Array {
  const [sheet = '', address = ''] = name.split('!')
  const workbook = strFromU8(unzipSync(xlsx)['xl/workbook.xml'] ?? new Uint8Array())
  const number = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/gu)].findIndex(([, own]) => own === sheet) + 1
  return editParts(xlsx, (xml, part) =>
    part === `xl/worksheets/sheet${number}.xml`
      ? xml.replace(new RegExp(`(<c r="${address}"[^>]*>)<v>[^<]*</v>`, 'u'), `$1<v>${value}</v>`)
      : xml,
  )
}
