import type { CheckReport } from '@juesuan/core'

/** What is said of checks that broke down on a file; the others ran. */
export function describeBugs(file: string, { brokenChecks }: Pick<CheckReport, 'brokenChecks'>): string[] {
  return brokenChecks.map(({ check, error }) => `${file}：检查 ${check} 出错，其余检查照常进行：${String(error)}`)
}
