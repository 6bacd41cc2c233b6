import { isWrittenAsCode, isWrittenAsLineNumber } from '../../classification/code.ts'
import { formPlace } from '../../disclosure/place.ts'
import type { FormTable } from '../../document/form-table.ts'
import { labelCell, type TableRow } from '../../document/table.ts'
import { type Check, notApplicable, pass, type Result } from '../check.ts'

const line = (label: string, number: string): TableRow => ({ kind: 'line', cells: [labelCell(label), labelCell(number)] })

/** 行次连续: line numbers count on without a gap, from the top of each column and from one column to the next. */
export const lineNumberGap: Check = {
  id: 'line-number-gap',
  title: '行次连续',
  covers: ['K089'],
  regime: 'text',
  severity: 'info',
  basis: '部门决算公开：行次应当连续；缺号多为删去一行后没有重新编号',
  run({ disclosure }) {
    const numbered = disclosure.forms.map((form) => ({ form, columns: lineNumbers(form) })).filter(({ columns }) => columns.length > 0)
    return numbered.length > 0 ? numbered.flatMap(({ form, columns }) => judgeNumbers(form, columns)) : [notApplicable('没有印出行次')]
  },
  examples: {
    passing: { forms: [{ rows: [line('其他用车', '15'), line('单价100万元(含)以上设备', '16')] }] },
    failing: { forms: [{ rows: [line('其他用车', '15'), line('单价100万元(含)以上设备', '17')] }] },
  },
}

/** The line numbers of a form, column by column; of most columns there are none. What follows a code in columns of its own is a piece of it. */
function lineNumbers({ rows }: FormTable): (readonly number[] | undefined)[] {
  const columns: (number[] | undefined)[] = []
  for (const { kind, cells } of rows) {
    if (kind !== 'line') continue
    let column = 0
    let inCode = false
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at]
      if (cell?.kind !== 'label') {
        inCode = false
        column += 1
        continue
      }
      inCode ||= isWrittenAsCode(cell.text)
      if (!inCode && isWrittenAsLineNumber(cell.text)) {
        const numbers = columns[column]
        if (numbers) numbers.push(Number(cell.text))
        else columns[column] = [Number(cell.text)]
      }
      column += cell.columnSpan
    }
  }
  return columns
}

function judgeNumbers({ id, printedNumber }: FormTable, columns: readonly (readonly number[] | undefined)[]): Result[] {
  const gaps: Result[] = []
  let last: number | undefined
  for (const numbers of columns) {
    for (const number of numbers ?? []) {
      if (last !== undefined && number !== last + 1) {
        const place = { ...formPlace(id, printedNumber), row: String(number), column: '1' }
        const message = `${printedNumber}的行次${last}之后是${number}，不连续。请核对是否漏了一行；如果印发的格式如此，可以保留。`
        gaps.push({ outcome: 'fail', message, expected: String(last + 1), actual: String(number), where: [place] })
      }
      last = number
    }
  }
  return gaps.length > 0 ? gaps : [pass]
}
