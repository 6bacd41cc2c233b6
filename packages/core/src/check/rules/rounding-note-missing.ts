import { formPlace } from '../../disclosure/place.ts'
import { point } from '../../point/data-point.ts'
import { standing } from '../../relation/compare-all.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import { comparePrinted } from '../compare-printed.ts'

const note = /尾数|四舍五入/u

/** 尾数差有注明: where a sum is off by rounding, a note says that this may be. */
export const roundingNoteMissing: Check = {
  id: 'rounding-note-missing',
  title: '尾数差有注明',
  covers: ['K173'],
  regime: 'text',
  severity: 'info',
  basis: '公开01表注：“本套报表金额单位转换时可能存在尾数误差”',
  *run(context) {
    const { disclosure, relations, standings, paragraphs } = context
    const notes = disclosure.forms.flatMap((form) => form.notes)
    if ([...notes, ...paragraphs.map(({ text }) => text)].some((text) => note.test(text))) return yield pass
    const rounded = relations.some(
      (relation, at) => standings[at] === standing.open && comparePrinted(context, relation).state === 'rounding',
    )
    if (!rounded) return yield notApplicable('没有尾数差')
    const [first] = disclosure.forms
    const message = '有的合计与各项之和相差一个尾数，是四舍五入所致，报表却没有注明。请在注中写明“本套报表金额单位转换时可能存在尾数误差”。'
    yield { outcome: 'fail', message, where: first ? [formPlace(first.id, first.printedNumber)] : [] }
  },
  examples: { passing: sample(['注：本套报表金额单位转换时可能存在尾数误差。']), failing: sample([]) },
}

function sample(notes: readonly string[]) {
  return {
    forms: [{ notes }],
    cells: [
      [point('expenditure'), '462.77'],
      [point('expenditure', { nature: 'basic' }), '439.82'],
      [point('expenditure', { nature: 'project' }), '22.96'],
      [point('expenditure', { nature: 'superiorRemittance' }), ''],
      [point('expenditure', { nature: 'business' }), ''],
      [point('expenditure', { nature: 'affiliateSubsidy' }), ''],
    ],
  } as const
}
