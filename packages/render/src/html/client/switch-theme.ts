const key = 'juesuan-theme'

/** Lets the reader choose between light and dark; without a choice the page is as the system is. */
export function switchTheme(): void {
  const button = document.getElementById('theme')
  if (!button) return
  const root = document.documentElement
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)')
  const isDark = () => (root.dataset.theme ?? (systemIsDark.matches ? 'dark' : 'light')) === 'dark'
  const tell = () => button.setAttribute('aria-pressed', String(isDark()))
  const kept = recall()
  if (kept === 'dark' || kept === 'light') root.dataset.theme = kept
  tell()
  systemIsDark.addEventListener('change', tell)
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark'
    remember(root.dataset.theme)
    tell()
  })
  button.hidden = false
}

/** A page opened from a file may have no storage. */
function recall(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(key, theme)
  } catch {
    // The choice lasts as long as the page.
  }
}
