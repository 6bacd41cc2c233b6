import { defineReport } from '@juesuan/dsl'
import { shanghai2024 } from '@juesuan/layouts'

/** 上海格式：文字说明到每一个项，所以年初预算、用途和原因写在项上。部门和金额都是虚构的。 */
export default defineReport(shanghai2024, {
  department: '上海市示例区文化和旅游局',
  units: ['上海市示例区文化和旅游局（本级）', '上海市示例区文化馆', '上海市示例区图书馆'],
  duties: [
    '贯彻执行国家和本市有关文化、旅游工作的法律、法规、规章和方针、政策。',
    '拟订本区文化和旅游发展规划并组织实施，推进文化和旅游融合发展。',
    '指导、管理本区公共文化服务，组织实施文化惠民工程。',
    '承担区委、区政府交办的其他任务。',
  ],
  reasons: {
    total: '公共文化服务项目和图书馆设备更新支出增加',
    fiscalAppropriation: '图书馆设备更新支出增加',
  },

  generalPublicBudget: {
    expenditure: {
      // 行政运行
      '2070101': {
        basic: 8_462_310.55,
        initialBudget: 8_510_000,
        use: '局机关人员经费和公用经费等基本支出',
        reason: '人员进出变化，人员经费减少',
      },
      // 图书馆
      '2070104': {
        basic: 5_318_204.1,
        project: 2_640_000,
        initialBudget: 7_100_000,
        use: '区图书馆运行、图书购置和自助设备更新',
        reason: '年中追加自助借还设备更新项目',
      },
      // 群众文化
      '2070109': {
        basic: 4_107_655.32,
        project: 1_985_400,
        initialBudget: 6_250_000,
        use: '区文化馆运行和群众文化活动',
        reason: '部分活动调整为线上举办，场租支出减少',
      },
      // 文化和旅游管理事务
      '2070114': { project: 620_000, initialBudget: 620_000, use: '旅游市场监管和公共服务' },
      // 行政单位离退休
      '2080501': { basic: 412_380, initialBudget: 420_000, use: '局机关退休人员经费', reason: '预算按保障需要测算，实际支出略有结余' },
      // 事业单位离退休
      '2080502': { basic: 268_940, initialBudget: 268_940, use: '所属事业单位退休人员经费' },
      // 机关事业单位基本养老保险缴费支出
      '2080505': {
        basic: 1_486_217.44,
        initialBudget: 1_510_000,
        use: '在职人员基本养老保险缴费',
        reason: '在职人员减少，缴费相应减少',
      },
      // 机关事业单位职业年金缴费支出
      '2080506': { basic: 743_108.72, initialBudget: 755_000, use: '在职人员职业年金缴费', reason: '在职人员减少，缴费相应减少' },
      // 行政单位医疗
      '2101101': { basic: 402_115.6, initialBudget: 410_000, use: '局机关在职人员基本医疗保险缴费', reason: '在职人员减少，缴费相应减少' },
      // 事业单位医疗
      '2101102': { basic: 528_640.08, initialBudget: 520_000, use: '所属事业单位在职人员基本医疗保险缴费', reason: '缴费基数提高' },
      // 住房公积金
      '2210201': { basic: 1_308_520, initialBudget: 1_296_000, use: '在职人员住房公积金', reason: '缴存基数提高' },
      // 购房补贴
      '2210203': { basic: 1_094_260, initialBudget: 1_094_260, use: '在职人员购房补贴' },
    },
    basicByEconomic: {
      '30101': 4_612_308, // 基本工资
      '30102': 5_284_117.6, // 津贴补贴
      '30107': 3_810_033.2, // 绩效工资
      '30108': 1_486_217.44, // 机关事业单位基本养老保险缴费
      '30109': 743_108.72, // 职业年金缴费
      '30110': 930_755.68, // 职工基本医疗保险缴费
      '30112': 118_404.25, // 其他社会保障缴费
      '30113': 1_308_520, // 住房公积金
      '30199': 1_642_870.4, // 其他工资福利支出
      '30201': 386_200.35, // 办公费
      '30202': 41_300, // 印刷费
      '30205': 62_417.8, // 水费
      '30206': 318_905.12, // 电费
      '30207': 74_620, // 邮电费
      '30209': 1_046_800, // 物业管理费
      '30211': 52_310.5, // 差旅费
      '30213': 288_640, // 维修（护）费
      '30216': 36_500, // 培训费
      '30217': 7_860, // 公务接待费
      '30226': 164_000, // 劳务费
      '30228': 231_045.75, // 工会经费
      '30229': 318_600, // 福利费
      '30231': 68_240, // 公务用车运行维护费
      '30239': 208_300, // 其他交通费用
      '30302': 681_320, // 退休费
      '30399': 12_650, // 其他对个人和家庭的补助
      '31002': 196_307, // 办公设备购置
    },
    openingBalance: { '2070109': 126_300 },
    closingBalance: { '2070109': 126_300 },
    priorYear: { '207': 22_146_805.3, '208': 2_988_410.25, '210': 941_206.7, '221': 2_366_120 },
    reason: '图书馆自助设备更新支出增加',
    budgetReason: '年中追加自助借还设备更新项目',
  },

  governmentFundBudget: {
    expenditure: {
      // 用于文化事业的彩票公益金支出
      '2296010': {
        project: 850_000,
        initialBudget: 900_000,
        use: '社区文化活动场所设施改善',
        reason: '设施改善项目按实际结算',
      },
    },
    priorYear: { '229': 780_000 },
    reason: '社区文化设施改善项目增加',
    budgetReason: '设施改善项目按实际结算',
  },

  nonAppropriation: {
    revenue: {
      publicService: { '2070109': 386_450.5 },
      other: { '2070104': 42_318.6 },
    },
    expenditure: {
      '2070109': { project: 351_200 },
      '2070104': { project: 42_318.6 },
    },
    openingBalance: { '2070109': 64_800 },
    closingBalance: { '2070109': 100_050.5 },
    priorYear: { '207': 402_600 },
  },

  threePublicExpenses: {
    reason: '公务接待和车辆维修减少',
    budgetReason: '严格控制公务用车运行和公务接待支出',
    overseasVisits: {
      final: 58_400,
      initialBudget: 80_000,
      priorYear: 0,
      groups: 1,
      persons: 2,
      use: '赴境外开展公共文化服务交流',
      reason: '恢复境外文化交流',
    },
    vehicleOperation: {
      final: 68_240,
      initialBudget: 80_000,
      priorYear: 74_105.5,
      vehicles: 2,
      use: '公务用车燃料费、维修费和保险费',
      reason: '车辆维修减少',
    },
    hospitality: {
      initialBudget: 15_000,
      priorYear: 9_420,
      otherDomestic: { final: 7_860, receptions: 9, guests: 74 },
      reason: '公务接待批次减少',
    },
  },

  agencyOperatingExpenses: { administrative: 1_320_415.2, priorYear: 1_365_208.4, reason: '厉行节约，办公费和差旅费减少' },

  procurement: {
    goods: { medium: 412_600, microAndSmall: 286_300 },
    works: { microAndSmall: 175_000 },
    services: { large: 320_000, medium: 685_400, microAndSmall: 742_300 },
    reserved: {
      smallAndMedium: { budget: 1_450_000, awarded: 1_098_000 },
      microAndSmall: { budget: 980_000, awarded: 905_600 },
      none: { awarded: 298_000 },
    },
  },

  vehicles: {
    emergency: { count: 2 },
    other: { count: 1, use: '图书流通服务' },
  },
  largeEquipment: 1,

  performance: {
    management: { rules: '区文化和旅游局预算绩效管理办法', mechanism: '预算绩效管理工作机制' },
    objectives: { projects: 12, amount: 6_480_000 },
    monitoring: { projects: 12, amount: 6_480_000 },
    selfEvaluation: {
      grades: { excellent: 10, good: 2 },
      amount: { generalPublicBudget: 5_580_000, governmentFundBudget: 900_000 },
      averageScore: 94,
      problems: { completed: 2, ongoing: 1 },
    },
  },
})
