const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** A number from 1 to 99 as headings count: 一, 十, 十七, 二十六. */
export function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10)
  const ones = digits[number % 10] ?? ''
  if (tens === 0) return ones
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`
}
