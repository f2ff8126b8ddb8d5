import { offerPageTools } from './page-tools.ts'

// Comfort only: every page works without this script.
closeMenusByEscape()
keepOneMenuOpen()
sendFormsOnce()
offerPageTools()

/** Escape closes an open menu and gives the focus back to its button. */
function closeMenusByEscape(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    const menu = document.activeElement?.closest('details[open].menu, details[open].person')
    menu?.removeAttribute('open')
    menu?.querySelector('summary')?.focus()
  })
}

function keepOneMenuOpen(): void {
  document.addEventListener('click', (event) => {
    const target = event.target
    for (const menu of document.querySelectorAll('details[open].person')) {
      if (target instanceof Node && !menu.contains(target)) menu.removeAttribute('open')
    }
  })
}

/** A second press on a button that is already sending does nothing. */
function sendFormsOnce(): void {
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || event.target.method !== 'post') return
    if (event.target.dataset['sending'] === 'yes') event.preventDefault()
    event.target.dataset['sending'] = 'yes'
  })
  // The page may come back from the browser's memory with its forms still marked.
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) delete form.dataset['sending']
  })
}
