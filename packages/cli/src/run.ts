import { Command, CommanderError, Option } from 'commander'
import { exitStatus } from './exit-status.ts'
import type { Output } from './output.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

const headings: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

/** Runs the command on its arguments and returns its exit status; it never throws. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  let status: number = exitStatus.ok
  const program = createProgram(output, (ended) => {
    status = ended
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitStatus.ok : exitStatus.usage
    if (error instanceof UsageError) {
      output.message(error.message)
      return exitStatus.usage
    }
    output.message(`juesuan 自身的缺陷，请报告：\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return exitStatus.bug
  }
}

function createProgram(output: Output, end: (status: number) => void): Command {
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
  program
    .command('check')
    .usage('<申报文件或文件夹> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('检查一份决算，或一个文件夹里的每一份')
    .argument('<申报文件或文件夹>', 'report.ts，或有 report.ts 的文件夹')
    .addOption(new Option('--format <格式>', '印出结果的格式').choices(['text', 'json', 'sarif']).default('text'))
    .option('-v, --verbose', '逐条列出尾数差和没有进行的检查', false)
    .addHelpText(
      'after',
      '\n例：\n  juesuan check report.ts\n  juesuan check . --format json > findings.json\n  juesuan check . --format sarif > juesuan.sarif',
    )
    .action(async (path: string, options) => end(await (await import('./commands/check.ts')).check(path, options, output)))
  program
    .command('render')
    .usage('<申报文件> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('把一份决算印成公开文本')
    .argument('<申报文件>', 'report.ts')
    .option('--to <格式>', '格式，用逗号分开；all 是全部', 'html')
    .option('--out <文件夹>', '写到哪里', 'out')
    .option('--force', '覆盖已经改动过的文件', false)
    .addOption(new Option('--format <格式>', '发现和写出的文件（连同大小）怎样列出').choices(['text', 'json']).default('text'))
    .addHelpText('after', renderHelp)
    .action(async (path: string, options) => end(await (await import('./commands/render.ts')).render(path, options, output)))
  program
    .command('watch')
    .usage('<申报文件> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('在浏览器里看一份决算，每次保存后立即更新')
    .argument('<申报文件>', 'report.ts')
    .option('--port <端口>', '本机的端口；不写时是 4747，已被占用的换一个')
    .addHelpText('after', '\n例：\n  juesuan watch report.ts\n  juesuan watch report.ts --port 8000')
    .action(async (path: string, options) => end(await (await import('./commands/watch.ts')).watch(path, options, output)))
  program
    .command('codes')
    .usage('<代码或名称> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('按代码或名称查科目')
    .argument('<代码或名称>', '科目代码开头的几位，或名称中的几个字')
    .option('--year <年度>', '只列这一年适用的科目')
    .addOption(new Option('--format <格式>', '印出结果的格式').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\n例：\n  juesuan codes 20113\n  juesuan codes 养老保险 --year 2024')
    .action(async (text: string, options) => end((await import('./commands/codes.ts')).codes(text, options, output)))
  program
    .command('init')
    .usage('<文件夹> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('写出一个新的决算项目，可以立即检查和测试')
    .argument('<文件夹>', '写到哪里；已有的文件不会被覆盖')
    .option('--department <名称>', '部门名称')
    .option('--year <年度>', '决算的年度，须是已有版式的')
    .addHelpText('after', '\n例：\n  juesuan init final-accounts-2024 --department 示例市商务局 --year 2024')
    .action(async (folder: string, options) => end((await import('./commands/init.ts')).init(folder, options, output)))
  program
    .command('import')
    .usage('<账册或公开的报告> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('把账册写成申报用的模块，或把公开的报告写成一份申报')
    .argument('<账册或公开的报告>', 'CSV、XLSX 的账册，或 PDF、Word、Excel、网页、文本的报告；是哪一种，由内容识别')
    .option('--out <位置>', '账册：写到哪个模块，已有的只改金额和科目，不写时是 accounts.ts；报告：写到哪个文件夹，不写时是 imported')
    .option('--mapping <文件>', '账册：各列是什么、金额是什么单位（JSON）')
    .option('--sheet <名称>', '账册：工作表，不写时是第一张')
    .addOption(
      new Option('--encoding <编码>', '账册：CSV 的编码，不写时自动识别').choices(['utf-8', 'gbk', 'gb18030', 'utf-16le', 'utf-16be']),
    )
    .option('--layout <格式>', '报告：公开的格式，不写时由内容识别')
    .option('--force', '报告：覆盖已经改动过的文件', false)
    .addHelpText('after', importHelp)
    .action(async (path: string, options) => end(await (await import('./commands/import.ts')).importFile(path, options, output)))
  program
    .command('diff')
    .usage('<前> <后> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('比较两份决算：哪些数、哪些文字不同')
    .argument('<前>', 'report.ts，PDF、Word、Excel、网页、文本的公开报告，或 render 写出的 JSON')
    .argument('<后>', '与它比较的一份，格式不必相同')
    .option('--layout <格式>', '公开报告的格式，不写时由内容识别')
    .addOption(new Option('--format <格式>', '印出结果的格式').choices(['text', 'json']).default('text'))
    .option('-v, --verbose', '逐条列出随之改变的合计和比率', false)
    .addHelpText('after', diffHelp)
    .action(async (before: string, after: string, options) =>
      end(await (await import('./commands/diff.ts')).diff([before, after], options, output)),
    )
  program
    .command('checks')
    .usage('[选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('列出各项检查')
    .option('--layout <格式>', '注明哪些适用于这种公开格式')
    .addOption(new Option('--format <格式>', '印出结果的格式').choices(['text', 'json']).default('text'))
    .addHelpText('after', '\n例：\n  juesuan checks --layout shanxi-2024')
    .action(async (options) => end((await import('./commands/checks.ts')).checks(options, output)))
  program
    .command('explain')
    .usage('<名称> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('说明一条关系、一项检查、一个科目，或报表里一个数的来历')
    .argument('<名称>', '关系的编号、检查的编号、科目代码，或格子：表!行!栏')
    .option('--report <申报文件>', '格子所在的决算', 'report.ts')
    .addHelpText(
      'after',
      "\n例：\n  juesuan explain K029\n  juesuan explain sum-mismatch\n  juesuan explain 2011301\n  juesuan explain 'expenditure!201!2' --report report.ts",
    )
    .action(async (text: string, options) => end(await (await import('./commands/explain.ts')).explain(text, options, output)))
  program
    .command('audit')
    .usage('<公开的报告…> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('读公开的报告，检查它印出的每一处')
    .argument('<公开的报告...>', 'PDF、Word、Excel、网页、文本或 render 写出的 JSON 文件，或有报告的文件夹')
    .option('--layout <格式>', '报告的格式，如 shanghai-2024；auto 由内容识别', 'auto')
    .option('--year <年度>', '报告的年度，不写时由内容识别')
    .addOption(new Option('--format <格式>', '印出结果的格式').choices(['text', 'json', 'jsonl', 'sarif']).default('text'))
    .option('-v, --verbose', '逐条列出尾数差和没有进行的检查', false)
    .addHelpText(
      'after',
      '\n例：\n  juesuan audit official.pdf\n  juesuan audit 2021.docx --layout national-2021\n  juesuan audit reports --format jsonl > findings.jsonl',
    )
    .action(async (paths: string[], options) => end(await (await import('./commands/audit.ts')).audit(paths, options, output)))
  return program
}

const renderHelp = `
格式：
  html 网页
  md Markdown
  txt 官方文本
  docx Word文档
  xlsx Excel工作簿
  pdf PDF
  json 开放数据（xBRL-JSON）
  csv 开放数据表
  datapackage.json 开放数据表的说明（Fiscal Data Package）

例：
  juesuan render report.ts --to md,html,txt --out out
  juesuan render report.ts --to all`

const importHelp = `
例：
  juesuan import ledger.csv --out accounts.ts
  juesuan import official.pdf --out imported
  juesuan import 支出.xlsx --sheet 2024年 --mapping mapping.json --out accounts.ts

公开的报告写成 report.ts 和 printed.json：金额是重构的，精确到分，印出来与报告相符；互相矛盾的数逐一列出。
账册写成模块。表头为科目编码、科目名称、资金性质、支出类型、金额等常见写法的，不用说明。其他的写在 mapping.json 里：
  {
    "columns": { "功能科目": "code", "基本": { "nature": "基本支出" }, "项目": { "nature": "项目支出" } },
    "budget": "一般公共预算",
    "unit": "万元"
  }
每一列可以是 code、name、measure、budget、nature、source、amount 或 ignore。
有问题时逐条列出，不写文件。详见 docs/import-ledger.md。`

const diffHelp = `
例：
  juesuan diff report.ts official.pdf
  juesuan diff 2023/official.txt 2024/official.txt
  juesuan diff old/report.ts report.ts --format json

按指标比较，不论印在哪里、什么单位、几位小数：位数不同的，四舍五入能够解释就算相同。
没有不同时退出状态为 0，有不同时为 1。`

/** Commander speaks English; these are its messages that a user meets. */
function toChinese(text: string): string {
  return text
    .replace(/error: unknown command '(.+?)'/u, '没有命令 $1。运行 juesuan --help 查看有哪些命令。')
    .replace(/error: unknown option '(.+?)'/u, '没有选项 $1。加 --help 查看有哪些选项。')
    .replace(/error: missing required argument '(.+?)'/u, '缺少参数 $1。加 --help 查看用法。')
    .replace(/error: too many arguments.*\n?/u, '参数太多。加 --help 查看用法。\n')
    .replace(/error: option '(.+?)' argument missing/u, '选项 $1 后面要写一个值。')
    .replace(/error: option '(.+?)' argument '(.+?)' is invalid\. Allowed choices are (.+?)\./u, '选项 $1 的值 $2 不对，可以是 $3。')
    .replace(/\(Did you mean (.+?)\?\)/u, '是不是 $1？')
}
