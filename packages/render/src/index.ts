export { renderHtml } from './html/render-html.ts'
export { renderMarkdown } from './markdown/render-markdown.ts'
export { renderText } from './text/render-text.ts'
