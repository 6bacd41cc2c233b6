import { formPlace } from '../../disclosure/place.ts'
import { type Check, notApplicable, pass } from '../check.ts'

/** 部门名称一致: every form that names a department names that of the cover. */
export const departmentMismatch: Check = {
  id: 'department-mismatch',
  title: '部门名称一致',
  covers: ['K154', 'K165'],
  regime: 'text',
  severity: 'error',
  basis: '部门决算公开：各表编制部门应当与封面一致',
  *run({ disclosure }) {
    const named = disclosure.forms.filter(({ department }) => department !== '')
    if (named.length === 0) yield notApplicable('没有写明部门名称的报表')
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
