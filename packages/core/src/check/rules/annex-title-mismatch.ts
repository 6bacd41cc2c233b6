import { sectionPlace } from '../../disclosure/place.ts'
import { type Check, notApplicable, pass } from '../check.ts'
import { matches } from '../matches.ts'
import { sampleSection } from '../sample-disclosure.ts'

/** 对“2024年鼓励扩大进出口专项资金”项目开展了部门评价 */
const conducted = /“([^”]{2,60})”[^“”。]{0,10}开展了?部门评价/gu

/** 附件标题与评价方式一致: the report of a department's evaluation is not called a self-evaluation. */
export const annexTitleMismatch: Check = {
  id: 'annex-title-mismatch',
  title: '附件标题与评价方式一致',
  covers: ['K152'],
  regime: 'text',
  severity: 'warning',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）：绩效评价分为单位自评、部门评价和财政评价',
  years: { from: 2020 },
  *run({ disclosure, paragraphs }) {
    const projects = paragraphs.flatMap(({ part, place, text }) =>
      part === 'narrative' ? matches(text, conducted).map(([, name = '']) => ({ place, name: name.replace(/^\d{4}年/u, '') })) : [],
    )
    const annexes = disclosure.annexes.flatMap(({ title }) => {
      const project = projects.find(({ name }) => title.replaceAll(/\s/gu, '').includes(name))
      return project ? [{ title, project }] : []
    })
    if (annexes.length === 0) yield notApplicable('没有部门评价报告')
    for (const { title, project } of annexes) {
      if (!title.includes('自评')) yield pass
      else {
        const message = `${project.place}说对“${project.name}”开展的是部门评价，附件的标题却是“${title}”。请改为部门评价报告，或核对评价方式。`
        yield { outcome: 'fail', message, where: [sectionPlace('附件'), sectionPlace(project.place)] }
      }
    }
  },
  examples: { passing: sample('绩效评价报告'), failing: sample('绩效评价自评报告') },
}

function sample(title: string) {
  return {
    narrative: ['组织对“2024年鼓励扩大进出口专项资金”项目开展了部门评价。'],
    annexes: [sampleSection('附件', `示例局鼓励扩大进出口专项资金项目${title}`, [])],
  }
}
