// 第五部分 附件：绩效评价报告
// Basis: 财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）附件提纲
// In force: 2024
import { type IndicatorSection, point, sectionWeight } from '@juesuan/core'
import type { SectionPlan, SectionSource } from '../../section-plan.ts'
import { indicatorTable } from './indicator-table.ts'

/** Declared paragraphs, each a line. */
const prose = (title: string, texts: (source: SectionSource) => readonly string[] | undefined): SectionPlan => ({
  title,
  numbering: 'bracketed',
  template: '{{#each texts}}{{this}}\n{{/each}}',
  context: (source) => ({ texts: texts(source) ?? [] }),
})

const funds: SectionPlan = {
  title: '资金投入和使用情况',
  numbering: 'bracketed',
  template:
    '{{year}} 年，{{project}}项目市级财政预算资金 {{amount budget}} 万元，实际使用资金 {{amount used}} 万元，结余 {{amount surplus}} 万元。',
  context: ({ report }) => ({
    project: report.texts.departmentEvaluation?.project,
    budget: point('evaluatedBudget'),
    used: point('evaluatedAmount', { phase: 'departmentEvaluation' }),
    surplus: point('evaluatedSurplus'),
  }),
}

const indicators: SectionPlan = {
  title: '绩效指标评价体系',
  numbering: 'dotted',
  template:
    '本次绩效评价设置{{list names}} {{sections.length}} 项一级指标。其中，' +
    '{{#each sections}}{{name}}类指标权重为 {{weight}} 分，主要从{{list groups}} {{groupCount}} 个方面的 {{indicatorCount}} 项内容进行评价{{#if @last}}。{{else}}；{{/if}}{{/each}}',
  context: ({ report }) => ({
    names: report.texts.evaluation?.sections.map(({ name }) => name) ?? [],
    sections: report.texts.evaluation?.sections.map(describeSection),
  }),
  after: ({ report }) => (report.texts.evaluation ? [indicatorTable(report.texts.evaluation, report)] : []),
}

function describeSection(section: IndicatorSection) {
  return {
    name: section.name,
    weight: sectionWeight(section),
    groups: section.groups.map(({ name, aspect }) => aspect ?? name),
    groupCount: section.groups.length,
    indicatorCount: section.groups.reduce((sum, group) => sum + group.indicators.length, 0),
  }
}

const standards: SectionPlan = {
  title: '评价标准',
  numbering: 'dotted',
  template: '总分设置为 {{full}} 分，等级划分为四档：100-90（含）分为“优”、90-80（含）分为“良”、80-60（含）分为“中”、60分以下为“差”。',
  context: ({ report }) => ({ full: report.texts.evaluation?.sections.reduce((sum, section) => sum + sectionWeight(section), 0) }),
}

const conclusion: SectionPlan = {
  title: '综合评价结论',
  numbering: 'chinese',
  template:
    '根据绩效评价指标体系和各项评分标准，经综合评分，{{year}}年{{project}}项目总体评分为 {{amount score}} 分，评价结论为“{{grade score}}”。',
  context: ({ report }) => ({
    project: report.texts.departmentEvaluation?.project,
    score: point('evaluationScore'),
  }),
}

/** How far each indicator was met: a section for every group, or the group's text alone where there is one. */
const analysis: SectionPlan = {
  title: '绩效评价指标分析',
  numbering: 'chinese',
  sections: ({ report }) => (report.texts.evaluation?.sections ?? []).map(analyse),
}

function analyse({ analysisTitle, groups }: IndicatorSection): SectionPlan {
  const template = '{{text}}指标评价得分 {{score}} 分。'
  const plans = groups.map(
    (group): SectionPlan => ({
      title: group.analysisTitle ?? '',
      numbering: 'dotted',
      template,
      context: () => ({ text: group.analysis, score: group.score }),
    }),
  )
  const [only] = plans
  const single = groups.length === 1 && only ? { template, ...(only.context ? { context: only.context } : {}) } : { sections: plans }
  return { title: analysisTitle, numbering: 'bracketed', ...single }
}

/** The annex of a performance evaluation, where the report has one. */
export const evaluation: SectionPlan = {
  title: ({ report }) => report.texts.evaluation?.title ?? '',
  numbering: 'none',
  applies: ({ report }) => report.texts.evaluation !== undefined,
  template: '{{introduction}}',
  context: ({ report }) => ({ introduction: report.texts.evaluation?.introduction }),
  sections: [
    {
      title: '项目基本情况',
      numbering: 'chinese',
      sections: [
        prose('项目概况', ({ report }) => report.texts.evaluation?.overview),
        funds,
        prose('项目绩效目标', ({ report }) => report.texts.evaluation?.objectives),
      ],
    },
    {
      title: '绩效评价工作开展情况',
      numbering: 'chinese',
      sections: [
        prose('绩效评价目的', ({ report }) => report.texts.evaluation?.purpose),
        prose('绩效评价原则及方法', ({ report }) => report.texts.evaluation?.method),
        { title: '绩效评价指标体系及标准', numbering: 'bracketed', sections: [indicators, standards] },
      ],
    },
    conclusion,
    analysis,
    { ...prose('项目经验做法', ({ report }) => report.texts.evaluation?.experience), numbering: 'chinese' },
    { ...prose('存在的问题及改进方向', ({ report }) => report.texts.evaluation?.problems), numbering: 'chinese' },
  ],
}
