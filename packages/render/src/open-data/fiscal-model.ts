import type { Field } from './field.ts'

/** What kind of dimension the columns of a type are, for readers of Fiscal Data Package 0.3. */
const kinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'budget-line-id': { dimensionType: 'fact' },
  date: { dimensionType: 'datetime' },
  'administrative-classification:generic': { dimensionType: 'classification', classificationType: 'administrative' },
  'functional-classification:generic': { dimensionType: 'classification', classificationType: 'functional' },
  'functional-classification:cofog': { dimensionType: 'classification', classificationType: 'functional' },
  'economic-classification:generic': { dimensionType: 'classification', classificationType: 'economic' },
}

interface Attribute {
  readonly source: string
  readonly labelfor?: string
  readonly parent?: string
}

/** The model of Fiscal Data Package 0.3, which later versions tell by the types of the columns alone. */
export function fiscalModel(fields: readonly Field[]) {
  const dimensions: Record<string, { attributes: Record<string, Attribute>; primaryKey: string[] }> = {}
  for (const { name, columnType } of fields) {
    if (columnType === undefined || columnType === 'value') continue
    const [kind = '', ...rest] = columnType.split(':')
    const type = kind.endsWith('-classification') ? `${kind}:${rest[0]}` : kind
    const key = type.replaceAll(/\W/gu, '_')
    const dimension = dimensions[key] ?? { ...(kinds[type] ?? { dimensionType: 'other' }), attributes: {}, primaryKey: [] }
    dimensions[key] = dimension
    if (columnType.endsWith(':label')) dimension.attributes[name] = { source: name, labelfor: name.replace(/_name$/u, '') }
    else {
      const parent = dimension.primaryKey.at(-1)
      dimension.attributes[name] = parent === undefined ? { source: name } : { source: name, parent }
      dimension.primaryKey.push(name)
    }
  }
  return { measures: { amount: { source: 'amount', currency: 'CNY' } }, dimensions }
}
