import { type MutationKind, replaceEach, replaceLine, type TextMutation } from './text-mutation.ts'

const opposites: Readonly<Record<string, string>> = { 增加: '减少', 减少: '增加', 增长: '下降', 下降: '增长' }

/** What is done to the words of a report, by what it is called in the table of the bench. */
export const wordMutations: Readonly<Record<string, MutationKind>> = {
  增减方向写反: (lines) => replaceEach(lines, /(增加|减少|增长|下降)(?=\d)/gu, ([word]) => opposites[word] ?? ''),
  写与上年相同却有增减: (lines) => [
    ...replaceEach(lines, /与上年相同/gu, () => '与上年相同，增加3.00万元'),
    ...replaceEach(lines, /(?:比上年度|较上年决算)(?:增加|减少)[\d,.]+万元(?:，(?:增长|下降)[\d.]+%)?/gu, () => '与上年相同'),
    ...replaceEach(lines, /(?:增加|减少)(?=[\d,.]+万元)/gu, () => '与上年相同，增减'),
  ],
  删去增减原因: (lines) => [
    ...replaceEach(lines, /主要原因(?:是|是：)?(?=[^。]*。)[^。]*(?=。)/gu, () => ''),
    ...replaceEach(lines, /(?<=主要原因(?:是：?)?)[^。；是][^。；]*(?=[。；])/gu, () => ''),
  ],
  列举少一项: (lines) => [
    ...dropLines(lines, /占比[\d.]+%[；。]$/u),
    ...dropLines(lines, /^[^，。]{2,12}支出年初预算/u),
    ...dropLines(lines, /费支出[\d.]+万元，/u),
  ],
  空表删去说明: (lines) => [...dropLines(lines, /^说明：本表无数据$/u), ...dropLines(lines, /^本年度无此项支出。$/u)],
  年度写错: (lines) => replaceEach(lines, /2024(?=年)/gu, () => '2023'),
  部门写错: (lines) => replaceEach(lines, /(?<=[部单][门位]名称：)阳泉市商务局$|(?<=^)阳泉市商务局(?=$|（本级）)/gu, () => '阳泉市财政局'),
}

function dropLines(lines: readonly string[], pattern: RegExp): TextMutation[] {
  return lines.flatMap((line, at) => (pattern.test(line) ? [replaceLine(lines, at, undefined)] : []))
}
