/** Characters that Markdown or its tables could take for markup. Full-width punctuation is harmless. */
const special = /[\\`*_{}[\]<>#|~&!$@]|:(?=\/\/)|(?<=\bwww)\./giu
/** At the start of a line a dash, plus or number would begin a list, = or - would underline a heading. */
const lineStart = /^(\s*)([-+=:]|\d+[.)](?=\s|$))/u

/** Figures and blanks, most of what there is, need no look. */
const harmless = /^(?:\d[\d.,]*\d|\d|)$/u

/** Makes words plain for GFM: nothing in them is markup, a link or HTML. */
export function escapeMarkdown(text: string): string {
  if (harmless.test(text)) return text
  const escaped = text.replaceAll(/\s*[\r\n]+\s*/gu, ' ').replaceAll(special, String.raw`\$&`)
  return escaped.replace(lineStart, (_, space: string, mark: string) =>
    mark.length === 1 ? `${space}\\${mark}` : `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
  )
}
