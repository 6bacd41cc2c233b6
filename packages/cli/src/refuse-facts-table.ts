import { UsageError } from './usage-error.ts'

const header = /^\uFEFF?id,department,report_year,fiscal_year,/u

/** Says of the table of facts that we print as CSV what to take for it: it is no report, and no ledger. */
export function refuseFactsTable(path: string, bytes: Uint8Array): void {
  const head = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 128))
  if (header.test(head)) throw new UsageError(`${path}：这是 render 写出的数据表，不是公开的报告。请用与它同时写出的 JSON，或公开的文本。`)
}
