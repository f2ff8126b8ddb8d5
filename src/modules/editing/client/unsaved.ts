// Comfort only: asks once more before a page is left whose text nobody has saved. Nothing is kept in the browser: computers are shared.
const place = document.querySelector<HTMLElement>('[data-unsaved]')
let sending = false

addEventListener('submit', (event) => {
  sending = !event.defaultPrevented
})
// The page may come back from the browser's memory.
addEventListener('pageshow', () => {
  sending = false
})
addEventListener('beforeunload', (event) => {
  if (!sending && place !== null && holdsUnsaved(place)) event.preventDefault()
})

/** A preview or an answer with errors shows what was typed, which is saved nowhere yet. */
function holdsUnsaved(within: HTMLElement): boolean {
  if (within.dataset['unsaved'] === 'yes') return true
  const fields = within.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[type="text"]')
  return [...fields].some((field) => field.value !== field.defaultValue)
}
