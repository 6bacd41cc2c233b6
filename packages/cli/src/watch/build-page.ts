import { type CheckedReport, checkReport, type DeclaredReport } from '@juesuan/dsl'
import { print } from '@juesuan/render'
import { declaredReport } from '../load-report.ts'
import { publish } from '../publish.ts'
import { UsageError } from '../usage-error.ts'
import type { FreshModule } from './fresh-loader.ts'

/** A report as it was saved last: its page, or why there is none. */
export type Built =
  | { readonly kind: 'page'; readonly html: string; readonly declared: DeclaredReport; readonly checked: CheckedReport }
  | { readonly kind: 'fault'; readonly message: string }

/** Makes the page of a report that was just saved. Whatever is wrong with the file is told, and ends nothing. */
export async function buildPage(path: string, { loaded }: FreshModule): Promise<Built> {
  try {
    const declared = await declaredReport(path, loaded)
    const checked = checkReport(declared)
    return { kind: 'page', html: String(await print('html', publish(declared, checked))), declared, checked }
  } catch (error) {
    if (error instanceof UsageError) return { kind: 'fault', message: error.message }
    return {
      kind: 'fault',
      message: `juesuan 自身的缺陷，请报告：\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    }
  }
}
