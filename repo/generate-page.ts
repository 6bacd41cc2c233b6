/**
 * Bundles the style and script of the HTML page, and their hashes for its Content Security Policy. `--check` writes nothing and fails
 * where the file is not what it should be.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('../packages/render/src/html/', import.meta.url))
const target = `${folder}data/page-assets.ts`

/** Browsers in offices are not the newest. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}client/${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome90', 'firefox90', 'safari15'],
    legalComments: 'none',
  })
  const text = outputFiles[0]?.text.trim() ?? ''
  if (/<\/(?:script|style)/iu.test(text)) throw new Error(`${entry} would end the element it stands in`)
  return text
}

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
const [style, script] = [await bundle('page.css'), await bundle('main.ts')]
const text = `// Generated from the folder \`client\` by \`npm run page\`. Do not edit.
export const style = ${JSON.stringify(style)}
export const styleHash = '${hash(style)}'
export const script = ${JSON.stringify(script)}
export const scriptHash = '${hash(script)}'
`

const isCurrent = existsSync(target) && readFileSync(target, 'utf8') === text
if (!isCurrent && process.argv.includes('--check')) {
  console.error('stale: page-assets.ts; run npm run page')
  process.exit(1)
}
if (!isCurrent) writeFileSync(target, text)
console.log(isCurrent ? 'the page is up to date' : `written: ${style.length + script.length} characters`)
