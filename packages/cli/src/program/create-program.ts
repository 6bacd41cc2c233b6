import { Command } from 'commander'
import type { Output } from '../output.ts'
import { version } from '../version.ts'
import { addDeclaredCommands } from './add-declared-commands.ts'
import { addPublishedCommands } from './add-published-commands.ts'
import { addReferenceCommands } from './add-reference-commands.ts'
import type { End } from './end.ts'
import { toChinese } from './to-chinese.ts'

const headings: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

/** The command with all it can be asked for, in Chinese. */
export function createProgram(output: Output, end: End): Command {
  const program = new Command('juesuan')
    .description('部门决算公开：一次申报，处处一致')
    .version(version, '-V, --version', '显示版本')
    .helpOption('-h, --help', '显示帮助')
    .usage('<命令> [选项]')
    .helpCommand('help [命令]', '显示命令的帮助')
    .configureHelp({
      styleTitle: (title) => headings[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      optionDescription: ({ description, argChoices, defaultValue }) =>
        `${description}${argChoices ? `（可以是 ${argChoices.join('、')}）` : ''}${typeof defaultValue === 'string' ? `（不写时是 ${defaultValue}）` : ''}`,
    })
    .configureOutput({
      writeOut: output.result,
      writeErr: (text) => output.message(text.trimEnd()),
      outputError: (text, write) => write(toChinese(text)),
    })
    .exitOverride()
  addDeclaredCommands(program, output, end)
  addPublishedCommands(program, output, end)
  addReferenceCommands(program, output, end)
  return program
}
