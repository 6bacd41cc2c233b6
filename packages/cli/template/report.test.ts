import { testReport } from '@juesuan/dsl/vitest'
import report from './report.ts'

// 每项检查是一个测试：不符的说明在哪里、怎样改，不适用的写明原因。
testReport(report)
