// 部门决算公开相关信息统计表
// Basis: 山西省部门决算公开格式; 公开10表
// In force: 2021–
import { type FormDefinition, figures, type Line, labels, numberLines, type WordLine } from '@juesuan/core'
import type { Edition } from '../../edition/edition.ts'

const procurement: readonly (Line | WordLine)[] = [
  { words: ['一、政府采购情况'] },
  { words: ['项目', '行次', '统计数'] },
  ...numberLines(1, [
    { label: '合计', at: { measure: 'procurement' } },
    { label: '货物', at: { measure: 'procurement', procurement: 'goods' } },
    { label: '工程', at: { measure: 'procurement', procurement: 'works' } },
    { label: '服务', at: { measure: 'procurement', procurement: 'services' } },
  ]),
]

const agency: readonly (Line | WordLine)[] = [
  { words: ['二、机关运行经费'] },
  { words: ['项目', '', '统计数'] },
  ...numberLines(5, [
    { label: '(一) 行政单位', at: { measure: 'agencyOperatingExpenses', agency: 'administrative' } },
    { label: '(二) 参照公务员法管理事业单位', at: { measure: 'agencyOperatingExpenses', agency: 'civilServiceLaw' } },
  ]),
]

const assets: readonly (Line | WordLine)[] = [
  { words: ['三、国有资产占用情况'] },
  ...numberLines(7, [
    { label: '(一) 车辆数合计(辆)', at: { measure: 'vehicles' } },
    { label: '1. 副部(省)级及以上领导用车', at: { measure: 'vehicles', vehicle: 'seniorLeaders' } },
    { label: '2. 主要负责人用车', at: { measure: 'vehicles', vehicle: 'principalLeaders' } },
    { label: '3. 机要通信用车', at: { measure: 'vehicles', vehicle: 'confidentialCommunication' } },
    { label: '4. 应急保障用车', at: { measure: 'vehicles', vehicle: 'emergency' } },
    { label: '5. 执法执勤用车', at: { measure: 'vehicles', vehicle: 'lawEnforcement' } },
    { label: '6. 特种专业技术用车', at: { measure: 'vehicles', vehicle: 'specialTechnical' } },
    { label: '7. 离退休干部服务用车', at: { measure: 'vehicles', vehicle: 'retiredCadres' } },
    { label: '8. 其他用车', at: { measure: 'vehicles', vehicle: 'other' } },
  ]),
]

const equipmentKinds: readonly Line[] = numberLines(16, [
  { label: '(二) 单价50万元以上通用设备', at: { measure: 'generalEquipment' } },
  { label: '(三) 单价100万元以上专用设备', at: { measure: 'specialEquipment' } },
])

/** The line number 16 is not printed since equipment is told as one. */
const allEquipment: Line = { label: '(二) 单价100万元(含)以上设备(不含车辆)', lineNumber: 17, at: { measure: 'largeEquipment' } }

/** The tenth form of Shanxi, in an edition. */
export const statistics = ({ partsEquipment }: Edition): FormDefinition => ({
  id: 'statistics',
  title: '部门决算公开相关信息统计表',
  printedNumber: '公开10表',
  head: ['{number}', '单位名称：{department}', '{year}年度', '金额单位：{unit}'],
  at: {},
  columns: [labels('项目', 'name'), labels('行次', 'lineNumber'), figures('统计数')],
  // The parts of the form have headers of their own, so it has none at the top.
  headless: true,
  columnNumbers: false,
  panels: [
    {
      width: 3,
      rows: { kind: 'lines', lines: [...procurement, ...agency, ...assets, ...(partsEquipment ? equipmentKinds : [allEquipment])] },
    },
  ],
  note: '注：本表反映部门本年度政府采购、机关运行经费和国有资产占用情况。',
})
