/** What is said of a property that every declaration must have. */
export type writeMissingPropertyMessage<Name extends string> = `缺少“${Name}”，请补写`

export function writeMissingPropertyMessage<Name extends string>(name: Name): writeMissingPropertyMessage<Name> {
  return `缺少“${name}”，请补写`
}
