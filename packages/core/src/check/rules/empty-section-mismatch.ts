import { formPlace, sectionPlace } from '../../disclosure/place.ts'
import type { FormId } from '../../document/form-id.ts'
import type { FormTable } from '../../document/form-table.ts'
import { plainText } from '../../document/paragraph.ts'
import { paragraphsOf, type Section } from '../../document/section.ts'
import { point } from '../../point/data-point.ts'
import { type Check, notApplicable, pass, type Result } from '../check.ts'
import { sampleLine, sampleSection } from '../sample-disclosure.ts'

/** The sections that tell of a form, by words in their titles, and how they say that there is nothing. */
const sections: { readonly [Id in FormId]?: { readonly title: RegExp; readonly none: RegExp } } = {
  'government-fund': { title: /政府性基金预算/u, none: /无此项|(?:无|没有)[^，。]{0,40}政府性基金/u },
  'state-capital': { title: /国有资本经营预算/u, none: /无此项|(?:无|没有)[^，。]{0,40}国有资本经营/u },
  'three-public-expenses': { title: /“三公”经费/u, none: /(?:无|没有)(?:发生)?“三公”经费/u },
}

/** 空表与说明一致: where a form is empty its section says so, and where it is not, the section does not. */
export const emptySectionMismatch: Check = {
  id: 'empty-section-mismatch',
  title: '空表与说明一致',
  covers: ['K071', 'K084', 'K130'],
  regime: 'text',
  severity: 'error',
  basis: '《地方预决算公开操作规程》（财预〔2016〕143号）：没有数据的表格应当列出空表并说明',
  *run({ disclosure }) {
    const results = disclosure.forms.flatMap((form) => {
      const told = sections[form.id]
      const section = told && disclosure.narrative.find(({ title }) => told.title.test(title))
      return section ? [judgeSection(form, section, told.none)] : []
    })
    yield* results.length > 0 ? results : [notApplicable('没有可能为空的报表及其说明')]
  },
  examples: { passing: sample(''), failing: sample('7704.53') },
}

function judgeSection(form: FormTable, section: Section, none: RegExp): Result {
  const paragraphs = paragraphsOf(section)
  const said = paragraphs.map(({ paragraph }) => plainText(paragraph)).join('\n')
  const says = none.test(said)
  const where = [formPlace(form.id, form.printedNumber), sectionPlace(section.place)]
  if (!spendsNothing(form)) {
    if (!says) return pass
    return { outcome: 'fail', message: `${section.place}说没有此项收支，${form.printedNumber}却有数据。请核对。`, where }
  }
  const amounts = paragraphs
    .flatMap(({ paragraph }) => paragraph.children)
    .filter((child) => child.type === 'figure' && child.cell.kind === 'amount')
  if (says || amounts.length > 0 || said.includes('0万元')) return pass
  const hint = {
    outcome: 'fail',
    message: `${form.printedNumber}没有数据，${section.place}却没有说明。请写明“本年度无此项支出”。`,
    where,
  } as const
  return form.id === 'three-public-expenses' ? { ...hint, severity: 'info' } : hint
}

/** Whether a form has no final amounts: budgets that were not spent are no data. */
function spendsNothing({ rows }: FormTable): boolean {
  return !rows.some(({ cells }) =>
    cells.some((cell) => cell.kind === 'figure' && cell.figure.cell.kind === 'amount' && cell.figure.quantity.of.scenario === undefined),
  )
}

function sample(amount: string) {
  const of = point('expenditure', { function: '2159802', funding: 'governmentFundBudget' })
  return {
    forms: [{ id: 'government-fund', printedNumber: '公开07表', rows: [sampleLine('2159802', '制造业', [of, amount])] }],
    sections: [sampleSection('七', '七、政府性基金预算财政拨款收支决算情况说明', ['本年度无此项支出。'])],
  } as const
}
