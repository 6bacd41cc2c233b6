// 一般公共预算财政拨款基本支出决算表
// Basis: 上海市2024年度部门决算公开格式; 款 that are not in the list of the format are printed where something was spent on them
// In force: 2024
import { type Column, type FormDefinition, figures, group, isNotBasicCode, type Line, labels } from '@juesuan/core'
import type { Edition } from '../../edition/edition.ts'
import {
  basicExpenditureCodes,
  generalPublicBasicExpenditure as national,
} from '../../national-2024/forms/general-public-basic-expenditure.ts'

/** 款 of the national form that Shanghai's lists only in use, besides all of 307, 312, 313 and 399. */
const unlisted: ReadonlySet<string> = new Set(['30306', '31005', '31006', '31008', '31009', '31010', '31011', '31012'])
const isListed = (code: string) => /^30[123]|^310/u.test(code) && !unlisted.has(code)

const { personnel, goodsAndServices, debtAndCapital, capitalAndSubsidies } = basicExpenditureCodes

/** 309 and 311 cannot be in basic expenditure, and are left out. */
const lines = (codes: readonly string[]): Line[] =>
  codes
    .filter((code) => !isNotBasicCode(code))
    .map((code) => ({ code, at: { economic: code }, ...(isListed(code) ? {} : { onlyInUse: true }) }))

const block: readonly Column[] = [
  group('经济分类科目编码', [labels('类', 'category'), labels('款', 'subcategory')]),
  labels('科目名称', 'name'),
  figures('决算数'),
]

export const generalPublicBasicExpenditure = (edition: Edition): FormDefinition => ({
  ...national(edition),
  title: '一般公共预算财政拨款基本支出决算表',
  columns: [...block, ...block],
  panels: [
    { width: 4, rows: { kind: 'lines', lines: lines(personnel) } },
    { width: 4, rows: { kind: 'lines', lines: lines([...goodsAndServices, ...debtAndCapital, ...capitalAndSubsidies]) } },
  ],
  foot: [
    { label: '人员经费合计', width: 3, row: 'personnel', at: { economic: 'personnel' } },
    { label: '公用经费合计', width: 3, row: 'operating', at: { economic: 'operating' } },
  ],
})
