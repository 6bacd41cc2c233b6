/**
 * How a check ends. `rounding`: differs, within what rounding explains. `notApplicable`: nothing here to check.
 * `insufficient`: a figure it needs is not printed. `unreadable`: it is printed but could not be understood.
 */
export type Outcome = 'pass' | 'fail' | 'rounding' | 'notApplicable' | 'insufficient' | 'unreadable'

/** How much an unkept check matters: `error` only where a rule is broken or no exact amounts could explain what is printed. */
export type Severity = 'error' | 'warning' | 'info'

/** What a severity is called. */
export const severityLabels = { error: '错误', warning: '警告', info: '提示' } as const satisfies Record<Severity, string>

/** What an outcome is called. */
export const outcomeLabels = {
  pass: '相符',
  fail: '不符',
  rounding: '尾数差',
  notApplicable: '不适用',
  insufficient: '数据不足',
  unreadable: '无法识别',
} as const satisfies Record<Outcome, string>
