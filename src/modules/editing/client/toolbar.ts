import '@github/markdown-toolbar-element'

// Comfort only: without this script the text is a plain text field, and the toolbar stays hidden.
for (const toolbar of document.querySelectorAll<HTMLElement>('markdown-toolbar[hidden]')) {
  toolbar.hidden = false
  for (const kind of ['click', 'keydown']) toolbar.addEventListener(kind, beginAtLine, { capture: true })
}

/** A heading is the whole line: its marks go before it, wherever in the line one writes. */
function beginAtLine(event: Event): void {
  if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return
  const button = event.target instanceof Element ? event.target.closest('[data-md-button^="header"]') : null
  const field = document.getElementById(button?.closest('markdown-toolbar')?.getAttribute('for') ?? '')
  if (!(field instanceof HTMLTextAreaElement) || field.selectionStart !== field.selectionEnd) return
  const start = field.value.lastIndexOf('\n', field.selectionStart - 1) + 1
  field.setSelectionRange(start, start)
}
