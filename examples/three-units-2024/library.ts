import { defineUnit } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'

/** 图书馆, 事业单位: receives a subsidy from the bureau. */
export const library = defineUnit(shanxi2024, {
  unit: '示例市图书馆',
  generalPublicBudget: {
    expenditure: {
      '2070104': { basic: 1_840_066.75, project: 350_000 }, // 图书馆
      '2080505': { basic: 184_300 }, // 机关事业单位基本养老保险缴费支出
      '2210201': { basic: 166_020 }, // 住房公积金
    },
    basicByEconomic: {
      '30101': 812_000.75, // 基本工资
      '30107': 693_066, // 绩效工资
      '30108': 184_300, // 机关事业单位基本养老保险缴费
      '30113': 166_020, // 住房公积金
      '30201': 335_000, // 办公费
    },
    initialBudget: { '207': 2_100_000, '208': 180_000, '221': 160_000 },
    priorYear: { '207': 2_240_512.08, '208': 176_900, '221': 158_200 },
  },
  nonAppropriation: {
    revenue: {
      superiorSubsidy: { '2070104': 50_000 },
      publicService: { '2070104': 120_350.6 },
    },
    expenditure: { '2070104': { project: 150_000 } },
    openingBalance: { '2070104': 8_200.1 },
    closingBalance: { '2070104': 28_550.7 },
    priorYear: { '207': 131_000 },
  },
  procurement: { goods: { microAndSmall: 96_000 } },
})
