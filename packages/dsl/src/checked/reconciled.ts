/** A sum is only wrong where its terms are right: the sentence about a term says more. */
export type reconciled<Declared, Checked, Verdict> = Verdict extends string ? (Declared extends Checked ? Verdict : Checked) : Checked
