import type { Check } from './check.ts'
import { type CheckReport, checkDisclosure } from './check-disclosure.ts'
import { fillOthers, fillSample, type SampleDisclosure } from './sample-disclosure.ts'

/** What one check says of an example of it. */
export function checkSample(check: Check, sample: SampleDisclosure): CheckReport {
  return checkDisclosure(fillSample(sample), { checks: [check], layout: sample.layout, others: fillOthers(sample) })
}
