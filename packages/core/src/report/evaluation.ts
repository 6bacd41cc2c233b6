/** A third-level indicator (三级指标): what is looked at, its weight in points, and its target. */
export interface Indicator {
  readonly name: string
  readonly weight: number
  readonly target: string
}

/** A second-level indicator (二级指标) with the score it was given and why. */
export interface IndicatorGroup {
  readonly name: string
  /** As the summary names it, where that is longer: 产出数量 for 数量. */
  readonly aspect?: string
  readonly indicators: readonly Indicator[]
  /** The heading of its analysis where the usual one does not fit. */
  readonly analysisTitle?: string
  readonly analysis: string
  readonly score: number
}

/** A first-level indicator (一级指标): 产出, 效益, 满意度. */
export interface IndicatorSection {
  readonly name: string
  readonly analysisTitle: string
  readonly groups: readonly IndicatorGroup[]
}

/** A performance evaluation report of one project (绩效评价报告), as declared; weights and scores are added up from it. */
export interface Evaluation {
  readonly title: string
  readonly introduction: string
  readonly overview: readonly string[]
  readonly objectives: readonly string[]
  readonly purpose: readonly string[]
  readonly method: readonly string[]
  readonly sections: readonly IndicatorSection[]
  readonly experience: readonly string[]
  readonly problems: readonly string[]
}

/** A grade and the lowest score that earns it. */
export interface GradeBand {
  readonly grade: 'excellent' | 'good' | 'fair' | 'poor'
  readonly from: number
}

/** 财政部: 优 90–100, 良 80–90, 中 60–80, 差 below 60; the lower end is included. */
const gradeBands: readonly GradeBand[] = [
  { grade: 'excellent', from: 90 },
  { grade: 'good', from: 80 },
  { grade: 'fair', from: 60 },
  { grade: 'poor', from: 0 },
]

/** Points an indicator group can earn. */
export function groupWeight(group: IndicatorGroup): number {
  return sumPoints(group.indicators.map(({ weight }) => weight))
}

/** Points a first-level indicator can earn. */
export function sectionWeight(section: IndicatorSection): number {
  return sumPoints(section.groups.map(groupWeight))
}

/** The score of the whole evaluation. */
export function evaluationScore(evaluation: Evaluation): number {
  return sumPoints(evaluation.sections.flatMap(({ groups }) => groups.map(({ score }) => score)))
}

/** Added in hundredths of a point, so that 0.1 and 0.2 make 0.3. */
function sumPoints(points: readonly number[]): number {
  return points.reduce((sum, point) => sum + Math.round(point * 100), 0) / 100
}

/** The grade a score earns. */
export function gradeOf(score: number): GradeBand['grade'] {
  return gradeBands.find((band) => score >= band.from)?.grade ?? 'poor'
}
