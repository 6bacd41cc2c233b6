import type { Check } from './check.ts'
import type { LayoutRequirements } from './layout-requirements.ts'

/** Why a check has nothing to say of a report of this year and layout; undefined where it runs. */
export function whyIdle(
  { years, needsLayout }: Pick<Check, 'years' | 'needsLayout'>,
  year: number,
  layout: LayoutRequirements | undefined,
): string | undefined {
  if (years && year < years.from) return `自${years.from}年度起适用`
  if (years?.to !== undefined && year > years.to) return `只适用到${years.to}年度`
  return needsLayout && layout === undefined ? '没有说明按哪种格式公开' : undefined
}
