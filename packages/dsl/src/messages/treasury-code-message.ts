/** What is said of an item that only the treasury's own accounts have. */
export type writeTreasuryCodeMessage<Code extends string, Name extends string> = `${Code} ${Name} 是财政总决算的科目，部门决算不能列支`

export function writeTreasuryCodeMessage<Code extends string, Name extends string>(
  code: Code,
  name: Name,
): writeTreasuryCodeMessage<Code, Name> {
  return `${code} ${name} 是财政总决算的科目，部门决算不能列支`
}
