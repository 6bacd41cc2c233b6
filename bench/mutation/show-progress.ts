/** Says on standard error how far a long run is: in place on a terminal, every tenth elsewhere. */
export function showProgress(what: string, done: number, all: number): void {
  const { isTTY } = process.stderr
  const tenth = Math.ceil(all / 10)
  if (!isTTY && done % tenth !== 0 && done !== all) return
  const line = `${what} ${done}/${all}`
  process.stderr.write(isTTY ? `\r${line}${done === all ? '\n' : ''}` : `${line}\n`)
}
