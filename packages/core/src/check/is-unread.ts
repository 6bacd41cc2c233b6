import type { Disclosure } from '../disclosure/disclosure.ts'

/** Whether something in the text, or in one section of it, could not be read: then what is not found there may be there all the same. */
export function isUnread({ unreadable }: Disclosure, section?: string): boolean {
  return unreadable.some(({ place }) => place.section !== null && (section === undefined || place.section === section))
}
