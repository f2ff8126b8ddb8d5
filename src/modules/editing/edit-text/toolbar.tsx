import type { Translator } from '#platform/i18n/index.ts'

// The marks the element knows; each button has its word, since a sign alone is a riddle.
const marks = ['header-2', 'header-3', 'bold', 'unordered-list', 'ordered-list', 'link', 'quote'] as const

/** Buttons that put marks into the text field. Hidden until its script runs; the field is enough without. */
export function MarkdownToolbar({ t, field }: { readonly t: Translator; readonly field: string }) {
  return (
    <markdown-toolbar
      class="toolbar"
      for={field}
      data-no-focus
      role="group"
      aria-label={t('editing.toolbar.title')}
      hidden
    >
      {marks.map((mark) => (
        <button type="button" class="toolbar__button" data-md-button={mark}>
          {t(`editing.toolbar.${mark}`)}
        </button>
      ))}
    </markdown-toolbar>
  )
}
