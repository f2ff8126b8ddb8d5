import type { Child } from 'hono/jsx'
import type { FieldError, FormState, TypedValues } from '#kernel/form-state.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Notice } from './notice.tsx'

/** Texts that somebody else has saved while the person was writing, by field. */
export type SavedTexts = Readonly<Record<string, string>>

/** The form on its way back: what the person typed stays in the fields, and each field that differs says so. */
export function movedOnState(typed: TypedValues, fields: readonly string[]): FormState {
  return { values: typed, errors: fields.map((field): FieldError => ({ field, code: 'moved-on' })) }
}

type ConflictNoticeProps = {
  readonly t: Translator
  /** The texts, or only the names of their fields. */
  readonly saved: SavedTexts | readonly string[]
}

/** Says above the form that somebody else has saved while the person was writing; nothing where nobody has. */
export function ConflictNotice({ t, saved }: ConflictNoticeProps) {
  return Object.keys(saved).length === 0 ? null : (
    <Notice t={t} kind="warning" title={t('ui.conflict.title')}>
      <p>{t('ui.conflict.text')}</p>
    </Notice>
  )
}

type SavedMeanwhileProps = {
  readonly t: Translator
  readonly text: string
  /** True where one chooses and does not write. */
  readonly choice?: boolean | undefined
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
}

/** The other text, beside the field with one's own. */
export function SavedMeanwhile({ t, text, choice = false, lang, dir }: SavedMeanwhileProps) {
  return (
    <>
      <strong>{t('ui.conflict.saved')}</strong>{' '}
      {text === '' ? (
        t('ui.conflict.empty')
      ) : (
        <bdi lang={lang} dir={dir}>
          {text}
        </bdi>
      )}
      <br />
      {choice ? (
        t('ui.conflict.choice')
      ) : (
        <>
          <strong>{t('ui.conflict.yours')}</strong> {t('ui.conflict.inField')}
        </>
      )}
    </>
  )
}

/** The hint of a field, with the other text before it where there is one. */
export function hintWith(hint: Child, saved: Child): Child {
  if (saved === undefined) return hint
  return hint === undefined ? (
    saved
  ) : (
    <>
      {saved}
      <br />
      {hint}
    </>
  )
}
