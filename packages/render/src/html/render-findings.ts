import { describePlace, type Finding, type Place, severityLabels } from '@juesuan/core'
import { escapeHtml } from './escape-html.ts'
import { isFailure, type NumberedFinding, type Page } from './page.ts'

/** What findings are filtered by, in the order they are listed; rounding and checks that did not run are folded away at first. */
const groups = {
  error: '错误',
  warning: '警告',
  info: '提示',
  rounding: '尾数差',
  unchecked: '没有进行的检查',
} as const

type Group = keyof typeof groups

function groupOf(finding: Finding): Group {
  if (isFailure(finding)) return finding.severity
  return finding.outcome === 'rounding' ? 'rounding' : 'unchecked'
}

/** The list of findings, with a filter that needs no script. */
export function renderFindings(page: Page): string {
  const counts = new Map<Group, number>()
  for (const finding of page.findings) counts.set(groupOf(finding), (counts.get(groupOf(finding)) ?? 0) + 1)
  const present = groupNames.filter((group) => counts.has(group))
  const ordered = present.flatMap((group) => page.findings.filter((finding) => groupOf(finding) === group))
  const filters = present.map(
    (group) =>
      `<label class="${group}"><input type="checkbox" id="show-${group}"${group === 'rounding' || group === 'unchecked' ? '' : ' checked'}>${groups[group]} <b>${counts.get(group)}</b></label>`,
  )
  return `<section id="findings" class="findings" data-beside>
<h2>检查</h2>
<p class="verdict">${verdict(counts)}</p>
<fieldset><legend>显示</legend>
${filters.join('\n')}
</fieldset>
<ol>
${ordered.map((finding) => renderFinding(finding, page)).join('\n')}
</ol>
</section>`
}

const groupNames = Object.keys(groups).filter((name): name is Group => Object.hasOwn(groups, name))

function verdict(counts: ReadonlyMap<Group, number>): string {
  const errors = counts.get('error') ?? 0
  if (errors > 0) return `发现 ${errors} 处错误。`
  return counts.has('warning') ? `没有发现错误，有 ${counts.get('warning')} 处需要核对。` : '没有发现错误。'
}

/** How many findings are errors, warnings and information, in words: what the head of the page says. */
export function countFailures(page: Page): string {
  const failures = page.findings.filter(isFailure)
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = failures.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [`${severityLabels[severity]} ${count}`]
  })
  return counts.join('，') || '没有发现错误'
}

function renderFinding(finding: NumberedFinding, page: Page): string {
  const group = groupOf(finding)
  const places = new Map(finding.where.map((place) => [describePlace(place), place]))
  places.delete('')
  const links = [...places].map(([words, place]) => renderPlace(words, place, page))
  return `<li id="n${finding.number}" class="finding ${group}"><p><strong class="badge">${groups[group]}</strong> ${escapeHtml(finding.message)}</p>
<dl>${links.length > 0 ? `<dt>位置</dt><dd>${links.join('；')}</dd>` : ''}${finding.acknowledged === undefined ? '' : `<dt>已说明</dt><dd>${escapeHtml(finding.acknowledged)}</dd>`}<dt>依据</dt><dd>${escapeHtml(finding.basis)}</dd><dt>检查</dt><dd><code>${escapeHtml(finding.check)}</code></dd></dl></li>`
}

function renderPlace(words: string, place: Place, page: Page): string {
  const anchor = page.placeAnchor(place)
  return anchor === undefined ? escapeHtml(words) : `<a href="#${anchor}">${escapeHtml(words)}</a>`
}

/** What was found in a form or section, beside it. */
export function renderBeside(findings: readonly NumberedFinding[]): string {
  if (findings.length === 0) return ''
  const items = findings.map(
    ({ number, severity, message }) =>
      `<li class="${severity}"><a href="#n${number}">${severityLabels[severity]}</a> ${escapeHtml(message)}</li>`,
  )
  return `<ul class="beside" data-beside aria-label="检查发现">\n${items.join('\n')}\n</ul>\n`
}

/** The mark of a finding in the cell it names. */
export function renderMark({ number, severity, message }: NumberedFinding): string {
  return `<a class="mark" data-beside href="#n${number}" title="${escapeHtml(message)}"><span class="unseen">${severityLabels[severity]}</span></a>`
}
