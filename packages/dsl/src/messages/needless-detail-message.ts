/** What is said of something told of what has no amount: `205 教育支出 没有金额，不必写明用途（uses）`. */
export type writeNeedlessDetailMessage<Subject extends string, Details extends string> = `${Subject} 没有金额，不必写明${Details}`

export function writeNeedlessDetailMessage<Subject extends string, Details extends string>(
  subject: Subject,
  details: Details,
): writeNeedlessDetailMessage<Subject, Details> {
  return `${subject} 没有金额，不必写明${details}`
}
