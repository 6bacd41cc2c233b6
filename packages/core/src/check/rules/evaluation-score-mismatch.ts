import { cellValue } from '../../amount/cell.ts'
import { sectionPlace } from '../../disclosure/place.ts'
import { point } from '../../point/data-point.ts'
import { type Check, type CheckContext, notApplicable, pass, type Result } from '../check.ts'
import { type EvaluationAnnex, evaluationAnnexes, printPoints } from '../evaluation-annex.ts'
import { sampleAnnex } from '../sample-annex.ts'

const evaluationScore = point('evaluationScore')

/** 得分相加等于总分: the scores given add up to the score of the whole, and none is more than its weight. */
export const evaluationScoreMismatch: Check = {
  id: 'evaluation-score-mismatch',
  title: '得分相加等于总分',
  covers: ['K149'],
  regime: 'exact',
  severity: 'error',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：总分由各项指标得分汇总形成',
  years: { from: 2020 },
  *run(context) {
    const results = evaluationAnnexes(context).flatMap((annex) => [...judgeScores(context, annex)])
    yield* results.length > 0 ? results : [notApplicable('附件没有写明各项得分')]
  },
  examples: { passing: sampleAnnex({}), failing: sampleAnnex({ score: 45 }) },
}

function* judgeScores({ index }: CheckContext, { sections, scores }: EvaluationAnnex): Generator<Result> {
  const groups = sections.flatMap((section) => section.groups)
  // A score for each group, in their order; where there are more or fewer, they are given otherwise.
  if (scores.length === groups.length) {
    for (const [at, { place, score }] of scores.entries()) {
      const group = groups[at]
      if (!group || score <= group.weight) yield pass
      else {
        const message = `${place}的得分${printPoints(score)}分，大于${group.name}的权重${printPoints(group.weight)}分。请核对。`
        yield { outcome: 'fail', message, where: [sectionPlace(place)] }
      }
    }
  }
  const total = index.first(evaluationScore)
  const value = total && Number(cellValue(total.figure.cell))
  if (scores.length === 0 || !total || value === undefined) return
  const sum = scores.reduce((all, { score }) => all + score, 0)
  if (sum === value) yield pass
  else {
    const addends = scores.map(({ score }) => printPoints(score)).join('＋')
    const message = `总体评分为${total.figure.text}分，各项得分相加是${printPoints(sum)}分（${addends}）。请核对得分。`
    const where = [total.place, ...scores.map(({ place }) => sectionPlace(place))]
    yield { outcome: 'fail', message, expected: printPoints(sum), actual: total.figure.text, where }
  }
}
