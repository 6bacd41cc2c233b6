import { sectionPlace } from '../../disclosure/place.ts'
import { type Check, notApplicable, pass, type Result } from '../check.ts'
import { type EvaluationAnnex, evaluationAnnexes, printPoints, type Weighted } from '../evaluation-annex.ts'
import { matches } from '../matches.ts'
import { sampleAnnex } from '../sample-annex.ts'

/** All indicators together. */
const full = 10_000
const stated = /(?=类)(?<=(\p{Script=Han}{1,12}))类指标权重为\s{0,3}(\d{1,4}(?:\.\d{1,2})?)\s{0,3}分/gu

/** 指标权重相加一致: indicators add up to their group, groups to their first-level indicator, those to a hundred, and the text says the same. */
export const evaluationWeightsMismatch: Check = {
  id: 'evaluation-weights-mismatch',
  title: '指标权重相加一致',
  covers: ['K149'],
  regime: 'exact',
  severity: 'error',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：绩效评价总分设为100分，权重由各级指标相加',
  years: { from: 2020 },
  *run(context) {
    const annexes = evaluationAnnexes(context)
    if (annexes.length === 0) yield notApplicable('附件没有绩效评价指标表')
    for (const annex of annexes) yield* judgeWeights(annex)
  },
  examples: { passing: sampleAnnex({}), failing: sampleAnnex({ weight: 15 }) },
}

function* judgeWeights({ sections, paragraphs }: EvaluationAnnex): Generator<Result> {
  yield addUp({ name: '一级指标', weight: full }, sections)
  for (const section of sections) {
    yield addUp(section, section.groups)
    for (const group of section.groups) yield addUp(group, group.indicators)
  }
  for (const { place, text } of paragraphs) {
    for (const [, name = '', weight = ''] of matches(text, stated)) {
      const section = sections.find((candidate) => name.endsWith(candidate.name))
      if (!section) continue
      if (Number(weight) * 100 === section.weight) yield pass
      else {
        const message = `${place}说${section.name}类指标权重为${weight}分，指标表中是${printPoints(section.weight)}分。请改为同一数字。`
        yield { outcome: 'fail', message, expected: printPoints(section.weight), actual: weight, where: [sectionPlace(place)] }
      }
    }
  }
}

function addUp({ name, weight }: Weighted, parts: readonly Weighted[]): Result {
  const sum = parts.reduce((total, part) => total + part.weight, 0)
  if (sum === weight) return pass
  const addends = parts.map((part) => `${part.name}${printPoints(part.weight)}`).join('＋')
  const message = `${name}应为${printPoints(weight)}分，其下各项相加是${printPoints(sum)}分（${addends}）。请核对权重。`
  return { outcome: 'fail', message, expected: printPoints(weight), actual: printPoints(sum), where: [sectionPlace('附件')] }
}
