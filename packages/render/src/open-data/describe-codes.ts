import { cofogOf, type DataPoint, type NameOf } from '@juesuan/core'

/** What a code is called, and where a functional one stands in COFOG, if in one place. */
interface CodeDescription {
  readonly name?: string
  readonly cofogDivision?: string
  readonly cofogGroup?: string
}

/** The codes that facts stand at, which no taxonomy explains: a report may have codes of its own. */
export function describeCodes(points: readonly DataPoint[], nameOf: NameOf) {
  const codes: Record<'function' | 'economic', Record<string, CodeDescription>> = { function: {}, economic: {} }
  for (const { function: code, economic } of points) {
    if (code !== undefined) codes.function[code] ??= { ...named('function', code, nameOf), ...inCofog(code) }
    if (economic !== undefined && /^\d/u.test(economic)) codes.economic[economic] ??= named('economic', economic, nameOf)
  }
  return codes
}

function named(dimension: 'function' | 'economic', code: string, nameOf: NameOf): CodeDescription {
  const name = nameOf(dimension, code)
  return name === undefined ? {} : { name }
}

function inCofog(code: string): CodeDescription {
  const { division, group } = cofogOf(code) ?? {}
  return { ...(division === undefined ? {} : { cofogDivision: division }), ...(group === undefined ? {} : { cofogGroup: group }) }
}
