/** What is said of an elimination that names no unit of the department. */
export type writeUnknownUnitMessage<Name extends string> = `“${Name}”不是本部门 units 中用 defineUnit 申报的单位`

export function writeUnknownUnitMessage<Name extends string>(name: Name): writeUnknownUnitMessage<Name> {
  return `“${name}”不是本部门 units 中用 defineUnit 申报的单位`
}
