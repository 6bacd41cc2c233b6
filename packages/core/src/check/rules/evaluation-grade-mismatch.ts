import { memberLabels } from '../../point/labels.ts'
import { gradeOf } from '../../report/evaluation.ts'
import type { Check } from '../check.ts'
import { matches } from '../matches.ts'
import { scanParagraphs } from '../scan-paragraphs.ts'

const statement = /(?:评分|得分)为?\s{0,3}(\d{1,3}(?:\.\d{1,2})?)\s{0,3}分[，,]\s{0,3}(?:评价)?(?:结论|等级)为?\s{0,3}“(.)”/gu
const grades: ReadonlySet<string> = new Set(Object.values(memberLabels.grade))

/** 评价等级与分数相符: 90 and more is 优, 80 良, 60 中, less 差. */
export const evaluationGradeMismatch: Check = {
  id: 'evaluation-grade-mismatch',
  title: '评价等级与分数相符',
  covers: ['K149'],
  regime: 'exact',
  severity: 'error',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：90（含）—100分为优，80（含）—90分为良，60（含）—80分为中，60分以下为差',
  years: { from: 2020 },
  run: (context) => scanParagraphs(context, judgeGrades, '没有写明评分和等级'),
  examples: {
    passing: { narrative: ['总体评分为90分，评价结论为“优”。'] },
    failing: { narrative: ['总体评分为89分，评价结论为“优”。'] },
  },
}

/** Grades called otherwise (合格) belong to another scale. */
function judgeGrades(text: string): readonly string[] | undefined {
  const statements = matches(text, statement).filter(([, , grade = '']) => grades.has(grade))
  if (statements.length === 0) return undefined
  return statements.flatMap(([, score = '', grade = '']) => {
    const earned = memberLabels.grade[gradeOf(Number(score))]
    return earned === grade ? [] : [`评分${score}分，等级应为“${earned}”，却写为“${grade}”。请核对。`]
  })
}
