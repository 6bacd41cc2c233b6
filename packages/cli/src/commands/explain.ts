import { exitStatus } from '../exit-status.ts'
import { explainCheck } from '../explain-check.ts'
import { explainRelation } from '../explain-relation.ts'
import type { Output } from '../output.ts'

/** Explains what it knows the name of, and says nothing of anything else. */
type Explainer = (text: string) => string | undefined

/** Everything that can be explained; the first that knows the name answers. */
const explainers: readonly Explainer[] = [explainRelation, explainCheck]

/** `juesuan explain <K029|check id>`: says what one relation or one check is. */
export function explain(text: string, output: Output): number {
  const name = text.trim()
  for (const explainer of explainers) {
    const found = explainer(name)
    if (found === undefined) continue
    output.result(`${found}\n`)
    return exitStatus.ok
  }
  output.message(`不知道“${name}”是什么。可以写关系的编号（K001 至 K191），或检查的编号（运行 juesuan checks 查看）。`)
  return exitStatus.findings
}
