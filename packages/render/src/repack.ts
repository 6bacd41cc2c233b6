import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The earliest time that a ZIP file can tell, in the local time that it is told in. */
const noTime = new Date(1980, 0, 1)

/** What is changed in a part of an office file before it is packed, by the name of the part. */
export type Settle = Readonly<Record<string, (xml: string) => string>>

/** Packs an office file again without the time it was written at, so that the same one is always the same bytes. */
export function repack(file: Uint8Array, settle: Settle): Uint8Array {
  const changes: Settle = { ...settle, 'docProps/core.xml': withoutTime }
  return zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(file)).map(([name, bytes]) => {
        const change = Object.hasOwn(changes, name) ? changes[name] : undefined
        return [name, [change ? strToU8(change(strFromU8(bytes))) : bytes, { mtime: noTime }] as const]
      }),
    ),
  )
}

function withoutTime(xml: string): string {
  return xml.replaceAll(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu, '')
}
