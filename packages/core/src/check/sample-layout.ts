import type { LayoutRequirements } from './layout-requirements.ts'

/** A layout that asks for nothing, for examples to add to. */
export const emptyLayout: LayoutRequirements = {
  id: 'example',
  name: '示例格式',
  year: 2024,
  forms: [],
  sections: [],
  terms: [],
  expenditureDetail: 'category',
  copyTolerance: 0,
  omitsNothing: false,
}
