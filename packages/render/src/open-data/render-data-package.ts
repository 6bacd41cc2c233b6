import type { Publication } from '../publication.ts'
import type { Field } from './field.ts'
import { fields } from './fields.ts'
import { fiscalModel } from './fiscal-model.ts'

/** Describes the table of facts beside it, column by column, as a Fiscal Data Package. */
export function renderDataPackage({ disclosure, name = 'report' }: Pick<Publication, 'disclosure' | 'name'>): string {
  const { department, year } = disclosure
  const title = `${department}${year}年度部门决算`
  const description = {
    profile: 'tabular-data-package',
    name: `final-accounts-${year}`,
    title,
    description: '部门决算的每一个数据，一行一个；由 juesuan 印出。',
    countryCode: 'CN',
    granularity: 'aggregated',
    fiscalPeriod: { start: `${year}-01-01`, end: `${year}-12-31` },
    columnTypes: ['https://frictionlessdata.io/taxonomies/fiscal/budgets.json'],
    model: fiscalModel(fields),
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'facts',
        title: `${title}数据`,
        path: `${name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: { fields: fields.map(describeField), primaryKey: ['department', 'report_year', 'id'], missingValues: [''] },
      },
    ],
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

function describeField({ name, title, type, description, columnType, members, isRequired }: Field) {
  const words = Object.entries(members ?? {}).map(([member, label]) => `${member} ${label}`)
  const told = [description, ...(words.length > 0 ? [words.join('，')] : [])].filter((text) => text !== undefined)
  const constraints = { ...(isRequired ? { required: true } : {}), ...(members ? { enum: Object.keys(members) } : {}) }
  return {
    name,
    type,
    title,
    ...(told.length > 0 ? { description: told.join('：') } : {}),
    ...(columnType === undefined ? {} : { columnType }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}
