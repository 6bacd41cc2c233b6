/** What is said of an amount that a unit has already declared. */
export type writeDeclaredTwiceMessage<Name extends string, Unit extends string> = `${Name} 已由${Unit}申报，部门不再申报`

export function writeDeclaredTwiceMessage<Name extends string, Unit extends string>(
  name: Name,
  unit: Unit,
): writeDeclaredTwiceMessage<Name, Unit> {
  return `${name} 已由${unit}申报，部门不再申报`
}
