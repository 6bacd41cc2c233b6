import { sectionPlace } from '../../disclosure/place.ts'
import type { Inline } from '../../document/paragraph.ts'
import { text } from '../../document/text.ts'
import { point } from '../../point/data-point.ts'
import type { Member } from '../../point/dimension.ts'
import { type Check, notApplicable, pass, type Result } from '../check.ts'
import { sampleFigure } from '../sample-disclosure.ts'

/** What a rate of completion is of, in words. */
const bases: { readonly [Scenario in Member<'scenario'>]?: { readonly named: RegExp; readonly zh: string } } = {
  initialBudget: { named: /年初预算/u, zh: '年初预算' },
  adjustedBudget: { named: /(?:全年|调整)预算/u, zh: '全年预算' },
}

/** 完成率写明所比的预算: a rate of completion says of which budget it is, and of no other than it is computed from. */
export const completionBaseMismatch: Check = {
  id: 'completion-base-mismatch',
  title: '完成率写明所比的预算',
  covers: ['K121'],
  regime: 'text',
  severity: 'warning',
  basis: '《预算法》第七十五条：决算草案列出预算数、调整预算数、决算数；完成率应当写明是年初预算还是全年预算的',
  run({ paragraphs }) {
    const results: Result[] = []
    for (const { place, text: said, paragraph } of paragraphs) {
      let last: Inline | undefined
      for (const child of paragraph.children) {
        const before = last
        last = child
        if (child.type !== 'figure' || child.quantity.kind !== 'completion') continue
        const base = bases[child.quantity.base.scenario ?? 'priorYear']
        if (!base) continue
        if (before?.type === 'text' && names(base, before.value, said)) results.push(pass)
        else {
          const message = `${place}：完成率${child.text}%前面没有写明是${base.zh}的。请写“完成${base.zh}的${child.text}%”。`
          results.push({ outcome: 'fail', message, where: [sectionPlace(place)] })
        }
      }
    }
    return results.length > 0 ? results : [notApplicable('没有印出完成率')]
  },
  examples: { passing: sample('年初预算'), failing: sample('全年预算') },
}

/** Right before the rate, or, where only 预算 stands there, as the one budget that the paragraph speaks of. */
function names({ named }: { readonly named: RegExp }, before: string, said: string): boolean {
  const spoken = Object.values(bases).filter((base) => base.named.test(said))
  return named.test(before) || (/(?<!年初|全年|调整)预算(?:数)?的?$/u.test(before) && spoken.length === 1 && spoken[0]?.named === named)
}

function sample(named: string) {
  const of = point('expenditure', { funding: 'generalPublicBudget' })
  const base = { ...of, scenario: 'initialBudget' } as const
  return { narrative: [[text(`完成${named}的`), sampleFigure({ kind: 'completion', of, base }, '621.81'), text('%。')]] } as const
}
