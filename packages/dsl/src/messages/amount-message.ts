interface AmountMessages<Value extends string> {
  readonly 'not-a-number': `${Value} 不是金额，请写以元为单位的数，如 3_952_852.22`
  readonly 'too-many-decimals': `${Value} 的小数超过两位，金额以元为单位，精确到分`
  readonly 'too-large': `${Value} 超出可精确表示的范围，请核对单位是否为元`
  readonly negative: `${Value} 是负数，这里的金额不能为负`
}

/** Why something is no amount. */
type AmountProblem = keyof AmountMessages<string>

/** What is said of an amount that is none. */
export type writeAmountMessage<Value extends string, Kind extends AmountProblem> = AmountMessages<Value>[Kind]

export function writeAmountMessage<Value extends string, Kind extends AmountProblem>(
  value: Value,
  kind: Kind,
): writeAmountMessage<Value, Kind> {
  const messages: AmountMessages<Value> = {
    'not-a-number': `${value} 不是金额，请写以元为单位的数，如 3_952_852.22`,
    'too-many-decimals': `${value} 的小数超过两位，金额以元为单位，精确到分`,
    'too-large': `${value} 超出可精确表示的范围，请核对单位是否为元`,
    negative: `${value} 是负数，这里的金额不能为负`,
  }
  return messages[kind]
}
