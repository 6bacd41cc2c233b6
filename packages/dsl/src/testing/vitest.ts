import { describe, it } from 'vitest'
import type { DeclaredReport } from '../define-report.ts'
import { reportSuite } from './report-suite.ts'

/**
 * Registers the checks of a declared report as tests of vitest: each check one test, failing with its findings in the
 * words of `juesuan check`, skipped with the reason where there is nothing to check. Warnings go to standard error, for
 * vitest shows annotations only of tests that fail.
 *
 * @example
 * ```ts
 * import { defineReport } from '@juesuan/dsl'
 * import { testReport } from '@juesuan/dsl/vitest'
 * import { shanxi2024 } from '@juesuan/layouts'
 *
 * testReport(defineReport(shanxi2024, { department: '示例市商务局', units: ['示例市商务局（本级）'], duties: [] }))
 * ```
 */
export function testReport(declared: DeclaredReport): void {
  const { name, tests } = reportSuite(declared, testReport)
  describe(name, () => {
    for (const test of tests) it(test.name, ({ skip }) => test.run({ skip, warn: console.warn }))
  })
}
