import { compose, disclose, layouts } from '@juesuan/layouts'
import { renderText } from '@juesuan/render'
import years from '../examples/two-years/report.ts'

/** A report as no layout has it: other titles, other headers, other sentences. */
export function unknownText(): string {
  const national = layouts.find(({ id }) => id.startsWith('national-'))
  if (!national) throw new Error('there is a national layout')
  const text = renderText({ document: compose(disclose(years.report, national), national) })
  const [forms = ''] = text.slice(text.lastIndexOf('第二部分')).split('第三部分')
  const others: readonly (readonly [string, string])[] = [
    ['决算总表', '决算公开总表'],
    ['决算表', '决算公开表'],
    ['明细表', '公开表'],
    ['科目代码', '功能分类科目编码'],
    ['本年支出合计', '合计'],
    ['金额\t', '决算数\t'],
    ['年初结转和结余', '年初结转结余'],
  ]
  return `示例县档案馆2024年度部门决算公开报告

第二部分 部门决算公开表

${others.reduce((made, [from, to]) => made.replaceAll(from, to), forms.slice(forms.indexOf('\n')))}

第三部分 部门决算情况说明

一、收入支出总体情况

2024年度收入总计192.95万元，支出总计1929480.20元。

二、支出情况

本年支出合计187.45万元，其中：基本支出148.95万元，占79.46%；项目支出38.50万元，占20.54%。

三、一般公共预算财政拨款支出情况

2024年度一般公共预算财政拨款支出187.45万元，比上年增加38.62万元，增长25.95%，完成年初预算的102.66%。

一般公共服务支出（类）163.99万元，占87.48%。全年接待来宾若干，另支付押金3.20万元。
`
}
