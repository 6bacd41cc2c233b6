/** A form's identity, whatever number and title a province prints on it. */
export type FormId =
  | 'revenue-and-expenditure'
  | 'revenue'
  | 'expenditure'
  | 'appropriation-summary'
  | 'general-public-expenditure'
  | 'general-public-basic-expenditure'
  | 'government-fund'
  | 'state-capital'
  | 'three-public-expenses'
  | 'statistics'
