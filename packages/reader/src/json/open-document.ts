import { namespaces } from '@juesuan/core'
import { type FactObject, factObject } from './fact-object.ts'
import { isRecord } from './is-record.ts'

const documentType = 'https://xbrl.org/2021/xbrl-json'

/** A fact by its name, or why it is none. */
export type NamedFact = readonly [id: string, fact: FactObject | string]

/** The facts of a document in our own taxonomy; in words, why the document is none. */
export function openDocument(document: unknown): readonly NamedFact[] | string {
  const { documentInfo, facts } = isRecord(document) ? document : {}
  if (!isRecord(documentInfo) || documentInfo.documentType !== documentType) {
    return `不是xBRL-JSON：documentInfo.documentType 应当是 ${documentType}`
  }
  const prefixes = knownPrefixes(documentInfo.namespaces)
  if (![...prefixes.values()].includes('juesuan')) return `不是部门决算的数据：namespaces 里没有 ${namespaces.juesuan}`
  if (!isRecord(facts)) return '没有 facts'
  return Object.entries(facts).map(([id, fact]) => [id, factObject(fact, prefixes)])
}

/** What we know the namespaces by, by the prefixes that the document gives them. */
function knownPrefixes(given: unknown): ReadonlyMap<string, string> {
  const ours = new Map<unknown, string>(Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix]))
  return new Map(
    Object.entries(isRecord(given) ? given : {}).flatMap(([prefix, uri]) => {
      const known = ours.get(uri)
      return known === undefined ? [] : [[prefix, known] as const]
    }),
  )
}
