// 十一、其他重要事项的情况说明
// Basis: 上海市2024年度部门决算公开格式; 预算法第十四条（机关运行经费、政府采购）; every kind of vehicle is told, in use or not
// In force: 2024
import { type Member, memberLabels, point } from '@juesuan/core'
import type { Edition } from '../../edition/edition.ts'
import { type EquipmentSentence, equipment } from '../../edition/equipment.ts'
import type { SectionPlan } from '../../section-plan.ts'

const agencyOperatingExpenses: SectionPlan = {
  title: '机关运行经费支出情况',
  numbering: 'bracketed',
  template:
    '机关运行经费支出{{amount total}}万元，{{change total before after=comparedTo same=same}}。{{#if explained}}主要原因是{{reason}}。{{/if}}',
  context: ({ report, ledger }) => {
    const total = point('agencyOperatingExpenses')
    const before = point('agencyOperatingExpenses', { scenario: 'priorYear' })
    const reason = report.texts.reasons.agencyOperatingExpenses
    return {
      total,
      before,
      comparedTo: `比${report.year - 1}年度`,
      same: `与${report.year - 1}年度持平`,
      reason,
      explained: reason !== undefined || ledger.value(total) !== ledger.value(before),
    }
  },
}

const governmentProcurement: SectionPlan = {
  title: '政府采购支出情况',
  numbering: 'bracketed',
  template: `{{department}}{{year}}年度政府采购金额（以合同签订为准）为{{amount total}}万元，其中：货物采购金额{{amount goods}}万元、工程采购金额{{amount works}}万元、服务采购金额{{amount services}}万元。
{{year}}年度本部门面向中小企业预留政府采购项目预算金额{{amount forSmallAndMedium}}万元，面向小微企业预留政府采购项目预算金额{{amount forMicroAndSmall}}万元。在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额{{amount toSmallAndMedium}}万元；在面向小微企业预留政府采购项目中，由小微企业供应商中标或成交的，采购金额{{amount toMicroAndSmall}}万元；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额{{amount toOthers}}万元。`,
  context: () => ({
    total: point('procurement'),
    goods: point('procurement', { procurement: 'goods' }),
    works: point('procurement', { procurement: 'works' }),
    services: point('procurement', { procurement: 'services' }),
    forSmallAndMedium: point('reservedProcurement', { reservation: 'smallAndMedium' }),
    forMicroAndSmall: point('reservedProcurement', { reservation: 'microAndSmall' }),
    toSmallAndMedium: point('reservedAwards', { reservation: 'smallAndMedium' }),
    toMicroAndSmall: point('reservedAwards', { reservation: 'microAndSmall' }),
    toOthers: point('reservedAwards', { reservation: 'none' }),
  }),
}

/** Vehicles as Shanghai names them, where that is otherwise. */
const vehicleNames: { readonly [Kind in Member<'vehicle'>]: string } = {
  ...memberLabels.vehicle,
  seniorLeaders: '部级领导干部用车',
  principalLeaders: '主要领导干部用车',
  retiredCadres: '离退休干部用车',
}

const stateAssets = ({ template, points }: EquipmentSentence): SectionPlan => ({
  title: '国有资产占有使用情况说明',
  numbering: 'bracketed',
  template:
    '截至{{year}}年12月31日，{{department}}共有车辆{{amount total}}辆，其中：{{#each kinds}}{{name}}{{amount vehicles}}辆{{#if @last}}。{{else}}、{{/if}}{{/each}}' +
    template,
  context: () => ({
    total: point('vehicles'),
    ...points,
    kinds: (Object.keys(vehicleNames) as Member<'vehicle'>[]).map((vehicle) => ({
      name: vehicleNames[vehicle],
      vehicles: point('vehicles', { vehicle }),
    })),
  }),
})

/** 机关运行经费, 政府采购 and 国有资产. */
export function otherMatters(edition: Edition): SectionPlan {
  return {
    title: '其他重要事项的情况说明',
    numbering: 'chinese',
    sections: [agencyOperatingExpenses, governmentProcurement, stateAssets(equipment(edition))],
  }
}
