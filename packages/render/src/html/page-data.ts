/** What the page's script knows of the report: every quantity once, in words, so that a figure need only say which it is. */
export interface PageData {
  readonly quantities: readonly PageQuantity[]
  /** Where each figure stands, in words, by the number in its id: `f0`, `f1` …. */
  readonly places: readonly string[]
  /** The numbers of the findings that name a figure, by the number in its id. */
  readonly findings: Readonly<Record<number, readonly number[]>>
}

/** A quantity, with what it arises from as numbers of other quantities. */
export interface PageQuantity {
  /** 支出（201 一般公共服务支出，基本支出） */
  readonly what: string
  readonly key: string
  /** What it is counted in, %, or nothing for amounts: their unit is the printed form's or sentence's. */
  readonly unit?: string
  /** Its exact value with its unit, where it is known. */
  readonly exact?: string
  readonly sums?: readonly PageSum[]
  /** The property of the declaration, and the amount declared there. */
  readonly declared?: readonly (readonly [path: string, amount: string])[]
  readonly units?: readonly (readonly [unit: string, amount: string])[]
  /** Of a change or rate: how it is computed, and of what two quantities. */
  readonly derived?: PageDerivation
}

/** What a quantity is the sum of. */
export interface PageSum {
  /** 按功能分类科目 */
  readonly along: string
  readonly plus: readonly number[]
  readonly minus?: readonly number[]
  /** How many more parts there are, with nothing in them. */
  readonly empty?: number
}

/** A change or rate of two quantities. */
export interface PageDerivation {
  readonly how: 'change' | 'share' | 'completion' | 'changeRate'
  readonly of: number
  readonly base: number
}
