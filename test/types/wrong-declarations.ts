/** One thing wrong in a declaration: what is declared, where the compiler says so, and in which words. */
export interface WrongDeclaration {
  /** The parts of the declaration besides department, units and duties, as they would be written. */
  readonly source: string
  /** Left out, Shanxi's. */
  readonly layout?: 'shanxi2024' | 'shanghai2024'
  /** The property the sentence stands at. */
  readonly at: string
  readonly message: string
  /** What only the compiler can see: the run-time check cannot tell a computed number from a typed one. */
  readonly compilerOnly?: true
}

/** Everything that must be told of 201, so that nothing else is wrong. */
const told = `, initialBudget: { '201': 1 }, priorYear: { '201': 1 }, uses: { '201': '办公' }, reasons: { '201': '人员增加' }`
const general = (expenditure: string, more = '') => `generalPublicBudget: { expenditure: { ${expenditure} } ${more} }`
const unknown = (code: string, budget: string) =>
  `${code} 不是${budget}的项级功能分类科目；如确有此科目，请在 additionalCodes 中写明科目名称`
const decimals = (value: string) => `${value} 的小数超过两位，金额以元为单位，精确到分`
const negative = (value: string) => `${value} 是负数，这里的金额不能为负`
const notANumber = (value: string) => `${value} 不是金额，请写以元为单位的数，如 3_952_852.22`
const tooLarge = (value: string) => `${value} 超出可精确表示的范围，请核对单位是否为元`
const computed = '这里须写数字，编译时才能核对；计算得出的金额请写 yuan(…)'
const basic = (byFunction: string, byEconomic: string, difference: string) =>
  `基本支出按功能分类合计 ${byFunction} 元，按经济分类合计 ${byEconomic} 元，相差 ${difference} 元`
const balance = (resources: string, uses: string, difference: string) =>
  `年初结转和结余加本年收入为 ${resources} 元，本年支出加年末结转和结余为 ${uses} 元，相差 ${difference} 元`

/** Functional codes. */
const codes: readonly WrongDeclaration[] = [
  { source: general(`'201': { basic: 1 }`), at: '201', message: '201 一般公共服务支出 是类级科目，支出须列到项级' },
  { source: general(`'20113': { basic: 1 }`), at: '20113', message: '20113 商贸事务 是款级科目，支出须列到项级' },
  { source: general(`'20805': { project: 1 }`), at: '20805', message: '20805 行政事业单位养老支出 是款级科目，支出须列到项级' },
  { source: general(`'2011397': { basic: 1 }`), at: '2011397', message: unknown('2011397', '一般公共预算') },
  { source: general(`'9999999': { basic: 1 }`), at: '9999999', message: unknown('9999999', '一般公共预算') },
  { source: general(`'20113011': { basic: 1 }`), at: '20113011', message: unknown('20113011', '一般公共预算') },
  { source: general(`'abc': { basic: 1 }`), at: 'abc', message: unknown('abc', '一般公共预算') },
  { source: general(`'2159802': { project: 1 }`), at: '2159802', message: '2159802 制造业 是政府性基金预算的科目，不能列在一般公共预算' },
  {
    source: general(`'2120803': { project: 1 }`),
    at: '2120803',
    message: '2120803 城市建设支出 是政府性基金预算的科目，不能列在一般公共预算',
  },
  {
    source: general(`'2230105': { project: 1 }`),
    at: '2230105',
    message: '2230105 国有企业退休人员社会化管理补助支出 是国有资本经营预算的科目，不能列在一般公共预算',
  },
  { source: general(`'2010308': { basic: 1 }`), at: '2010308', message: '2010308 信访事务 不适用于2024年，请查当年的政府收支分类科目' },
  {
    source: general(`'2100601': { basic: 1 }`),
    at: '2100601',
    message: '2100601 中医（民族医）药专项 不适用于2024年，请查当年的政府收支分类科目',
  },
  {
    source: `governmentFundBudget: { expenditure: { '2011301': { project: 1 } } }`,
    at: '2011301',
    message: '2011301 行政运行 是一般公共预算的科目，不能列在政府性基金预算',
  },
  {
    source: `governmentFundBudget: { expenditure: { '215': { project: 1 } } }`,
    at: '215',
    message: '215 资源勘探工业信息等支出 是类级科目，支出须列到项级',
  },
  {
    source: `governmentFundBudget: { expenditure: { '2159897': { project: 1 } } }`,
    at: '2159897',
    message: unknown('2159897', '政府性基金预算'),
  },
  {
    source: `governmentFundBudget: { expenditure: { '2116101': { project: 1 } } }`,
    at: '2116101',
    message: '2116101 回收处理费用补贴 不适用于2024年，请查当年的政府收支分类科目',
  },
  {
    source: `stateCapitalBudget: { expenditure: { '2011301': { project: 1 } } }`,
    at: '2011301',
    message: '2011301 行政运行 是一般公共预算的科目，不能列在国有资本经营预算',
  },
  {
    source: `stateCapitalBudget: { expenditure: { '2159802': { project: 1 } } }`,
    at: '2159802',
    message: '2159802 制造业 是政府性基金预算的科目，不能列在国有资本经营预算',
  },
  {
    source: `stateCapitalBudget: { expenditure: { '22301': { project: 1 } } }`,
    at: '22301',
    message: '22301 解决历史遗留问题及改革成本支出 是款级科目，支出须列到项级',
  },
  { source: `nonAppropriation: { revenue: { other: { '20113': 1 } } }`, at: '20113', message: '20113 商贸事务 是款级科目，支出须列到项级' },
  { source: `nonAppropriation: { surplusUsed: { '2011397': 1 } }`, at: '2011397', message: unknown('2011397', '一般公共预算') },
  {
    source: `nonAppropriation: { surplusDistribution: { '208': 1 } }`,
    at: '208',
    message: '208 社会保障和就业支出 是类级科目，支出须列到项级',
  },
  { source: `nonAppropriation: { openingBalance: { '2011397': 1 } }`, at: '2011397', message: unknown('2011397', '一般公共预算') },
  { source: `nonAppropriation: { closingBalance: { '2011397': 1 } }`, at: '2011397', message: unknown('2011397', '一般公共预算') },
  {
    source: `generalPublicBudget: { openingBalance: { '20113': 1 } }`,
    at: '20113',
    message: '20113 商贸事务 是款级科目，支出须列到项级',
  },
  { source: `generalPublicBudget: { closingBalance: { '2011397': 1 } }`, at: '2011397', message: unknown('2011397', '一般公共预算') },
  { source: `generalPublicBudget: { revenue: { '2011397': 1 } }`, at: '2011397', message: unknown('2011397', '一般公共预算') },
]

const added = (code: string, budget: string) => `additionalCodes: { '${code}': { name: '本地支出', budget: '${budget}' } }`

/** Codes the report adds. */
const additions: readonly WrongDeclaration[] = [
  {
    source: `${added('2159888', 'governmentFundBudget')}, ${general(`'2159888': { project: 1 }`)}`,
    at: '2159888',
    message: '2159888 本地支出 是政府性基金预算的科目，不能列在一般公共预算',
  },
  {
    source: `${added('2011388', 'generalPublicBudget')}, governmentFundBudget: { revenue: { '2011388': 1 } }`,
    at: '2011388',
    message: '2011388 本地支出 是一般公共预算的科目，不能列在政府性基金预算',
  },
]

/** Economic codes. */
const economic: readonly WrongDeclaration[] = [
  {
    source: `generalPublicBudget: { basicByEconomic: { '301': 0 } }`,
    at: '301',
    message: '301 工资福利支出 是类级科目，基本支出须列到款级',
  },
  {
    source: `generalPublicBudget: { basicByEconomic: { '302': 0 } }`,
    at: '302',
    message: '302 商品和服务支出 是类级科目，基本支出须列到款级',
  },
  { source: `generalPublicBudget: { basicByEconomic: { '30100': 0 } }`, at: '30100', message: '30100 不是部门预算支出经济分类的款级科目' },
  { source: `generalPublicBudget: { basicByEconomic: { '50101': 0 } }`, at: '50101', message: '50101 不是部门预算支出经济分类的款级科目' },
  {
    source: `generalPublicBudget: { basicByEconomic: { '30901': 0 } }`,
    at: '30901',
    message: '30901 属于基本建设类支出，基本支出不能列此科目',
  },
  {
    source: `generalPublicBudget: { basicByEconomic: { '31199': 0 } }`,
    at: '31199',
    message: '31199 属于基本建设类支出，基本支出不能列此科目',
  },
  { source: `generalPublicBudget: { basicByEconomic: { '309': 0 } }`, at: '309', message: '309 属于基本建设类支出，基本支出不能列此科目' },
  { source: `generalPublicBudget: { basicByEconomic: { x: 0 } }`, at: 'x', message: 'x 不是部门预算支出经济分类的款级科目' },
]

/** Amounts. */
const amounts: readonly WrongDeclaration[] = [
  { source: general(`'2011301': { project: 1.234 }`), at: 'project', message: decimals('1.234') },
  { source: general(`'2011301': { project: 0.001 }`), at: 'project', message: decimals('0.001') },
  { source: general(`'2011301': { project: '3.1415' }`), at: 'project', message: decimals('3.1415') },
  { source: general(`'2011301': { project: -5 }`), at: 'project', message: negative('-5') },
  { source: general(`'2011301': { project: -0.01 }`), at: 'project', message: negative('-0.01') },
  { source: general(`'2011301': { project: '-12.50' }`), at: 'project', message: negative('-12.50') },
  { source: general(`'2011301': { project: '一百元' }`), at: 'project', message: notANumber('一百元') },
  { source: general(`'2011301': { project: '' }`), at: 'project', message: notANumber('') },
  { source: general(`'2011301': { project: '395.29万元' }`), at: 'project', message: notANumber('395.29万元') },
  { source: general(`'2011301': { project: 10_000_000_000_000.5 }`), at: 'project', message: tooLarge('10000000000000.5') },
  { source: general(`'2011301': { project: 123_456_789_012_345 }`), at: 'project', message: tooLarge('123456789012345') },
  { source: general(`'2011301': { project: 1e21 }`), at: 'project', message: tooLarge('1e+21') },
  { source: general(`'2011301': { project: 1e999 }`), at: 'project', message: tooLarge('Infinity') },
  { source: general(`'2011301': { project: 1e-7 }`), at: 'project', message: notANumber('1e-7') },
  { source: general(`'2011301': { project: -1.234 }`), at: 'project', message: decimals('-1.234') },
  { source: general(`'2011301': { project: -20_000_000_000_000 }`), at: 'project', message: tooLarge('-20000000000000') },
  { source: general(`'2011301': { project: '90071992547409.92' }`), at: 'project', message: tooLarge('90071992547409.92') },
  { source: general(`'2011301': { project: '100000000000000' }`), at: 'project', message: tooLarge('100000000000000') },
  { source: general(`'2011301': { project: '1e5' }`), at: 'project', message: notANumber('1e5') },
  { source: general(`'2011301': { project: '0x10' }`), at: 'project', message: notANumber('0x10') },
  { source: general(`'2011301': { project: '.5' }`), at: 'project', message: notANumber('.5') },
  { source: general(`'2011301': { project: '5.' }`), at: 'project', message: notANumber('5.') },
  { source: general(`'2011301': { project: '-5.' }`), at: 'project', message: notANumber('-5.') },
  { source: general(`'2011301': { project: 100 * 2 }`), at: 'project', message: computed, compilerOnly: true },
  { source: general(`'2011301': { project: Number('5') }`), at: 'project', message: computed, compilerOnly: true },
  { source: general(`'2011301': { project: String(5) }`), at: 'project', message: computed, compilerOnly: true },
  { source: `generalPublicBudget: { initialBudget: { '201': 1.005 } }`, at: '201', message: decimals('1.005') },
  { source: `generalPublicBudget: { priorYear: { '201': -1 } }`, at: '201', message: negative('-1') },
  { source: `governmentFundBudget: { priorYear: { '215': 1.005 } }`, at: '215', message: decimals('1.005') },
  { source: `generalPublicBudget: { openingBalance: { '2011301': 'abc' } }`, at: '2011301', message: notANumber('abc') },
  { source: `nonAppropriation: { expenditure: { '2011301': { business: 7.777 } } }`, at: 'business', message: decimals('7.777') },
  { source: `nonAppropriation: { expenditure: { '2011301': { affiliateSubsidy: -7 } } }`, at: 'affiliateSubsidy', message: negative('-7') },
  { source: `nonAppropriation: { revenue: { publicService: { '2011301': -1 } } }`, at: '2011301', message: negative('-1') },
]

/** Sums. */
const sums: readonly WrongDeclaration[] = [
  { source: general(`'2011301': { basic: 1 }`, told), at: 'expenditure', message: basic('1.00', '0.00', '1.00') },
  {
    source: general(
      `'2011301': { basic: 3_952_852.22 }, '2210201': { basic: 432_691.95 }`,
      `, basicByEconomic: { '30101': 3_952_852.22, '30113': 432_619.95 }${told.replaceAll(/'201': ([^}]+)/gu, "'201': $1, '221': $1")}`,
    ),
    at: 'basicByEconomic',
    message: basic('4385544.17', '4385472.17', '72.00'),
  },
  {
    source: general(`'2011301': { basic: 0.1 }, '2011303': { basic: 0.2 }`, `, basicByEconomic: { '30101': 0.31 }${told}`),
    at: 'basicByEconomic',
    message: basic('0.30', '0.31', '-0.01'),
  },
  {
    source: general(`'2011301': { basic: 5 }`, `, basicByEconomic: {}${told}`),
    at: 'basicByEconomic',
    message: basic('5.00', '0.00', '5.00'),
  },
  {
    source: general(
      `'2011301': { basic: 9_999_999_999_999.99 }, '2011303': { basic: 0.01 }`,
      `, basicByEconomic: { '30101': 9_999_999_999_999.99 }${told}`,
    ),
    at: 'basicByEconomic',
    message: basic('10000000000000.00', '9999999999999.99', '0.01'),
  },
  {
    source: general(`'2011301': { project: 90 }`, `, revenue: { '2011301': 100 }, closingBalance: { '2011301': 5 }${told}`),
    at: 'revenue',
    message: balance('100.00', '95.00', '5.00'),
  },
  {
    source: general(`'2011301': { project: 100.5 }`, `, revenue: { '2011301': 100 }, openingBalance: { '2011301': 0.4 }${told}`),
    at: 'revenue',
    message: balance('100.40', '100.50', '-0.10'),
  },
  {
    source: `governmentFundBudget: { expenditure: { '2159802': { project: 7 } }, revenue: { '2159802': 8 } }`,
    at: 'revenue',
    message: balance('8.00', '7.00', '1.00'),
  },
]

/** As text, an amount may have fourteen digits of 元. */
const largest: readonly WrongDeclaration[] = [
  {
    source: general(`'2011301': { basic: '90071992547409.91' }`, `, basicByEconomic: { '30101': '90071992547409.90' }${told}`),
    at: 'basicByEconomic',
    message: basic('90071992547409.91', '90071992547409.90', '0.01'),
  },
]

const detail = '201 一般公共服务支出'
const project = `'2011301': { project: 9 }`

/** What must be told of a 类 in use, and of no other. */
const details: readonly WrongDeclaration[] = [
  {
    source: general(`'2013299': { project: 3 }, ${project}`),
    at: '2011301',
    message: `${detail} 有金额，须写明用途（uses）、年初预算（initialBudget）、上年决算（priorYear）、主要原因（reasons）`,
  },
  { source: general(project, told.replace(/, uses: [^}]+\}/u, '')), at: '2011301', message: `${detail} 有金额，须写明用途（uses）` },
  {
    source: general(project, told.replace(/, initialBudget: [^}]+\}, priorYear: [^}]+\}/u, '')),
    at: '2011301',
    message: `${detail} 有金额，须写明年初预算（initialBudget）、上年决算（priorYear）`,
  },
  {
    source: general(project, told.replace(`uses: { '201': '办公' }`, 'uses: {}')),
    at: 'uses',
    message: `${detail} 有金额，须写明用途（uses）`,
  },
  {
    source: general(project, told.replace(`reasons: { '201': '人员增加' }`, 'reasons: {}')),
    at: 'reasons',
    message: `${detail} 有金额，须写明主要原因（reasons）`,
  },
  {
    source: general(project, told.replace(`initialBudget: { '201': 1 }`, 'initialBudget: {}')),
    at: 'initialBudget',
    message: `${detail} 有金额，须写明年初预算（initialBudget）`,
  },
  {
    source: general(project, told.replace(`priorYear: { '201': 1 }`, 'priorYear: {}')),
    at: 'priorYear',
    message: `${detail} 有金额，须写明上年决算（priorYear）`,
  },
  {
    source: general(
      `'2050101': { project: 1 }, ${project}, '2210201': { project: 0.01 }`,
      told
        .replaceAll(/'201': ([^ }]+)/gu, "'201': $1, '205': $1, '221': $1")
        .replace(/initialBudget: [^}]+\}/u, `initialBudget: { '201': 1 }`),
    ),
    at: 'initialBudget',
    message: '205 教育支出、221 住房保障支出 有金额，须写明年初预算（initialBudget）',
  },
  {
    source: general(project, told.replace(`uses: { `, `uses: { '205': '办学', `)),
    at: '205',
    message: '205 教育支出 没有金额，不必写明用途（uses）',
  },
  {
    source: general(`'2050101': { project: 0 }, ${project}`, told.replace(`reasons: { `, `reasons: { '205': '无', `)),
    at: '205',
    message: '205 教育支出 没有金额，不必写明主要原因（reasons）',
  },
  {
    source: `generalPublicBudget: { priorYear: { '205': 7 }, reasons: {} }`,
    at: 'reasons',
    message: '205 教育支出 有金额，须写明主要原因（reasons）',
  },
  {
    source: general(project, told.replace(`uses: { `, `uses: { '20113': '办公', `)),
    at: '20113',
    message: '20113 不是类级功能分类科目，这里须按类列示',
  },
  {
    source: general(`'2300102': { project: 1 }`),
    at: '2300102',
    message: '2300102 所得税基数返还支出 是财政总决算的科目，部门决算不能列支',
  },
]

const item = '2011301 行政运行'
const shanghai = (expenditure: string, more = '') =>
  ({ layout: 'shanghai2024', source: general(expenditure, `, priorYear: { '201': 1 }${more}`) }) as const
const byItem = `'2011301': { project: 9, initialBudget: 9, use: '办公' }`

/** What Shanghai's layout says of each 项. */
const itemDetails: readonly WrongDeclaration[] = [
  {
    ...shanghai(`'2011301': { project: 9 }`),
    at: '2011301',
    message: `${item} 有金额，须写明年初预算（initialBudget）、用途（use）`,
  },
  {
    ...shanghai(`'2011301': { project: 9, initialBudget: 8.99, use: '办公' }`),
    at: '2011301',
    message: `${item} 有金额，须写明决算与预算差异的原因（reason）`,
  },
  {
    ...shanghai(`'2011301': { project: 0, initialBudget: 3 }, ${byItem.replace("01'", "02'")}`),
    at: '2011301',
    message: `${item} 有金额，须写明用途（use）、决算与预算差异的原因（reason）`,
  },
  { ...shanghai(`'2011301': { project: 0, use: '办公' }`), at: 'use', message: `${item} 没有金额，不必写明用途（use）` },
  {
    ...shanghai(`'2011301': { reason: '没有发生' }`),
    at: 'reason',
    message: `${item} 没有金额，不必写明决算与预算差异的原因（reason）`,
  },
  { ...shanghai(`'2011301': { project: 9, initialBudget: 1.005, use: '办公' }`), at: 'initialBudget', message: decimals('1.005') },
  { ...shanghai(byItem.replace('use:', 'usd: 1, use:')), at: 'usd', message: '申报没有“usd”这一项' },
  {
    ...shanghai(byItem, `, initialBudget: { '201': 9 }`),
    at: '201',
    message: `${detail} 的年初预算已按项申报，各项相加即得，不再按类申报`,
  },
  {
    layout: 'shanghai2024',
    source: `governmentFundBudget: { expenditure: { '2159802': { project: 7, initialBudget: 7 } } }`,
    at: '2159802',
    message: '2159802 制造业 有金额，须写明用途（use）',
  },
  {
    layout: 'shanghai2024',
    source: `additionalCodes: { '2011388': { name: '本地商贸支出', budget: 'generalPublicBudget' } }, ${general(`'2011388': { project: 7, use: '甲' }`, `, priorYear: { '201': 1 }`)}`,
    at: '2011388',
    message: '2011388 本地商贸支出 有金额，须写明年初预算（initialBudget）',
  },
  { source: general(`'2011301': { basic: 0, use: '办公' }`), at: 'use', message: `${item} 没有金额，不必写明用途（use）` },
  {
    source: general(
      `'2011301': { project: 9, initialBudget: 9 }, '2050101': { project: 1 }`,
      told.replace(/initialBudget: [^}]+\}, /u, '').replaceAll(/'201': ([^ }]+)/gu, "'201': $1, '205': $1"),
    ),
    at: '2050101',
    message: '205 教育支出 有金额，须写明年初预算（initialBudget）',
  },
]

const basicOf = (code: string, amount: string) =>
  general(`'2011301': { basic: ${amount} }`, `${told}, basicByEconomic: { '${code}': ${amount} }`)

/** The three public expenses. */
const publicExpenses: readonly WrongDeclaration[] = [
  {
    source: basicOf('30217', '2_550'),
    at: '30217',
    message: '基本支出的30217 公务接待费 2550.00 元大于“三公”经费的公务接待费 0.00 元，多 2550.00 元，部分不能大于整体',
  },
  {
    source: `threePublicExpenses: { hospitality: { otherDomestic: { final: 2_000.5, receptions: 1, guests: 9 }, overseas: { final: 500, receptions: 1, guests: 2 } } }, ${basicOf('30217', '2_550')}`,
    at: '30217',
    message: '基本支出的30217 公务接待费 2550.00 元大于“三公”经费的公务接待费 2500.50 元，多 49.50 元，部分不能大于整体',
  },
  {
    source: `threePublicExpenses: { vehicleOperation: { final: 100 } }, ${basicOf('30231', '100.01')}`,
    at: '30231',
    message: '基本支出的30231 公务用车运行维护费 100.01 元大于“三公”经费的公务用车运行维护费 100.00 元，多 0.01 元，部分不能大于整体',
  },
  {
    source: basicOf('30212', '1'),
    at: '30212',
    message: '基本支出的30212 因公出国（境）费用 1.00 元大于“三公”经费的因公出国（境）费 0.00 元，多 1.00 元，部分不能大于整体',
  },
  {
    source: `threePublicExpenses: { overseasVisits: { final: 5 } }`,
    at: 'overseasVisits',
    message: '因公出国（境）费 有金额，须写明团组数（groups）、人次（persons）',
  },
  {
    source: `threePublicExpenses: { overseasVisits: { final: 5, groups: 1, persons: 0 } }`,
    at: 'overseasVisits',
    message: '因公出国（境）费 有金额，须写明人次（persons）',
  },
  {
    source: `threePublicExpenses: { vehiclePurchase: { final: 5 } }`,
    at: 'vehiclePurchase',
    message: '公务用车购置费 有金额，须写明购置数（vehicles）',
  },
  {
    source: `threePublicExpenses: { hospitality: { otherDomestic: { final: 5, receptions: 2 } } }`,
    at: 'otherDomestic',
    message: '其他国内接待费 有金额，须写明人次（guests）',
  },
  {
    source: `threePublicExpenses: { hospitality: { foreignAffairs: { final: 0, receptions: 2 } } }`,
    at: 'receptions',
    message: '外事接待费 没有金额，不必写明批次（receptions）',
  },
  {
    source: `threePublicExpenses: { vehiclePurchase: { adjustedBudget: 5, vehicles: 1 } }`,
    at: 'vehicles',
    message: '公务用车购置费 没有金额，不必写明购置数（vehicles）',
  },
  { source: `threePublicExpenses: { hospitality: { adjustedBudget: 0.005 } }`, at: 'adjustedBudget', message: decimals('0.005') },
  { source: `threePublicExpenses: { hospitalty: {} }`, at: 'hospitalty', message: '申报没有“hospitalty”这一项' },
  {
    source: `threePublicExpenses: { hospitality: { overseas: { receptions: 0 } } }`,
    at: 'overseas',
    message: '缺少“final”，请补写',
  },
  {
    source: `threePublicExpenses: { vehicleOperation: { final: 5, vehicles: 1.5 } }`,
    at: 'vehicles',
    message: '1.5 不是非负整数，这里须写个数',
  },
]

const evaluated = (indicators: string, score: string, amount = '1') =>
  `performance: { departmentEvaluation: { project: '甲', result: '好', budget: 5, amount: { generalPublicBudget: ${amount} }, report: { title: '甲', introduction: '', overview: [], objectives: [], purpose: [], method: [], experience: [], problems: [], sections: [{ name: '产出', analysisTitle: '产出', groups: [{ name: '数量', indicators: [${indicators}], analysis: '', score: ${score} }] }] } } }`
const indicator = (weight: string) => `{ name: '数', weight: ${weight}, target: '1' }`

/** Evaluation, procurement, vehicles. */
const others: readonly WrongDeclaration[] = [
  ...['94.365', '101', '-1'].map((score) => ({
    source: `performance: { selfEvaluation: { grades: {}, amount: {}, averageScore: ${score} } }`,
    at: 'averageScore',
    message: `绩效自评平均得分为 ${score} 分，应当在 0 到 100 分之间，小数不超过两位`,
  })),
  {
    source: evaluated([indicator('60'), indicator('30')].join(', '), '80'),
    at: 'sections',
    message: '各项指标权重合计为 90 分，应当是 100 分',
  },
  {
    source: evaluated([indicator('60.5'), indicator('30')].join(', '), '80'),
    at: 'sections',
    message: '各项指标权重合计为 90.5 分，应当是 100 分',
  },
  { source: evaluated(indicator('100'), '100.5'), at: 'score', message: '“数量”得分为 100.5 分，应当在 0 到 100 分之间' },
  { source: evaluated(indicator('100'), '-1'), at: 'score', message: '“数量”得分为 -1 分，应当在 0 到 100 分之间' },
  { source: `vehicles: { other: { count: -1 } }`, at: 'count', message: '-1 不是非负整数，这里须写个数' },
  { source: `vehicles: { other: { use: '甲' } }`, at: 'other', message: '缺少“count”，请补写' },
  { source: `vehicles: { others: { count: 1 } }`, at: 'others', message: '申报没有“others”这一项' },
  { source: `procurement: { goods: { large: 5.555 } }`, at: 'large', message: decimals('5.555') },
  { source: `agencyOperatingExpenses: { administrative: '六十万' }`, at: 'administrative', message: notANumber('六十万') },
]

/** Money that is no appropriation. */
const other: readonly WrongDeclaration[] = [
  {
    source: `nonAppropriation: { revenue: { other: { '2011301': 100 }, business: { '2011301': 0.5 } }, expenditure: { '2011301': { business: 60, project: 30 } }, closingBalance: { '2011301': 10 } }`,
    at: 'revenue',
    message: balance('100.50', '100.00', '0.50'),
  },
  {
    source: `nonAppropriation: { revenue: { other: { '2011301': 100 } }, openingBalance: { '2011301': 3 }, surplusUsed: { '2011301': 2 }, surplusDistribution: { '2011301': 105.01 } }`,
    at: 'revenue',
    message: balance('105.00', '105.01', '-0.01'),
  },
  { source: `nonAppropriation: { revenue: { othr: {} } }`, at: 'othr', message: '申报没有“othr”这一项' },
]

/** Properties. */
const properties: readonly WrongDeclaration[] = [
  { source: `genralPublicBudget: {}`, at: 'genralPublicBudget', message: '申报没有“genralPublicBudget”这一项' },
  { source: `generalPublicBudget: { basicByEconmic: {} }`, at: 'basicByEconmic', message: '申报没有“basicByEconmic”这一项' },
  { source: `nonAppropriation: { revenu: {} }`, at: 'revenu', message: '申报没有“revenu”这一项' },
  { source: general(`'2011301': { project: 1, projct: 5 }`, told), at: 'projct', message: '申报没有“projct”这一项' },
  { source: `generalPublicBudget: { priorYear: { '2x1': 3 } }`, at: '2x1', message: '2x1 不是类级功能分类科目，这里须按类列示' },
  { source: `generalPublicBudget: { initialBudget: { '20113': 3 } }`, at: '20113', message: '20113 不是类级功能分类科目，这里须按类列示' },
  { source: `total: 5`, at: 'total', message: '申报没有“total”这一项' },
]

/** Everything the compiler refuses, each with its place and its words. */
export const wrongDeclarations: readonly WrongDeclaration[] = [
  ...codes,
  ...additions,
  ...economic,
  ...amounts,
  ...sums,
  ...largest,
  ...details,
  ...itemDetails,
  ...publicExpenses,
  ...others,
  ...other,
  ...properties,
]
