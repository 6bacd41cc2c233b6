import { atLine, type FormDefinition, formPlace, type Place, type Unreadable } from '@juesuan/core'

const longest = 80

/** What is wrong with a piece of a file: where it stands, what is printed, why it was not understood. Long texts are cut. */
export function unreadable(place: Place, line: number | undefined, text: string, reason: string): Unreadable {
  return { place: atLine(place, line), text: text.length > longest ? `${text.slice(0, longest)}…` : text, reason }
}

/** The place of a form that may not have been found. */
export function placeOf({ id, printedNumber }: Pick<FormDefinition, 'id' | 'printedNumber'>): Place {
  return formPlace(id, printedNumber)
}
