import { expect, it } from 'vitest'
import { checkSample } from '../check-sample.ts'
import { wordRepeated } from './word-repeated.ts'

const found = (text: string) => checkSample(wordRepeated, { narrative: [text] }).findings.filter(({ outcome }) => outcome === 'fail')

it.each([
  '局本级本年在在职人员减少导致住房公积金缴费支出减少。',
  '本年在在职人员较上年减少。',
  '本部门的的支出减少。',
  '与上年相比，是是因为人员减少。',
  '主要原因是项目经费项目经费增加。',
  '用于用于人员支出。',
  '完成了了年度任务。',
])('finds the word that stands twice: %s', (text) => expect(found(text)).toHaveLength(1))

it.each([
  '支出在在建工程中列支。',
  '项目在在职人员教育方面开展。',
  '年末存在在建工程。',
  '现在在编人员20人。',
  '不以盈利为目的的活动。',
  '为了了解外贸企业的情况。',
  '关键是是否按时完成。',
  '问题以及及时整改的情况。',
  '违法行为为零。',
  '一步一步推进。',
  '住房保障保障性租赁住房支出。',
  '安排事由由各单位填写。',
])('keeps quiet of correct words: %s', (text) => expect(found(text)).toEqual([]))
