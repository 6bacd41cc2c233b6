/** What is said of a 类 or 款 where an 项 is needed. */
export type writeItemLevelMessage<
  Code extends string,
  Name extends string,
  Level extends string,
> = `${Code} ${Name} 是${Level}级科目，支出须列到项级`

export function writeItemLevelMessage<Code extends string, Name extends string, Level extends string>(
  code: Code,
  name: Name,
  level: Level,
): writeItemLevelMessage<Code, Name, Level> {
  return `${code} ${name} 是${level}级科目，支出须列到项级`
}
