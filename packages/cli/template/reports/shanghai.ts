import { defineReport } from '@juesuan/dsl'
import { shanghai2024 } from '@juesuan/layouts'

// 这里的单位、数字和文字都是示例，请逐项换成本部门的。
// 每个数只写一次，以元为单位，精确到分；合计、占比、增减率和万元数由程序算出，不要手填。
// 科目代码可以查：npx juesuan codes 养老保险 --year 2024。目录里没有的，在 additionalCodes 中写明代码、名称和预算。
export default defineReport(shanghai2024, {
  department: '示例市商务局',
  // 纳入决算编报范围的预算单位，本级在前。
  units: ['示例市商务局（本级）'],
  // 本部门职责，一条一段，不写序号。
  duties: ['贯彻执行国家有关商务工作的方针、政策。', '指导全市商贸流通和市场体系建设。'],
  // 收支总额比上年增减的原因，不写句号。
  reasons: { total: '人员增加和工资调整，相应收支增加' },

  // 一般公共预算财政拨款。收入没有单列时，由支出和结转结余推出。
  generalPublicBudget: {
    // 支出，列到项级：basic 是基本支出，project 是项目支出；每个项写明年初预算和用途，与预算不同的写明原因。
    expenditure: {
      // 行政运行
      '2011301': { basic: 3_080_120.36, initialBudget: 3_000_000, use: '局机关人员经费和公用经费', reason: '人员增加，相应支出增加' },
      // 其他商贸事务支出
      '2011399': { project: 150_000, initialBudget: 150_000, use: '商贸流通统计和调查' },
      // 行政单位离退休
      '2080501': { basic: 120_000, initialBudget: 120_000, use: '局机关退休人员经费' },
      // 机关事业单位基本养老保险缴费支出
      '2080505': { basic: 380_000, initialBudget: 370_000, use: '在职人员基本养老保险缴费', reason: '缴费基数提高，相应支出增加' },
      // 行政单位医疗
      '2101101': { basic: 180_000, initialBudget: 180_000, use: '在职人员基本医疗保险缴费' },
      // 住房公积金
      '2210201': { basic: 290_000, initialBudget: 280_000, use: '在职人员住房公积金缴费', reason: '人员增加，相应支出增加' },
    },
    // 同一笔基本支出，按经济分类列到款级；合计须与上面的基本支出相等。
    basicByEconomic: {
      '30101': 1_300_120.36, // 基本工资
      '30102': 760_000, // 津贴补贴
      '30103': 520_000, // 奖金
      '30108': 380_000, // 机关事业单位基本养老保险缴费
      '30110': 180_000, // 职工基本医疗保险缴费
      '30113': 290_000, // 住房公积金
      '30201': 60_000, // 办公费
      '30207': 20_000, // 邮电费
      '30211': 85_000, // 差旅费
      '30217': 5_000, // 公务接待费
      '30228': 50_000, // 工会经费
      '30231': 30_000, // 公务用车运行维护费
      '30239': 250_000, // 其他交通费用
      '30302': 120_000, // 退休费
    },
    // 上年决算，按类。
    priorYear: { '201': 3_005_000, '208': 480_000, '210': 176_000, '221': 281_000 },
    // 总额与年初预算不同的原因，比上年增减的原因。
    budgetReason: '人员增加，年中追加人员经费',
    reason: '人员增加和工资调整，相应支出增加',
  },

  // 没有政府性基金、国有资本经营预算和非财政拨款的部门不写这几部分，报表自会注明无数据；有的写在
  // governmentFundBudget、stateCapitalBudget、nonAppropriation，年初、年末结转和结余写在各自的 openingBalance、closingBalance。

  // “三公”经费：没有的项目不写。有金额的须有相应的数量：团组和人次、购置数、保有量、批次和人次。
  threePublicExpenses: {
    reason: '严格控制公务用车运行维护费，相应支出减少',
    budgetReason: '严格控制公务用车运行和公务接待支出',
    vehicleOperation: {
      final: 30_000,
      initialBudget: 33_000, // 年初预算数
      priorYear: 32_500,
      vehicles: 1, // 公务用车保有量
      use: '公务用车燃料费、维修费、过路过桥费和保险费',
      reason: '严格控制公务用车运行维护费，相应支出减少',
    },
    hospitality: {
      initialBudget: 6_000,
      priorYear: 4_000,
      otherDomestic: { final: 5_000, receptions: 6, guests: 48 },
      reason: '公务接待事项增加',
    },
  },

  // 机关运行经费：行政单位写 administrative，参照公务员法管理的事业单位写 civilServiceLaw。
  agencyOperatingExpenses: {
    administrative: 500_000,
    priorYear: 482_000,
    reason: '人员增加，相应公用经费增加',
  },

  // 政府采购，按货物、工程、服务和供应商规模。
  procurement: {
    goods: { microAndSmall: 38_600 },
    services: { medium: 20_000 },
  },

  // 年末车辆，按用途。
  vehicles: { confidentialCommunication: { count: 1 } },

  // 绩效自评；另有部门评价的，写在 departmentEvaluation。
  performance: {
    selfEvaluation: {
      scope: '2024年度一般公共预算项目',
      grades: { excellent: 1 },
      amount: { generalPublicBudget: 150_000 },
    },
  },
})
