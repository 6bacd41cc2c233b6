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
  dsl: ['@juesuan/core', '@juesuan/layouts'],
  render: ['@juesuan/core'],
  cli: ['@juesuan/core', '@juesuan/layouts', '@juesuan/dsl', '@juesuan/render', 'commander', 'jiti', 'picocolors', 'typescript'],
}

/** The folders of core, from left to right: each imports itself and what stands left of it. */
const layers = ['amount', 'classification', 'point', 'report', 'document', 'form', 'disclosure', 'relation', 'check']

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

it('lets the folders of core import leftward only', () => {
  const source = join(packages, 'core', 'src')
  expect(
    readdirSync(source, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...layers].sort())
  const layerOf = (path: string) => layers.indexOf(relative(source, path).split(sep)[0] ?? '')
  const rightward = importsOf(source).filter(({ file, target }) => {
    const from = layerOf(file)
    return from >= 0 && target.startsWith('.') && layerOf(resolve(dirname(file), target)) > from
  })
  expect(rightward).toEqual([])
})

it('keeps core free of input and output', () => {
  expect(importsOf(join(packages, 'core', 'src')).filter(({ target }) => target.startsWith('node:'))).toEqual([])
})
