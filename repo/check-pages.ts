import {
  type Check,
  checkSample,
  checks,
  coveringChecks,
  describeScope,
  type ListedRelation,
  listedRelations,
  regimeLabels,
  severityLabels,
} from '@juesuan/core'
import { sampleLines } from './sample-lines.ts'

const generated = '<!-- 由 npm run checks-docs 从检查本身生成，请勿手改。 -->'

/** The pages of docs/checks by file name: one for each check, and an index with every relation of the list. */
export function checkPages(): Readonly<Record<string, string>> {
  return { 'README.md': indexPage(), ...Object.fromEntries(checks.map((check) => [`${check.id}.md`, checkPage(check)])) }
}

function checkPage(check: Check): string {
  const { id, title, regime, severity, basis, covers, examples } = check
  const relations = listedRelations().filter((relation) => covers.includes(relation.id))
  return page(
    `# ${title}`,
    generated,
    [
      `- 编号：\`${id}\``,
      `- 程度：${severityLabels[severity]}`,
      `- 方法：${regimeLabels[regime]}`,
      `- 依据：${basis}`,
      `- 适用：${describeScope(check)}`,
    ].join('\n'),
    '核对的关系：',
    relations.map((relation) => `- [${relation.id}](README.md#${relation.id.toLowerCase()}) ${relation.relation}`).join('\n'),
    '## ❌ 不符',
    sampleLines(examples.failing),
    checkSample(check, examples.failing)
      .findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unreadable')
      .map(({ message }) => `> ${escapeMarkdown(message)}`)
      .join('\n'),
    '## ✅ 相符',
    sampleLines(examples.passing),
  )
}

function indexPage(): string {
  const relations = listedRelations()
  const sections = [...new Set(relations.map(({ section }) => section))]
  const uncovered = relations.filter(({ uncovered: reason }) => reason !== undefined)
  return page(
    '# 检查',
    generated,
    `共${checks.length}项检查，核对清单中${relations.length}条关系的${relations.length - uncovered.length}条；其余${uncovered.length}条写明了为什么不能核对、需要什么文件。命令行：\`juesuan checks\`，\`juesuan explain K029\`。`,
    '## 各项检查',
    table(
      ['检查', '核对什么', '程度', '方法', '关系'],
      checks.map(({ id, title, severity, regime, covers }) => [
        `[${id}](${id}.md)`,
        title,
        severityLabels[severity],
        regimeLabels[regime],
        covers.join(' '),
      ]),
    ),
    '## 各条关系',
    ...sections.flatMap((section) => [`### ${section}`, relationTable(relations.filter((relation) => relation.section === section))]),
  )
}

function relationTable(relations: readonly ListedRelation[]): string {
  return table(
    ['编号', '关系', '程度', '由什么检查，或为什么不能检查'],
    relations.map((listed) => [
      `<a id="${listed.id.toLowerCase()}"></a>${listed.id}`,
      escapeMarkdown(listed.relation),
      severityLabels[listed.severity],
      coverage(listed),
    ]),
  )
}

/** The checks of a relation, or why there are none; and the document they need besides the disclosure. */
function coverage({ id, uncovered, needs }: ListedRelation): string {
  const links = coveringChecks(id, checks).map((check) => `[${check.id}](${check.id}.md)`)
  const answer = uncovered === undefined ? links.join('、') : `${uncovered}。`
  return needs === undefined ? answer : `${answer}${uncovered === undefined ? '。' : ''}需要：${needs}。`
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\$*_<>[\]]/gu, '\\$&')
}

function page(...blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`
}
