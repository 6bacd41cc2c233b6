const powers: bigint[] = []

/** Ten to a power that is small, as decimals of figures are: each is computed once. */
export function powerOfTen(exponent: number): bigint {
  powers[exponent] ??= 10n ** BigInt(exponent)
  return powers[exponent]
}
