import { type Command, Option } from 'commander'
import type { Output } from '../output.ts'
import { publishedKindNames } from '../published-kinds.ts'
import type { End } from './end.ts'

/** The commands for reports that others published, and for ledgers. Each is loaded when it is run. */
export function addPublishedCommands(program: Command, output: Output, end: End): void {
  program
    .command('audit')
    .usage('<公开的报告…> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('读公开的报告，检查它印出的每一处')
    .argument('<公开的报告...>', `${publishedKindNames}；或有报告的文件夹`)
    .option('--layout <格式>', '报告的格式，如 shanghai-2024；auto 由内容识别', 'auto')
    .option('--year <年度>', '报告的年度，不写时由内容识别')
    .addOption(new Option('--format <格式>', '印出结果的格式').choices(['text', 'json', 'jsonl', 'sarif']).default('text'))
    .option('-v, --verbose', '逐条列出尾数差和没有进行的检查', false)
    .addHelpText(
      'after',
      '\n例：\n  juesuan audit official.pdf\n  juesuan audit 2021.docx --layout national-2021\n  juesuan audit reports --format jsonl > findings.jsonl',
    )
    .action(async (paths: string[], options) => {
      const { prepareThread } = await import('@juesuan/reader/prepare')
      prepareThread()
      end(await (await import('../commands/audit.ts')).audit(paths, options, output))
    })
  program
    .command('import')
    .usage('<账册或公开的报告> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('把账册写成申报用的模块，或把公开的报告写成一份申报')
    .argument('<账册或公开的报告>', `CSV、Excel 的账册，或公开的报告：${publishedKindNames}；是哪一种，由内容识别`)
    .option('--out <位置>', '账册：写到哪个模块，已有的只改金额和科目，不写时是 accounts.ts；报告：写到哪个文件夹，不写时是 imported')
    .option('--mapping <文件>', '账册：各列是什么、金额是什么单位（JSON）')
    .option('--sheet <名称>', '账册：工作表，不写时是第一张')
    .addOption(
      new Option('--encoding <编码>', '账册：CSV 的编码，不写时自动识别').choices(['utf-8', 'gbk', 'gb18030', 'utf-16le', 'utf-16be']),
    )
    .option('--layout <格式>', '报告：公开的格式，不写时由内容识别')
    .option('--year <年度>', '报告：年度，不写时由内容识别')
    .option('--force', '报告：覆盖已经改动过的文件', false)
    .addHelpText('after', importHelp)
    .action(async (path: string, options) => end(await (await import('../commands/import.ts')).importFile(path, options, output)))
  program
    .command('diff')
    .usage('<前> <后> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('比较两份决算：哪些数、哪些文字不同')
    .argument('<前>', `report.ts，或公开的报告：${publishedKindNames}`)
    .argument('<后>', '与它比较的一份，格式不必相同')
    .option('--layout <格式>', '公开报告的格式，不写时由内容识别')
    .addOption(new Option('--format <格式>', '印出结果的格式').choices(['text', 'json']).default('text'))
    .option('-v, --verbose', '逐条列出随之改变的合计和比率', false)
    .addHelpText('after', diffHelp)
    .action(async (before: string, after: string, options) =>
      end(await (await import('../commands/diff.ts')).diff([before, after], options, output)),
    )
}

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
