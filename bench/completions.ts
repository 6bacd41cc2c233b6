/**
 * How long an editor waits for completions in a report of 20, 120 and 600 lines: milliseconds the first time (the
 * program is opened), then after each of twenty edits, which leave a sum wrong, as typing does: where the quote of a
 * code or the first letter of a property has been typed, and on an empty line. Through the language service of
 * TypeScript 6.0 and the language server of 7.0. Run with `npm run bench:completions`.
 */
import { setTimeout } from 'node:timers/promises'
import { generateDeclaration } from '../test/types/generated-declaration.ts'
import { openInEditor } from '../test/types/language-service.ts'
import { startLanguageServer } from './language-server.ts'

const opening = '    expenditure: {\n'
const edits = 20
/** Milliseconds between two keys: a server goes on for a while after each answer. */
const pause = 250
/** Where the caret is put in the source. */
const places: Readonly<Record<string, (source: string) => string>> = {
  'a code is begun': (source) => source.replace(opening, `${opening}      '|\n`),
  'a property is begun': (source) => source.replace('{ basic', '{ b|, basic'),
  'an empty line': (source) => source.replace(opening, `${opening}      |\n`),
}

/** Each edit changes an amount besides. */
const typed = (lines: number, edit: number, place: (source: string) => string) =>
  place(generateDeclaration(lines, 'checked')).replace('1047298.13', `${1_047_298 + edit}.31`)

const timed = async (step: () => unknown) => {
  const start = performance.now()
  await step()
  return Math.round(performance.now() - start)
}

for (const lines of [20, 120, 600]) {
  for (const [where, place] of Object.entries(places)) {
    const service = openInEditor(typed(lines, 0, place))
    const server = await startLanguageServer(typed(lines, 0, place))
    for (const [name, editor] of Object.entries({ '6.0 service': service, '7.0 server': server })) {
      const first = await timed(editor.completions)
      const after: number[] = []
      for (let edit = 1; edit <= edits; edit++) {
        await setTimeout(pause)
        editor.edit(typed(lines, edit, place))
        after.push(await timed(editor.completions))
      }
      const sorted = after.toSorted((left, right) => left - right)
      const [least, median] = [sorted[0], sorted[edits / 2]]
      console.log(`${name}, ${String(lines).padStart(3)} lines, ${where}: first ${first} ms, after an edit ${median} ms (least ${least})`)
    }
    server.close()
  }
}
