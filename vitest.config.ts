import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const conditions = ['@juesuan/source', 'node', 'import', 'default']

/** Files that try the whole product take longest: they start first, and the many small ones fill up what time is left. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSmall = ({ moduleId }: TestSpecification) => Number(moduleId.includes('/packages/'))
    return (await super.sort(files)).sort((left, right) => isSmall(left) - isSmall(right))
  }
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/src/**/*.{test,prop}.ts', 'packages/cli/template/*.test.ts', 'examples/*/*.test.ts', 'test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['packages/*/src/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    // No test leaves anything behind in a module, so that files of one process share what they load.
    isolate: false,
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
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
