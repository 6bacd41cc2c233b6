import type { Check } from '../check.ts'
import { matches } from '../matches.ts'
import { scanParagraphs } from '../scan-paragraphs.ts'

const residue = /增加（减少）|减少（增加）|增长（下降）|下降（增长）|大于（小于）|小于（大于）|增加\/减少|如持平|作持平表述|（如有）/gu

/** 没有模板残留: choices a template leaves to its user have been made. */
export const templateResidue: Check = {
  id: 'template-residue',
  title: '没有模板残留',
  covers: ['K099'],
  regime: 'text',
  severity: 'error',
  basis: '部门决算公开：公开文本应当完整、规范',
  run: (context) =>
    scanParagraphs(context, (text) => matches(text, residue).map(([words]) => `留有模板文字“${words}”。请按实际情况改写。`), '没有正文'),
  examples: {
    passing: { narrative: ['与上年相比，支出增加2.11万元。主要原因是工资上涨。'] },
    failing: { narrative: ['与上年相比，支出增加（减少）2.11万元。主要原因是工资上涨。'] },
  },
}
