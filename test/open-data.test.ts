import { readdirSync, readFileSync } from 'node:fs'
import type { Disclosure } from '@juesuan/core'
import { type DeclaredReport, defineReport } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'
import { print } from '@juesuan/render'
import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { publish } from './publish.ts'

type Row = Readonly<Record<string, string>>

/** What of a descriptor the tests look at. */
interface Descriptor {
  readonly resources: readonly {
    readonly path: string
    readonly schema: {
      readonly primaryKey: readonly string[]
      readonly fields: readonly {
        readonly name: string
        readonly type: 'string' | 'integer' | 'number' | 'boolean'
        readonly title: string
        readonly columnType?: string
        readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] }
      }[]
    }
  }[]
}

const rowsOf = (csv: unknown): Row[] => parse(String(csv), { columns: true, bom: true })
const describeTable = async (declared: DeclaredReport): Promise<Descriptor> =>
  JSON.parse(String(await print('datapackage.json', publish(declared))))

/** The schema that the makers of the specification publish; only its name for JSON Schema itself is older than the validator. */
function publishedSchema() {
  const profile = new URL('profiles/fiscal-data-package.json', import.meta.resolve('datapackage'))
  const { $schema: _, ...schema } = JSON.parse(readFileSync(profile, 'utf8'))
  return schema
}

/** Budget Standard Taxonomy of Fiscal Data Package 1.0rc1, as far as it is used. */
const columnTypes = new Set([
  'budget-line-id',
  'administrative-classification:generic:code',
  'date:fiscal-year',
  'phase:id',
  'value-kind:code',
  'value',
  ...[1, 2, 3].flatMap((level) => ['code', 'label'].map((what) => `functional-classification:generic:level${level}:${what}`)),
  'functional-classification:cofog:division:code',
  'functional-classification:cofog:group:code',
  ...[1, 2].flatMap((level) => ['code', 'label'].map((what) => `economic-classification:generic:level${level}:${what}`)),
  'fin-source:generic:code',
  'expenditure-type:code',
])

const forms = {
  string: /^.+$/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?$/u,
  boolean: /^(?:true|false)$/u,
}

const examples = await Promise.all(
  readdirSync(new URL('../examples/', import.meta.url)).map(async (name): Promise<[string, DeclaredReport]> => {
    return [name, (await import(`../examples/${name}/report.ts`)).default]
  }),
)

describe.each(examples)('%s', (_, declared) => {
  it('has a descriptor that is a Fiscal Data Package', async () => {
    const descriptor = await describeTable(declared)
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(publishedSchema())
    expect([validate(descriptor), validate.errors]).toEqual([true, null])
    const { fields } = descriptor.resources[0]?.schema ?? { fields: [] }
    expect(fields.flatMap(({ columnType }) => columnType ?? []).filter((type) => !columnTypes.has(type))).toEqual([])
    expect(fields.filter(({ title }) => !/\p{Script=Han}/u.test(title))).toEqual([])
  })

  it('has a table that is as its descriptor says', async () => {
    const rows = rowsOf(await print('csv', publish(declared)))
    const { schema } = (await describeTable(declared)).resources[0] ?? {}
    expect(Object.keys(rows[0] ?? {})).toEqual(schema?.fields.map(({ name }) => name))
    for (const { name, type, constraints } of schema?.fields ?? []) {
      const values = rows.map((row) => row[name] ?? '')
      if (constraints?.required) expect(values, name).not.toContain('')
      const stated = values.filter((value) => value !== '')
      expect(
        stated.filter((value) => !forms[type].test(value)),
        name,
      ).toEqual([])
      if (constraints?.enum)
        expect(
          stated.filter((value) => !constraints.enum?.includes(value)),
          name,
        ).toEqual([])
    }
    const keys = rows.map((row) => schema?.primaryKey.map((name) => row[name]).join(' '))
    expect(new Set(keys).size).toBe(rows.length)
  })

  it('adds up where the rows that are no totals are added', async () => {
    const rows = rowsOf(await print('csv', publish(declared)))
    const spent = rows.filter((row) => row.measure === 'expenditure' && row.phase === 'final' && row.fiscal_year === row.report_year)
    const fen = (row: Row | undefined) => BigInt((row?.amount ?? '').replace('.', ''))
    const parts = spent.filter((row) => row.is_total === 'false' && row.economic_part === '')
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.reduce((sum, row) => sum + fen(row), 0n)).toBe(fen(spent.find(({ id }) => id === 'expenditure')))
  })

  it('states in the table what JSON states', async () => {
    const rows = rowsOf(await print('csv', publish(declared)))
    const { facts } = JSON.parse(String(await print('json', publish(declared))))
    const { fiscalYear: __, ...quantities } = facts as Record<string, { value: string | null; decimals?: number }>
    expect(rows.map(({ id, amount, quantity, decimals }) => [id, (amount ?? '') + (quantity ?? ''), decimals])).toEqual(
      Object.entries(quantities).map(([id, { value, decimals }]) => [id, value ?? '', String(decimals ?? '')]),
    )
  })
})

const hostile = defineReport(shanxi2024, {
  department: '=HYPERLINK("http://a.b","x"),"\n二局',
  units: ['示例局（本级）'],
  duties: ['管理示例。'],
  reasons: { total: '新增项目' },
  additionalCodes: { '2011398': { name: '@SUM(1+1)*cmd|’ /C calc’!A0', budget: 'generalPublicBudget' } },
  generalPublicBudget: {
    expenditure: { '2011398': { project: 10_000 } },
    initialBudget: { '201': 0 },
    priorYear: { '201': 0 },
    reason: '新增项目',
    uses: { '201': '示例项目' },
    reasons: { '201': '新增项目' },
  },
})

it('begins no text as a formula, and loses nothing of it', async () => {
  const rows = rowsOf(await print('csv', publish(hostile)))
  expect(new Set(rows.map(({ department }) => department))).toEqual(new Set([`'${hostile.report.department}`]))
  expect(rows.find(({ function_3 }) => function_3 === '2011398')?.function_3_name).toBe("'@SUM(1+1)*cmd|’ /C calc’!A0")
  expect(rows.flatMap((row) => Object.values(row)).filter((text) => /^[=+@]/u.test(text))).toEqual([])
})

it('writes a debt as a negative number, not as a text', async () => {
  const { disclosure, ...publication } = publish(hostile)
  const figure = (text: string): Disclosure['narrative'] => [
    {
      type: 'section',
      place: '一',
      title: '',
      level: 1,
      children: [
        {
          type: 'paragraph',
          children: [
            {
              type: 'figure',
              quantity: { kind: 'value', of: { measure: 'closingBalance' } },
              text,
              cell: { kind: 'amount', value: -120_000n, precision: 10_000n },
            },
          ],
        },
      ],
    },
  ]
  const read = { ...publication, report: undefined, disclosure: { ...disclosure, forms: [], narrative: figure('-0.12') } }
  expect(rowsOf(await print('csv', read)).find(({ id }) => id === 'closingBalance')).toMatchObject({ amount: '-1200.00', decimals: '-2' })
})

it('names codes in JSON, its own included, with their place in COFOG', async () => {
  const { 'juesuan:codes': codes } = JSON.parse(String(await print('json', publish(hostile))))
  expect(codes.function['20113']).toEqual({ name: '商贸事务', cofogDivision: '04', cofogGroup: '04.1' })
  expect(codes.function['2011398']).toMatchObject({ name: '@SUM(1+1)*cmd|’ /C calc’!A0' })
})

it('shows in docs/open-data.md facts, rows and columns as they are', () => {
  const root = new URL('../', import.meta.url)
  const expected = (ending: string) => readFileSync(new URL(`examples/yangquan-commerce-2024/expected/report.${ending}`, root), 'utf8')
  const doc = readFileSync(new URL('docs/open-data.md', root), 'utf8')
  const block = (language: string) => doc.match(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'u'))?.[1] ?? ''
  const shown = Object.entries(JSON.parse(block('json')))
  expect(shown).toHaveLength(3)
  const { facts } = JSON.parse(expected('json'))
  for (const [id, fact] of shown) expect(fact).toEqual(facts[id])
  expect(expected('csv').split('\r\n')).toContain(block('csv').trim())
  const { resources }: Descriptor = JSON.parse(expected('datapackage.json'))
  const columns = resources[0]?.schema.fields.map(({ name, title, columnType }) => {
    return `| \`${name}\` | ${title} | ${columnType === undefined ? '' : `\`${columnType}\``} |`
  })
  expect(doc).toContain(columns?.join('\n'))
})
