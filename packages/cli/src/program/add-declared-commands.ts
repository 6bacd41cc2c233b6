import { type Command, Option } from 'commander'
import type { Output } from '../output.ts'
import type { End } from './end.ts'

/** The commands for reports that are declared. Each is loaded when it is run. */
export function addDeclaredCommands(program: Command, output: Output, end: End): void {
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
    .action(async (path: string, options) => end(await (await import('../commands/check.ts')).check(path, options, output)))
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
    .action(async (path: string, options) => end(await (await import('../commands/render.ts')).render(path, options, output)))
  program
    .command('watch')
    .usage('<申报文件> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('在浏览器里看一份决算，每次保存后立即更新')
    .argument('<申报文件>', 'report.ts')
    .option('--port <端口>', '本机的端口；不写时是 4747，已被占用的换一个')
    .addHelpText('after', '\n例：\n  juesuan watch report.ts\n  juesuan watch report.ts --port 8000')
    .action(async (path: string, options) => end(await (await import('../commands/watch.ts')).watch(path, options, output)))
  program
    .command('init')
    .usage('<文件夹> [选项]')
    .helpOption('-h, --help', '显示帮助')
    .description('写出一个新的决算项目，可以立即检查和测试')
    .argument('<文件夹>', '写到哪里；已有的文件不会被覆盖')
    .option('--department <名称>', '部门名称')
    .option('--layout <格式>', '公开的格式，如 shanghai-2024；不写时是 shanxi-2024')
    .option('--year <年度>', '决算的年度，不写时是格式的年度')
    .addHelpText(
      'after',
      '\n例：\n  juesuan init final-accounts-2024 --department 示例市商务局 --year 2024\n  juesuan init final-accounts-2024 --layout shanghai-2024',
    )
    .action(async (folder: string, options) => end((await import('../commands/init.ts')).init(folder, options, output)))
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
