// Runs a script of the workspace as it would run built: one file, with nothing that a loader adds to it. What is measured so is
// what users get. `node repo/run-bundled.js bench/fuzz.ts --count 100`
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [, , script = '', ...rest] = process.argv
const outfile = resolve('out', basename(script).replace(/\.ts$/u, '.js'))
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  conditions: ['@juesuan/source'],
  // Some libraries in it still call require.
  banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
})
process.argv = [process.execPath, outfile, ...rest]
await import(pathToFileURL(outfile).href)
