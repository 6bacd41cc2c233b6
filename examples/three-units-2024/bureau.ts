import { defineUnit } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'

/** 局本级, 行政单位: pays the library a subsidy, and receives what the gallery hands up. */
export const bureau = defineUnit(shanxi2024, {
  unit: '示例市文化和旅游局（本级）',
  generalPublicBudget: {
    expenditure: {
      '2070101': { basic: 3_105_220.4 }, // 行政运行
      '2070199': { project: 820_000 }, // 其他文化和旅游支出
      '2080505': { basic: 312_400.16 }, // 机关事业单位基本养老保险缴费支出
      '2210201': { basic: 286_500 }, // 住房公积金
    },
    basicByEconomic: {
      '30101': 1_486_310.4, // 基本工资
      '30102': 902_150, // 津贴补贴
      '30108': 312_400.16, // 机关事业单位基本养老保险缴费
      '30113': 286_500, // 住房公积金
      '30201': 411_760, // 办公费
      '30217': 5_000, // 公务接待费
      '30231': 32_000, // 公务用车运行维护费
      '30239': 268_000, // 其他交通费用
    },
    openingBalance: { '2070199': 60_000 },
    closingBalance: { '2070199': 45_500.5 },
    initialBudget: { '207': 3_800_000, '208': 300_000, '221': 280_000 },
    priorYear: { '207': 3_702_118.33, '208': 298_764.2, '221': 271_300 },
  },
  nonAppropriation: {
    revenue: {
      affiliateRemittance: { '2070199': 30_000 },
      other: { '2070199': 26_000 },
    },
    expenditure: { '2070199': { affiliateSubsidy: 50_000 } },
    closingBalance: { '2070199': 6_000 },
    priorYear: { '207': 40_000 },
  },
  threePublicExpenses: {
    vehicleOperation: { final: 32_000, adjustedBudget: 35_000, priorYear: 36_000, vehicles: 1 },
    hospitality: { adjustedBudget: 8_000, priorYear: 7_200, otherDomestic: { final: 5_000, receptions: 6, guests: 41 } },
  },
  agencyOperatingExpenses: { administrative: 716_760, priorYear: 698_000 },
  vehicles: { confidentialCommunication: { count: 1 } },
})
