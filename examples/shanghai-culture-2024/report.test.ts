import { testReport } from '@juesuan/dsl/vitest'
import report from './report.ts'

testReport(report)
