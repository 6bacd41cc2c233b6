import { type Member, type MonetaryUnit, memberLabels, monetaryUnits } from '@juesuan/core'
import { type Account, accounts, type LedgerMeasure, ledgerMeasures } from './ledger-measure.ts'

/** Where revenue that is no appropriation comes from. */
type OtherSource = 'superiorSubsidy' | 'publicService' | 'business' | 'affiliateRemittance' | 'other'

/** What the words of a ledger are about, and what they can mean. */
interface Meanings {
  readonly measure: LedgerMeasure
  readonly budget: Account
  readonly nature: Member<'nature'>
  readonly source: OtherSource
  readonly unit: MonetaryUnit
}

/** What a word is about. */
export type Role = keyof Meanings

/** What a word about it can mean. */
export type Meaning<About extends Role> = Meanings[About]

/** What some of the roles are, where that is known; what is left out is to be found elsewhere. */
export type Coordinates = { readonly [About in Role]?: Meaning<About> | undefined }

/** What each role is called in messages. */
export const roleLabels = {
  measure: '指标',
  budget: '预算',
  nature: '支出性质',
  source: '收入来源',
  unit: '单位',
} as const satisfies Record<Role, string>

/** What words mean. */
export interface Vocabulary {
  /** What a word means where it is about a role; undefined where it is not known. */
  readonly meaningOf: <About extends Role>(about: About, said: string) => Meaning<About> | undefined
  /** The words a role is best said by, one for each meaning. */
  readonly wordsFor: (about: Role) => readonly string[]
}

type Words = readonly string[] | { readonly words: readonly string[] }

const { nature, source, funding } = memberLabels

/** The words that finance offices use, and those a mapping adds: what is said, by what is meant. A meaning is also said by its own name. */
export function createVocabulary(added: Readonly<Record<string, string>> = {}): Vocabulary {
  const known: { readonly [About in Role]: ReadonlyMap<string, Meaning<About>> } = {
    measure: index(ledgerMeasures),
    budget: index({
      generalPublicBudget: [accounts.generalPublicBudget, funding.generalPublicBudget],
      governmentFundBudget: [accounts.governmentFundBudget, funding.governmentFundBudget],
      stateCapitalBudget: [accounts.stateCapitalBudget, funding.stateCapitalBudget],
      nonAppropriation: [accounts.nonAppropriation, '非财政拨款资金'],
    }),
    nature: index({
      basic: [nature.basic],
      project: [nature.project],
      superiorRemittance: [nature.superiorRemittance],
      business: [nature.business],
      affiliateSubsidy: [nature.affiliateSubsidy],
    }),
    source: index({
      superiorSubsidy: [source.superiorSubsidy],
      publicService: [source.publicService],
      business: [source.business],
      affiliateRemittance: [source.affiliateRemittance],
      other: [source.other],
    }),
    unit: index({
      yuan: [monetaryUnits.yuan.zh],
      tenThousandYuan: [monetaryUnits.tenThousandYuan.zh],
      hundredMillionYuan: [monetaryUnits.hundredMillionYuan.zh],
    }),
  }
  const synonyms = new Map(Object.entries(added).map(([said, meant]) => [bareWord(said), bareWord(meant)]))
  return {
    meaningOf: (about, said) => {
      const word = bareWord(said)
      return known[about].get(synonyms.get(word) ?? word)
    },
    wordsFor: (about) => {
      const best = new Map<string, string>()
      for (const [word, meaning] of known[about]) if (!best.has(meaning)) best.set(meaning, word)
      return [...best.values()]
    },
  }
}

/** A word without what makes no difference: spaces, full or half width, upper or lower case. */
export function bareWord(word: string): string {
  return word.normalize('NFKC').replaceAll(/\s+/gu, '').toLowerCase()
}

function index<Name extends string>(meanings: Readonly<Record<Name, Words>>): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>()
  for (const name in meanings) {
    const said: Words = meanings[name]
    for (const word of [...('words' in said ? said.words : said), name]) names.set(bareWord(word), name)
  }
  return names
}
