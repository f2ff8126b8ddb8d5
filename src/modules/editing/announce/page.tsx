import type { FormState } from '#kernel/form-state.ts'
import { languages, marksOf } from '#kernel/language.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { TextArea, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { ConflictNotice, hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { announcementEditing, articleList } from '../addresses.ts'
import { type Announcement, announcementKinds, missingLanguages } from './announcement.ts'
import { announcementForm, announcementPrefix } from './form.ts'

type AnnouncementPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly now: Date
  readonly announcement: Announcement | undefined
  readonly state: FormState
  readonly seen: number
  readonly saved: SavedTexts
}

/** The one notice over all public pages: what it says in each language, from when until when. */
export function AnnouncementPage(props: AnnouncementPageProps) {
  const { t, formKey, announcement, state, seen, saved } = props
  const field = (name: keyof typeof announcementForm.fields) => {
    const made = control(announcementForm, state, t, announcementPrefix, name)
    const other = saved[name]
    return {
      ...made,
      t,
      hint: hintWith(made.hint, other === undefined ? undefined : <SavedMeanwhile t={t} text={other} />),
    }
  }
  const hidden = [
    { name: '_key', value: formKey },
    { name: 'seen', value: String(seen) },
  ]
  return (
    <>
      <PageHeading title={t('editing.announcement.title')} lead={t('editing.announcement.lead')} />
      <ConflictNotice t={t} saved={saved} />
      <ErrorSummary t={t} errors={errorLines(state, t, announcementPrefix)} />
      {announcement === undefined ? null : <Now {...props} announcement={announcement} />}
      <Form action={announcementEditing.href(t.lang)} hidden={hidden}>
        <Radios
          {...field('kind')}
          attributes={{ required: true }}
          options={announcementKinds.map((value) => ({ value, label: t(`editing.announcement.kind.${value}`) }))}
        />
        <Fieldset legend={t('editing.announcement.texts')} level={2} hint={t('editing.announcement.texts.hint')}>
          {languages.map((lang) => {
            const text = field(`text_${lang}`)
            return <TextArea {...text} attributes={{ ...text.attributes, ...marksOf(lang), rows: 3 }} />
          })}
        </Fieldset>
        <Fieldset legend={t('editing.announcement.times')} level={2} hint={t('editing.announcement.times.hint')}>
          <TextField {...field('from_day')} width="medium" />
          <TextField {...field('from_time')} width="short" />
          <TextField {...field('until_day')} width="medium" />
          <TextField {...field('until_time')} width="short" />
        </Fieldset>
        <FormActions>
          <Button name="do" value="save">
            {t('editing.announcement.submit')}
          </Button>
          {announcement === undefined ? null : (
            <Button name="do" value="remove" look="secondary">
              {t('editing.announcement.remove')}
            </Button>
          )}
          <a href={articleList.href(t.lang)}>{t('editing.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}

/** Whether the saved one is seen now, and in which languages it is German. */
function Now({ t, now, announcement }: AnnouncementPageProps & { readonly announcement: Announcement }) {
  const { startsAt, endsAt } = announcement
  const state = now < startsAt ? 'coming' : now < endsAt ? 'shown' : 'over'
  const missing = missingLanguages(announcement)
  return (
    <Notice t={t} kind="info">
      <p>
        {t(`editing.announcement.now.${state}`, {
          from: t.moment(startsAt, 'short'),
          until: t.moment(endsAt, 'short'),
        })}
      </p>
      {missing.length === 0 ? null : (
        <p>
          {t('editing.announcement.missing', {
            languages: missing.map((lang) => t(`editing.language.${lang}`)).join(', '),
          })}
        </p>
      )}
    </Notice>
  )
}
