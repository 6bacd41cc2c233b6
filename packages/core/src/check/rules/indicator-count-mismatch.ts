import { sectionPlace } from '../../disclosure/place.ts'
import { type Check, notApplicable, pass, type Result } from '../check.ts'
import { type EvaluationAnnex, evaluationAnnexes } from '../evaluation-annex.ts'
import { matches } from '../matches.ts'
import { sampleAnnex } from '../sample-annex.ts'

const summary = /(?=类)(?<=(\p{Script=Han}{1,12}))类指标权重为[^；。]{0,100}?(\d{1,3})\s{0,3}个方面的?\s{0,3}(\d{1,3})\s{0,3}项/gu

/** 指标个数与指标表一致: as many aspects and indicators are in the table as the text says. */
export const indicatorCountMismatch: Check = {
  id: 'indicator-count-mismatch',
  title: '指标个数与指标表一致',
  covers: ['K150'],
  regime: 'exact',
  severity: 'warning',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：说明绩效评价指标体系',
  years: { from: 2020 },
  *run(context) {
    const results = evaluationAnnexes(context).flatMap((annex) => [...judgeCounts(annex)])
    yield* results.length > 0 ? results : [notApplicable('附件没有写明指标的个数')]
  },
  examples: { passing: sampleAnnex({}), failing: sampleAnnex({ count: 3 }) },
}

function* judgeCounts({ sections, paragraphs }: EvaluationAnnex): Generator<Result> {
  for (const { place, text } of paragraphs) {
    for (const [, name = '', groups, indicators] of matches(text, summary)) {
      const section = sections.find((candidate) => name.endsWith(candidate.name))
      if (!section) continue
      const counted = [section.groups.length, section.groups.reduce((sum, group) => sum + group.indicators.length, 0)]
      if (counted[0] === Number(groups) && counted[1] === Number(indicators)) yield pass
      else {
        const message = `${place}说${section.name}类指标有${groups}个方面的${indicators}项，指标表中是${counted[0]}个方面的${counted[1]}项。请核对。`
        yield { outcome: 'fail', message, expected: `${counted[1]}`, actual: `${indicators}`, where: [sectionPlace(place)] }
      }
    }
  }
}
