import { expect, it } from 'vitest'
import { checkSample } from '../check-sample.ts'
import { sampleSection } from '../sample-disclosure.ts'
import { contentsMismatch } from './contents-mismatch.ts'

const heading = (title: string) => sampleSection('十一', title, ['无。'])
const check = (entry: string, title: string) =>
  checkSample(contentsMismatch, {
    contents: [{ level: 1, title: entry, target: entry }],
    sections: [heading(title)],
  }).findings.map(({ severity, message }) => `${severity} ${message}`)

it('takes a heading that is listed in other words under its number for one slip', () => {
  expect(check('十一、其他事项说明', '十一、其他重要事项的情况说明')).toEqual([
    'warning 目录写作“十一、其他事项说明”，正文写作“十一、其他重要事项的情况说明”。请改为同一标题。',
  ])
})

it('takes one that is listed under another number for one too few and one too many', () => {
  expect(check('十、其他事项说明', '十一、其他事项说明')).toEqual([
    'error 正文有“十一、其他事项说明”，目录没有。请补入目录。',
    'error 目录有“十、其他事项说明”，正文没有。请核对标题。',
  ])
})
