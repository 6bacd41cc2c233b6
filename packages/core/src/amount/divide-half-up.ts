/**
 * Divides and rounds half away from zero (四舍五入), as published reports do; exact for any size.
 * @throws RangeError where the divisor is not positive
 */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  if (divisor <= 0n) throw new RangeError('divideHalfUp: the divisor must be positive')
  const magnitude = dividend < 0n ? -dividend : dividend
  const quotient = (2n * magnitude + divisor) / (2n * divisor)
  return dividend < 0n ? -quotient : quotient
}

/** The multiple of a step nearest to a value, half away from zero: what the value reads when printed to that step. */
export function roundHalfUp(value: bigint, step: bigint): bigint {
  return divideHalfUp(value, step) * step
}
