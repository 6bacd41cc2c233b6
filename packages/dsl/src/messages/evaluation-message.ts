/** What is said of an evaluation whose points do not fit. */
export type writeEvaluationMessage<Name extends string, Stated extends string, Rule extends string> = `${Name}${Stated}，${Rule}`

export function writeEvaluationMessage<Name extends string, Stated extends string, Rule extends string>(
  name: Name,
  stated: Stated,
  rule: Rule,
): writeEvaluationMessage<Name, Stated, Rule> {
  return `${name}${stated}，${rule}`
}
