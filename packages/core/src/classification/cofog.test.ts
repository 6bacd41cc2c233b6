import { expect, it } from 'vitest'
import { functionalClassification } from './classifications.ts'
import { cofogOf } from './cofog.ts'
import { cofogTable } from './data/cofog.ts'

it('knows where a code stands, a 项 by its 款', () => {
  expect(cofogOf('201')).toMatchObject({ division: '01', evidence: 'definition', source: 'COFOG 1999 01' })
  // Commerce is economic affairs there, whatever 类 it stands in here.
  expect(cofogOf('2011301')).toEqual({
    code: '20113',
    division: '04',
    group: '04.1',
    evidence: 'definition',
    source: 'COFOG 1999 04.1.1',
    note: '经济、商业和对外贸易事务属04，不属01',
  })
  expect(cofogOf('2210201')).toMatchObject({ evidence: 'none', note: expect.stringContaining('职工报酬') })
  expect(cofogOf('2210201')).not.toHaveProperty('division')
  expect(cofogOf('299')).toBeUndefined()
})

it('tells of every 类 and 款 of the catalogue', () => {
  const codes = functionalClassification.entries().filter(({ level }) => level !== 'item')
  expect(codes.length).toBeGreaterThan(300)
  expect(codes.filter(({ code }) => !cofogOf(code)).map(({ code }) => code)).toEqual([])
})

it('has rows that agree with themselves', () => {
  for (const line of cofogTable.split('\n')) {
    const [code = '', division = '', group = '', evidence = '', source = '', note = ''] = line.split('\t')
    expect(['definition', 'judgement', 'none'], code).toContain(evidence)
    expect(division === '', code).toBe(evidence === 'none')
    if (division !== '') expect(division, code).toMatch(/^(?:0[1-9]|10)$/u)
    if (group !== '') expect([group.split('.')[0], source.startsWith(`COFOG 1999 ${group}`)], code).toEqual([division, true])
    // What stands nowhere, or in no one group, says why, or which classes it is spread over.
    if (group === '') expect(source + note, code).not.toBe('')
  }
})
