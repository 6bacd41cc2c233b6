/** What is said of a property that holds something of another kind. */
export type writeWrongShapeMessage<Name extends string, Kind extends string> = `“${Name}”应当是${Kind}`

export function writeWrongShapeMessage<Name extends string, Kind extends string>(
  name: Name,
  kind: Kind,
): writeWrongShapeMessage<Name, Kind> {
  return `“${name}”应当是${kind}`
}
