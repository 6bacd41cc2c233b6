/** What is said where something has an amount, and what must be told with it is not: `201 一般公共服务支出 有金额，须写明用途（uses）`. */
export type writeMissingDetailMessage<Subject extends string, Details extends string> = `${Subject} 有金额，须写明${Details}`

export function writeMissingDetailMessage<Subject extends string, Details extends string>(
  subject: Subject,
  details: Details,
): writeMissingDetailMessage<Subject, Details> {
  return `${subject} 有金额，须写明${details}`
}
