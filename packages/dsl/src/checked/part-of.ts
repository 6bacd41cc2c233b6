/** A part of what is declared, or an empty record where it is not. */
export type partOf<Declared, Part> = Part extends keyof Declared ? Declared[Part] : Record<never, never>
