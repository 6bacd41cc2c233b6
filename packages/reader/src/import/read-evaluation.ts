import { type Evaluation, type IndicatorGroup, type Paragraph, plainText, type Section, type Table } from '@juesuan/core'

/** An evaluation report as a published annex has it, found by the titles of its sections; undefined where the annex has another outline. */
export function readEvaluation(annexes: readonly Section[]): Evaluation | undefined {
  const annex = annexes.find((section) => find(section, '绩效评价指标体系及标准') !== undefined)
  const table = annex && tableIn(annex)
  const analysis = annex && find(annex, '绩效评价指标分析')
  if (!annex || !table || !analysis) return undefined
  const prose = (title: string) => paragraphsIn(find(annex, title))
  return {
    title: closeUp(annex.title),
    introduction: paragraphsIn(annex).join(''),
    overview: prose('项目概况'),
    objectives: prose('项目绩效目标'),
    purpose: prose('绩效评价目的'),
    method: prose('绩效评价原则及方法'),
    sections: readSections(table, subsections(analysis), aspectsIn(paragraphsIn(find(annex, '绩效指标评价体系')).join(''))),
    experience: prose('项目经验做法'),
    problems: prose('存在的问题及改进方向'),
  }
}

interface ReadGroup {
  readonly name: string
  readonly indicators: { name: string; weight: number; target: string }[]
}

/** The rows of the table name first-level and second-level indicators in the first row of each only. */
function readSections(table: Table, analyses: readonly Section[], aspects: readonly string[]): Evaluation['sections'] {
  const sections: { name: string; groups: ReadGroup[] }[] = []
  for (const { cells } of table.rows) {
    const [first = '', second = '', third = '', target = ''] = toTheRight(
      cells.map((cell) => (cell.kind === 'label' ? cell.text.trim() : '')),
    )
    if (first !== '') sections.push({ name: nameOf(first), groups: [] })
    if (second !== '') sections.at(-1)?.groups.push({ name: nameOf(second), indicators: [] })
    sections
      .at(-1)
      ?.groups.at(-1)
      ?.indicators.push({ name: nameOf(third), weight: pointsOf(third), target })
  }
  return sections.map(({ name, groups }, index) => {
    const analysis = analyses[index]
    const parts = analysis ? subsections(analysis) : []
    return {
      name,
      analysisTitle: analysis ? unnumbered(analysis.title) : '',
      groups: groups.map((group, at) =>
        readGroup(group, groups.length > 1 || parts.length > 0 ? parts[at] : analysis, parts.length > 0, aspects),
      ),
    }
  })
}

/** A row that lost the empty cell it began with stands a column too far left: it ends in an empty one, and its target has no points. */
function toTheRight(cells: readonly string[]): readonly string[] {
  const [, , third = '', last] = cells
  return last === '' && nameOf(third) === third ? ['', ...cells.slice(0, -1)] : cells
}

/** A title in the middle of a page may be cut into lines, which leaves white space in it. */
function closeUp(title: string): string {
  return title.replaceAll(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
}

const scored = /^(?<analysis>.*?)指标评价得分\s*(?<score>[\d.]+)\s*分。?$/su

function readGroup(
  { name, indicators }: ReadGroup,
  section: Section | undefined,
  isTitled: boolean,
  aspects: readonly string[],
): IndicatorGroup {
  const text = paragraphsIn(section).join('')
  const { analysis = text, score = '0' } = scored.exec(text)?.groups ?? {}
  const aspect = aspects.find((candidate) => candidate !== name && candidate.endsWith(name))
  return {
    name,
    ...(aspect === undefined ? {} : { aspect }),
    indicators,
    ...(isTitled && section ? { analysisTitle: unnumbered(section.title) } : {}),
    analysis,
    score: Number(score),
  }
}

/** 主要从产出数量、产出质量、产出时效 3 个方面的 6 项内容进行评价 */
function aspectsIn(text: string): string[] {
  return [...text.matchAll(/主要从(.+?)\s*\d+\s*个方面/gu)].flatMap(([, names = '']) => names.split(/[、和]/u))
}

/** 数量 (20分) */
function nameOf(cell: string): string {
  return cell.replace(/\s*[(（][\d.]+\s*分?[)）]$/u, '')
}

function pointsOf(cell: string): number {
  return Number(/[(（]([\d.]+)\s*分?[)）]$/u.exec(cell)?.[1] ?? '0')
}

function find(section: Section, title: string): Section | undefined {
  for (const child of subsections(section)) {
    const found = unnumbered(child.title) === title ? child : find(child, title)
    if (found) return found
  }
  return undefined
}

function subsections({ children }: Section): Section[] {
  return children.filter((child): child is Section => child.type === 'section')
}

function paragraphsIn(section: Section | undefined): string[] {
  return (section?.children ?? [])
    .filter((child): child is Paragraph => child.type === 'paragraph')
    .map((paragraph) => plainText(paragraph).trim())
}

function tableIn(section: Section): Table | undefined {
  const own = section.children.find((child): child is Table => child.type === 'table')
  return (
    own ??
    subsections(section)
      .map(tableIn)
      .find((table) => table !== undefined)
  )
}

function unnumbered(title: string): string {
  return title.replace(/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.、．]\s*)/u, '').trim()
}
