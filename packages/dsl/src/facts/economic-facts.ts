import { departmentalEconomicClassification, isNotBasicCode, point } from '@juesuan/core'
import type { Collector } from '../collector.ts'
import type { GeneralPublicAccounts } from '../declaration.ts'
import { writeBasicMismatchMessage } from '../messages/basic-mismatch-message.ts'
import { writeEconomicLevelMessage } from '../messages/economic-level-message.ts'
import { writeNotBasicMessage } from '../messages/not-basic-message.ts'
import { writeUnknownEconomicMessage } from '../messages/unknown-economic-message.ts'
import { printYuan } from '../print-yuan.ts'

const path = ['generalPublicBudget', 'basicByEconomic']
const basic = point('expenditure', { funding: 'generalPublicBudget', nature: 'basic' })

/** Reads basic expenditure by economic class; it must add up to the same as by function. */
export function economicFacts(accounts: GeneralPublicAccounts | undefined, collector: Collector): void {
  // Nothing declared here: what units declare was compared there.
  if (accounts?.expenditure === undefined && accounts?.basicByEconomic === undefined) return
  for (const [code, value] of Object.entries(accounts.basicByEconomic ?? {})) {
    const at = [...path, code]
    const entry = departmentalEconomicClassification.find(code)
    if (isNotBasicCode(code)) collector.problem('economic-code-not-basic', at, writeNotBasicMessage(code))
    else if (entry?.level === 'category') collector.problem('economic-code-level', at, writeEconomicLevelMessage(code, entry.name))
    else if (!entry) collector.problem('economic-code-unknown', at, writeUnknownEconomicMessage(code))
    else collector.money({ ...basic, economic: code }, value, at)
  }
  let byFunction = 0n
  let byEconomic = 0n
  for (const { point: of, value } of collector.facts) {
    if (of.measure !== 'expenditure' || of.funding !== basic.funding || of.nature !== basic.nature) continue
    if (of.economic === undefined) byFunction += value
    else byEconomic += value
  }
  if (byFunction === byEconomic) return
  const message = writeBasicMismatchMessage(printYuan(byFunction), printYuan(byEconomic), printYuan(byFunction - byEconomic))
  collector.problem('basic-expenditure-mismatch', path, message)
}
