/** Something the user can put right: wrong usage or input that cannot be read. Said in one message, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
