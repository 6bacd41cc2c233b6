import type { Report } from '@juesuan/core'
import type { Layout } from '@juesuan/layouts'
import type { AdditionalCode } from './additional-code.ts'
import type { Problem } from './problem.ts'

/** A unit's accounts, and everything wrong with their declaration. */
export interface DeclaredUnit {
  readonly name: string
  readonly layout: Layout
  readonly report: Report
  readonly additionalCodes: Readonly<Record<string, AdditionalCode>>
  readonly problems: readonly Problem[]
}
