/**
 * What checking a declaration costs the compiler, beside the same data as a plain `as const` object: check time in
 * seconds (median of 3) and instantiations, at 20, 120 and 600 lines. Run with `npm run bench:types`.
 */
import { measureTypes } from '../test/types/measure-types.ts'

const median = (values: readonly number[]) => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0

for (const compiler of ['typescript', 'typescript-7.0']) {
  for (const lines of [20, 120, 600]) {
    const runs = (how: 'checked' | 'plain') => Array.from({ length: 3 }, () => measureTypes(compiler, lines, how))
    const [checked, plain] = [runs('checked'), runs('plain')]
    const time = (costs: ReturnType<typeof runs>) => median(costs.map(({ checkTime }) => checkTime))
    const added = median(checked.map(({ instantiations }) => instantiations)) - median(plain.map(({ instantiations }) => instantiations))
    const [checkedTime, plainTime] = [time(checked), time(plain)]
    console.log(
      `${compiler.padEnd(15)} ${String(lines).padStart(3)} lines: ${checkedTime.toFixed(2)} s against ${plainTime.toFixed(2)} s (${(checkedTime / plainTime).toFixed(2)} ×), ${added} instantiations more`,
    )
  }
}
