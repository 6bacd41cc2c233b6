import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

const packages = fileURLToPath(new URL('../packages/', import.meta.url))

/** What each package may import, besides itself (docs/architecture.md). */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: ['decimal.js'],
  layouts: ['@juesuan/core', 'handlebars'],
  dsl: ['@juesuan/core', '@juesuan/layouts', 'vitest', 'node:test'],
  render: [
    '@juesuan/core',
    'd3-scale',
    'docx',
    'exceljs',
    'exceljs/lib/doc/workbook.js',
    'fflate',
    'fontkit',
    'node:fs/promises',
    'node:url',
    'node:worker_threads',
    'node:zlib',
    'pdfkit',
  ],
  reader: [
    '@juesuan/core',
    '@juesuan/layouts',
    '@embedpdf/pdfium',
    'csv-parse/sync',
    'highs',
    'mdast',
    'mdast-util-from-markdown',
    'mdast-util-gfm-table',
    'micromark-extension-gfm-table',
    'node:fs/promises',
    'node:module',
    'node:os',
    'node:worker_threads',
    'node:zlib',
    'numfmt',
    'parse5',
    'saxes',
    'ts-morph',
  ],
  cli: [
    '@juesuan/core',
    '@juesuan/layouts',
    '@juesuan/dsl',
    '@juesuan/reader',
    '@juesuan/reader/prepare',
    '@juesuan/render',
    'commander',
    'jiti',
    'picocolors',
    'sarif',
    'typescript',
  ],
}

/** The folders of each package, from left to right: each imports itself and what stands left of it. Files beside the folders may import any. */
const layers: Readonly<Record<string, readonly string[]>> = {
  core: ['amount', 'classification', 'point', 'report', 'document', 'form', 'disclosure', 'open-data', 'relation', 'check'],
  layouts: ['edition', 'sentence', 'national-2024', 'shanxi-2024', 'shanghai-2024'],
  dsl: ['data', 'messages', 'sums', 'checked', 'facts', 'testing'],
  render: ['text', 'markdown', 'open-data', 'html', 'docx', 'xlsx', 'pdf'],
  reader: [
    'text',
    'outline',
    'form',
    'recognise',
    'sentence',
    'file',
    'pdf',
    'docx',
    'xlsx',
    'html',
    'markdown',
    'ledger',
    'json',
    'reconstruct',
    'import',
  ],
  cli: ['watch', 'commands', 'program'],
}

interface Import {
  readonly file: string
  readonly target: string
}

function importsOf(folder: string): Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|prop|test-d)\.ts$/u.test(name))
    .flatMap((name) => {
      const file = join(folder, name)
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'))
      return importedFiles.map(({ fileName }) => ({ file, target: fileName }))
    })
}

it.each(Object.entries(mayImport))('%s imports only what it may, by name', (name, allowed) => {
  const source = join(packages, name, 'src')
  const imports = importsOf(source)
  expect(imports.length).toBeGreaterThan(0)
  const foreign = imports.filter(({ file, target }) => {
    if (target.startsWith('.')) return relative(source, resolve(dirname(file), target)).startsWith('..')
    return !(allowed.includes(target) || (name === 'cli' && target.startsWith('node:')))
  })
  expect(foreign).toEqual([])
})

it.each(Object.entries(layers))('lets the folders of %s import leftward only', (name, folders) => {
  const source = join(packages, name, 'src')
  const present = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(present.map((entry) => entry.name).sort()).toEqual([...folders].sort())
  const layerOf = (path: string) => folders.indexOf(relative(source, path).split(sep)[0] ?? '')
  const rightward = importsOf(source).filter(({ file, target }) => {
    const from = layerOf(file)
    return from >= 0 && target.startsWith('.') && layerOf(resolve(dirname(file), target)) > from
  })
  expect(rightward).toEqual([])
})

it('lets no format of render import another', () => {
  const source = join(packages, 'render', 'src')
  const folderOf = (path: string) => relative(source, path).split(sep)[0]
  const across = importsOf(source).filter(({ file, target }) => {
    const [from, to] = [folderOf(file), folderOf(resolve(dirname(file), target))]
    return target.startsWith('.') && from !== to && layers.render?.includes(to ?? '') && layers.render.includes(from ?? '')
  })
  expect(across).toEqual([])
})

it('lets no layout import another, but for the national one', () => {
  const source = join(packages, 'layouts', 'src')
  const provinces = (layers.layouts ?? []).filter((name) => /-\d{4}$/u.test(name) && !name.startsWith('national-'))
  const folderOf = (path: string) => relative(source, path).split(sep)[0] ?? ''
  const across = importsOf(source).filter(({ file, target }) => {
    const [from, to] = [folderOf(file), folderOf(resolve(dirname(file), target))]
    return target.startsWith('.') && from !== to && provinces.includes(from) && provinces.includes(to)
  })
  expect(across).toEqual([])
})

it('loads each test runner at its own door only', () => {
  const loaded = importsOf(join(packages, 'dsl', 'src')).filter(({ target }) => target === 'vitest' || target === 'node:test')
  expect(loaded.map(({ file, target }) => `${relative(packages, file).replaceAll(sep, '/')}: ${target}`).sort()).toEqual([
    'dsl/src/testing/node-test.ts: node:test',
    'dsl/src/testing/vitest.ts: vitest',
  ])
})

it('keeps core free of input and output', () => {
  expect(importsOf(join(packages, 'core', 'src')).filter(({ target }) => target.startsWith('node:'))).toEqual([])
})
