import type { Saved } from '../saved.ts'

const status = document.getElementById('status')
const problem = document.getElementById('problem')
const pages = document.getElementById('pages')
let shown: string | undefined

const events = new EventSource('/events')
events.addEventListener('message', ({ data }) => {
  const saved: Saved = JSON.parse(data)
  if (status) status.textContent = saved.status
  if (problem) {
    problem.textContent = saved.problem
    problem.hidden = saved.problem === null
  }
  document.body.classList.toggle('wrong', saved.problem !== null)
  if (saved.version !== shown && saved.version !== '') showNewest()
  shown = saved.version
})
events.addEventListener('error', () => {
  if (status) status.textContent = 'juesuan watch 已经停止，重新运行后这里会接着更新'
})

/** Loads the newest page behind the one that is shown, brings it to where the reader was, and only then shows it. */
function showNewest(): void {
  const old = [...(pages?.querySelectorAll('iframe') ?? [])]
  const frame = document.createElement('iframe')
  frame.title = '决算的网页'
  frame.src = '/report'
  frame.className = 'loading'
  frame.addEventListener('load', () => {
    const before = old.at(-1)?.contentWindow
    if (before) frame.contentWindow?.scrollTo({ left: before.scrollX, top: before.scrollY, behavior: 'instant' })
    frame.className = ''
    for (const last of old) last.remove()
    document.title = frame.contentDocument?.title ?? document.title
  })
  pages?.append(frame)
}
