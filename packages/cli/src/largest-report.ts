/** In bytes; no published report, and no JSON of one, comes near it. */
export const largestReport = 50_000_000
