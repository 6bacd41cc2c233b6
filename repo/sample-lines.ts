import {
  describePoint,
  type Paragraph,
  paragraph,
  plainText,
  type SampleDisclosure,
  type Section,
  type Table,
  type TableRow,
} from '@juesuan/core'

/** An example of a check as a page shows it: the lines of the forms and the sentences it is made of, in a block of plain text. */
export function sampleLines(sample: SampleDisclosure): string {
  const lines = linesOf(sample)
  return `\`\`\`text\n${(lines.length > 0 ? lines : ['（没有要核对的内容）']).join('\n')}\n\`\`\``
}

function linesOf(sample: SampleDisclosure): string[] {
  return [
    ...layoutLines(sample),
    ...(sample.contents ?? []).map(({ title }) => `目录　${title}`),
    ...(sample.overview ?? []),
    ...(sample.forms ?? []).flatMap(formLines),
    ...(sample.cells ?? []).map(([of, text]) => `${describePoint(of)}　${text === '' ? '（空白）' : text}`),
    ...(sample.narrativeTitle === undefined ? [] : [sample.narrativeTitle]),
    ...(sample.narrative ?? []).map((line) => plainText(paragraph(line))),
    ...[...(sample.sections ?? []), ...(sample.annexes ?? [])].flatMap(sectionLines),
    ...(sample.terms ?? []),
    ...(sample.unreadable === undefined ? [] : [sample.unreadable]),
    ...otherLines('上年度公开', sample.priorYear),
    ...(sample.units ?? []).flatMap((unit, at) => otherLines(`所属单位${at + 1}`, unit)),
    ...otherLines('先前公开', sample.earlier),
  ]
}

function otherLines(name: string, sample: SampleDisclosure | undefined): string[] {
  return sample ? linesOf(sample).map((line) => `${name}　${line}`) : []
}

function layoutLines({ layout }: SampleDisclosure): string[] {
  if (!layout) return []
  return [
    ...layout.forms.map(
      ({ printedNumber, title, columns }) => `格式要求　${printedNumber}《${title}》${columns.length > 0 ? `：${columns.join('、')}` : ''}`,
    ),
    ...layout.sections.map((title) => `格式要求　${title}`),
    ...(layout.terms.length > 0 ? [`格式要求解释　${layout.terms.join('、')}`] : []),
    ...(layout.expenditureDetail === 'item' ? ['格式要求　支出逐项说明'] : []),
  ]
}

function formLines({
  printedNumber = '公开03表',
  title,
  headLines,
  department,
  header,
  rows,
  notes,
}: NonNullable<SampleDisclosure['forms']>[number]): string[] {
  return [
    `${printedNumber}${title === undefined ? '' : `《${title}》`}`,
    ...(department === undefined ? [] : [`部门名称：${department}`]),
    ...(headLines ?? []),
    ...(header ?? []).map((cells) => cells.map(({ text }) => text).join('　')),
    ...(rows ?? []).map(rowLine),
    ...(notes ?? []),
  ]
}

function rowLine({ cells }: TableRow): string {
  return cells.map((cell) => (cell.kind === 'label' ? cell.text : cell.figure.text === '' ? '（空白）' : cell.figure.text)).join('　')
}

function sectionLines({ title, children }: Section): string[] {
  return [
    ...(title === '' ? [] : [title]),
    ...children.flatMap((child) => {
      switch (child.type) {
        case 'section':
          return sectionLines(child)
        case 'paragraph':
          return [plainText(child satisfies Paragraph)]
        case 'table':
          return tableLines(child)
        default:
          return [child.text]
      }
    }),
  ]
}

function tableLines({ rows }: Table): string[] {
  return rows.map(rowLine)
}
