import {
  type Finding,
  fillSample,
  type Place,
  paragraph,
  point,
  type Section,
  sampleFigure,
  sectionPlace,
  valueQuantity,
} from '@juesuan/core'
import { expect, it } from 'vitest'
import { createPage } from './page.ts'
import { countFailures, renderFindings } from './render-findings.ts'
import { renderTree } from './render-tree.ts'

const cell: Place = { form: 'expenditure', printedNumber: '公开03表', row: '1', column: '1', section: null }
const finding = (more: Partial<Finding>): Finding => ({
  check: 'sum-mismatch',
  covers: [],
  severity: 'error',
  outcome: 'fail',
  message: '不等',
  where: [cell],
  basis: '依据',
  ...more,
})

it('marks the cell that a finding names, blank or not, and leads there', () => {
  for (const text of ['1.00', '']) {
    const { forms } = fillSample({ cells: [[point('expenditure'), text]] })
    const page = createPage({ findings: [finding({})] })
    const form = renderTree(forms, page)
    expect(form).toMatch(/<td id="(p\d+)" class="figure found error"><a class="mark" data-beside href="#n0" title="不等">/u)
    expect(form).toContain('<ul class="beside" data-beside aria-label="检查发现">')
    expect(renderFindings(page)).toContain(`<a href="#${page.placeAnchor(cell)}">公开03表 行次1 栏1</a>`)
  }
})

it('folds away what is no failure, and names a place that is not on the page without a link', () => {
  const findings = [
    finding({ outcome: 'rounding', severity: 'info', acknowledged: '已核对' }),
    finding({ outcome: 'insufficient', severity: 'info' }),
  ]
  const page = createPage({ findings })
  const list = renderFindings(page)
  expect(list).toContain('没有发现错误。')
  expect(list).toContain('<input type="checkbox" id="show-rounding">尾数差 <b>1</b>')
  expect(list).toContain('<input type="checkbox" id="show-unchecked">没有进行的检查 <b>1</b>')
  expect(list).toContain('<dt>位置</dt><dd>公开03表 行次1 栏1</dd><dt>已说明</dt><dd>已核对</dd>')
  expect(countFailures(page)).toBe('没有发现错误')
})

it('puts a finding of the text behind the paragraph it is about, and one that names none above them all', () => {
  const place = sectionPlace('五（三）')
  const section: Section = {
    type: 'section',
    title: '（三）情况',
    level: 2,
    place: '五（三）',
    children: [paragraph('甲项目12.50万元。'), paragraph('乙项目2.50万元。'), paragraph('丙“某某”项目。')],
  }
  const findings = [
    finding({ message: '一', where: [place], actual: '2.50' }),
    finding({ message: '对“某某”项目', where: [place], expected: '9.99' }),
    finding({ message: '项目', where: [place], actual: '项目' }),
  ]
  const html = renderTree([section], createPage({ findings }))
  const order = [...html.matchAll(/<p>(.)|href="#n(\d)"/gu)].map(([, first, number]) => first ?? number)
  expect(order).toEqual(['2', '甲', '乙', '0', '丙', '1'])
})

it('counts failures by severity', () => {
  const page = createPage({
    findings: [finding({}), finding({ severity: 'warning' }), finding({ severity: 'warning', outcome: 'unreadable' })],
  })
  expect(countFailures(page)).toBe('错误 1，警告 2')
  expect(renderFindings(page)).toContain('发现 1 处错误。')
  expect(page.figureNumber(sampleFigure(valueQuantity(point('expenditure')), '1.00'), cell)).toBe(0)
})
