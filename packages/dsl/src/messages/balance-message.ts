/** What is said where declared revenue does not balance; amounts in 元. */
export type writeBalanceMessage<
  Resources extends string,
  Uses extends string,
  Difference extends string,
> = `年初结转和结余加本年收入为 ${Resources} 元，本年支出加年末结转和结余为 ${Uses} 元，相差 ${Difference} 元`

export function writeBalanceMessage<Resources extends string, Uses extends string, Difference extends string>(
  resources: Resources,
  uses: Uses,
  difference: Difference,
): writeBalanceMessage<Resources, Uses, Difference> {
  return `年初结转和结余加本年收入为 ${resources} 元，本年支出加年末结转和结余为 ${uses} 元，相差 ${difference} 元`
}
