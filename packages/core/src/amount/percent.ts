/** 1 % in the unit that cells of rates are kept in. */
export const percent = 1_000_000n
