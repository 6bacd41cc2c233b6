// 一般公共预算财政拨款基本支出决算明细表
// Basis: 财决08-1表; 公开06表
// In force: 2019–, by edition; 明细表 since 2022, in some places a year before
import { type FormDefinition, figures, group, isNotBasicCode, type Line, labels } from '@juesuan/core'
import type { Edition } from '../../edition/edition.ts'
import { formHead } from '../form-head.ts'

/** Codes apart by white space. */
function listed(codes: string): readonly string[] {
  return codes.split(/\s+/u)
}

/** What the four blocks of the form list, 类 and 款, in use or not. */
export const basicExpenditureCodes = {
  personnel: listed(`301 30101 30102 30103 30106 30107 30108 30109 30110 30111 30112 30113 30114 30199
    303 30301 30302 30303 30304 30305 30306 30307 30308 30309 30310 30311 30399`),
  goodsAndServices: listed(`302 30201 30202 30203 30204 30205 30206 30207 30208 30209 30211 30212 30213 30214 30215 30216 30217 30218
    30224 30225 30226 30227 30228 30229 30231 30239 30240 30299`),
  debtAndCapital: listed(`307 30701 30702 30703 30704 309 30901 30902 30903 30905 30906 30907 30908 30913 30919 30921 30922 30999
    310 31001 31002 31003 31005 31006 31007 31008 31009 31010`),
  capitalAndSubsidies: listed(`31011 31012 31013 31019 31021 31022 31099 311 31101 31199 312 31201 31203 31204 31205 31206 31299
    313 31302 31303 31304 399 39907 39908 39909 39910 39999`),
}

/** Of what basic expenditure cannot contain the form prints `——`. */
const lines = (codes: readonly string[]): Line[] =>
  codes.map((code) => ({ code, at: { economic: code }, ...(isNotBasicCode(code) ? { notReportable: true } : {}) }))

const block = () => [labels('科目代码', 'code'), labels('科目名称', 'name'), figures('决算数')]

export const generalPublicBasicExpenditure = ({ basicExpenditureTitle }: Edition): FormDefinition => ({
  id: 'general-public-basic-expenditure',
  title: basicExpenditureTitle,
  printedNumber: '公开06表',
  head: formHead,
  at: { measure: 'expenditure', funding: 'generalPublicBudget', nature: 'basic' },
  columns: [group('人员经费', block()), group('公用经费', [...block(), ...block(), ...block()])],
  columnNumbers: false,
  panels: [
    { width: 3, rows: { kind: 'lines', lines: lines(basicExpenditureCodes.personnel) } },
    { width: 3, rows: { kind: 'lines', lines: lines(basicExpenditureCodes.goodsAndServices) } },
    { width: 3, rows: { kind: 'lines', lines: lines(basicExpenditureCodes.debtAndCapital) } },
    { width: 3, rows: { kind: 'lines', lines: lines(basicExpenditureCodes.capitalAndSubsidies) } },
  ],
  foot: [
    { label: '人员经费合计', width: 2, row: 'personnel', at: { economic: 'personnel' } },
    { label: '公用经费合计', width: 8, row: 'operating', at: { economic: 'operating' } },
  ],
  note: '注：本表反映部门本年度一般公共预算财政拨款基本支出明细情况。',
})
