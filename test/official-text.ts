import { readFileSync } from 'node:fs'

const path = new URL('./fixtures/yangquan-commerce-2024/official.txt', import.meta.url)

/** Where a page break or the width of a cell cut the original: what stands before and after, joined again. */
const softWraps: readonly (readonly [string, string])[] = [
  ['进出口总量', '计划；会同'],
  ['多边双边', '经济合作政策'],
  ['公开02', '表'],
  ['金额单位：万', '元'],
  ['主要原', '因是本年离退休'],
  ['并且合作', '商信用度较高'],
]

/** Slips of the original that we do not repeat, each standing there once, each with the reason. */
export const differences: readonly { readonly official: string; readonly ours: string; readonly reason: string }[] = [
  { official: '下降9.7%', ours: '下降9.70%', reason: '全文比率都是两位小数，只有这一处一位' },
  { official: '在在职人员', ours: '在职人员', reason: '错字，多一个“在”' },
  { official: '补助企业满意度 $\\geq 90\\%$ 。', ours: '补助企业满意度≥90%。', reason: '公式代码残留' },
  {
    official: '阳泉市商务局 鼓励扩大进出口专项资金项目绩效评价 自评报告',
    ours: '阳泉市商务局鼓励扩大进出口专项资金项目绩效评价自评报告',
    reason: '标题居中折行留下的空格',
  },
  {
    official: '2024 年鼓励扩大进出口专项资金项目绩效评价表',
    ours: '2024年鼓励扩大进出口专项资金项目绩效评价表',
    reason: '他处年份后没有空格',
  },
  { official: '(一) 绩效评价目的', ours: '（一）绩效评价目的', reason: '其余各节的序号用全角括号' },
  { official: '(二) 绩效评价原则及方法', ours: '（二）绩效评价原则及方法', reason: '其余各节的序号用全角括号' },
  { official: '(三) 绩效评价指标体系及标准', ours: '（三）绩效评价指标体系及标准', reason: '其余各节的序号用全角括号' },
  {
    official:
      '其中,产出类指标权重为 60 分,主要从产出数量、产出质量、产出时效 3 个方面的 6 项内容进行评价;效益类指标权重为 30 分,主要从经济效益、社会效益和可持续影响 3 个方面的 5 项内容进行评价;满意度类指标权重为 10 分,主要从服务对象满意度',
    ours: '其中，产出类指标权重为 60 分，主要从产出数量、产出质量、产出时效 3 个方面的 6 项内容进行评价；效益类指标权重为 30 分，主要从经济效益、社会效益、可持续影响 3 个方面的 5 项内容进行评价；满意度类指标权重为 10 分，主要从服务对象满意度',
    reason: '半角标点；并列的最后一项用“和”，同一句其他并列用顿号',
  },
  {
    official: '\n可持续影响(10分)\t鼓励政策(10分)\t可持续\t\n',
    ours: '\n\t可持续影响(10分)\t鼓励政策(10分)\t可持续\n',
    reason: '丢失行首制表符，整行左移一列',
  },
]

/** The official text without page breaks, soft wraps, the stray Markdown rule and the page numbers of its contents. */
export function officialText(): string {
  let text = readFileSync(path, 'utf8').replaceAll(/^-{3,}[\t-]*$/gmu, '')
  for (const [before, after] of softWraps) text = replaceOnce(text, new RegExp(`${before}\\n+${after}`, 'u'), before + after)
  const body = text.indexOf('\n第一部分 概况\n')
  const contents = text.slice(0, body).replaceAll(/\t\d{1,2}$/gmu, '')
  return normalizeText(contents + text.slice(body))
}

/** The official text with our side of every listed difference. */
export function expectedText(): string {
  return differences.reduce((text, { official, ours }) => replaceOnce(text, official, ours), officialText())
}

/** Lines without blank lines and list marks; in tables, words without the spaces that narrow cells left in them. */
export function normalizeText(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.includes('\t') ? line.replaceAll(' ', '') : line.replace(/^ ?- (?=\S)/u, '').replace(/ +$/u, '')))
    .filter((line) => line !== '')
    .join('\n')
}

function replaceOnce(text: string, pattern: RegExp | string, by: string): string {
  const pieces = text.split(pattern)
  if (pieces.length !== 2) throw new Error(`${String(pattern)} stands ${pieces.length - 1} times in the official text`)
  return pieces.join(by)
}
