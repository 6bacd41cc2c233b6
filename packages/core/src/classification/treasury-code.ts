/** Functional codes that only the treasury spends on: 预备费, 转移性支出, 债务发行费用支出. The forms of departments have no lines for them. */
export type TreasuryCode = `227${string}` | `230${string}` | `233${string}`

/** Whether a functional code is the treasury's own. */
export function isTreasuryCode(code: string): code is TreasuryCode {
  return code.startsWith('227') || code.startsWith('230') || code.startsWith('233')
}
