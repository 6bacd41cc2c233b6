import { script, scriptHash, style, styleHash } from './data/watch-assets.ts'

/** What the window may do: show the page it watches, and hear that there is a newer one. */
export const shellPolicy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** The window around the watched page, which is served as it would be printed. */
export const shell = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>juesuan watch</title>
<style>${style}</style>
</head>
<body>
<header><p id="status" role="status">正在载入……</p></header>
<pre id="problem" tabindex="0" aria-label="需要改正的地方" hidden></pre>
<main id="pages"></main>
<script>${script}</script>
</body>
</html>
`
