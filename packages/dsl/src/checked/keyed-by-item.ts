/** The parts of an account that are keyed by item. */
export type KeyedByItem = 'expenditure' | 'openingBalance' | 'closingBalance' | 'surplusUsed' | 'surplusDistribution'
