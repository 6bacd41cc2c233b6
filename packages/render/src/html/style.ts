/** The look of the page: quiet on screen, light or dark, and right on A4. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#c8ccd2, #4a4f57); --soft: light-dark(#f4f6f8, #23262b); --accent: light-dark(#8c1d18, #f2b8b5); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.5rem 6rem; font: 1rem/1.8 "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
header { text-align: center; padding: 3rem 0 2rem; border-bottom: 3px double var(--accent); }
h1 { font-size: 2rem; line-height: 1.4; margin: 0; }
h2 { font-size: 1.5rem; text-align: center; margin: 4rem 0 2rem; color: var(--accent); }
h3 { font-size: 1.2rem; margin: 2.5rem 0 0.75rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
p { margin: 0.4rem 0; text-indent: 2em; }
nav ol { list-style: none; padding: 0; columns: 2; column-gap: 3rem; }
nav li { break-inside: avoid; }
nav .part { font-weight: bold; margin-top: 0.5rem; }
nav .entry { padding-left: 1.5em; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: 0.25em; }
a:hover, a:focus-visible { color: var(--accent); }
figure { margin: 2.5rem 0; }
figcaption h3 { text-align: center; margin: 0; }
.head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; margin: 0.5rem 0; text-indent: 0; font-size: 0.9rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.85rem; line-height: 1.5; }
th, td { border: 1px solid var(--line); padding: 0.2rem 0.5rem; font-weight: normal; }
thead th, .heading th, .header th { background: var(--soft); text-align: center; font-weight: bold; }
tbody th { text-align: left; }
td.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.code { text-align: center; font-variant-numeric: tabular-nums; color: light-dark(#555, #aaa); }
.total > * { font-weight: bold; background: var(--soft); }
.note { font-size: 0.85rem; text-indent: 0; }
p data { font-variant-numeric: tabular-nums; }
@media (max-width: 48rem) { nav ol { columns: 1; } }
@media print {
  @page { size: A4; margin: 20mm 16mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2 { break-before: page; }
  figure { break-before: page; }
  table { font-size: 7.5pt; line-height: 1.3; }
  th, td { padding: 0.08rem 0.3rem; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .scroll { overflow: visible; }
}
`.trim()
