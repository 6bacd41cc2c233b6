import { type CheckReport, checkDisclosure, checks } from '@juesuan/core'
import { disclose, namesOf } from '@juesuan/layouts'
import type { DeclaredUnit } from './declared-unit.ts'

/** Checks the forms that a unit's accounts alone would fill; findings name the unit. The words are the department's, and so are the checks of words. */
export function checkUnit({ name, report, layout }: DeclaredUnit): CheckReport {
  const { forms, department, year } = disclose(report, layout)
  const disclosure = {
    department,
    year,
    contents: [],
    partTitles: [],
    overview: [],
    forms,
    narrative: [],
    terms: [],
    annexes: [],
    unreadable: [],
  }
  const numeric = checks.filter(({ regime }) => regime !== 'text')
  const checked = checkDisclosure(disclosure, { nameOf: namesOf(report), checks: numeric })
  const findings = checked.findings
    .filter(({ outcome }) => outcome !== 'notApplicable')
    .map((finding) => ({ ...finding, message: `${name}：${finding.message}` }))
  return { ...checked, findings }
}
