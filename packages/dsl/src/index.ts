export { type CheckedReport, checkReport } from './check-report.ts'
export type { AdditionalCode, Amount, Declaration } from './declaration.ts'
export { type DeclaredReport, defineReport, readDeclaration } from './define-report.ts'
export type { Problem } from './problem.ts'
