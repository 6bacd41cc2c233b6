/** What is said of a number of things that is not whole. */
export type writeCountMessage<Value extends string> = `${Value} 不是非负整数，这里须写个数`

export function writeCountMessage<Value extends string>(value: Value): writeCountMessage<Value> {
  return `${value} 不是非负整数，这里须写个数`
}
