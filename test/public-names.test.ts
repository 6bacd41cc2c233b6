import * as core from '@juesuan/core'
import * as dsl from '@juesuan/dsl'
import * as nodeTest from '@juesuan/dsl/node-test'
import * as vitest from '@juesuan/dsl/vitest'
import * as layouts from '@juesuan/layouts'
import * as reader from '@juesuan/reader'
import * as render from '@juesuan/render'
import { expect, it } from 'vitest'

it('exports these names and no others', () => {
  expect(Object.keys(dsl).sort()).toEqual(['checkReport', 'defineReport', 'defineUnit', 'readDeclaration', 'readUnit', 'yuan'])
  expect([Object.keys(vitest), Object.keys(nodeTest)]).toEqual([['testReport'], ['testReport']])
  expect(Object.keys(layouts).sort()).toEqual([
    'choice',
    'compose',
    'disclose',
    'layouts',
    'namesOf',
    'narrativeWords',
    'national2024',
    'noAnnexes',
    'partName',
    'requirementsOf',
    'shanghai2024',
    'shanxi2024',
    'spellings',
    'textPatterns',
  ])
  expect(Object.keys(reader).sort()).toEqual([
    'countAmounts',
    'describePath',
    'describeQuantity',
    'describeSource',
    'importReport',
    'isFacts',
    'isJson',
    'largestLedger',
    'placeOf',
    'readEvaluation',
    'readFacts',
    'readFile',
    'readLedger',
    'readText',
    'recogniseLayout',
    'reconstruct',
    'updateModule',
  ])
  expect(Object.keys(render).sort()).toEqual(['formats', 'print', 'printAll', 'renderText'])
  expect(Object.keys(core).sort()).toMatchSnapshot()
})
