import { describePlace } from '../../disclosure/place.ts'
import { type Check, notApplicable } from '../check.ts'

/** 数字可以识别: what reading could not understand is said, never guessed. */
export const figureUnreadable: Check = {
  id: 'figure-unreadable',
  title: '数字可以识别',
  covers: ['K188'],
  regime: 'text',
  severity: 'warning',
  basis: '无法识别的内容没有参加检查',
  *run({ disclosure }) {
    if (disclosure.unreadable.length === 0) yield notApplicable('没有无法识别的内容')
    for (const { place, text, reason } of disclosure.unreadable) {
      yield { outcome: 'unreadable', message: `${describePlace(place)}的“${text}”无法识别：${reason}。`, actual: text, where: [place] }
    }
  },
  examples: { passing: {}, failing: { unreadable: '4l.20' } },
}
