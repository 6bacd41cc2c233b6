/** A printed figure with so many hundredths of the page's unit (万元, %) more: `12,433.40` and 1 give `12,433.41`. */
export function addHundredths(text: string, hundredths: bigint): string {
  const [whole = '', decimals = ''] = text.replaceAll(',', '').split('.')
  const negative = whole.startsWith('-')
  const printed = BigInt(`${whole.replace('-', '')}${decimals.padEnd(2, '0')}`)
  const value = (negative ? -printed : printed) + hundredths
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0')
  const units = digits.slice(0, -2)
  const grouped = text.includes(',') ? units.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',') : units
  return `${value < 0n ? '-' : ''}${grouped}.${digits.slice(-2)}`
}
