/** A number of a list as Word prints it; its formats that reports do not use are printed as digits. */
export function formatNumber(number: number, format: string): string {
  return (formats[format] ?? String)(number)
}

const digits = [...'〇一二三四五六七八九']

/** 一, 十二, 二十; lists are not longer than 99. */
function chinese(number: number): string {
  if (number < 0 || number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  if (tens === 0) return digits[ones] ?? ''
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`
}

const letter = (first: string) => (number: number) =>
  number >= 1 && number <= 26 ? String.fromCodePoint((first.codePointAt(0) ?? 0) + number - 1) : String(number)

const formats: Readonly<Record<string, (number: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  chineseLegalSimplified: chinese,
  japaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: chinese,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) => String(number).replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  decimalEnclosedCircle: (number) => (number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number)),
  decimalEnclosedCircleChinese: (number) => (number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number)),
  upperLetter: letter('A'),
  lowerLetter: letter('a'),
}
