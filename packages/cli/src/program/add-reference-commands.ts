import { type Command, Option } from 'commander'
import type { Output } from '../output.ts'
import type { End } from './end.ts'

/** The commands that look something up. Each is loaded when it is run. */
export function addReferenceCommands(program: Command, output: Output, end: End): void {
  program
    .command('codes')
    .usage('<代码或名称> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('按代码或名称查科目')
    .argument('<代码或名称>', '科目代码开头的几位，或名称中的几个字')
    .option('--year <年度>', '只列这一年适用的科目')
    .addOption(new Option('--format <格式>', '印出结果的格式').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\n例：\n  juesuan codes 20113\n  juesuan codes 养老保险 --year 2024')
    .action(async (text: string, options) => end((await import('../commands/codes.ts')).codes(text, options, output)))
  program
    .command('checks')
    .usage('[选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('列出各项检查')
    .option('--layout <格式>', '注明哪些适用于这种公开格式')
    .addOption(new Option('--format <格式>', '印出结果的格式').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\n例：\n  juesuan checks --layout shanxi-2024')
    .action(async (options) => end((await import('../commands/checks.ts')).checks(options, output)))
  program
    .command('explain')
    .usage('<名称> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('说明一条关系、一项检查、一个科目，或报表里一个数的来历')
    .argument('<名称>', '关系的编号、检查的编号、科目代码，或格子：表!行!栏')
    .option('--report <申报文件>', '格子所在的决算', 'report.ts')
    .addHelpText(
      'after',
      "\n例：\n  juesuan explain K029\n  juesuan explain sum-mismatch\n  juesuan explain 2011301\n  juesuan explain 'expenditure!201!2' --report report.ts\n  juesuan explain '公开03表!201!2'",
    )
    .action(async (text: string, options) => end(await (await import('../commands/explain.ts')).explain(text, options, output)))
}
