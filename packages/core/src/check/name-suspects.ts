import type { Occurrence } from '../disclosure/occurrences.ts'
import { describePlace } from '../disclosure/place.ts'
import type { Proof } from '../relation/prove.ts'
import type { Finding, Suspect } from './finding.ts'

/** A finding with the figures it is about that may be wrong; of a single one it says so, and otherwise blames none. */
export function nameSuspects(finding: Finding, involved: ReadonlySet<Occurrence>, { suspects: sets }: Proof): Finding {
  const found = [...new Set(sets.flat())].filter((occurrence) => involved.has(occurrence))
  if (found.length === 0) return finding
  const suspects = found.map(({ place, figure }): Suspect => ({ ...place, text: figure.text }))
  const [only] = suspects
  const accused = suspects.length === 1 && only ? `最可能有误的是${describePlace(only)}的${only.text || '空白'}。` : ''
  return { ...finding, message: finding.message + accused, suspects }
}
