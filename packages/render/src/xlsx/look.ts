/** Words are texts, whatever they begin with, and stay texts when somebody edits them. */
export const textFormat = '@'

/** What sheets are set in, and the lines of their grids. */
export const font = { name: '宋体', size: 10, family: 1, charset: 134 } as const
const thin = { style: 'thin' } as const
export const border = { top: thin, bottom: thin, left: thin, right: thin } as const
/** A line of words, in points. */
export const lineHeight = 14
