import type { Layout } from '@juesuan/layouts'
import type { ImportedReport, PrintedFigure } from '@juesuan/reader'

/** More than these are only counted; `printed.json` has them all. */
const mostListed = 20

/** What a report was read from: in a layout that is known, its forms alone in one, in no known layout, or data. */
type ReadFrom = 'report' | 'forms' | 'unknownLayout' | 'facts'

/** What was read of a published report, and how it was declared. */
export function printImportedReport({ printed, found }: ImportedReport, { name }: Layout, from: ReadFrom): string {
  const { department, year, figures, unreadable, reconstructed } = printed
  const implied = found.amounts.filter(({ isImplied }) => isImplied).length
  const differing = figures.filter(({ declared }) => declared !== undefined)
  const exact =
    from === 'facts'
      ? `金额等 ${found.amounts.length} 项与数据相符，精确到分；其中 ${implied} 项没有单独给出，注明“推定”`
      : `金额等 ${found.amounts.length} 项是重构的：精确到分，印出来与报告相符，不一定是账上的原数；其中 ${implied} 项没有单独印出，注明“推定”`
  return [
    `${department} ${year}年度部门决算，按${from === 'facts' ? '数据' : from === 'unknownLayout' ? '表头和语句' : name}读出 ${figures.length} 个数`,
    ...missingWords(from, name),
    `  ${reconstructed.exact ? exact : '没有找到一套精确到分的账，金额照报告所印，请逐项核对'}`,
    ...reconstructed.conflicts.map(
      (conflict) => `  ${found.isContradictory ? '互相矛盾' : '按这个版式不能同时申报'}：${conflict.map(describeFigure).join('，')}`,
    ),
    ...listed(
      differing,
      ({ declared, ...figure }) =>
        `  印得不同：${describeFigure(figure)}，现在${declared === null ? '没有印出' : `印为${declared || '空白'}`}`,
    ),
    ...listed(unreadable, ({ place, text, reason }) => `  没有读懂：${place}“${text.slice(0, 40)}”，${reason}`),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** What words are for the department to write. */
function missingWords(from: ReadFrom, layout: string): string[] {
  switch (from) {
    case 'report':
      return []
    case 'forms':
      return ['  只有报表，没有情况说明；原因、用途等请补写']
    case 'unknownLayout':
      return [`  版式未知，按${layout}申报；情况说明的文字没有读入，请补写`]
    case 'facts':
      return [`  按${layout}申报；数据没有文字，原因、用途等请补写；不是这种格式的，用 --layout 指明`]
  }
}

function describeFigure({ place, text, words }: PrintedFigure): string {
  return `${place}的${words} ${text === '' ? '空白' : text}`
}

function listed<Item>(items: readonly Item[], print: (item: Item) => string): string[] {
  const more = items.length > mostListed ? [`  ……共 ${items.length} 处，见 printed.json`] : []
  return [...items.slice(0, mostListed).map(print), ...more]
}
