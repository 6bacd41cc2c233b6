import { defineUnit } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'

/** 美术馆, 事业单位: does business, and hands a part of it up to the bureau. */
export const gallery = defineUnit(shanxi2024, {
  unit: '示例市美术馆',
  generalPublicBudget: {
    expenditure: {
      '2070105': { basic: 640_000 }, // 文化展示及纪念机构
    },
    basicByEconomic: {
      '30101': 402_000, // 基本工资
      '30107': 238_000, // 绩效工资
    },
    initialBudget: { '207': 640_000 },
    priorYear: { '207': 612_000 },
  },
  nonAppropriation: {
    revenue: { business: { '2070105': 410_880.25 } },
    expenditure: { '2070105': { business: 352_000, superiorRemittance: 30_000 } },
    openingBalance: { '2070105': 12_000.5 },
    surplusDistribution: { '2070105': 4_880.25 },
    closingBalance: { '2070105': 36_000.5 },
    priorYear: { '207': 366_400 },
  },
})
