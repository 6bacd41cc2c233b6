import { amount } from './helpers/amount.ts'
import { change } from './helpers/change.ts'
import { nonzero } from './helpers/nonzero.ts'
import { completion, share } from './helpers/share.ts'

/** What templates can call: `{{amount}}`, `{{change}}`, `{{share}}`, `{{completion}}`, `{{#nonzero}}`. */
export const helpers = { amount, change, completion, nonzero, share }
