import { readdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type CheckedReport, checkReport } from '@juesuan/dsl'
import { type formats, print } from '@juesuan/render'
import { afterAll, describe, expect, it } from 'vitest'
import { publish } from './publish.ts'

const root = fileURLToPath(new URL('../examples/', import.meta.url))

/** The formats that are kept of each example, whole: those that are text. `npm test -- -u` writes them anew. */
const textual = ['md', 'html', 'txt', 'json', 'csv', 'datapackage.json'] as const satisfies readonly (keyof typeof formats)[]

describe.each(readdirSync(root))('%s', async (name) => {
  const folder = `${root}${name}/expected/`
  const { default: declared } = await import(pathToFileURL(`${root}${name}/report.ts`).href)
  const checked: CheckedReport = checkReport(declared)
  const publication = publish(declared)

  it.each(textual)('prints %s as it did', async (format) => {
    await expect(await print(format, publication)).toMatchFileSnapshot(`${folder}report.${format}`)
  })

  it('finds what it found', async () => {
    const { outcomes, findings, brokenChecks } = checked
    await expect(`${JSON.stringify({ outcomes, findings, brokenChecks }, null, 2)}\n`).toMatchFileSnapshot(`${folder}findings.json`)
  })

  afterAll(() => {
    expect(readdirSync(folder).sort(), 'a file in expected/ that nothing writes').toEqual(
      [...textual.map((format) => `report.${format}`), 'findings.json'].sort(),
    )
  })
})
