import { defineReport } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'
import last from './2023/report.ts'

/** 上年数和年初结转和结余都来自上一年的决算，这里不再写。 */
export default defineReport(shanxi2024, {
  department: '示例县档案馆',
  units: ['示例县档案馆'],
  priorYear: last,
  duties: ['接收、保管和利用本县档案。'],
  reasons: { total: '档案数字化项目支出增加' },
  generalPublicBudget: {
    expenditure: {
      '2012601': { basic: 1_254_880.2 }, // 行政运行
      '2012604': { project: 385_000 }, // 档案馆
      '2080505': { basic: 124_700 }, // 机关事业单位基本养老保险缴费支出
      '2210201': { basic: 109_900 }, // 住房公积金
    },
    basicByEconomic: {
      '30101': 812_880.2, // 基本工资
      '30102': 371_000, // 津贴补贴
      '30108': 124_700, // 机关事业单位基本养老保险缴费
      '30113': 109_900, // 住房公积金
      '30201': 69_500, // 办公费
      '30217': 1_500, // 公务接待费
    },
    initialBudget: { '201': 1_600_000, '208': 120_000, '221': 106_000 },
    reason: '档案数字化项目支出增加',
    uses: { '201': '机关运行和档案保管支出', '208': '养老保险支出', '221': '住房公积金支出' },
    reasons: { '201': '档案数字化项目支出增加', '208': '缴费基数提高', '221': '缴存基数提高' },
  },
  threePublicExpenses: {
    reason: '公务接待事项减少',
    hospitality: {
      adjustedBudget: 2_000,
      otherDomestic: { final: 1_500, receptions: 2, guests: 15 },
      reason: '公务接待事项减少',
    },
  },
  agencyOperatingExpenses: { administrative: 71_000, reason: '办公费增加' },
})
