import { defineReport } from '@juesuan/dsl'
import { shanxi2024 } from '@juesuan/layouts'
import { bureau } from './bureau.ts'
import { gallery } from './gallery.ts'
import { library } from './library.ts'

/** 一个部门由三个单位汇总而成：金额在各单位的文件里，这里只写文字和单位之间的冲抵。 */
export default defineReport(shanxi2024, {
  department: '示例市文化和旅游局',
  units: [bureau, library, gallery],
  duties: ['贯彻执行国家有关文化和旅游工作的方针、政策。', '指导全市公共文化服务和旅游市场管理。'],
  reasons: { total: '人员经费和场馆运行经费增加', fiscalAppropriation: '人员经费增加' },

  // 局本级补助图书馆，美术馆上缴局本级：部门作为整体，既没有支出，也没有收入。
  eliminations: {
    subsidies: [{ from: '示例市文化和旅游局（本级）', to: '示例市图书馆', item: '2070199', revenueItem: '2070104', amount: 50_000 }],
    remittances: [{ from: '示例市美术馆', to: '示例市文化和旅游局（本级）', item: '2070105', revenueItem: '2070199', amount: 30_000 }],
  },

  generalPublicBudget: {
    reason: '人员经费增加',
    uses: {
      '207': '机关和场馆运行、公共文化服务支出',
      '208': '在职人员养老保险支出',
      '221': '在职人员住房公积金支出',
    },
    reasons: {
      '207': '场馆运行经费增加',
      '208': '缴费基数提高',
      '221': '缴存基数提高',
    },
  },

  threePublicExpenses: {
    reason: '严格控制公务用车运行和公务接待',
    vehicleOperation: { reason: '车辆维修减少', use: '公务用车燃料费、维修费和保险费' },
    hospitality: { reason: '公务接待事项减少' },
  },
  agencyOperatingExpenses: { reason: '办公费增加' },
})
