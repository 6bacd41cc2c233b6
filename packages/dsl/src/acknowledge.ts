import { describePlace, type Finding } from '@juesuan/core'
import type { Acknowledgement } from './declaration.ts'

const basis = '财政部《部门决算报表编制说明》：审核中不能通过的，须填写出错说明'

/** Lets the findings stand that are acknowledged: they are information, with the reason. */
export function acknowledge(findings: readonly Finding[], acknowledged: readonly Acknowledgement[] = []): readonly Finding[] {
  return findings.map((finding) => {
    const about = acknowledged.find((candidate) => isAbout(candidate, finding))
    return about ? { ...finding, severity: 'info', acknowledged: about.reason } : finding
  })
}

/** Acknowledgements that nothing was found for. */
export function unusedAcknowledgements(acknowledged: readonly Acknowledgement[] = [], findings: readonly Finding[]): readonly Finding[] {
  return acknowledged.flatMap((candidate, index) =>
    findings.some((finding) => isAbout(candidate, finding)) ? [] : [unusedFinding(candidate, index)],
  )
}

/** Only what did not hold can be let stand. */
function isAbout({ check, at }: Acknowledgement, finding: Finding): boolean {
  if (check !== finding.check || (finding.outcome !== 'fail' && finding.outcome !== 'unreadable')) return false
  return at === undefined || at === finding.path?.join('.') || finding.where.some((place) => describePlace(place) === at)
}

function unusedFinding({ check, at }: Acknowledgement, index: number): Finding {
  return {
    check: 'acknowledgement-unused',
    covers: ['K189'],
    severity: 'warning',
    outcome: 'fail',
    message: `没有发现 ${check}${at === undefined ? '' : `（${at}）`}，这条出错说明没有用处。请删去，或核对检查的名称和位置。`,
    where: [],
    path: ['acknowledged', String(index)],
    basis,
  }
}
