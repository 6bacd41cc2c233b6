/**
 * Writes what is known of the checks: the list of relations for core, from data/checks.csv, and docs/checks, from the
 * checks themselves. `--check` writes nothing and fails where a file is not what it should be.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

type Row = Record<'id' | 'section' | 'relation' | 'regime' | 'severity' | 'reason' | 'needs', string>

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
const stale: string[] = []

/** Writes a file, or says that it is not what it should be. */
function keep(name: string, text: string): void {
  const path = root + name
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  stale.push(name)
  if (check) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const rows: Row[] = parse(readFileSync(`${root}data/checks.csv`), { columns: true, bom: true })
const lines = rows.map((row) => [row.id, row.section, row.relation, row.regime, row.severity, row.reason, row.needs].join('\t'))
keep(
  'packages/core/src/check/data/relation-table.ts',
  `// Generated from data/checks.csv by \`npm run checks-docs\`. Do not edit.\nexport const relationTable = \`${lines.join('\n').replaceAll(/[\\`$]/gu, '\\$&')}\`\n`,
)

// The pages are made from the checks, which read the table: only when it is there can they be loaded.
const { checkPages } = await import('./check-pages.ts')
const pages = checkPages()
for (const [name, text] of Object.entries(pages)) keep(`docs/checks/${name}`, text)

const folder = `${root}docs/checks`
for (const name of existsSync(folder) ? readdirSync(folder) : []) {
  if (name in pages) continue
  stale.push(`docs/checks/${name}`)
  if (!check) rmSync(`${folder}/${name}`)
}

if (check && stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}; run npm run checks-docs`)
  process.exit(1)
}
console.log(check ? 'the checks are up to date' : `written: ${stale.join(', ') || 'nothing new'}`)
