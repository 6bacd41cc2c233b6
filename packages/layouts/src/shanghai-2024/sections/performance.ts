// 十、预算绩效管理情况
// Basis: 上海市2024年度部门决算公开格式; grades of no project are told too
// In force: 2024
import { type DataPoint, type Member, point } from '@juesuan/core'
import type { SectionPlan } from '../../section-plan.ts'

/** The grades as Shanghai names them. */
const grades = { excellent: '优', good: '良', fair: '合格', poor: '不合格' } as const satisfies Record<Member<'grade'>, string>

const projects = (phase: Member<'phase'>, grade?: Member<'grade'>): DataPoint => point('evaluatedProjects', { phase, grade })
const amount = (phase: Member<'phase'>): DataPoint => point('evaluatedAmount', { phase })

export const performance: SectionPlan = {
  title: '预算绩效管理情况',
  numbering: 'chinese',
  template:
    '{{department}}{{year}}年度预算绩效管理工作开展情况如下：{{#if management}}本部门制定了{{management.rules}}，建立了{{management.mechanism}}；{{/if}}' +
    '实行全过程绩效管理实施情况跟踪：编报绩效目标的{{year}}年度项目{{amount objectives}}个，涉及预算金额{{amount objectivesAmount}}万元；' +
    '绩效跟踪评价的{{year}}年度项目{{amount monitored}}个，涉及预算金额{{amount monitoredAmount}}万元；' +
    '绩效自评的{{year}}年度项目{{amount evaluated}}个，涉及预算金额{{amount evaluatedAmount}}万元，平均得分{{amount score}}分' +
    '（其中，{{#each grades}}绩效评级为“{{name}}”的项目{{amount projects}}个{{#if @last}}。{{else}}；{{/if}}{{/each}}' +
    '绩效自评中共发现问题{{amount problems}}个，已经完成整改的{{amount completed}}个，正在整改的{{amount ongoing}}个）。',
  context: ({ report }) => ({
    management: report.texts.performanceManagement,
    objectives: projects('objectives'),
    objectivesAmount: amount('objectives'),
    monitored: projects('monitoring'),
    monitoredAmount: amount('monitoring'),
    evaluated: projects('selfEvaluation'),
    evaluatedAmount: amount('selfEvaluation'),
    score: point('selfEvaluationScore'),
    grades: Object.entries(grades).map(([grade, name]) => ({ name, projects: projects('selfEvaluation', grade as Member<'grade'>) })),
    problems: point('evaluationProblems'),
    completed: point('evaluationProblems', { rectification: 'completed' }),
    ongoing: point('evaluationProblems', { rectification: 'ongoing' }),
  }),
}
