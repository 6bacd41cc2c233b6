import { readFileSync } from 'node:fs'
import { checkDisclosure, type Disclosure, type Finding, functionalClassification } from '@juesuan/core'
import { namesOf, requirementsOf, shanxi2024 } from '@juesuan/layouts'
import { readText } from '@juesuan/reader'

const path = new URL('../../test/fixtures/yangquan-commerce-2024/official.txt', import.meta.url)

/** The lines of the published text that is made wrong, one thing at a time. */
export const officialLines: readonly string[] = readFileSync(path, 'utf8').split('\n')

const options = {
  nameOf: namesOf({ functional: functionalClassification, year: shanxi2024.year }),
  layout: requirementsOf(shanxi2024),
}

/** Reads a text as `juesuan audit` does. */
export function readLines(lines: readonly string[]): Disclosure {
  return readText(lines.join('\n'), shanxi2024).disclosure
}

/** All that every check says is wrong, or cannot be understood. */
function failures(disclosure: Disclosure): readonly Finding[] {
  return checkDisclosure(disclosure, options).findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'unreadable')
}

/** The text as it was published, read. */
export const official: Disclosure = readLines(officialLines)

/** What is irregular in it as it was published. */
export const officialFindings: readonly Finding[] = failures(official)

const known = new Set(officialFindings.map(({ message }) => message))

/** What is said of a text that is not said of the published one. */
export function newFindings(disclosure: Disclosure): readonly Finding[] {
  return failures(disclosure).filter(({ message }) => !known.has(message))
}
