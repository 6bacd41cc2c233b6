// 十、其他重要事项情况说明
// Basis: 部门决算公开格式, as Shanxi prints it too (2024); 预算法第十四条（机关运行经费、政府采购）; shares of contracts are of the total
// In force: 2024
import { type Ledger, type Member, memberLabels, point } from '@juesuan/core'
import type { Edition } from '../../edition/edition.ts'
import { type EquipmentSentence, equipment } from '../../edition/equipment.ts'
import type { SectionPlan } from '../../section-plan.ts'

const agencyOperatingExpenses: SectionPlan = {
  title: '机关运行经费支出情况说明',
  numbering: 'bracketed',
  template: '{{year}}年机关运行经费支出{{amount total}}万元，{{change total before after=comparedTo}}，主要原因{{reason}}。',
  context: ({ report, ledger }) => ({
    total: point('agencyOperatingExpenses'),
    before: point('agencyOperatingExpenses', { scenario: 'priorYear' }),
    comparedTo: `比${report.year - 1}年`,
    reason: report.texts.reasons.agencyOperatingExpenses ?? (hadNone(ledger) ? '是本部门无机关运行经费支出' : ''),
  }),
}

function hadNone(ledger: Ledger): boolean {
  const years = [point('agencyOperatingExpenses'), point('agencyOperatingExpenses', { scenario: 'priorYear' })]
  return years.every((of) => ledger.value(of) === 0n)
}

const governmentProcurement: SectionPlan = {
  title: '政府采购情况说明',
  numbering: 'bracketed',
  template:
    '{{year}}年度政府采购支出总额{{amount total}}万元，其中：政府采购货物支出{{amount goods}}万元、政府采购工程支出{{amount works}}万元、政府采购服务支出{{amount services}}万元。' +
    '政府采购授予中小企业合同金额{{amount smallAndMedium}}万元{{#nonzero total}}，占政府采购支出总额的{{share smallAndMedium total}}%{{/nonzero}}。' +
    '其中：授予小微企业合同金额{{amount microAndSmall}}万元{{#nonzero total}}，占政府采购支出总额的{{share microAndSmall total}}%{{/nonzero}}。',
  context: () => ({
    total: point('procurement'),
    goods: point('procurement', { procurement: 'goods' }),
    works: point('procurement', { procurement: 'works' }),
    services: point('procurement', { procurement: 'services' }),
    smallAndMedium: point('procurement', { supplier: 'smallAndMedium' }),
    microAndSmall: point('procurement', { supplier: 'microAndSmall' }),
  }),
}

const vehicleKinds = Object.keys(memberLabels.vehicle) as Member<'vehicle'>[]

const stateAssets = ({ template, points }: EquipmentSentence): SectionPlan => ({
  title: '国有资产占用情况说明',
  numbering: 'bracketed',
  template:
    '截至{{year}}年12月31日，本部门（单位）共有车辆{{amount total}}辆。' +
    '{{#if kinds}}其中：{{#each kinds}}{{name}}{{amount vehicles}}辆{{#unless @last}}、{{/unless}}{{/each}}' +
    '{{#each kinds}}{{#if use}}，{{name}}主要是{{use}}{{/if}}{{/each}}。{{/if}}' +
    template,
  context: ({ report, ledger }) => ({
    total: point('vehicles'),
    ...points,
    kinds: vehicleKinds
      .map((vehicle) => ({
        name: memberLabels.vehicle[vehicle],
        vehicles: point('vehicles', { vehicle }),
        use: report.texts.uses.vehicles[vehicle],
      }))
      .filter(({ vehicles }) => ledger.value(vehicles) !== 0n),
  }),
})

/** 机关运行经费, 政府采购 and 国有资产, then what a province adds. */
export function otherMatters(edition: Edition, ...added: readonly SectionPlan[]): SectionPlan {
  return {
    title: '其他重要事项情况说明',
    numbering: 'chinese',
    sections: [agencyOperatingExpenses, governmentProcurement, stateAssets(equipment(edition)), ...added],
  }
}
