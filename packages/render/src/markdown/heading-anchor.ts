/** The anchor that GitHub gives a heading: its letters, digits, dashes and underscores, blanks as dashes. */
export function headingAnchor(title: string): string {
  return title
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}
