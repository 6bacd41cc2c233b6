import { describe, it } from 'node:test'
import type { DeclaredReport } from '../define-report.ts'
import { reportSuite } from './report-suite.ts'

/** The same as `@juesuan/dsl/vitest` for Node's own runner, `node --test`; warnings are diagnostics of their tests. */
export function testReport(declared: DeclaredReport): void {
  const { name, tests } = reportSuite(declared, testReport)
  describe(name, () => {
    for (const test of tests) {
      it(test.name, (context) => test.run({ skip: (reason) => context.skip(reason), warn: (message) => context.diagnostic(message) }))
    }
  })
}
