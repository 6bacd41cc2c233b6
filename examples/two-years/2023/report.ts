import { defineReport } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'

/** 上一年的决算。它的决算数是下一年的上年数，年末结转和结余是下一年的年初结转和结余。 */
export default defineReport(shanxi2024, {
  department: '示例县档案馆',
  year: 2023,
  units: ['示例县档案馆'],
  duties: ['接收、保管和利用本县档案。'],
  reasons: { total: '档案数字化项目启动' },
  generalPublicBudget: {
    expenditure: {
      '2012601': { basic: 1_208_340.5 }, // 行政运行
      '2012604': { project: 260_000 }, // 档案馆
      '2080505': { basic: 118_200 }, // 机关事业单位基本养老保险缴费支出
      '2210201': { basic: 104_500 }, // 住房公积金
    },
    basicByEconomic: {
      '30101': 780_340.5, // 基本工资
      '30102': 360_000, // 津贴补贴
      '30108': 118_200, // 机关事业单位基本养老保险缴费
      '30113': 104_500, // 住房公积金
      '30201': 66_000, // 办公费
      '30217': 2_000, // 公务接待费
    },
    closingBalance: { '2012604': 40_000 },
    initialBudget: { '201': 1_400_000, '208': 115_000, '221': 100_000 },
    priorYear: { '201': 1_190_000, '208': 110_600, '221': 99_800 },
    reason: '档案数字化项目启动',
    uses: { '201': '机关运行和档案保管支出', '208': '养老保险支出', '221': '住房公积金支出' },
    reasons: { '201': '档案数字化项目启动', '208': '缴费基数提高', '221': '缴存基数提高' },
  },
  threePublicExpenses: {
    reason: '公务接待事项增加',
    hospitality: {
      adjustedBudget: 2_000,
      priorYear: 1_500,
      otherDomestic: { final: 2_000, receptions: 3, guests: 20 },
      reason: '公务接待事项增加',
    },
  },
  agencyOperatingExpenses: { administrative: 68_000, priorYear: 66_000, reason: '办公费增加' },
})
