import { type Handlers, type Node, renderNode } from '@juesuan/core'
import type { Publication } from '../publication.ts'
import { escapeHtml } from './escape-html.ts'
import { renderFigure } from './render-figure.ts'
import { renderGrid } from './render-grid.ts'
import { style } from './style.ts'

/** Prints a document as one HTML file that needs nothing else: no script, no font, no image. Every text is escaped. */
export function renderHtml({ document }: Pick<Publication, 'document'>): string {
  const anchors = new Map<string, string>()
  return renderTree(document, (title) => {
    const known = anchors.get(title)
    if (known !== undefined) return known
    const anchor = `s${anchors.size + 1}`
    anchors.set(title, anchor)
    return anchor
  })
}

/** The anchor of a title: the contents and the body ask for the same one. */
type AnchorOf = (title: string) => string

const renderTree = (node: Node, anchorOf: AnchorOf): string => renderNode(handlers, node, anchorOf)
const renderAll = (nodes: readonly Node[], anchorOf: AnchorOf): string => nodes.map((node) => renderTree(node, anchorOf)).join('\n')

const handlers: Handlers<string, AnchorOf> = {
  document: ({ department, year, children }, anchorOf) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${department}${year}年度部门决算`)}</title>
<style>
${style}
</style>
</head>
<body>
${renderAll(children, anchorOf)}
</body>
</html>
`,
  cover: ({ department, title }) => `<header>\n<h1>${escapeHtml(department)}<br>${escapeHtml(title)}</h1>\n</header>`,
  contents: ({ title, entries }, anchorOf) => {
    const items = entries.map(
      (entry) =>
        `<li class="${entry.level === 0 ? 'part' : 'entry'}"><a href="#${anchorOf(entry.target)}">${escapeHtml(entry.title)}</a></li>`,
    )
    return `<nav aria-label="${escapeHtml(title.replaceAll(' ', ''))}">\n<h2>${escapeHtml(title)}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`
  },
  part: ({ title, children }, anchorOf) =>
    `<section id="${anchorOf(title)}">\n<h2>${escapeHtml(title)}</h2>\n${renderAll(children, anchorOf)}\n</section>`,
  section: ({ title, level, children }, anchorOf) => {
    const tag = `h${level + 2}`
    const heading = title === '' ? '' : `<${tag}${level === 1 ? ` id="${anchorOf(title)}"` : ''}>${escapeHtml(title)}</${tag}>\n`
    return `${heading}${renderAll(children, anchorOf)}`
  },
  paragraph: ({ children }, anchorOf) => `<p>${children.map((child) => renderTree(child, anchorOf)).join('')}</p>`,
  formTable: (form, anchorOf) => `<figure id="${anchorOf(form.title)}" data-form="${form.id}">
<figcaption><h3>${escapeHtml(form.title)}</h3>
<p class="head">${form.headLines.map((line) => `<span>${escapeHtml(line)}</span>`).join('')}</p></figcaption>
<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(form.title)}">
<table>
${renderGrid(form)}
</table>
</div>
${form.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('\n')}
</figure>`,
  table: (table) => `<div class="scroll"><table>\n<caption>${escapeHtml(table.caption)}</caption>\n${renderGrid(table)}\n</table></div>`,
  note: ({ text }) => `<p class="note">${escapeHtml(text)}</p>`,
  text: ({ value }) => escapeHtml(value),
  figure: (figure) => renderFigure(figure),
}
