import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = 'examples/yangquan-commerce-2024/report.ts'

/** The packages that a run of the command loads modules of, as Node's own record of coverage lists them. */
function loadedPackages(...args: string[]): ReadonlySet<string> {
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-loaded-'))
  try {
    const { status, stderr } = spawnSync(process.execPath, ['packages/cli/bin/juesuan.js', ...args], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_V8_COVERAGE: folder },
    })
    expect(stderr).toBe('')
    expect(status).toBe(0)
    const urls = readdirSync(folder).flatMap((name): string[] => {
      const { result }: { readonly result: readonly { readonly url: string }[] } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      return result.map(({ url }) => url)
    })
    return new Set(urls.flatMap((url) => /.*\/(?:node_modules|packages)\/((?:@[^/]+\/)?[^/]+)\//u.exec(url)?.[1] ?? []))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What only one format, one command or one kind of file needs. */
const heavy = [
  '@embedpdf/pdfium',
  'docx',
  'exceljs',
  'highs',
  'fontkit',
  'd3-scale',
  'pdfkit',
  'ts-morph',
  'typescript',
  'parse5',
  'mdast-util-from-markdown',
]

it('checks a report without the libraries that write or read files', () => {
  const loaded = loadedPackages('check', example)
  expect(loaded).toContain('core')
  expect([...loaded].filter((name) => name === 'reader' || heavy.includes(name))).toEqual([])
})

it('prints a format without the libraries of the others', () => {
  const out = mkdtempSync(join(tmpdir(), 'juesuan-loaded-'))
  const text = loadedPackages('render', example, '--to', 'md,txt,json,csv,datapackage.json', '--out', out)
  expect([...text].filter((name) => name === 'reader' || heavy.includes(name))).toEqual([])
  expect(loadedPackages('render', example, '--to', 'docx', '--out', out)).toContain('docx')
  rmSync(out, { recursive: true })
})

it('reads a published report without the solver that only importing one needs', () => {
  const official = 'test/fixtures/yangquan-commerce-2024/official.txt'
  expect(loadedPackages('audit', official)).not.toContain('highs')
  const out = mkdtempSync(join(tmpdir(), 'juesuan-loaded-'))
  expect(loadedPackages('import', official, '--out', out)).toContain('highs')
  rmSync(out, { recursive: true })
})
