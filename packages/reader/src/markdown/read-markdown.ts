import type { Nodes, Table } from 'mdast'
import { splitSpread } from '../file/are-cells.ts'
import type { FileBounds } from '../file/file-bounds.ts'
import { FileFault } from '../file/file-fault.ts'
import type { FileContents } from '../file/file-text.ts'
import { joinTexts, type PlacedLine, type PlacedText, rowLine } from '../file/placed-line.ts'
import type { SourcePlace } from '../file/source-place.ts'
import { joinInCell, tableLines } from '../file/table-lines.ts'
import { spreadHeader } from './spread-header.ts'

/** Reads Markdown: its blocks, and its tables with the rows that their headers were written from. */
export async function readMarkdown(text: string, bounds: FileBounds): Promise<FileContents> {
  const { fromMarkdown } = await import('mdast-util-from-markdown')
  const { gfmTableFromMarkdown } = await import('mdast-util-gfm-table')
  const { gfmTable } = await import('micromark-extension-gfm-table')
  const deepest = Math.max(0, ...text.split('\n').map((line) => /^[\s>*+-]*/u.exec(line)?.[0].replaceAll(/\s/gu, '').length ?? 0))
  if (deepest > bounds.depth) throw new FileFault('too-deep', `这个文件的内容嵌套超过${bounds.depth}层，没有读取。`)
  const root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return { lines: linesOf(root, bounds.cells), remarks: [] }
}

function linesOf(node: Nodes, mostCells: number): PlacedLine[] {
  if (node.type === 'table') return tableLines(rowsOf(node), mostCells)
  if (node.type === 'paragraph' || node.type === 'heading') {
    const place = placeOf(node)
    return wordsOf(node)
      .split(hardBreak)
      .flatMap((words) => {
        const cells = splitSpread(joinInCell(words.split('\n').map((line) => line.trim())))
        return cells.some((cell) => cell !== '') ? [rowLine(cells.map((cell) => ({ text: cell, place })))] : []
      })
  }
  if (node.type === 'code' || node.type === 'html') {
    return node.type === 'html' ? [] : [joinTexts([{ text: node.value.replaceAll('\n', ' '), place: placeOf(node) }])]
  }
  return 'children' in node ? node.children.flatMap((child) => linesOf(child, mostCells)) : []
}

function rowsOf({ children }: Table): PlacedText[][] {
  const rows = children.map((row) => row.children.map((cell): PlacedText => ({ text: wordsOf(cell).trim(), place: placeOf(cell) })))
  const [header = [], ...body] = rows
  return [...spreadHeader(header), ...body]
}

const hardBreak = '\u2028'

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return hardBreak
  if (node.type === 'html') return /^<br\s*\/?>$/iu.test(node.value) ? hardBreak : ''
  if ('value' in node) return node.value
  if ('children' in node) return node.children.map(wordsOf).join('')
  return ''
}

function placeOf({ position }: Nodes): SourcePlace | undefined {
  return position && { kind: 'line', line: position.start.line }
}
