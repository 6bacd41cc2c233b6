import type { Occurrence } from '../disclosure/occurrences.ts'
import { describePlace } from '../disclosure/place.ts'
import type { Proof } from '../relation/prove.ts'
import type { Finding, Suspect } from './finding.ts'

/** A finding, and the figures it is about where one of them is wrong. */
export interface Told {
  readonly finding: Finding
  readonly involved?: ReadonlySet<Occurrence>
}

const tooMany = '报告中有误的数太多，没有逐一推断哪个数最可能有误。'

/** The findings with the figures they are about that may be wrong. Where too much is wrong to tell, the first of them says so. */
export function nameSuspects(told: readonly Told[], { suspects: sets, tooManyWrong }: Proof): Finding[] {
  const suspected = new Set(sets.flat())
  const first = tooManyWrong ? told.find(({ involved }) => involved) : undefined
  return told.map((own) => {
    const { finding, involved } = own
    if (own === first) return { ...finding, message: finding.message + tooMany }
    return involved
      ? nameOwn(
          finding,
          [...suspected].filter((occurrence) => involved.has(occurrence)),
        )
      : finding
  })
}

/** Of a single suspect it says so, and otherwise blames none. */
function nameOwn(finding: Finding, found: readonly Occurrence[]): Finding {
  if (found.length === 0) return finding
  const suspects = found.map(({ place, figure }): Suspect => ({ ...place, text: figure.text }))
  const [only] = suspects
  const accused = suspects.length === 1 && only ? `最可能有误的是${describePlace(only)}的${only.text || '空白'}。` : ''
  return { ...finding, message: finding.message + accused, suspects }
}
