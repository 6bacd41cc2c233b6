import { sectionPlace } from '../../disclosure/place.ts'
import { type Check, notApplicable, pass, type Result } from '../check.ts'
import { type EvaluationAnnex, evaluationAnnexes, printPoints } from '../evaluation-annex.ts'
import { type ReachedTarget, reachedTargets } from '../reached-targets.ts'
import { sampleAnnex } from '../sample-annex.ts'

/** 未达到的目标已扣分: a target that was missed costs points; that it was missed is told in any case. */
export const targetUnmet: Check = {
  id: 'target-unmet',
  title: '未达到的目标已扣分',
  covers: ['K151'],
  regime: 'oneSided',
  severity: 'warning',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：未完成绩效目标的，应当分析并说明原因',
  years: { from: 2020 },
  *run(context) {
    const results = evaluationAnnexes(context).flatMap((annex) => reachedTargets(annex).map((target) => judgeTarget(annex, target)))
    yield* results.length > 0 ? results : [notApplicable('附件没有能够核对的目标')]
  },
  examples: { passing: sampleAnnex({ score: 60, result: '29' }), failing: sampleAnnex({ score: 60, result: '19' }) },
}

function judgeTarget({ sections, scores }: EvaluationAnnex, { group, indicator, reached, met, place }: ReachedTarget): Result {
  if (met) return pass
  const at = sections.flatMap(({ groups }) => groups).indexOf(group)
  const score = scores.length === sections.flatMap(({ groups }) => groups).length ? scores[at]?.score : undefined
  const unmet = `${place}：“${indicator.name}”的目标是${indicator.target}，实际是${reached}，没有达到`
  const where = [sectionPlace(place)]
  if (score === group.weight) {
    return { outcome: 'fail', message: `${unmet}，${group.name}却得了满分${printPoints(score)}分。请扣分或说明原因。`, where }
  }
  const given = score === undefined ? '' : `；${group.name}得${printPoints(score)}分（满分${printPoints(group.weight)}分）`
  return { outcome: 'fail', severity: 'info', message: `${unmet}${given}。请确认已说明原因。`, where }
}
