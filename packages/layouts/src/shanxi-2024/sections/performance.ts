// 十（四）预算绩效情况说明
// Basis: 山西省部门决算公开格式（2024）; grades of no project are left out
// In force: 2024
import { budgetLabels, type Member, memberLabels, point } from '@juesuan/core'
import type { SectionPlan, SectionSource } from '../../section-plan.ts'

const fundings = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'] as const satisfies readonly Member<'funding'>[]
const grades = ['excellent', 'good', 'fair', 'poor'] as const satisfies readonly Member<'grade'>[]

/** How the money evaluated is paid for, budgets of nothing left out. */
const parts = ({ ledger }: SectionSource, phase: Member<'phase'>) =>
  fundings
    .map((funding) => ({ name: budgetLabels[funding], money: point('evaluatedAmount', { phase, funding }) }))
    .filter(({ money }) => ledger.value(money) !== 0n)

const conduct: SectionPlan = {
  title: '预算绩效管理开展情况',
  numbering: 'arabic',
  template:
    '根据预算绩效管理要求，{{#if selfEvaluation}}{{#if departmentEvaluation}}一是{{/if}}组织对{{selfEvaluation.scope}}全面开展了绩效自评，涉及项目{{amount projects}}个，资金{{amount selfAmount}}万元' +
    '{{#each selfParts}}{{#if @first}}，其中{{else}}、{{/if}}{{name}}项目支出{{amount money}}万元{{/each}}。' +
    '{{#if grades}}自评结果为：{{#each grades}}{{amount projects}}个项目自评等级为“{{name}}”{{#if @last}}。{{else}}，{{/if}}{{/each}}{{/if}}{{/if}}' +
    '{{#if departmentEvaluation}}{{#if selfEvaluation}}二是{{/if}}组织对“{{year}}年{{departmentEvaluation.project}}”项目开展了部门评价，涉及资金{{amount departmentAmount}}万元' +
    '{{#each departmentParts}}{{#if @first}}，其中{{else}}、{{/if}}{{name}}支出{{amount money}}万元{{/each}}。' +
    '从评价结果来看，{{departmentEvaluation.result}}。总体评分为{{amount score}}分，评价结论为“{{grade score}}”。{{/if}}',
  context: (source) => ({
    selfEvaluation: source.report.texts.selfEvaluation,
    departmentEvaluation: source.report.texts.departmentEvaluation,
    projects: point('evaluatedProjects', { phase: 'selfEvaluation' }),
    selfAmount: point('evaluatedAmount', { phase: 'selfEvaluation' }),
    selfParts: parts(source, 'selfEvaluation'),
    departmentAmount: point('evaluatedAmount', { phase: 'departmentEvaluation' }),
    departmentParts: parts(source, 'departmentEvaluation'),
    score: point('evaluationScore'),
    grades: grades
      .map((grade) => ({ name: memberLabels.grade[grade], projects: point('evaluatedProjects', { phase: 'selfEvaluation', grade }) }))
      .filter(({ projects }) => source.ledger.value(projects) !== 0n),
  }),
  applies: ({ report }) => report.texts.selfEvaluation !== undefined || report.texts.departmentEvaluation !== undefined,
  after: ({ report }) => (report.texts.evaluation ? [{ type: 'note', text: `附件：${report.year}年部门绩效评价报告` }] : []),
}

const others: SectionPlan = {
  title: '其他需要说明的事项',
  numbering: 'arabic',
  template: '{{text}}。',
  context: ({ report }) => ({ text: report.texts.otherMatters ?? '无' }),
}

export const performance: SectionPlan = {
  title: '预算绩效情况说明',
  numbering: 'bracketed',
  sections: [conduct, others],
}
