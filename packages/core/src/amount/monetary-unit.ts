import type { Fen } from './fen.ts'

/** The unit a figure is printed in: 元, 万元 or 亿元. */
export type MonetaryUnit = 'yuan' | 'tenThousandYuan' | 'hundredMillionYuan'

/** How many 分 one unit is, and what it is called on the page. */
export const monetaryUnits = {
  yuan: { fen: 100n, zh: '元' },
  tenThousandYuan: { fen: 1_000_000n, zh: '万元' },
  hundredMillionYuan: { fen: 10_000_000_000n, zh: '亿元' },
} as const satisfies Record<MonetaryUnit, { fen: Fen; zh: string }>
