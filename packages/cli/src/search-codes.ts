import {
  budgetLabels,
  type Catalogue,
  departmentalEconomicClassification,
  type Entry,
  type Evidence,
  functionalClassification,
  governmentEconomicClassification,
  inForce,
  levelLabels,
  parentCode,
  revenueClassification,
} from '@juesuan/core'
import { UsageError } from './usage-error.ts'

const classifications: Readonly<Record<string, Catalogue>> = {
  支出功能分类: functionalClassification,
  部门预算支出经济分类: departmentalEconomicClassification,
  政府预算支出经济分类: governmentEconomicClassification,
  收入分类: revenueClassification,
}

const evidences = {
  seen: '见于2022年以后公开的报告',
  old: '只见于较早的版本',
  recalled: '未见于手头的文件，使用前请核对',
  local: '本报告增加',
} as const satisfies Record<Evidence, string>

/** An entry with the names of the levels above it. */
interface Found extends Entry {
  readonly classification: string
  readonly path: readonly string[]
  /** What stands before and after it, unless it was found as well. */
  readonly neighbours: readonly string[]
}

/** Codes beginning with digits come with the level below them; the whole of a code first, then in code order. */
export function searchCodes(text: string, year: number | undefined): Found[] {
  if (text === '') throw new UsageError('请写科目代码或名称。')
  const isCode = /^\d+$/u.test(text)
  const matches = ({ code, name }: Entry) => (isCode ? code.startsWith(text) && code.length <= text.length + 2 : name.includes(text))
  return Object.entries(classifications).flatMap(([classification, catalogue]) => {
    const found = catalogue.entries().filter((entry) => matches(entry) && (year === undefined || inForce(entry, year)))
    const isNew = (entry: Entry) => !found.includes(entry)
    return found.map((entry) => ({
      ...entry,
      classification,
      path: namesAbove(entry, catalogue),
      neighbours: neighboursOf(entry, catalogue, year).filter(isNew).map(named),
    }))
  })
}

/** The entries of the same level and budget that stand before and after one. */
function neighboursOf(entry: Entry, catalogue: Catalogue, year: number | undefined): Entry[] {
  const lookUp = { ...(year === undefined ? {} : { year }), ...(entry.budget ? { budget: entry.budget } : {}) }
  const siblings = catalogue.children(parentCode(entry.code) ?? '', lookUp)
  const at = siblings.indexOf(entry)
  return siblings.filter((_, index) => Math.abs(index - at) === 1)
}

function named({ code, name }: Entry): string {
  return `${code} ${name}`
}

function namesAbove({ code, budget }: Entry, catalogue: Catalogue): string[] {
  const above = parentCode(code)
  if (above === undefined) return []
  const parent = catalogue.find(above, budget ? { budget } : {}) ?? catalogue.find(above)
  return parent ? [...namesAbove(parent, catalogue), named(parent)] : []
}

/** An entry in words, with the levels above it and what stands beside it. */
export function printEntry(entry: Found): string {
  const { level, budget, fromYear, toYear, evidence, classification, path, neighbours } = entry
  const years = toYear === undefined ? `${fromYear}年起` : fromYear === toYear ? `${fromYear}年` : `${fromYear}—${toYear}年`
  const about = [levelLabels[level], budget ? budgetLabels[budget] : classification, years, evidences[evidence]].join('，')
  const above = path.length > 0 ? `\n  ${path.join(' › ')}` : ''
  return `${named(entry)}　${about}${above}${neighbours.length > 0 ? `\n  相邻：${neighbours.join('、')}` : ''}`
}
