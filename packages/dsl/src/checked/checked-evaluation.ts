import type { writeEvaluationMessage } from '../messages/evaluation-message.ts'
import type { addFen, subtractFen } from '../sums/add-fen.ts'
import type { fen } from '../sums/fen.ts'
import type { printPoints } from '../sums/print-points.ts'

/** An evaluation whose weights add to 100 and whose scores are within their weights. */
export type checkedEvaluation<Report> = {
  readonly [Part in keyof Report]: Part extends 'sections' ? checkedSections<Report[Part], weightOf<Report[Part]>> : Report[Part]
}

type checkedSections<Sections, Weight> = Weight extends string
  ? printPoints<Weight> extends '100'
    ? { readonly [Index in keyof Sections]: checkedSection<Sections[Index]> }
    : writeEvaluationMessage<'各项指标权重合计', `为 ${printPoints<Weight>} 分`, '应当是 100 分'>
  : Sections

type checkedSection<Section> = {
  readonly [Part in keyof Section]: Part extends 'groups'
    ? { readonly [Index in keyof Section[Part]]: checkedGroup<Section[Part][Index]> }
    : Section[Part]
}

type checkedGroup<Group> = {
  readonly [Part in keyof Group]: Part extends 'score' ? checkedScore<Group, Group[Part], weightOf<Group>> : Group[Part]
}

type checkedScore<Group, Score, Weight> = Weight extends string
  ? isWithin<Score, Weight> extends false
    ? writeEvaluationMessage<
        `“${Group extends { readonly name: infer Name extends string } ? Name : ''}”得分`,
        `为 ${Score & number} 分`,
        `应当在 0 到 ${printPoints<Weight>} 分之间`
      >
    : Score
  : Score

/** An average of scores as it should be: up to 100 points with two decimals at most; one that is computed cannot be seen here. */
export type checkedAverageScore<Score> = Score extends number
  ? number extends Score
    ? Score
    : [isWithin<Score, '00001'>, fen<Score>] extends [true, string]
      ? Score
      : writeEvaluationMessage<'绩效自评平均得分', `为 ${Score} 分`, '应当在 0 到 100 分之间，小数不超过两位'>
  : Score

/** Whether a score is neither below nothing nor above its weight; unknown where it is no literal. */
type isWithin<Score, Weight> = Score extends number
  ? `${Score}` extends `-${string}`
    ? false
    : subtractFen<Weight, fen<Score>> extends [unknown, infer Below]
      ? Below extends true
        ? false
        : true
      : unknown
  : unknown

/** The points of sections, of a group, or of indicators, in hundredths; unknown where one of them is no literal. */
type weightOf<Weighed> = Weighed extends readonly [infer First, ...infer Rest]
  ? addFen<weightOf<First>, weightOf<Rest>>
  : Weighed extends readonly []
    ? ''
    : Weighed extends { readonly groups: infer Groups }
      ? weightOf<Groups>
      : Weighed extends { readonly indicators: infer Indicators }
        ? weightOf<Indicators>
        : Weighed extends { readonly weight: infer Weight }
          ? fen<Weight>
          : unknown
