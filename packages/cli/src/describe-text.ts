import { memberLabels, type NameOf } from '@juesuan/core'

/** What texts are called, by the names that a declaration has for them. */
const labels: Readonly<Record<string, string>> = {
  duties: '职责',
  reasons: '原因',
  uses: '用途',
  total: '收支总计',
  categories: '支出',
  publicExpenses: '“三公”经费',
  threePublicExpenses: '“三公”经费',
  items: '支出',
  budgets: '与预算的差异',
  agencyOperatingExpenses: '机关运行经费',
  vehicles: '车辆',
  performanceManagement: '绩效管理',
  rules: '办法',
  mechanism: '机制',
  selfEvaluation: '绩效自评',
  scope: '范围',
  departmentEvaluation: '部门评价',
  project: '项目',
  result: '结果',
  otherMatters: '其他需要说明的事项',
  terms: '名词解释',
  term: '名词',
  meaning: '解释',
  evaluation: '绩效评价报告',
  title: '标题',
  introduction: '引言',
  overview: '项目概况',
  objectives: '绩效目标',
  purpose: '评价目的',
  method: '评价方法',
  sections: '一级指标',
  groups: '二级指标',
  indicators: '三级指标',
  name: '名称',
  aspect: '评价方面',
  weight: '权重',
  target: '目标值',
  score: '得分',
  analysis: '分析',
  analysisTitle: '分析的标题',
  experience: '经验做法',
  problems: '问题及改进方向',
  ...memberLabels.funding,
  ...memberLabels.publicExpense,
  ...memberLabels.vehicle,
}

/** A text in words: `原因 支出 201 一般公共服务支出`, `职责 3`. */
export function describeText(path: string, nameOf: NameOf): string {
  return path
    .split('.')
    .map((part) => {
      if (/^\d{1,2}$/u.test(part)) return String(Number(part) + 1)
      const name = /^\d+$/u.test(part) ? nameOf('function', part) : undefined
      return name === undefined ? (labels[part] ?? part) : `${part} ${name}`
    })
    .join(' ')
}
