import type { Section, Table } from '@juesuan/core'

/** The units that a table of the overview lists by their names (序号, 单位名称, 备注); none where there is no such table. */
export function listedUnits(sections: readonly Section[]): string[] {
  return tablesIn(sections).flatMap(({ header, rows }) => {
    const column = header.at(-1)?.findIndex(({ text }) => text.replaceAll(/\s/gu, '') === '单位名称') ?? -1
    return rows.flatMap(({ cells }) => {
      const cell = column < 0 ? undefined : cells[column]
      return cell?.kind === 'label' && cell.text.trim() !== '' ? [cell.text.trim()] : []
    })
  })
}

function tablesIn(sections: readonly Section[]): Table[] {
  return sections.flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'table' ? [child] : child.type === 'section' ? tablesIn([child]) : [])),
  )
}
