import type { Publication } from '../publication.ts'
import { renderCharts } from './chart/render-charts.ts'
import { collectPageData } from './collect-page-data.ts'
import { script, scriptHash, style, styleHash } from './data/page-assets.ts'
import { escapeHtml } from './escape-html.ts'
import { createPage, type Page } from './page.ts'
import { countFailures, renderFindings } from './render-findings.ts'
import { renderHighlights } from './render-highlights.ts'
import { renderTree } from './render-tree.ts'

/**
 * Prints a report as one HTML file that needs nothing else and reaches for nothing: its style and script stand in it, and their hashes
 * are all that may run. Every text is escaped. Without its script it is a document; with it, figures explain themselves. What stands
 * beside the report and is not of it is marked `data-beside`: whoever reads the page back leaves it out.
 */
export function renderHtml(publication: Publication): string {
  const { document } = publication
  const page = createPage(publication)
  const cover = document.children.filter(({ type }) => type === 'cover')
  const contents = document.children.filter(({ type }) => type === 'contents')
  const parts = document.children.filter(({ type }) => type === 'part')
  // What is printed first looks up what stands further down.
  const body = renderTree(parts, page)
  const title = `${document.department}${document.year}年度部门决算`
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#document" data-beside>跳到正文</a>
<header class="bar" data-beside>
<a class="name" href="#top">${escapeHtml(document.department)}<span> ${document.year}年度部门决算</span></a>
<search class="search" id="search" hidden>
<label class="unseen" for="query">查找科目、名称或金额</label>
<input id="query" type="search" placeholder="查找科目、名称或金额" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list">
<kbd aria-hidden="true">/</kbd>
<ul id="results" role="listbox" aria-label="查找结果" hidden></ul>
<p id="result-count" class="unseen" role="status"></p>
</search>
<a class="found" href="#findings">检查：${countFailures(page)}</a>
<button id="theme" type="button" aria-pressed="false" hidden>深色</button>
</header>
<main id="top">
<div class="cover">
${renderTree(cover, page)}
${renderHighlights(page)}
</div>
${renderCharts(page, publication)}
${renderFindings(page)}
<div class="layout">
${renderTree(contents, page)}
<div class="document" id="document" tabindex="-1">
${body}
</div>
<section class="explanation" id="explanation" aria-label="数字的来历" hidden></section>
</div>
</main>
${renderData(page, publication)}
<script>${script}</script>
</body>
</html>
`
}

/** No text can end the block that holds it: `<` is written as an escape of JSON. */
function renderData(page: Page, publication: Publication): string {
  const data = JSON.stringify(collectPageData(page, publication)).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="page-data">${data}</script>`
}
