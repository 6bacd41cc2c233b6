import type { AmountFormat } from '@juesuan/core'

/** Forms: 万元 with two decimals and no separators; exactly nothing is left blank. */
export const formFormat: AmountFormat = { unit: 'tenThousandYuan', decimals: 2, separators: false, zero: '' }

/** Sentences: 12,433.40万元, and 0万元 for exactly nothing. */
export const proseFormat: AmountFormat = { unit: 'tenThousandYuan', decimals: 2, separators: true, zero: '0' }

/** Annexes: 204 万元, 125.78 万元. */
export const annexFormat: AmountFormat = { unit: 'tenThousandYuan', decimals: 2, separators: false, zero: '0', trim: true }
