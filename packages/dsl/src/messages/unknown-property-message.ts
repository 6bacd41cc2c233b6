/** What is said of a property that a declaration does not have. */
export type writeUnknownPropertyMessage<Name extends string> = `申报没有“${Name}”这一项`

export function writeUnknownPropertyMessage<Name extends string>(name: Name): writeUnknownPropertyMessage<Name> {
  return `申报没有“${name}”这一项`
}
