/** What is said of an item that is not in force in the year of the report. */
export type writeNotInForceMessage<
  Code extends string,
  Name extends string,
  Year extends string,
> = `${Code} ${Name} 不适用于${Year}年，请查当年的政府收支分类科目`

export function writeNotInForceMessage<Code extends string, Name extends string, Year extends string>(
  code: Code,
  name: Name,
  year: Year,
): writeNotInForceMessage<Code, Name, Year> {
  return `${code} ${name} 不适用于${year}年，请查当年的政府收支分类科目`
}
