import { type DocumentFormat, type FormatName, formats, print } from './formats.ts'
import { printInThread } from './print-in-thread.ts'
import type { Publication, Tell } from './publication.ts'

/** Who is told while formats are printed. */
interface Telling {
  readonly tell?: Tell
  /** Takes the formats that are not printed yet, at first and whenever they become fewer. */
  readonly progress?: (open: readonly FormatName[]) => void
}

/**
 * Prints a publication in several formats. Where more than one takes long, those that are written from the document alone
 * are printed side by side with the others, each in a thread; the files are the same.
 */
export async function printAll(
  names: readonly FormatName[],
  publication: Publication,
  { tell, progress }: Telling = {},
): Promise<ReadonlyMap<FormatName, string | Uint8Array>> {
  const { document } = publication
  const isShared = names.filter((name) => 'takesLong' in formats[name]).length > 1
  const open = new Set(names)
  progress?.([...open])
  const files = names.map(async (name) => {
    const isAside = isShared && isDocumentFormat(name)
    const file = isAside ? await printInThread({ format: name, document }, tell) : await print(name, publication, tell)
    open.delete(name)
    progress?.([...open])
    return [name, file] as const
  })
  return new Map(await Promise.all(files))
}

function isDocumentFormat(name: FormatName): name is DocumentFormat {
  return 'fromDocument' in formats[name]
}
