/**
 * The characters of a text that can be printed, in the order they are written: no breaks of lines, and none of the
 * marks that would turn its direction, join its characters or cannot be seen.
 */
export function printable(text: string): string {
  if (harmless.test(text)) return text
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll(/\p{Cs}/gu, '\u{FFFD}')
}

const harmless = /^[\p{Script=Han}\d.,、。，（）：；“” ]*$/u
