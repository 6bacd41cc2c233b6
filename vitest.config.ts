import { defineConfig } from 'vitest/config'

const conditions = ['@juesuan/source', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.{test,prop}.ts', 'packages/cli/template/*.test.ts', 'examples/*/*.test.ts', 'test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['packages/*/src/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    setupFiles: ['test/property-settings.ts'],
    // Compilers and packages are started by some; a busy machine takes its time.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['packages/{core,layouts,dsl,render}/src/**/*.ts'],
      exclude: ['**/data/**', '**/client/**', '**/*.test.ts', '**/*.prop.ts', '**/*.test-d.ts'],
      reporter: ['text-summary'],
      thresholds: Object.fromEntries(['core', 'layouts', 'dsl', 'render'].map((name) => [`packages/${name}/src/**`, { lines: 95 }])),
    },
  },
})
