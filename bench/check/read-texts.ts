import { parentPort } from 'node:worker_threads'
import { checkDisclosure, functionalClassification } from '@juesuan/core'
import { namesOf, requirementsOf, shanxi2024 } from '@juesuan/layouts'
import { readText } from '@juesuan/reader'

const options = {
  nameOf: namesOf({ functional: functionalClassification, year: shanxi2024.year }),
  layout: requirementsOf(shanxi2024),
}

/** In a thread: says that it is ready, and when it is told to go, reads and checks texts, and says that it is done. Loading is no part of what is measured. */
export function readTexts(texts: readonly string[]): void {
  parentPort?.once('message', () => {
    let figures = 0
    for (const text of texts) {
      const { disclosure } = readText(text, shanxi2024)
      checkDisclosure(disclosure, options)
      figures += disclosure.forms.length
    }
    parentPort?.postMessage(figures)
  })
  parentPort?.postMessage('ready')
}
