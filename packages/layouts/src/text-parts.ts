import type { Layout } from './layout.ts'

/** A part of a report that is text. */
export type TextPart = 'overview' | 'narrative' | 'terms' | 'annexes'

/** How findings name what stands in each part, and which of the layout's formats it prints amounts in. */
export const textParts = {
  overview: { place: '概况', format: 'proseFormat' },
  narrative: { place: '', format: 'proseFormat' },
  terms: { place: '名词解释', format: 'proseFormat' },
  annexes: { place: '附件', format: 'annexFormat' },
} as const satisfies Record<TextPart, { place: string; format: keyof Layout }>

/** What stands where annexes would, if there are none. */
export const noAnnexes = '无。'
