/**
 * Bundles the style and script of the HTML page and of the window that watches one, with their hashes for a Content Security Policy.
 * `--check` writes nothing and fails where a file is not what it should be.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../packages/', import.meta.url))
const check = process.argv.includes('--check')

/** Where style and script are written, by where their bundle goes. */
const clients = {
  'render/src/html/data/page-assets.ts': 'render/src/html/client',
  'cli/src/watch/data/watch-assets.ts': 'cli/src/watch/client',
}

/** Browsers in offices are not the newest. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [root + entry],
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

const stale: string[] = []
for (const [target, folder] of Object.entries(clients)) {
  const [style, script] = [await bundle(`${folder}/page.css`), await bundle(`${folder}/main.ts`)]
  const text = `// Generated from the folder \`client\` by \`npm run page\`. Do not edit.
export const style = ${JSON.stringify(style)}
export const styleHash = '${hash(style)}'
export const script = ${JSON.stringify(script)}
export const scriptHash = '${hash(script)}'
`
  if (existsSync(root + target) && readFileSync(root + target, 'utf8') === text) continue
  stale.push(target)
  if (!check) writeFileSync(root + target, text)
}

if (check && stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}; run npm run page`)
  process.exit(1)
}
console.log(check ? 'the pages are up to date' : `written: ${stale.join(', ') || 'nothing new'}`)
