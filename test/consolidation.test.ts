import { createLedger, type Finding, point, pointKey, unitValues } from '@juesuan/core'
import { checkReport, defineReport, defineUnit, readDeclaration } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'
import { expect, it } from 'vitest'
import declared from '../examples/three-units-2024/report.ts'

const subsidy = point('expenditure', { nature: 'affiliateSubsidy' })
const remittance = point('revenue', { source: 'affiliateRemittance' })

it('is the sum of its units, less what they paid each other, at every quantity', () => {
  const whole = createLedger(declared.report.facts)
  const units = declared.units.map(({ report }) => createLedger(report.facts))
  const eliminated = new Map(
    [
      point('expenditure', { function: '2070199', funding: 'nonAppropriation', nature: 'affiliateSubsidy' }),
      point('revenue', { function: '2070104', source: 'superiorSubsidy' }),
    ].map((of) => [pointKey(of), 5_000_000n] as const),
  )
  const points = new Map(declared.units.flatMap(({ report }) => report.facts.map((fact) => [pointKey(fact.point), fact.point] as const)))
  expect(points.size).toBeGreaterThan(60)
  for (const [key, of] of points) {
    const sum = units.reduce((total, unit) => total + unit.value(of), 0n)
    const remitted = key.includes('superiorRemittance') || key.includes('affiliateRemittance') ? 3_000_000n : 0n
    expect(whole.value(of), key).toBe(sum - (eliminated.get(key) ?? 0n) - remitted)
  }
  expect(whole.value(subsidy)).toBe(0n)
  expect(whole.value(remittance)).toBe(0n)
  expect(whole.value(point('totalResources'))).toBe(whole.value(point('totalUses')))
})

it('tells the units behind a figure, and what was eliminated', () => {
  expect(unitValues(declared.report)(point('expenditure', { function: '207', nature: 'basic' }))).toEqual([
    { unit: '示例市文化和旅游局（本级）', value: 310_522_040n },
    { unit: '示例市图书馆', value: 184_006_675n },
    { unit: '示例市美术馆', value: 64_000_000n },
  ])
  expect(unitValues(declared.report)(subsidy)).toEqual([
    { unit: '示例市文化和旅游局（本级）', value: 5_000_000n },
    { unit: null, value: -5_000_000n },
  ])
})

it('checks each unit as it checks the whole', () => {
  const alone = checkReport({ ...declared, units: [] })
  const { outcomes, findings } = checkReport(declared)
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  expect(outcomes.pass).toBeGreaterThan(alone.outcomes.pass + 300)
})

const unit = (name: string, accounts: object) => defineUnit(shanxi2024, { unit: name, ...accounts })
const messages = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)

it('tells of eliminations that cannot be, and of amounts that a unit has declared', () => {
  const office = unit('甲局（本级）', {
    generalPublicBudget: {
      expenditure: { '2011301': { project: 5 } },
      initialBudget: { '201': 0 },
      priorYear: { '201': 1 },
    },
    nonAppropriation: { expenditure: { '2011301': { affiliateSubsidy: 7 } } },
  })
  const loaded = readDeclaration(shanxi2024, {
    department: '甲局',
    units: [office],
    duties: [],
    eliminations: {
      subsidies: [{ from: '甲局（本级）', to: '乙馆', item: '2011301', amount: 8 }],
      remittances: [{ from: '甲局（本级）', to: '甲局（本级）', item: '2011301', amount: '八' }],
    },
    generalPublicBudget: {
      expenditure: { '2011301': { project: 5 } },
      uses: { '201': '办公' },
      reasons: { '201': '增加' },
    },
  })
  expect(loaded.problems.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
    'generalPublicBudget.expenditure.2011301.project 支出（2011301，一般公共预算财政拨款，项目支出） 已由甲局（本级）申报，部门不再申报',
    'eliminations.subsidies.0 冲抵金额 8.00 元大于甲局（本级） 2011301的对附属单位补助支出 7.00 元，多 1.00 元，部分不能大于整体',
    'eliminations.subsidies.0.to “乙馆”不是本部门 units 中用 defineUnit 申报的单位',
    'eliminations.remittances.0.amount 八 不是金额，请写以元为单位的数，如 3_952_852.22',
  ])
})

it('carries what is wrong in a unit to the department, by its name', () => {
  const office = unit('甲局（本级）', { largeEquipment: -1 })
  const loaded = defineReport(shanxi2024, { department: '甲局', units: [office], duties: [] })
  expect(loaded.problems).toEqual([
    { code: 'count-not-whole', path: ['units', '0'], message: '甲局（本级）：-1 不是非负整数，这里须写个数' },
  ])
  expect(messages(checkReport(loaded).findings)).toContain('甲局（本级）：-1 不是非负整数，这里须写个数')
})

it('asks of each unit what the layout says of its budget and its prior year', () => {
  const { problems } = unit('甲局（本级）', { generalPublicBudget: { expenditure: { '2011301': { project: 5 } } } })
  expect(problems.map(({ message }) => message)).toEqual([
    '201 一般公共服务支出 有金额，须写明年初预算（initialBudget）、上年决算（priorYear）',
  ])
})
