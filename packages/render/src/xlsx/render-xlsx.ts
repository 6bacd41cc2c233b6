import { createLedger, generateRelations } from '@juesuan/core'
import Workbook from 'exceljs/lib/doc/workbook.js'
import { plainWords } from '../plain-words.ts'
import type { Publication } from '../publication.ts'
import { repack } from '../repack.ts'
import { cellRelations } from './cell-relations.ts'
import { chooseSources } from './choose-sources.ts'
import { exactValues } from './exact-values.ts'
import { groupCells } from './group-cells.ts'
import { placeFigures, planSheets, sheetName } from './plan-sheets.ts'
import { shareStyles } from './share-styles.ts'
import { writeFormSheet } from './write-form-sheet.ts'
import { writeRelationsSheet } from './write-relations-sheet.ts'
import { restReference, writeRestsSheet } from './write-rests-sheet.ts'

/** Prints the forms as a workbook that computes: a sheet a form, totals and copies as formulas of the relations between quantities. */
export async function renderXlsx({ disclosure, report, nameOf }: Publication): Promise<Uint8Array> {
  const workbook = new Workbook()
  workbook.creator = plainWords(disclosure.department)
  workbook.lastModifiedBy = workbook.creator
  workbook.title = plainWords(`${disclosure.department}${disclosure.year}年度部门决算公开`)
  const names = new Set<string>()
  const plans = planSheets(disclosure.forms, names)
  const figures = plans.flatMap(placeFigures)
  const cells = groupCells(figures)
  const relations = generateRelations([...cells.values()].flatMap(([first]) => (first ? [first.of] : [])))
  const exact = exactValues(report)
  const restsName = sheetName('各表未列的数', names)
  const { formulas, rests } = chooseSources(cells, relations, exact, report && ((index) => restReference(restsName, index)))
  for (const plan of plans) {
    writeFormSheet(
      workbook,
      plan,
      figures.filter((placed) => placed.plan === plan),
      formulas,
      exact,
    )
  }
  if (report && rests.length > 0) {
    const ledger = createLedger(report.facts)
    writeRestsSheet(workbook, restsName, rests, { nameOf, isNothing: (of) => ledger.value(of) === 0n })
  }
  writeRelationsSheet(workbook, sheetName('勾稽关系', names), cellRelations(relations, cells, exact, nameOf), exact)
  shareStyles(workbook)
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer(unpacked)), {})
}

/** Files are packed once, when they are settled. */
const unpacked = { zip: { compression: 'STORE' } } as const
