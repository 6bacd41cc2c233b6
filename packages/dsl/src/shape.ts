/** What a part of a declaration must be. `Keyed` parts hold something by code; `fields` are properties with names of their own. */
export type Shape =
  | 'amount'
  | 'count'
  | 'number'
  | 'text'
  | 'unit'
  | 'report'
  | { readonly list: Shape }
  | { readonly keyed: Shape }
  | { readonly fields: Readonly<Record<string, Shape>>; readonly required?: readonly string[] }

const keyed = (shape: Shape): Shape => ({ keyed: shape })
const fields = (all: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape => ({ fields: all, required })
const each = (names: readonly string[], shape: Shape): Readonly<Record<string, Shape>> =>
  Object.fromEntries(names.map((name) => [name, shape]))

const balances = { openingBalance: keyed('amount'), closingBalance: keyed('amount') }
const appropriation = {
  ...balances,
  expenditure: keyed(fields({ ...each(['basic', 'project', 'initialBudget'], 'amount'), ...each(['use', 'reason'], 'text') })),
  revenue: keyed('amount'),
  priorYear: keyed('amount'),
  ...each(['reason', 'budgetReason'], 'text'),
} as const
const otherNatures = ['basic', 'project', 'superiorRemittance', 'business', 'affiliateSubsidy']
const publicExpense = { ...each(['final', 'initialBudget', 'adjustedBudget', 'priorYear'], 'amount'), reason: 'text', use: 'text' } as const
const reception = { final: 'amount', receptions: 'count', guests: 'count' } as const
const receptions = (more: Readonly<Record<string, Shape>> = {}) => fields({ ...reception, ...more }, ['final'])
const byBudget = fields(each(['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'], 'amount'))
const vehicles = ['seniorLeaders', 'principalLeaders', 'confidentialCommunication', 'emergency']
const moreVehicles = ['lawEnforcement', 'specialTechnical', 'retiredCadres', 'other']
const texts: Shape = { list: 'text' }

const indicator = fields({ name: 'text', weight: 'number', target: 'text' }, ['name', 'weight', 'target'])
const group = fields(
  { name: 'text', aspect: 'text', indicators: { list: indicator }, analysisTitle: 'text', analysis: 'text', score: 'number' },
  ['name', 'indicators', 'analysis', 'score'],
)
const section = fields({ name: 'text', analysisTitle: 'text', groups: { list: group } }, ['name', 'analysisTitle', 'groups'])
const evaluationTexts = each(['overview', 'objectives', 'purpose', 'method', 'experience', 'problems'], texts)
const evaluation = { title: 'text', introduction: 'text', ...evaluationTexts, sections: { list: section } } as const

const accounts = {
  additionalCodes: keyed(fields({ name: 'text', budget: 'text' }, ['name', 'budget'])),
  generalPublicBudget: fields({
    ...appropriation,
    ...each(['basicByEconomic', 'initialBudget'], keyed('amount')),
    ...each(['uses', 'reasons'], keyed('text')),
  }),
  governmentFundBudget: fields(appropriation),
  stateCapitalBudget: fields(appropriation),
  nonAppropriation: fields({
    ...balances,
    revenue: fields(each(['superiorSubsidy', 'publicService', 'business', 'affiliateRemittance', 'other'], keyed('amount'))),
    expenditure: keyed(fields(each(otherNatures, 'amount'))),
    ...each(['surplusUsed', 'surplusDistribution', 'priorYear'], keyed('amount')),
    priorYearSurplusDistribution: 'amount',
  }),
  threePublicExpenses: fields({
    ...each(['reason', 'budgetReason'], 'text'),
    overseasVisits: fields({ ...publicExpense, groups: 'count', persons: 'count' }),
    vehiclePurchase: fields({ ...publicExpense, vehicles: 'count' }),
    vehicleOperation: fields({ ...publicExpense, vehicles: 'count' }),
    hospitality: fields({
      ...each(['initialBudget', 'adjustedBudget', 'priorYear'], 'amount'),
      reason: 'text',
      foreignAffairs: receptions({ use: 'text' }),
      otherDomestic: receptions(),
      overseas: receptions({ use: 'text' }),
    }),
  }),
  agencyOperatingExpenses: fields({ ...each(['administrative', 'civilServiceLaw', 'priorYear'], 'amount'), reason: 'text' }),
  procurement: fields({
    ...each(['goods', 'works', 'services'], fields(each(['large', 'medium', 'microAndSmall'], 'amount'))),
    reserved: fields(each(['smallAndMedium', 'microAndSmall', 'none'], fields(each(['budget', 'awarded'], 'amount')))),
  }),
  vehicles: fields(each([...vehicles, ...moreVehicles], fields({ count: 'count', use: 'text' }, ['count']))),
  generalEquipment: 'count',
  specialEquipment: 'count',
  largeEquipment: 'count',
} as const

const elimination = fields({ ...each(['from', 'to', 'item', 'revenueItem'], 'text'), amount: 'amount' }, ['from', 'to', 'item', 'amount'])

/** The shape of a unit's declaration. */
export const unitShape = { fields: { unit: 'text', year: 'count', ...accounts }, required: ['unit'] } as const satisfies Shape

/** The shape of a whole declaration: the compiler knows it by its types, this is for data that no compiler has seen. */
export const declarationShape = {
  fields: {
    department: 'text',
    year: 'count',
    units: { list: 'unit' },
    eliminations: fields(each(['subsidies', 'remittances'], { list: elimination })),
    priorYear: 'report',
    duties: texts,
    ...accounts,
    reasons: fields(each(['total', 'fiscalAppropriation'], 'text')),
    performance: fields({
      management: fields(each(['rules', 'mechanism'], 'text'), ['rules', 'mechanism']),
      ...each(['objectives', 'monitoring'], fields({ projects: 'count', amount: 'amount' }, ['projects', 'amount'])),
      selfEvaluation: fields(
        {
          scope: 'text',
          grades: fields(each(['excellent', 'good', 'fair', 'poor'], 'count')),
          amount: byBudget,
          averageScore: 'number',
          problems: fields(each(['completed', 'ongoing'], 'count')),
        },
        ['grades', 'amount'],
      ),
      departmentEvaluation: fields(
        { project: 'text', budget: 'amount', amount: byBudget, result: 'text', report: fields(evaluation, Object.keys(evaluation)) },
        ['project', 'budget', 'amount', 'result', 'report'],
      ),
    }),
    otherMatters: 'text',
    acknowledged: { list: fields(each(['check', 'at', 'reason'], 'text'), ['check', 'reason']) },
    terms: { list: fields({ term: 'text', meaning: 'text' }, ['term', 'meaning']) },
  },
  required: ['department', 'units', 'duties'],
} as const satisfies Shape
