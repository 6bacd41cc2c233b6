import type { Check } from '../check.ts'
import { matches } from '../matches.ts'
import { ownParts, scanParagraphs } from '../scan-paragraphs.ts'

/** Formula code, HTML entities and tags, Markdown rules, characters no font has, and a unit torn by a line break. */
const residue =
  /\$[^$]{0,40}\\[a-zA-Z]+[^$]{0,40}\$|\\(?:geq?|leq?|times|%)|&(?:nbsp|gt|lt|amp|quot);|<\/?(?:br|td|tr|p|div|span|table)\b[^>]{0,40}>|-{5,}|\uFFFD|万\s{0,5}\n\s{0,5}元/gu

/** 没有转换残留: nothing is left that a program wrote for another program. */
export const machineResidue: Check = {
  id: 'machine-residue',
  title: '没有转换残留',
  covers: ['K174'],
  regime: 'text',
  severity: 'info',
  basis: '部门决算公开：公开文本应当完整、规范',
  run: (context) =>
    scanParagraphs(
      context,
      (text) => matches(text, residue).map(([words]) => `留有转换残留“${words}”。请改为正常的文字或符号。`),
      '没有正文',
      ownParts,
    ),
  examples: {
    passing: { narrative: ['补助企业满意度≥90%。'] },
    failing: { narrative: ['补助企业满意度 $\\geq 90\\%$ 。'] },
  },
}
