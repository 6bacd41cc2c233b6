/** What is said of an item of another budget. */
export type writeOtherBudgetMessage<
  Code extends string,
  Name extends string,
  Other extends string,
  Budget extends string,
> = `${Code} ${Name} 是${Other}的科目，不能列在${Budget}`

export function writeOtherBudgetMessage<Code extends string, Name extends string, Other extends string, Budget extends string>(
  code: Code,
  name: Name,
  other: Other,
  budget: Budget,
): writeOtherBudgetMessage<Code, Name, Other, Budget> {
  return `${code} ${name} 是${other}的科目，不能列在${budget}`
}
