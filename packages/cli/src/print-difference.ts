import type { Difference, FigureDifference, TextDifference } from './difference.ts'

/** A difference as people read it: figures by the form or section they are first printed in, then texts. What follows from other changes is only counted, unless everything is asked for. */
export function printDifference({ before, after, compared, figures, texts }: Difference, verbose: boolean): string {
  const told = figures.filter(({ follows }) => verbose || !follows)
  const followed = figures.length - told.length
  const total = figures.length + texts.length
  const ofAll = `比较了 ${compared.figures} 个数、${compared.texts} 段文字`
  return [
    `前：${printName(before)}`,
    `后：${printName(after)}`,
    ...[...new Set(told.map(({ group }) => group))].flatMap((group) => [
      group,
      ...told.filter((figure) => figure.group === group).map((figure) => `  ${printFigure(figure)}`),
    ]),
    ...(followed > 0 ? [`随之改变的合计、比率 ${followed} 处（--verbose 逐条列出）`] : []),
    ...(texts.length > 0 ? ['文字', ...texts.flatMap(printText)] : []),
    total === 0 ? `没有不同：${ofAll}` : `不同 ${total} 处：数 ${figures.length}，文字 ${texts.length}；${ofAll}`,
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function printName({ source, department, year }: Difference['before']): string {
  return `${department} ${year}年度部门决算 ${source}`
}

function printFigure({ kind, words, place, before, after, unit, difference, percent }: FigureDifference): string {
  const at = place === '' ? '' : `（${place}）`
  if (kind === 'added') return `新增 ${words}：${after}${unit}${at}`
  if (kind === 'removed') return `没有了 ${words}：原为${before}${unit}${at}`
  const less = difference?.startsWith('-') ?? false
  const by = difference === null ? '' : `，${less ? '减少' : '增加'}${difference.replace('-', '')}${unit}`
  const rate = percent === null ? '' : `，${less ? '下降' : '增长'}${percent.replace('-', '')}%`
  return `${words}：${before} → ${after}${unit}${by}${rate}${at}`
}

function printText({ words, before, after }: TextDifference): string[] {
  return [`  ${words}`, ...(before === null ? [] : [`    － ${before}`]), ...(after === null ? [] : [`    ＋ ${after}`])]
}
