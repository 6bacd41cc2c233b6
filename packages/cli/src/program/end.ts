/** Takes the status that a command ends with. */
export type End = (status: number) => void
