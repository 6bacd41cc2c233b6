/** Prints a number as its format shows it. */
export type PrintNumber = (value: string, format: string) => string

/** Loads the printer of numbers. What a format shows decides how exact a figure is: 4728.8700000001 in `0.00` is 4728.87. */
export async function loadPrintNumber(): Promise<PrintNumber> {
  const numfmt = await import('numfmt')
  return (value, format) => {
    const number = Number(value)
    if (!Number.isFinite(number)) return value
    if (format === 'General' || format === '@' || !numfmt.isValidFormat(format)) return printGeneral(number)
    const { maxDecimals: decimals, type } = numfmt.getFormatInfo(format)
    const digits = numfmt.isDateFormat(format) ? undefined : decimals + (type === 'percent' ? 2 : 0)
    const shown = numfmt.format(format, digits === undefined ? number : roundHalfUp(number, digits), { throws: false }).trim()
    // Formats of accounts show a dash for zero; on a form that would say that there is nothing to report.
    if (number === 0 && /^[-—–¥\s]+$/u.test(shown)) return (0).toFixed(decimals)
    return number < 0 ? shown.replace(/^\((.+)\)$/u, '-$1') : shown
  }
}

/** Excel shows a number that has no format in eleven characters. */
const generalWidth = 11

function printGeneral(number: number): string {
  const whole = Math.trunc(Math.abs(number)).toString().length
  const decimals = Math.max(0, generalWidth - 1 - whole)
  const text = roundHalfUp(number, decimals).toFixed(decimals)
  return decimals === 0 ? text : text.replace(/\.?0+$/u, '')
}

/** How many digits of a number Excel holds. */
const precision = 15

/** Rounds as Excel does: the digits it holds, half away from zero. 1.005 to two decimals is 1.01. */
function roundHalfUp(number: number, decimals: number): number {
  const [digits = '0', exponent = '0'] = Math.abs(number)
    .toExponential(precision - 1)
    .split('e')
  const moved = Number(`${digits}e${Number(exponent) + decimals}`)
  return Math.sign(number) * Number(`${Math.floor(Number((moved + 0.5).toPrecision(precision)))}e${-decimals}`) || 0
}
