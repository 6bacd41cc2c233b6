import type { Check } from '../check.ts'
import { createRepeatFinder } from '../create-repeat-finder.ts'
import { matches } from '../matches.ts'
import { scanParagraphs } from '../scan-paragraphs.ts'

/** Words of one character that are printed twice by mistake. */
const particle = '的了在是及为由将'
const particles = new RegExp(`([${particle}])\\1`, 'gu')
/** Phrases of two to six characters printed twice. */
const phrases = /([\p{Script=Han}]{2,6})\1/gu
/** As far apart may such a phrase begin again. */
const longest = 6

/**
 * Where a particle stands twice for good: as the end of the word before it (目的的), or as the beginning of the word
 * after it (为了了解). 在 may also be both: what it governs begins with 在, and ends with where that is (在在建工程中).
 */
const correct: Readonly<Record<string, { readonly before: RegExp; readonly after: RegExp }>> = {
  的: { before: /[目标靶有]$/u, after: /^[确士]/u },
  了: { before: /[为除罢]$/u, after: /^[解结却]/u },
  在: {
    before: /[存现所潜内外实正旨重贵]$/u,
    after: /^[\p{Script=Han}、（）]{1,20}?(?:[中上内里间时前后](?![年级缴述央小心部])|方面|期间|基础)/u,
  },
  是: { before: /[于但可凡]$/u, after: /^[否非]/u },
  及: { before: /[以涉普顾]$/u, after: /^[时格早]/u },
  为: { before: /[行作成认以转变列定视]$/u, after: /^[民主期限]/u },
  由: { before: /[理自事缘]$/u, after: /^于/u },
  将: { before: /[即大]$/u, after: /^(?:来|要)/u },
}

/** 一步一步, and words whose second half belongs to what follows: 社会保障保障性住房, 财务管理管理费. */
const correctPhrase = /^一/u
const suffix = /^[性部局厅办委处科室员费额率类所站法案卡者化级型式]/u

/** 没有重复的字词: 在在职人员. */
export const wordRepeated: Check = {
  id: 'word-repeated',
  title: '没有重复的字词',
  covers: ['K161'],
  regime: 'text',
  severity: 'warning',
  basis: '部门决算公开：公开文本应当完整、规范',
  run: (context) => {
    const mayRepeat = createRepeatFinder(particle, longest)
    const judge = (text: string) => (mayRepeat(text) ? repeatedWords(text).map((words) => `“${words}”重复，疑为笔误。请核对。`) : [])
    return scanParagraphs(context, judge, '没有正文')
  },
  examples: {
    passing: { narrative: ['主要原因是本年在职人员减少，以盈利为目的的活动在在建工程中列支。'] },
    failing: { narrative: ['主要原因是本年在在职人员减少。'] },
  },
}

function repeatedWords(text: string): readonly string[] {
  const found = matches(text, particles).filter(({ 0: words, 1: once = '', index }) => {
    const { before, after } = correct[once] ?? {}
    const [left, right] = [text.slice(Math.max(0, index - 1), index), text.slice(index + words.length, index + words.length + 24)]
    return !(before?.test(left) || after?.test(right))
  })
  const phrase = matches(text, phrases).filter(({ 0: words, 1: once = '', index }) => {
    const next = text.slice(index + words.length, index + words.length + 1)
    return !correctPhrase.test(once) && !(once.length === 2 && suffix.test(next))
  })
  if (found.length + phrase.length === 0) return []
  return [...found, ...phrase].sort((left, right) => left.index - right.index).map(([words]) => words)
}
