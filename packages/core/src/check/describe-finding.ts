import type { Finding } from './finding.ts'
import { outcomeLabels } from './outcome.ts'

/**
 * A finding in words, line by line: the message, then where that is, why it is let stand, and what it rests on. The command and the
 * test adapters say it in these lines.
 */
export function describeFinding(
  { check, outcome, message, basis, acknowledged }: Pick<Finding, 'check' | 'outcome' | 'message' | 'basis' | 'acknowledged'>,
  places: readonly string[],
): [message: string, ...details: string[]] {
  const named = [...new Set(places)].filter((place) => place !== '')
  return [
    message,
    ...(named.length > 0 ? [`位置：${named.join('；')}`] : []),
    ...(acknowledged === undefined ? [] : [`已说明：${acknowledged}`]),
    `检查：${check}（${outcomeLabels[outcome]}）　依据：${basis}`,
  ]
}
