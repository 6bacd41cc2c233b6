import type { Check } from '../check.ts'
import { matches } from '../matches.ts'
import { scanParagraphs } from '../scan-paragraphs.ts'

const assets = /车辆|国有资产|设备/u
const asOf = /截[至止](?:到)?\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu

/** 资产截止日为年末: assets are those held on the last day of the year of the report. */
export const asOfDateMismatch: Check = {
  id: 'as-of-date-mismatch',
  title: '资产截止日为年末',
  covers: ['K144'],
  regime: 'text',
  severity: 'error',
  basis: '部门决算公开：国有资产占用情况是决算年度年末数',
  run: (context) => {
    const { year } = context.disclosure
    const judge = (text: string) => {
      const dates = assets.test(text) ? matches(text, asOf) : []
      if (dates.length === 0) return undefined
      return dates
        .filter(([, said, month, day]) => Number(said) !== year || Number(month) !== 12 || Number(day) !== 31)
        .map(([words]) => `资产“${words}”，应当是${year}年12月31日。请改正。`)
    }
    return scanParagraphs(context, judge, '没有写明资产的截止日', ['narrative'])
  },
  examples: {
    passing: { narrative: ['截至2024年12月31日，本部门共有车辆1辆。'] },
    failing: { narrative: ['截至2023年12月31日，本部门共有车辆1辆。'] },
  },
}
