import { existsSync } from 'node:fs'
import { defineConfig } from 'tsup'

// Run inside a package: its door is the library, without one its main.ts is the command.
const isLibrary = existsSync('src/index.ts')

export default defineConfig({
  entry: [isLibrary ? 'src/index.ts' : 'src/main.ts'],
  format: 'esm',
  target: 'node20',
  clean: true,
  sourcemap: true,
  splitting: true,
  silent: true,
  dts: isLibrary,
  esbuildOptions: (options) => {
    options.charset = 'utf8'
  },
  tsconfig: '../../tsconfig.build.json',
})
