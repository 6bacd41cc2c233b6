import { readFileSync } from 'node:fs'
import { checkDisclosure, describePlace, type Finding, functionalClassification } from '@juesuan/core'
import { namesOf, requirementsOf, shanxi2024 } from '@juesuan/layouts'
import { readText } from '@juesuan/reader'
import { expect, it } from 'vitest'

/** One edit of the official text that breaks one relation of the list, and where a finding must name it. */
interface Edit {
  readonly relation: string
  /** Words the edit comes after: of the same figure in several forms, which is meant. */
  readonly after: string
  readonly from: string | RegExp
  readonly to: string
  readonly at: string
}

const edit = (relation: string, after: string, from: string | RegExp, to: string, at: string): Edit => ({ relation, after, from, to, at })

/** Chosen by hand, spread over the list: forms, forms against each other, sentences against forms, rates, words. */
const edits: readonly Edit[] = [
  edit('K001', '公开01表\n', '27\t12433.40', '27\t12433.50', '公开01表 行次27 栏1'),
  edit('K002', '公开01表\n', '总计\t31\t12433.40', '总计\t31\t12433.50', '公开01表 行次31 栏1'),
  edit('K003', '公开01表\n', '45\t7704.53', '45\t7714.53', '公开01表 行次58 栏2'),
  edit('K016', '公开01表\n', '32\t462.77', '32\t462.79', '公开01表 行次32 栏2'),
  edit('K019', '公开04表\n', '1\t4728.87', '1\t4728.97', '公开04表 行次1 栏1'),
  edit('K022', '收入决算表\n', '462.77\t462.77', '462.77\t462.87', '公开02表 201 栏1'),
  edit('K025', '收入决算表\n', '43.67\t43.67', '43.97\t43.97', '公开02表 20113 栏1'),
  edit('K026', '公开03表\n', '2013299', '2013298', '公开03表 2013298 栏1'),
  edit('K027', '公开03表\n', '社会保障和就业支出', '社会保障支出', '公开03表 208 栏1'),
  edit(
    'K028',
    '公开03表\n',
    '20132\t组织事务\t0.85\t0.85\t\t\t\t\n',
    '20132\t组织事务\t0.85\t0.85\t\t\t\t\n20132\t组织事务\t0.85\t0.85\t\t\t\t\n',
    '公开03表 20132 栏1',
  ),
  edit('K029', '公开03表\n', '439.82', '439.92', '公开03表 201 栏1'),
  edit('K030', '公开03表\n', '11660.29', '11660.49', '公开03表 合计 栏3'),
  edit('K041', '公开04表\n', '64\t12433.40', '64\t12433.60', '公开04表 行次64 栏2'),
  edit('K046', '公开05表\n', '4728.87', '4728.97', '公开05表 合计 栏1'),
  edit('K053', '公开05表\n', '439.82\t22.96', '439.82\t23.96', '公开05表 201 栏1'),
  edit('K057', '公开06表\n', '707.28', '717.28', '公开06表 人员经费合计 栏1'),
  edit('K058', '公开06表\n', '14.45', '14.95', '公开06表 301 栏1'),
  edit('K061', '公开06表\n', '309\t资本性支出（基本建设）\t——', '309\t资本性支出（基本建设）\t1.00', '公开06表 309 栏1'),
  edit('K067', '公开07表\n', '7704.53\t7704.53\t\t7704.53', '7704.53\t7704.53\t\t7704.63', '公开07表 合计 栏3'),
  edit('K086', '公开10表\n', '2\t9.46', '2\t9.56', '公开10表 行次1 栏1'),
  edit('K094', '第三部分 情况说明\n', '收入总计12,433.40', '收入总计12,443.40', '一'),
  edit('K096', '第三部分 情况说明\n', '收入总计增加', '收入总计减少', '一'),
  edit('K098', '卫生健康支出年初预算', /，主要原因[^\n]*/u, '。', '五（三）'),
  edit('K102', '二、收入决算情况说明\n', '占比100.00%', '占比99.00%', '二'),
  edit('K104', '第三部分 情况说明\n', '占比6.22%', '占比6.32%', '三'),
  edit('K109', '（二）一般公共预算财政拨款支出决算结构情况\n', /卫生健康支出\(类\)[^\n]*\n/u, '', '五（二）'),
  edit('K111', '第三部分 情况说明\n', '621.81%', '621.91%', '五（三）'),
  edit('K126', '公开06表\n', '301\t工资福利支出\t469.64', '301\t工资福利支出\t469.84', '六'),
  edit('K142', '（一）机关运行经费支出情况说明\n', '4.26%', '4.36%', '十（一）'),
  edit('K144', '第三部分 情况说明\n', '截至2024年', '截至2023年', '十（三）'),
  edit('K154', '公开05表\n', '2024年度', '2023年度', '公开05表'),
  edit('K155', '公开05表\n', '金额单位：万元', '金额单位：元', '公开05表'),
  edit('K160', '第三部分 情况说明\n', '无法处置的', 'XX', '十（三）'),
  edit('K165', '公开05表\n', '阳泉市商务局', '阳泉市财政局', '公开05表'),
  edit('K166', '（一）机关运行经费支出情况说明\n', '比2023年', '比2022年', '十（一）'),
  edit('K187', '第三部分 情况说明\n', '无法处置的', '花费3.00万元的', '十（三）'),
]

const official = readFileSync(new URL('./fixtures/yangquan-commerce-2024/official.txt', import.meta.url), 'utf8')
const options = { nameOf: namesOf({ functional: functionalClassification, year: shanxi2024.year }), layout: requirementsOf(shanxi2024) }

function findingsOf(text: string): readonly Finding[] {
  const { findings, brokenChecks } = checkDisclosure(readText(text, shanxi2024).disclosure, options)
  expect(brokenChecks).toEqual([])
  return findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unreadable')
}

const clean = new Set(findingsOf(official).map(({ message }) => message))

it.each(edits.map((own) => [`${own.relation} ${own.at}`, own] as const))(
  '%s: the edit is found where it is',
  (_, { relation, after, from, to, at }) => {
    const start = official.lastIndexOf(after)
    expect(start).toBeGreaterThan(0)
    const rest = official.slice(start + after.length)
    const edited = rest.replace(from, () => to)
    expect(edited).not.toBe(rest)
    const found = findingsOf(official.slice(0, start + after.length) + edited).filter(({ message }) => !clean.has(message))
    const named = found.filter(({ covers }) => covers.includes(relation)).flatMap(({ where }) => where.map(describePlace))
    expect(named).toContain(at)
  },
)
