import { type ClosedDimension, memberLabels, parentMember } from '@juesuan/core'
import type { Field } from './field.ts'

const classifications = {
  function: { name: 'function', title: '功能分类', type: 'functional-classification:generic', levels: ['类', '款', '项'] },
  economic: { name: 'economic', title: '经济分类', type: 'economic-classification:generic', levels: ['类', '款'] },
} as const

/** A column of codes and one of names for each level of a classification; a level below the fact's own is empty. */
export function levelFields(dimension: keyof typeof classifications): Field[] {
  const { name, title, type, levels } = classifications[dimension]
  return levels.flatMap((level, index): Field[] => {
    const digits = 3 + 2 * index
    const codeOf: Field['of'] = ({ fact }) => {
      const code = fact.point[dimension] ?? ''
      return /^\d+$/u.test(code) && code.length >= digits ? code.slice(0, digits) : ''
    }
    const column = `${name}_${index + 1}`
    const columnType = `${type}:level${index + 1}`
    return [
      { name: column, title: `${title}${level}级代码`, type: 'string', columnType: `${columnType}:code`, of: codeOf },
      {
        name: `${column}_name`,
        title: `${title}${level}级名称`,
        type: 'string',
        columnType: `${columnType}:label`,
        of: (row) => {
          const code = codeOf(row)
          return code === '' ? '' : (row.nameOf(dimension, code) ?? '')
        },
      },
    ]
  })
}

/** 人员经费 or 公用经费, which the 类 of basic expenditure add up to. */
export const economicPartField: Field = {
  name: 'economic_part',
  title: '人员经费、公用经费',
  type: 'string',
  members: { personnel: '人员经费', operating: '公用经费' },
  of: ({ fact }) => {
    let member = fact.point.economic
    for (let above = member; above !== undefined; above = parentMember('economic', above)) member = above
    return member ?? ''
  },
}

/** A column of one of the fixed members of a dimension. */
export function memberField(dimension: ClosedDimension, name: string, title: string, columnType?: string): Field {
  const field: Field = { name, title, type: 'string', members: memberLabels[dimension], of: ({ fact }) => fact.point[dimension] ?? '' }
  return columnType === undefined ? field : { ...field, columnType }
}
