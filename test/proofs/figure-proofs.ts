/**
 * Of each relation between figures: the only figures left on the report, which one of them is broken, and the check that
 * must then find it. With nothing else on the page, only the relation itself can tell.
 */
export interface FigureProof {
  readonly relation: string
  readonly check: string
  readonly keep: readonly string[]
  /** The figure that gets one unit more, or `to`. */
  readonly break: string
  readonly to?: string
}

const proof = (relation: string, check: string, keep: string, broken: string, to?: string): FigureProof => ({
  relation,
  check,
  keep: keep.split(' '),
  break: broken,
  ...(to === undefined ? {} : { to }),
})

const sum = 'sum-mismatch'
const copy = 'copies-differ'
const balance = 'balance-mismatch'
const rate = 'rate-mismatch'
/** What a report prints of money that is no appropriation. */
const otherMoney = '01!4-8 01!28-29 04!28'

export const figureProofs: readonly FigureProof[] = [
  // 公开01表
  proof('K001', sum, '01!1-8 01!27', '01!27!1'),
  proof('K002', balance, '01!27-31!1', '01!31!1'),
  proof('K003', sum, '01!32-58', '01!58!2'),
  proof('K004', balance, '01!58-62', '01!62!2'),
  proof('K005', balance, '01!31 01!62', '01!62!2'),
  proof('K006', 'totals-empty', '01!31 01!62', '01!62!2', ''),
  proof('K007', 'amount-negative', '01!58', '01!58!2', '-12433.40'),
  proof('K007', 'balance-negative', '01!60', '01!60!2', '-1.00'),
  proof('K008', balance, '01!27-29 01!58-60', '01!60!2'),
  proof('K009', 'distribution-unfounded', '01!4-8 01!28 01!59', '01!59!2'),
  proof('K010', sum, '01!58 03!total!2-6', '01!58!2'),
  proof('K011', sum, '05!total!2 06!personnel,operating', '05!total!2'),
  // 公开01表 and the others
  proof('K014', copy, '01!27 02!total!1', '02!total!1'),
  proof('K015', copy, '01!58 03!total!1', '03!total!1'),
  ...(
    [
      ['32', '201'],
      ['39', '208'],
      ['40', '210'],
      ['45', '215'],
      ['46', '216'],
      ['50', '221'],
    ] as const
  ).map(([line, code]) => proof('K016', copy, `01!${line} 03!${code}!1`, `03!${code}!1`)),
  proof('K017', sum, '01!1-3 02!total!2', '02!total!2'),
  ...[3, 4, 5, 6, 7].map((column) => proof('K018', copy, `01!${column + 1} 02!total!${column}`, `02!total!${column}`)),
  ...[1, 2, 3].map((line) => proof('K019', copy, `01!${line} 04!${line}`, `04!${line}!1`)),
  proof('K020', 'part-exceeds-whole', '01!58 04!59!2', '04!59!2'),
  proof('K020', 'part-exceeds-whole', '01!32 04!33!2', '04!33!2'),
  proof('K021', 'non-appropriation-exceeded', `${otherMoney} 03!total!1 04!59!3-5`, '03!total!1'),
  // 公开02表
  proof('K022', sum, '02!201', '02!201!1'),
  proof('K023', sum, '02!total,类!2', '02!total!2'),
  proof('K024', sum, '02!201,20113,20132!2', '02!201!2'),
  proof('K025', sum, '02!20805,2080500-2080599!2', '02!20805!2'),
  // 公开03表
  proof('K029', sum, '03!201', '03!201!1'),
  proof('K030', sum, '03!total,类!1', '03!total!1'),
  proof('K030', sum, '03!total,类!3', '03!total!3'),
  proof('K031', sum, '03!210,21007,21011!1', '03!210!1'),
  proof('K031', sum, '03!20805,2080500-2080599!1', '03!20805!1'),
  // 公开04表
  proof('K035', sum, '04!1-3 04!27', '04!27!1'),
  proof('K036', sum, '04!28-31', '04!28!1'),
  proof('K037', balance, '04!27-28 04!32', '04!32!1'),
  ...[33, 46, 59, 60, 64].map((line) => proof('K038', sum, `04!${line}`, `04!${line}!2`)),
  ...[2, 3, 4, 5].map((column) => proof('K039', sum, `04!33-59!${column}`, `04!59!${column}`)),
  ...[2, 3, 4, 5].map((column) => proof('K040', balance, `04!59-60!${column} 04!64!${column}`, `04!64!${column}`)),
  proof('K041', balance, '04!32 04!64!2', '04!64!2'),
  proof('K042', balance, '04!1 04!29 04!59-60!3', '04!60!3'),
  proof('K043', balance, '04!2 04!30 04!59-60!4', '04!60!4'),
  proof('K044', balance, '04!3 04!31 04!59-60!5', '04!60!5'),
  proof('K045', copy, '04!27 02!total!2', '02!total!2'),
  proof('K046', copy, '04!59!3 05!total!1', '05!total!1'),
  proof('K047', copy, '04!59!4 07!total!3', '07!total!3'),
  proof('K048', copy, '04!59!5 08!total!1', '08!total!1'),
  proof('K049', copy, '04!33!3 05!201!1', '05!201!1'),
  proof('K049', copy, '04!51!3 05!221!1', '05!221!1'),
  proof('K050', copy, '04!46!4 07!215!3', '07!215!3'),
  proof('K051', sum, '04!33-58!5 08!total!1', '04!54!5'),
  proof('K052', copy, '04!2 07!total!2', '07!total!2'),
  proof('K052', copy, '04!30 07!total!1', '07!total!1'),
  proof('K052', copy, '04!60!4 07!total!6', '07!total!6'),
  // 公开05表, 公开06表
  proof('K053', sum, '05!201', '05!201!1'),
  proof('K054', sum, '05!total,类!1', '05!total!1'),
  proof('K054', sum, '05!210,21007,21011!1', '05!210!1'),
  proof('K054', sum, '05!20805,2080500-2080599!1', '05!20805!1'),
  proof('K055', 'part-exceeds-whole', '03!201!1 05!201!1', '05!201!1'),
  proof('K055', 'non-appropriation-exceeded', `${otherMoney} 03!2011301!2 05!2011301!2 05!total!2 07!total!4 08!total!2`, '03!2011301!2'),
  proof('K056', 'non-appropriation-exceeded', `${otherMoney} 03!201!1 05!total,201!1 07!total!3 08!total!1`, '03!201!1'),
  proof('K056', 'non-appropriation-exceeded', `${otherMoney} 03!215!1 05!total!1 07!total,215!3 08!total!1`, '03!215!1'),
  proof('K057', sum, '05!total!2 06!personnel,operating', '06!operating!1'),
  ...(['301', '302', '303', '307', '310', '312', '313', '399'] as const).map((code) =>
    proof('K058', sum, `06!${code},${code}01-${code}99`, `06!${code}!1`),
  ),
  proof('K059', sum, '06!personnel,301,303', '06!personnel!1'),
  proof('K060', sum, '06!operating,302,307,310,312,313,399', '06!operating!1'),
  proof('K061', 'not-reportable-amount', '06!309', '06!309!1', '3.00'),
  proof('K062', sum, '06!302,30201-30299', '06!30299!1', '65.83'),
  proof('K063', 'contribution-mismatch', '06!30108 05!2080505!2', '06!30108!1'),
  proof('K063', 'contribution-mismatch', '06!30109 05!2080506!2', '06!30109!1'),
  proof('K063', 'contribution-mismatch', '06!30113 05!2210201!2', '06!30113!1'),
  proof('K064', 'benefit-exceeded', '06!30110-30111 05!21011!2', '06!30110!1', '22.31'),
  proof('K065', 'benefit-exceeded', '06!30301-30302 05!2080501,2080502!2', '06!30302!1', '158.78'),
  // 公开07表, 公开08表
  proof('K067', sum, '07!215!3-5', '07!215!3'),
  proof('K068', balance, '07!215!1-3 07!215!6', '07!215!6'),
  proof('K069', sum, '07!total,类!3', '07!total!3'),
  proof('K069', sum, '07!215,21598!2', '07!215!2'),
  proof('K069', sum, '07!21598,2159802!5', '07!21598!5'),
  proof('K070', sum, '08!total', '08!total!1'),
  proof('K071', balance, '07!total 七#0,1', '七#1'),
  // 公开09表
  proof('K074', sum, '09!total!1-3 09!total!6', '09!total!1'),
  proof('K075', sum, '09!total!7-9 09!total!12', '09!total!7'),
  proof('K076', sum, '09!total!3-5', '09!total!3'),
  proof('K076', sum, '09!total!9-11', '09!total!9'),
  proof('K077', 'amount-negative', '09!total!12', '09!total!12', '-0.26'),
  proof('K078', 'budget-exceeded', '09!total!6 09!total!12', '09!total!6', '0.16'),
  proof('K079', 'public-expense-exceeded', '06!30212 09!total!8', '06!30212!1'),
  proof('K080', 'public-expense-exceeded', '06!30231 09!total!11', '06!30231!1'),
  proof('K081', 'public-expense-exceeded', '06!30217 09!total!12', '06!30217!1'),
  proof('K082', 'public-expense-exceeded', '06!31013 09!total!10', '06!31013!1'),
  // 公开10表
  proof('K086', sum, '10!1-4', '10!1!1'),
  proof('K087', sum, '10!7-15', '10!7!1'),
  proof('K088', 'agency-expenses-exceeded', '10!5-6 06!operating 07!total!4 08!total!2', '10!5!1', '66.17'),
  ...[1, 2, 3, 4].map((line) => proof('K090', copy, `10!${line} 十（二）#${line - 1}`, `10!${line}!1`)),
  proof('K091', sum, '10!5-6 十（一）#0', '十（一）#0'),
  proof('K092', copy, '10!7 十（三）#0', '10!7!1'),
  proof('K092', copy, '10!15 十（三）#1', '10!15!1'),
  proof('K092', copy, '10!17 十（三）#2', '10!17!1'),
  proof('K092', 'list-incomplete', '10!7-15 十（三）', '10!12!1'),
  // 情况说明一至四
  proof('K094', copy, '01!31 一#0', '一#0'),
  proof('K094', copy, '01!62 一#1', '一#1'),
  proof('K095', rate, '一', '一#3'),
  proof('K095', rate, '四', '四#3'),
  proof('K095', rate, '五（一）', '五（一）#3'),
  proof('K097', 'totals-change-mismatch', '一', '一#4'),
  proof('K097', 'totals-change-mismatch', '四', '四#2'),
  proof('K097', 'totals-change-mismatch', '七', '七#3', '7,703.53'),
  proof('K100', copy, '02!total!1 二#0', '二#0'),
  proof('K101', copy, '02!total!2 二#1', '二#1'),
  proof('K101', 'list-incomplete', '02!total 二', '02!total!7'),
  proof('K102', rate, '02!total!1-2 二#2', '二#2', '99.00'),
  proof('K102', 'shares-not-hundred', '二#2', '二#2', '99.00'),
  proof('K103', copy, '03!total!1 三#0', '三#0'),
  proof('K103', copy, '03!total!2 三#1', '三#1'),
  proof('K103', copy, '03!total!3 三#3', '三#3'),
  proof('K103', 'list-incomplete', '03!total 三', '03!total!5'),
  proof('K104', rate, '03!total!1-3 三#2,4', '三#4'),
  proof('K104', 'shares-not-hundred', '三#2,4', '三#4'),
  proof('K105', copy, '04!64!2 四#1', '四#1'),
  proof('K106', 'prior-year-mismatch', '04!29 四 五（一） 七', '五（一）#2', '2,452.32'),
  proof('K107', 'prior-year-mismatch', '02!total!1-2 一 四', '四#4', '10,556.85'),
  // 情况说明五、六
  proof('K108', copy, '05!total!1 五（一）#0', '五（一）#0'),
  proof('K108', rate, '05!total!1 03!total!1 五（一）#1', '五（一）#1'),
  ...(
    [
      ['201', 1],
      ['208', 3],
      ['210', 5],
      ['216', 7],
      ['221', 9],
    ] as const
  ).map(([code, at]) => proof('K109', copy, `05!${code}!1 五（二）#${at}`, `五（二）#${at}`)),
  ...(
    [
      ['201', 2],
      ['208', 4],
      ['210', 6],
      ['216', 8],
      ['221', 10],
    ] as const
  ).map(([code, at]) => proof('K110', rate, `05!total,${code}!1 五（二）#${at}`, `五（二）#${at}`)),
  proof('K110', 'shares-not-hundred', '五（二）#2,4,6,8,10', '五（二）#6'),
  proof('K111', rate, '五（三）#0,1,2', '五（三）#2'),
  ...(
    [
      ['201', 4],
      ['208', 9],
      ['210', 14],
      ['216', 19],
      ['221', 24],
    ] as const
  ).map(([code, at]) => proof('K112', copy, `05!${code}!1 五（三）#${at}`, `五（三）#${at}`)),
  ...[5, 10, 15, 20, 25].map((at) => proof('K113', rate, `五（三）#${at - 2},${at - 1},${at}`, `五（三）#${at}`)),
  ...[7, 12, 17, 22, 27].map((at) => proof('K114', rate, `五（三）#${at - 3},${at - 1},${at}`, `五（三）#${at}`)),
  proof('K115', sum, '五（三）#0,3,8,13,18,23', '五（三）#0'),
  proof('K116', sum, '五（三）#1,4,9,14,19,24', '五（三）#1'),
  proof('K117', 'prior-year-mismatch', '五（一） 五（三）', '五（三）#6', '286.24'),
  proof('K121', 'rate-on-zero-base', '五（三）#3,4,5', '五（三）#3', '0'),
  proof('K122', 'rate-on-zero-base', '五（三）#9,11,12', '五（三）#11', '268.75'),
  proof('K123', 'direction-contradicted', '五（三）#9,11,12', '五（三）#9', '0'),
  proof('K125', copy, '05!total!2 六#0', '六#0'),
  proof('K125', copy, '06!personnel 六#1', '六#1'),
  proof('K125', copy, '06!operating 六#4', '六#4'),
  proof('K126', sum, '六#1,2,3', '六#2'),
  proof('K128', copy, '五（一）#0 五（二）#0', '五（二）#0'),
  proof('K128', copy, '五（二）#1 五（三）#4', '五（三）#4'),
  // 情况说明七至九
  proof('K129', balance, '07!total 七#0', '七#0'),
  proof('K129', balance, '07!total 七#1', '七#1'),
  proof('K130', 'empty-section-mismatch', '07!* 08!*', '08!total!1'),
  proof('K131', copy, '09!total!1 九（一）#0', '九（一）#0'),
  proof('K131', copy, '09!total!7 九（一）#1', '九（一）#1'),
  proof('K131', copy, '09!total!12 九（一）#7', '九（一）#7'),
  proof('K132', rate, '九（一）#0,1,2', '九（一）#2', '110.00'),
  proof('K132', rate, '09!total!6 九（一）#7,8', '九（一）#8', '110.00'),
  proof('K133', sum, '九（一）', '九（一）#1'),
  proof('K133', 'prior-year-mismatch', '九（一）', '九（一）#9', '0.10'),
  proof('K136', 'public-expense-count', '09!total!8 九（二）#1', '九（二）#1'),
  proof('K136', 'public-expense-count', '09!total!8 九（二）#2', '九（二）#2'),
  proof('K137', 'public-expense-count', '09!total!10 九（二）#4', '九（二）#4'),
  proof('K138', 'public-expense-count', '09!total!12 九（二）#8', '九（二）#8', '0'),
  proof('K138', 'public-expense-count', '09!total!12 九（二）#9', '九（二）#9', '0'),
  proof('K139', sum, '九（二）#7,10,16', '九（二）#10'),
  proof('K139', 'reception-mismatch', '九（二）#8,11,17', '九（二）#8'),
  proof('K139', 'reception-mismatch', '九（二）#9,12,18', '九（二）#9'),
  proof('K139', 'reception-mismatch', '九（二）#8,9', '九（二）#9', '3'),
  proof('K140', 'reception-implausible', '九（二）#7,9', '九（二）#7', '26.00'),
  // 情况说明十
  proof('K142', rate, '十（一）', '十（一）#2'),
  proof('K143', rate, '十（二）#0,4,5', '十（二）#5'),
  proof('K143', rate, '十（二）#0,6,7', '十（二）#7'),
  proof('K143', 'part-exceeds-whole', '十（二）#0,4', '十（二）#4'),
  proof('K143', 'part-exceeds-whole', '十（二）#4,6', '十（二）#6'),
  proof('K145', sum, '十（四）1#0,3,4', '十（四）1#0'),
  proof('K146', 'evaluation-exceeded', '十（四）1#1 03!total!3', '十（四）1#1', '11,966.89'),
  proof('K146', 'evaluation-exceeded', '十（四）1#2 05!total!3', '十（四）1#2', '4,966.89'),
  proof('K148', 'evaluation-surplus-mismatch', '附件一（二）', '附件一（二）#2'),
  proof('K153', copy, '十（四）1#5 附件一（二）#1', '附件一（二）#1'),
  // 写法和模型
  proof('K168', 'share-out-of-range', '三#4', '三#4', '937.81'),
  proof('K168', 'percent-decimals-mixed', '五（三）', '五（三）#27', '9.7'),
  proof('K169', 'amount-style-mixed', '十（二）', '十（二）#3', '0.8'),
  proof('K169', 'amount-style-mixed', '五（三）', '五（三）#19', '3932.80'),
  proof('K184', copy, '01!39 02!208!1 03!208!1', '03!208!1'),
  proof('K185', 'amount-style-mixed', '05!*', '05!201!1', '462.774'),
  // All relations at once
  proof('K186', 'jointly-infeasible', '03!*', '03!total!1'),
  proof('K063', 'jointly-unlikely', '05!2080505!2 06!30108', '06!30108!1'),
]
