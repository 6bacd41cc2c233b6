import { readFileSync } from 'node:fs'
import { defineConfig } from 'tsup'

// Run inside a package: its doors are a library, without one its main.ts is the command.
const manifest: { readonly exports: Readonly<Record<string, string | null | { readonly '@juesuan/source': string }>> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)
const doors = Object.values(manifest.exports).flatMap((door) => (door !== null && typeof door === 'object' ? door['@juesuan/source'] : []))
const isLibrary = doors.length > 0

export default defineConfig({
  entry: isLibrary ? doors : ['src/main.ts'],
  format: 'esm',
  target: 'node20',
  clean: true,
  sourcemap: true,
  splitting: true,
  silent: true,
  // `test` without its protocol is no module of Node's.
  removeNodeProtocol: false,
  dts: isLibrary,
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
  tsconfig: '../../tsconfig.build.json',
})
