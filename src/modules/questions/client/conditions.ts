// Hides questions whose condition is not met. Comfort only: without it each says when it is asked, and the server passes over the rest.
const conditional = document.querySelectorAll<HTMLElement>('[data-if]')

document.addEventListener('change', update)
update()

function update(): void {
  // In the order of the page, so that what hangs on something hidden is hidden, too.
  for (const part of conditional) part.hidden = !isMet(part.dataset['if'] ?? '', part.dataset['is'] ?? '')
}

function isMet(name: string, value: string): boolean {
  const controls = document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)
  return [...controls].some(
    (control) => control.checked && control.value === value && control.closest('[data-if][hidden]') === null,
  )
}
