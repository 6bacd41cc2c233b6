import type { FileContents } from './file-text.ts'

/** Reads plain text: it is the text form already. */
export function readPlain(text: string): FileContents {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|[\n\r]/u)
  return {
    lines: lines.map((line, index) => ({ text: line, pieces: [{ from: 0, place: { kind: 'line', line: index + 1 } }] })),
    remarks: [],
  }
}
