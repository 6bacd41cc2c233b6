import { formPlace, type Place } from '../../disclosure/place.ts'
import { type Check, notApplicable, pass } from '../check.ts'

const unitLine = /单位[：:](亿元|万元|元)/u

/** 各表注明金额单位: every form says in what unit its amounts are, and all say the same. */
export const unitMissing: Check = {
  id: 'unit-missing',
  title: '各表注明金额单位',
  covers: ['K155'],
  regime: 'text',
  severity: 'error',
  basis: '部门决算公开：各表应当注明金额单位，全套报表使用同一单位',
  *run({ disclosure }) {
    const { forms } = disclosure
    if (forms.length === 0) yield notApplicable('没有报表')
    const units = forms.map(({ headLines }) => headLines.map((line) => unitLine.exec(line.replaceAll(/\s/gu, ''))?.[1]).find(Boolean))
    const usual = units.find((unit) => unit !== undefined)
    for (const [at, { id, printedNumber }] of forms.entries()) {
      const where: readonly Place[] = [formPlace(id, printedNumber)]
      const unit = units[at]
      if (unit === undefined) yield { outcome: 'fail', message: `${printedNumber}没有注明金额单位。请在表头注明“金额单位：万元”。`, where }
      else if (unit !== usual) {
        const message = `${printedNumber}的金额单位是${unit}，其他表是${usual}。请使用同一单位。`
        yield { outcome: 'fail', message, expected: usual ?? '', actual: unit, where }
      } else yield pass
    }
  },
  examples: {
    passing: { forms: [{ headLines: ['部门名称：示例局', '2024年度', '金额单位：万元'] }] },
    failing: { forms: [{ headLines: ['部门名称：示例局', '2024年度'] }] },
  },
}
