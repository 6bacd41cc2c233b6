import type { EvaluationAnnex, PrintedGroup, PrintedIndicator } from './evaluation-annex.ts'

/** An indicator with a number for its target, and the number the text says was reached. */
export interface ReachedTarget {
  readonly group: PrintedGroup
  readonly indicator: PrintedIndicator
  readonly reached: string
  readonly met: boolean
  readonly place: string
}

const target = /^(≥|≤|>|<|＞|＜|不低于|不少于|不高于|不超过)?(\d{1,12}(?:\.\d{1,4})?)([^\d\s]{0,10})$/u
const atMost: ReadonlySet<string> = new Set(['≤', '<', '＜', '不高于', '不超过'])
/** What stands between an indicator and what was reached: 补助企业数达到 8 家. */
const said =
  /^(?:数量|个数|人数|数|率|额|量)?(?:为|是|达到?|共计?|合计)?\s{0,3}([≥≤])?\s{0,3}(\d{1,12}(?:\.\d{1,4})?)\s{0,3}([^\d\s，。；、]{0,10})/u

/** More indicators than any report has: a table of thousands is not searched for in a text of millions. */
const most = 200

/** The indicators of which the text says how far they were met. */
export function reachedTargets({ sections, paragraphs }: EvaluationAnnex): ReachedTarget[] {
  const indicators = sections.flatMap(({ groups }) =>
    groups.flatMap((group) => group.indicators.map((indicator) => ({ group, indicator }))),
  )
  const stems = indicators.map(({ indicator }) => stemOf(indicator.name))
  return indicators.slice(0, most).flatMap(({ group, indicator }) => {
    const [, sign = '', aim, unit] = target.exec(indicator.target) ?? []
    if (aim === undefined || unit === undefined) return []
    const stem = stemOf(indicator.name)
    const longer = stems.filter((other) => other.length > stem.length && other.endsWith(stem))
    for (const { place, text } of paragraphs) {
      const found = findStatement(text, stem, longer, unit)
      if (!found) continue
      const met = atMost.has(sign) ? Number(found.number) <= Number(aim) : Number(found.number) >= Number(aim)
      return [{ group, indicator, reached: `${found.number}${unit}`, met, place }]
    }
    return []
  })
}

/** 补助外贸企业数 is told of as 补助外贸企业 8 家次. */
function stemOf(name: string): string {
  return name.replace(/(?:数量|个数|人数|数|率)$/u, '')
}

/** The first number after the name of an indicator, but not after the longer name of another. */
function findStatement(text: string, stem: string, longer: readonly string[], unit: string): { readonly number: string } | undefined {
  if (stem === '') return undefined
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + stem.length)) {
    const end = at + stem.length
    if (longer.some((other) => text.slice(Math.max(0, end - other.length), end) === other)) continue
    const [, , number, after = ''] = said.exec(text.slice(end, end + 60)) ?? []
    if (number !== undefined && after.startsWith(unit)) return { number }
  }
  return undefined
}
