import { codeLevel, functionalClassification, parentCode } from '@juesuan/core'
import type { AdditionalCode } from '../additional-code.ts'
import type { Collector } from '../collector.ts'
import { writeAdditionalCodeMessage } from '../messages/additional-code-message.ts'

/** An added code must be one the catalogue lacks, and have the levels above it: 项 of seven digits, or 款 of five. */
export function checkAdditionalCodes(codes: Readonly<Record<string, AdditionalCode>> | undefined, collector: Collector): void {
  for (const code of Object.keys(codes ?? {})) {
    const why = reasonAgainst(code, collector)
    if (why) collector.problem('additional-code-invalid', ['additionalCodes', code], writeAdditionalCodeMessage(code, why))
  }
}

function reasonAgainst(code: string, { functional, year }: Collector): string | undefined {
  const level = codeLevel(code)
  if (level !== 'item' && level !== 'subcategory') return '须是七位的项级科目或五位的款级科目'
  const known = functionalClassification.find(code, { year })
  if (known) return `科目中已有 ${code} ${known.name}`
  const parent = parentCode(code) ?? ''
  return functional.find(parent) ? undefined : `没有上级科目 ${parent}，请同时写明`
}
