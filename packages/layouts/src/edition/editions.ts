// The forms of final accounts by year, 2019 to 2025
// Basis: 财政部《部门决算报表编制说明》 of each year, as departments of several provinces published them; the reader takes either spelling in the years around a change
// In force: each from its year on
import type { Edition } from './edition.ts'

const before2020: Edition['categories'] = [
  ['201', '一般公共服务支出'],
  ['202', '外交支出'],
  ['203', '国防支出'],
  ['204', '公共安全支出'],
  ['205', '教育支出'],
  ['206', '科学技术支出'],
  ['207', '文化旅游体育与传媒支出'],
  ['208', '社会保障和就业支出'],
  ['210', '卫生健康支出'],
  ['211', '节能环保支出'],
  ['212', '城乡社区支出'],
  ['213', '农林水支出'],
  ['214', '交通运输支出'],
  ['215', '资源勘探信息等支出'],
  ['216', '商业服务业等支出'],
  ['217', '金融支出'],
  ['219', '援助其他地区支出'],
  ['220', '自然资源海洋气象等支出'],
  ['221', '住房保障支出'],
  ['222', '粮油物资储备支出'],
  ['224', '灾害防治及应急管理支出'],
  ['229', '其他支出'],
  ['231', '债务还本支出'],
  ['232', '债务付息支出'],
]

/** From 2020 on with 223 before 224, 234 at the end, and 215 under its new name. */
const categories: Edition['categories'] = [
  ...before2020.flatMap((category): Edition['categories'] => {
    if (category[0] === '215') return [['215', '资源勘探工业信息等支出']]
    return category[0] === '224' ? [['223', '国有资本经营预算支出'], category] : [category]
  }),
  ['234', '抗疫特别国债安排的支出'],
]

const year2019: Edition = {
  from: 2019,
  categories: before2020,
  summaryLines: 6,
  listsEveryBudget: false,
  surplusUsed: '使用非财政拨款结余',
  basicExpenditureTitle: '一般公共预算财政拨款基本支出决算表',
  threePublicExpensesTitle: '一般公共预算财政拨款“三公”经费支出决算表',
  publicExpenseBudget: 'initialBudget',
  publicExpensesFirst: true,
  partsEquipment: true,
  hasStateCapital: false,
}

/** Nine forms, 国有资本经营预算财政拨款支出决算表 the last. */
const year2020: Edition = { ...year2019, from: 2020, categories, summaryLines: 5, listsEveryBudget: true, hasStateCapital: true }

/** The funds before the three public expenses, which are of all appropriations now and compared with the full-year budget; large equipment as one. */
const year2022: Edition = {
  ...year2020,
  from: 2022,
  basicExpenditureTitle: '一般公共预算财政拨款基本支出决算明细表',
  threePublicExpensesTitle: '财政拨款“三公”经费支出决算表',
  publicExpenseBudget: 'adjustedBudget',
  publicExpensesFirst: false,
  partsEquipment: false,
}

const year2023: Edition = { ...year2022, from: 2023, surplusUsed: '使用非财政拨款结余（含专用结余）' }

/** Every edition, the newest first. */
export const editions = [year2023, year2022, year2020, year2019] as const
