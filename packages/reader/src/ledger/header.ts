import type { ColumnContent } from './mapping.ts'
import { bareWord, type Meaning, type Vocabulary } from './vocabulary.ts'

/** What a header says about its column. */
export interface Header {
  /** Undefined where it is not known. */
  readonly content: ColumnContent | undefined
  /** The unit that the header itself names: `金额（万元）`. */
  readonly unit: Meaning<'unit'> | undefined
}

const known: Readonly<Record<Exclude<ColumnContent & string, 'ignore'> | 'amount', readonly string[]>> = {
  measure: ['measure', '指标', '事项'],
  code: ['code', '代码', '编码', '科目编码', '科目代码', '功能分类科目编码', '功能分类科目代码', '经济分类科目编码', '经济分类科目代码'],
  name: ['name', '名称', '科目名称'],
  budget: ['budget', '预算', '资金性质', '预算类型', '预算种类'],
  nature: ['nature', '性质', '支出性质', '支出类型'],
  source: ['source', '收入来源'],
  amount: ['amount', '金额', '决算数'],
}
/** What only adds up other columns is known, and not wanted. */
const derived = /(?:合计|小计|总计)$/u
const withUnit = /^(?<what>.*?)[(/:](?<unit>[^(/:)]*元)\)?$/u

/** Reads a header: as the mapping declares it, or as finance offices commonly write it. */
export function readHeader(text: string, declared: ReadonlyMap<string, ColumnContent>, vocabulary: Vocabulary): Header {
  const word = bareWord(text)
  const split = withUnit.exec(word)?.groups
  const unit = vocabulary.meaningOf('unit', split?.unit ?? word)
  const what = unit && split ? (split.what ?? '') : word
  return { content: declared.get(word) ?? declared.get(what) ?? contentOf(what, vocabulary), unit }
}

function contentOf(what: string, { meaningOf }: Vocabulary): ColumnContent | undefined {
  for (const role of ['measure', 'code', 'name', 'budget', 'nature', 'source'] as const) if (known[role].includes(what)) return role
  if (known.amount.includes(what) || meaningOf('unit', what)) return {}
  // One column of amounts for each nature, or each measure: 基本支出, 项目支出; 年初预算, 上年决算.
  const nature = meaningOf('nature', what)
  if (nature) return { nature }
  const measure = meaningOf('measure', what)
  if (measure) return { measure }
  return derived.test(what) ? 'ignore' : undefined
}
