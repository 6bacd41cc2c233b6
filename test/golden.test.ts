import { readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type CheckedReport, checkReport } from '@juesuan/dsl'
import { compose } from '@juesuan/layouts'
import { renderHtml, renderMarkdown, renderText } from '@juesuan/render'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../examples/', import.meta.url))

/** What is kept of each example, whole. `npm test -- -u` writes them anew. */
const outputs = {
  'report.md': renderMarkdown,
  'report.html': renderHtml,
  'report.txt': renderText,
} as const

describe.each(readdirSync(root))('%s', async (name) => {
  const folder = `${root}${name}/expected/`
  const { default: declared } = await import(pathToFileURL(`${root}${name}/report.ts`).href)
  const checked: CheckedReport = checkReport(declared)
  const document = compose(checked.disclosure, declared.layout)

  it.each(Object.entries(outputs))('prints %s as it did', async (file, render) => {
    await expect(render(document)).toMatchFileSnapshot(folder + file)
  })

  it('finds what it found', async () => {
    const { outcomes, findings, brokenChecks } = checked
    await expect(`${JSON.stringify({ outcomes, findings, brokenChecks }, null, 2)}\n`).toMatchFileSnapshot(`${folder}findings.json`)
  })

  afterAll(() => {
    expect(readdirSync(folder).sort(), 'a file in expected/ that nothing writes').toEqual([...Object.keys(outputs), 'findings.json'].sort())
  })
})
