/** The labels of some of the keys, in an order, as messages list them. */
export type listed<Keys, Order, Labels, Done extends string = ''> = Order extends readonly [infer Key extends keyof Labels, ...infer Rest]
  ? listed<Keys, Rest, Labels, Key extends Keys ? append<Done, Labels[Key] & string> : Done>
  : Done

/** A list with one more at its end. */
export type append<Done extends string, Next extends string> = Done extends '' ? Next : `${Done}、${Next}`
