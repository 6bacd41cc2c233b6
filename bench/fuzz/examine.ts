import { checkDisclosure, functionalClassification } from '@juesuan/core'
import { namesOf, requirementsOf, shanxi2024 } from '@juesuan/layouts'
import { readText } from '@juesuan/reader'

/** How the reading and checking of a damaged text ended. A fault is ours: something was thrown, or nothing was said. */
export interface Examined {
  readonly ending: 'whole' | 'partly unreadable' | 'no form found' | 'fault'
  readonly fault?: string
  readonly milliseconds: number
}

const options = {
  nameOf: namesOf({ functional: functionalClassification, year: shanxi2024.year }),
  layout: requirementsOf(shanxi2024),
}

/** Reads and checks a text as `juesuan audit` does. */
export function examine(text: string): Examined {
  const start = performance.now()
  const end = (result: Omit<Examined, 'milliseconds'>): Examined => ({ ...result, milliseconds: performance.now() - start })
  try {
    const { disclosure } = readText(text, shanxi2024)
    const { outcomes, brokenChecks } = checkDisclosure(disclosure, options)
    const [broken] = brokenChecks
    if (broken) return end({ ending: 'fault', fault: `${broken.check}: ${String(broken.error)}` })
    if (Object.values(outcomes).every((count) => count === 0)) return end({ ending: 'fault', fault: 'no outcome' })
    if (disclosure.forms.length === 0) return end({ ending: 'no form found' })
    return end({ ending: disclosure.unreadable.length > 0 ? 'partly unreadable' : 'whole' })
  } catch (error) {
    return end({ ending: 'fault', fault: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}
