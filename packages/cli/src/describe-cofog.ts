import { type CofogEvidence, cofogDivisions, cofogOf } from '@juesuan/core'

const evidences = {
  definition: 'COFOG的定义写明',
  judgement: '本项目的判断',
  none: '没有唯一的归属',
} as const satisfies Record<CofogEvidence, string>

/** Where a functional code stands in COFOG, what that rests on, and what belongs elsewhere; undefined for other codes. */
export function describeCofog(code: string): string | undefined {
  const entry = cofogOf(code)
  if (!entry) return undefined
  const { division, group, evidence, source, note } = entry
  const place = division === undefined ? '' : `${group ?? division} ${cofogDivisions[division]}，`
  const basis = source === '' ? evidences[evidence] : `${evidences[evidence]}（${source}）`
  return `联合国政府职能分类（COFOG）：${place}${basis}${note === '' ? '' : `。${note}`}`
}
