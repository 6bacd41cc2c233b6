import { type FigureCell, formPlace, type Handlers, type Node, type Place, renderNode, sectionPlace } from '@juesuan/core'
import { layOutHeader } from '../grid.ts'
import { escapeHtml } from './escape-html.ts'
import { findParagraph } from './find-paragraph.ts'
import type { NumberedFinding, Page } from './page.ts'
import { renderFigure } from './render-figure.ts'
import { renderBeside, renderMark } from './render-findings.ts'
import { renderGrid } from './render-grid.ts'

/** Where a node stands, and on which page. */
interface State {
  readonly page: Page
  readonly place: Place
}

/** Prints nodes of a document, with what was found beside them. */
export function renderTree(nodes: readonly Node[], page: Page): string {
  return renderAll(nodes, { page, place: sectionPlace('') })
}

const render = (node: Node, state: State): string => renderNode(handlers, node, state)
const renderAll = (nodes: readonly Node[], state: State): string => nodes.map((node) => render(node, state)).join('\n')

/** Tables of more columns are printed across the page. */
const widestUpright = 9

const handlers: Handlers<string, State> = {
  document: ({ children }, state) => renderAll(children, state),
  cover: ({ department, title }) => `<h1><span>${escapeHtml(department)}</span> <span>${escapeHtml(title)}</span></h1>`,
  contents: ({ title, entries }, { page }) => {
    const items = entries.map(
      (entry) =>
        `<li class="${entry.level === 0 ? 'part' : 'entry'}"><a href="#${page.anchorOf(entry.target)}">${escapeHtml(entry.title)}</a></li>`,
    )
    return `<nav class="contents" aria-label="${escapeHtml(title.replaceAll(' ', ''))}">\n<h2>${escapeHtml(title)}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`
  },
  part: ({ title, children }, state) =>
    `<section class="part">\n<h2${state.page.titleId(title)}>${escapeHtml(title)}</h2>\n${renderAll(children, state)}\n</section>`,
  section: ({ title, level, place, children }, { page }) => {
    const state = { page, place: sectionPlace(place) }
    const tag = `h${level + 2}`
    const heading = title === '' ? '' : `<${tag}${level === 1 ? page.titleId(title) : ''}>${escapeHtml(title)}</${tag}>\n`
    // The section stands for its place, before any of its figures does.
    const opened = `<section${page.placeId(state.place)}>\n${heading}`
    const found = page.failuresAt(state.place).map((finding) => ({ finding, beside: findParagraph(finding, children) }))
    const besideOf = (node?: Node) => renderBeside(found.flatMap(({ finding, beside }) => (beside === node ? [finding] : [])))
    const inside = children.map((child) => `${render(child, state)}\n${besideOf(child)}`).join('')
    return `${opened}${besideOf()}${inside}</section>`
  },
  paragraph: ({ children }, state) => `<p>${children.map((child) => render(child, state)).join('')}</p>`,
  formTable: (form, { page }) => {
    const whole = formPlace(form.id, form.printedNumber)
    const titleId = page.titleId(form.title)
    const placeId = page.placeId(whole)
    const found = new Set(page.failuresAt(whole))
    const grid = renderGrid(form, (cell) => {
      const place = { ...whole, row: cell.row, column: cell.column }
      const failures = page.failuresAt(place)
      for (const failure of failures) found.add(failure)
      return renderFigureCell(cell, place, failures, page)
    })
    const isWide = (layOutHeader(form.header, String)[0]?.length ?? 0) > widestUpright
    return `<figure${titleId} class="form${isWide ? ' wide' : ''}">
<figcaption><h3${placeId}>${escapeHtml(form.title)}</h3>
<p class="head">${form.headLines.map((line) => `<span>${escapeHtml(line)}</span>`).join(' ')}</p></figcaption>
${renderScroll(form.title, `<table>\n${grid}\n</table>`)}
${form.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('\n')}
${renderBeside([...found])}</figure>`
  },
  table: (table, { page, place }) => {
    const grid = renderGrid(table, (cell) => renderFigureCell(cell, place, [], page))
    return renderScroll(table.caption, `<table>\n<caption>${escapeHtml(table.caption)}</caption>\n${grid}\n</table>`)
  },
  note: ({ text }) => `<p class="note">${escapeHtml(text)}</p>`,
  text: ({ value }) => escapeHtml(value),
  figure: (figure, { page, place }) => renderFigure(figure, place, page),
}

function renderFigureCell({ figure }: FigureCell, place: Place, failures: readonly NumberedFinding[], page: Page): string {
  const [worst] = failures
  const marked = worst ? `${page.placeId(place)} class="figure found ${worst.severity}"` : ' class="figure"'
  return `<td${marked}>${failures.map(renderMark).join('')}${renderFigure(figure, place, page)}</td>`
}

function renderScroll(label: string, table: string): string {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(label)}">\n${table}\n</div>`
}
