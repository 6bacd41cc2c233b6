/** What the compiler says of a number it cannot see; at run time a number is a number. */
export type ComputedAmountMessage = '这里须写数字，编译时才能核对；计算得出的金额请写 yuan(…)'
