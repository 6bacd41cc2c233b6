import { point } from '@juesuan/core'
import { expect, it } from 'vitest'
import { isJson, readFacts } from './read-facts.ts'

const year = { value: '2024', dimensions: { concept: 'juesuan:fiscalYear', entity: 'department:示例局', period: '' } }
const expenditure = {
  value: '4627702.95',
  decimals: 2,
  dimensions: {
    concept: 'juesuan:expenditure',
    entity: 'department:示例局',
    period: '2024-01-01T00:00:00/2025-01-01T00:00:00',
    unit: 'iso4217:CNY',
    'juesuan:function': '201',
  },
}
const namespaces = {
  juesuan: 'urn:juesuan:final-accounts',
  department: 'urn:juesuan:department',
  iso4217: 'http://www.xbrl.org/2003/iso4217',
}

const file = (facts: unknown, info: object = {}) =>
  JSON.stringify({ documentInfo: { documentType: 'https://xbrl.org/2021/xbrl-json', namespaces, ...info }, facts }, null, 2)
const read = (text: string) => readFacts(new TextEncoder().encode(text))
const dimensions = (change: object) => ({ ...expenditure, dimensions: { ...expenditure.dimensions, ...change } })

it('reads a fact with its line, whatever prefixes the file has', () => {
  const fact = { point: point('expenditure', { function: '201' }), cell: { kind: 'amount', value: 462_770_295n, precision: 1n }, line: 19 }
  const facts = { kind: 'facts', department: '示例局', year: 2024 }
  expect(read(file({ year, f1: expenditure }))).toEqual({ ...facts, facts: [fact] })
  const others = { j: namespaces.juesuan, d: namespaces.department, i: namespaces.iso4217 }
  const renamed = file({ year, f1: expenditure }, { namespaces: others })
    .replaceAll('"juesuan:', '"j:')
    .replaceAll('"department:', '"d:')
    .replaceAll('"iso4217:', '"i:')
  expect(read(renamed)).toEqual({ ...facts, facts: [fact] })
})

it.each<[string, object, object]>([
  ['last year by its period', { period: '2023-01-01T00:00:00/2024-01-01T00:00:00' }, { function: '201', scenario: 'priorYear' }],
  ['a budget by its scenario', { 'juesuan:scenario': 'juesuan:initialBudget' }, { function: '201', scenario: 'initialBudget' }],
])('knows %s', (_, change, coordinates) => {
  const given = read(file({ year, f1: dimensions(change) }))
  expect(given.kind === 'facts' && given.facts[0]?.point).toEqual(point('expenditure', coordinates))
})

it('keeps how precise a value is, and what cannot be reported', () => {
  const facts = {
    year,
    f1: { ...expenditure, value: '4627700.00', decimals: -2 },
    f2: { ...dimensions({ 'juesuan:function': '208' }), value: null, decimals: undefined },
  }
  const given = read(file(facts))
  expect(given.kind === 'facts' && given.facts.map(({ cell }) => cell)).toEqual([
    { kind: 'amount', value: 462_770_000n, precision: 10_000n },
    { kind: 'notReportable' },
  ])
})

it.each<[string, string, RegExp]>([
  ['text that is no JSON', '{"facts": ', /不是完整的JSON/u],
  ['a list', '[]', /不是xBRL-JSON/u],
  ['another JSON', '{"name":"x"}', /不是xBRL-JSON/u],
  ['facts of another taxonomy', file({ year }, { namespaces: { juesuan: 'http://example.org' } }), /namespaces 里没有/u],
  ['no facts', file(undefined), /没有 facts/u],
  ['no year', file({ f1: expenditure }), /没有 juesuan:fiscalYear/u],
  ['a year that is none', file({ year: { ...year, value: '24' } }), /“24”不是年度/u],
  ['another entity', file({ year: { ...year, dimensions: { ...year.dimensions, entity: 'lei:1' } } }), /不是部门/u],
  ['a name said twice', file({ year, f1: expenditure }).replace('"decimals": 2', '"value": "1", "decimals": 2'), /出现了两次/u],
])('says what is wrong with %s', (_, text, why) => {
  const given = read(text)
  expect(given.kind === 'unreadable' && given.problems).toEqual([expect.stringMatching(why)])
})

it('says everything that is wrong with facts at once, by name and line', () => {
  const wrong: Readonly<Record<string, readonly [unknown, string]>> = {
    f1: ['x', '不是对象'],
    f2: [{ ...expenditure, value: 1 }, '没有 value，或者它不是文字（数也写在引号里）'],
    f3: [{ ...expenditure, decimals: '2' }, 'decimals 不是整数'],
    f4: [{ ...expenditure, value: '1e9' }, '值“1e9”不是数'],
    f5: [{ ...expenditure, value: '1.005' }, '值“1.005”的小数超过2位'],
    f6: [dimensions({ concept: 'juesuan:profit' }), '没有概念“juesuan:profit”'],
    f7: [dimensions({ concept: 'ifrs:Assets' }), '没有概念“ifrs?:Assets”'],
    f8: [dimensions({ 'juesuan:source': 'juesuan:other' }), '支出没有维度“juesuan:source”'],
    f9: [dimensions({ 'juesuan:nature': 'juesuan:__proto__' }), '维度“juesuan:nature”没有成员“juesuan:__proto__”'],
    g1: [dimensions({ unit: 'iso4217:USD' }), '金额的单位应当是 iso4217:CNY，这里是“iso4217:USD”'],
    g2: [
      dimensions({ period: '2021-01-01T00:00:00/2022-01-01T00:00:00' }),
      '期间“2021-01-01T00:00:00/2022-01-01T00:00:00”不是2024年度或上一年度的',
    ],
    g3: [dimensions({ entity: 'department:别的局' }), 'entity“department:别的局”不是示例局'],
    g4: [{ ...expenditure, value: null }, '没有值的事实不应当有 decimals'],
    g5: [{ ...expenditure, decimals: -40 }, 'decimals -40 太小'],
    g6: [{ value: '1', decimals: 2 }, '没有 dimensions'],
    g7: [{ ...expenditure, value: '1' }, '同一个数据有另一个事实，一个数据只能有一个'],
  }
  const facts = { year, f0: expenditure, ...Object.fromEntries(Object.entries(wrong).map(([id, [fact]]) => [id, fact])) }
  const given = read(file(facts))
  expect(given.kind === 'unreadable' && given.problems.map((problem) => problem.replace(/（第\d+行）/u, ''))).toEqual(
    Object.entries(wrong).map(([id, [, why]]) => `${id}：${why}`),
  )
  expect(given.kind === 'unreadable' && given.problems[0]).toMatch(/^f1（第\d+行）：/u)
})

it('is bounded: neither a huge file nor a deep one is a burden', () => {
  expect(readFacts(new Uint8Array(10_000_001))).toMatchObject({ kind: 'unreadable' })
  const deep = `{"documentInfo":${'['.repeat(100_000)}${']'.repeat(100_000)},"facts":{}}`
  expect(read(deep)).toMatchObject({ kind: 'unreadable' })
  expect(readFacts(Uint8Array.of(0x7b, 0xff, 0xfe))).toEqual({ kind: 'unreadable', problems: ['不是UTF-8编码'] })
})

it('knows JSON by how it begins', () => {
  expect(['\uFEFF {', '{"a"', '# 决算', '%PDF-', ''].map((text) => isJson(new TextEncoder().encode(text)))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
