import { atLine, formPlace, partNumber, sectionPlace } from '../../disclosure/place.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import { plainName } from '../plain-name.ts'

/** What stands in the title of a part besides a department: its number, the year, what the part is. */
const otherWords = /^第[一二三四五六七八九十]+部分|\d{2,6}\s?年度?|(?:部门|单位)?(?:概况|基本情况|决算.*|名词.*|附件)$/gu
/** How names of departments end; other words are no names. */
const department = /.{2}(?:厅|局|委|办|部|院|会|室|处|所|校|馆|站|队|社|团|中心|学校)$/u

/** 部门名称一致: every form, and every title of a part, that names a department names that of the cover. */
export const departmentMismatch: Check = {
  id: 'department-mismatch',
  title: '部门名称一致',
  covers: ['K154', 'K165'],
  regime: 'text',
  severity: 'error',
  basis: '部门决算公开：各表编制部门应当与封面一致',
  *run({ disclosure }) {
    const named = disclosure.forms.filter(({ department }) => department !== '')
    const titles = disclosure.partTitles.flatMap(({ text, line }) => {
      const name = plainName(text).replaceAll(otherWords, '').trim()
      return department.test(name) ? [{ text, name, where: atLine(sectionPlace(partNumber(text)), line) }] : []
    })
    if (named.length + titles.length === 0) yield notApplicable('没有写明部门名称的报表')
    for (const { text, name, where } of titles) {
      // A title may leave out what province and city it is in.
      if (plainName(disclosure.department).endsWith(name)) yield pass
      else {
        const message = `标题“${text}”的部门名称是“${name}”，封面是“${disclosure.department}”。请改为同一名称。`
        yield { outcome: 'fail', message, expected: disclosure.department, actual: name, where: [where] }
      }
    }
    for (const form of named) {
      if (form.department === disclosure.department) yield pass
      else {
        const message = `${form.printedNumber}的部门名称是“${form.department}”，封面是“${disclosure.department}”。请改为同一名称。`
        yield {
          outcome: 'fail',
          message,
          expected: disclosure.department,
          actual: form.department,
          where: [formPlace(form.id, form.printedNumber)],
        }
      }
    }
  },
  examples: { passing: { forms: [{ department: '示例局' }] }, failing: { forms: [{ department: '样本局' }] } },
}
