/** Commander speaks English; these are its messages that a user meets. */
export function toChinese(text: string): string {
  return text
    .replace(/error: unknown command '(.+?)'/u, '没有命令 $1。运行 juesuan --help 查看有哪些命令。')
    .replace(/error: unknown option '(.+?)'/u, '没有选项 $1。加 --help 查看有哪些选项。')
    .replace(/error: missing required argument '(.+?)'/u, '缺少参数 $1。加 --help 查看用法。')
    .replace(/error: too many arguments.*\n?/u, '参数太多。加 --help 查看用法。\n')
    .replace(/error: option '(.+?)' argument missing/u, '选项 $1 后面要写一个值。')
    .replace(
      /error: option '(.+?)' argument '(.*?)' is invalid\. Allowed choices are (.+?)\./u,
      (_, option: string, value: string, choices: string) =>
        `选项 ${option} 的值 ${value} 不对，可以是 ${choices.replaceAll(', ', '、')}。`,
    )
    .replace(/\(Did you mean (.+?)\?\)/u, '是不是 $1？')
}
