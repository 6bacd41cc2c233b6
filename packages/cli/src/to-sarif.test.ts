import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { checkReport, readDeclaration } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { expect, it } from 'vitest'
import { reportResult } from './report-result.ts'
import { toSarif } from './to-sarif.ts'

const require = createRequire(import.meta.url)
const schema: object = JSON.parse(readFileSync(require.resolve('schemastore/schemas/json/sarif-2.1.0.json'), 'utf8'))
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
formats.default(ajv)
const isValid = ajv.compile(schema)
const example = fileURLToPath(new URL('../../../examples/yangquan-commerce-2024/report.ts', import.meta.url))

async function sarifOf(declaration: object) {
  const declared = readDeclaration(shanxi2024, { department: '示例局', units: ['示例局（本级）'], duties: [], ...declaration })
  const checked = checkReport(declared)
  return toSarif([await reportResult(example, declared, checked, checked.findings)])
}

it('is SARIF 2.1.0 by its schema, whatever was found', async () => {
  for (const declaration of [
    {},
    {
      largeEquipment: -1,
      duties: ['甲。。'],
      acknowledged: [
        { check: 'punctuation-doubled', reason: '原文如此' },
        { check: 'x', reason: 'y' },
      ],
    },
    { generalPublicBudget: { expenditure: { '2011301': { basic: 5 } }, basicByEconomic: { '30217': 9 } } },
  ]) {
    const log = await sarifOf(declaration)
    isValid(log)
    expect(isValid.errors).toBeNull()
  }
  expect(isValid({ version: '2.1.0', runs: [{}] })).toBe(false)
})

it('gives each finding its rule, level and place, and suppresses what is acknowledged', async () => {
  const log = await sarifOf({
    largeEquipment: -1,
    duties: ['甲。。'],
    acknowledged: [{ check: 'punctuation-doubled', reason: '原文如此' }],
  })
  const [run] = log.runs
  expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(expect.arrayContaining(['count-not-whole', 'punctuation-doubled']))
  const resultOf = (rule: string) => run?.results?.find(({ ruleId }) => ruleId === rule)
  expect(resultOf('count-not-whole')).toMatchObject({ level: 'error', kind: 'fail', message: { text: '-1 不是非负整数，这里须写个数' } })
  expect(resultOf('punctuation-doubled')).toMatchObject({
    level: 'note',
    locations: [{ logicalLocations: [{ fullyQualifiedName: '概况一' }] }],
    suppressions: [{ kind: 'inSource', justification: '原文如此' }],
  })
})
