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
import { exitStatus } from '../exit-status.ts'
import type { Output } from '../output.ts'
import { UsageError } from '../usage-error.ts'

/** What `juesuan codes` was asked for. */
export interface CodesOptions {
  /** Only codes in force in this year. */
  readonly year?: string
  readonly format: 'text' | 'json'
}

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
}

/** `juesuan codes <text>`: finds codes by the digits they begin with, or by a part of their names. */
export function codes(text: string, { year, format }: CodesOptions, output: Output): number {
  const inYear = year === undefined ? undefined : Number(year)
  if (inYear !== undefined && !Number.isInteger(inYear)) throw new UsageError(`${year} 不是年度。请写四位数的年份，如 2024。`)
  const found = search(text.trim(), inYear)
  if (format === 'json') output.result(`${JSON.stringify(found, null, 2)}\n`)
  else for (const entry of found) output.result(`${printEntry(entry)}\n`)
  if (found.length > 0) return exitStatus.ok
  output.message(`没有找到“${text}”。可以写科目代码开头的几位，或名称中的几个字；本地科目在申报的 additionalCodes 中写明。`)
  return exitStatus.findings
}

/** Codes beginning with digits come with the level below them; the whole of a code first, then in code order. */
function search(text: string, year: number | undefined): Found[] {
  if (text === '') throw new UsageError('请写科目代码或名称。')
  const isCode = /^\d+$/u.test(text)
  const matches = ({ code, name }: Entry) => (isCode ? code.startsWith(text) && code.length <= text.length + 2 : name.includes(text))
  return Object.entries(classifications).flatMap(([classification, catalogue]) =>
    catalogue
      .entries()
      .filter((entry) => matches(entry) && (year === undefined || inForce(entry, year)))
      .map((entry) => ({ ...entry, classification, path: namesAbove(entry, catalogue) })),
  )
}

function namesAbove({ code, budget }: Entry, catalogue: Catalogue): string[] {
  const above = parentCode(code)
  if (above === undefined) return []
  const parent = catalogue.find(above, budget ? { budget } : {}) ?? catalogue.find(above)
  return parent ? [...namesAbove(parent, catalogue), `${parent.code} ${parent.name}`] : []
}

function printEntry({ code, name, level, budget, fromYear, toYear, evidence, classification, path }: Found): string {
  const years = toYear === undefined ? `${fromYear}年起` : fromYear === toYear ? `${fromYear}年` : `${fromYear}—${toYear}年`
  const about = [levelLabels[level], budget ? budgetLabels[budget] : classification, years, evidences[evidence]].join('，')
  return `${code} ${name}　${about}${path.length > 0 ? `\n  ${path.join(' › ')}` : ''}`
}
