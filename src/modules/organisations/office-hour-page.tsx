import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Button } from '#ui/button.tsx'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { siteList } from './addresses.ts'
import { officeHourForm, type OfficeHourFieldName, weekdays } from './office-hour-form.ts'
import { weekdayName } from './profile-parts.tsx'
import { languageName } from './reference-names.ts'
import { channels, type Profile, type Site } from './profile.ts'
import { ConflictNotice, hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'

const prefix = 'organisations.office-hour'

type OfficeHourPageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly profile: Profile
  readonly site: Site
  readonly title: string
  readonly action: string
  readonly state: FormState
  /** `seenMark` of what is shown; `''` for a new office hour. */
  readonly seen: string
  readonly saved: SavedTexts
  /** Codes of the languages offered. */
  readonly languages: readonly string[]
}

/** The form of one office hour, new or not. */
export function OfficeHourPage(props: OfficeHourPageProps) {
  const { t, formKey, profile, site, title, action, state, seen, saved, languages } = props
  const field = (name: OfficeHourFieldName) => {
    const made = control(officeHourForm, state, t, prefix, name)
    const text = saved[name]
    const other =
      text === undefined ? undefined : (
        <SavedMeanwhile t={t} text={text} choice={['weekday', 'channel', 'languages'].includes(name)} />
      )
    return { ...made, t, hint: hintWith(made.hint, other) }
  }
  const hidden = [
    { name: '_key', value: formKey },
    { name: 'seen', value: seen },
  ]
  return (
    <>
      <PageHeading title={title} kicker={`${profile.name}, ${site.name}`} />
      <ConflictNotice t={t} saved={saved} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form action={action} hidden={hidden}>
        <SelectField
          {...field('weekday')}
          emptyLabel={t('organisations.list.choose')}
          width="medium"
          options={weekdays.map((day) => ({ value: day, label: weekdayName(t, Number(day)) }))}
        />
        <TextField {...field('opens_at')} width="short" />
        <TextField {...field('closes_at')} width="short" />
        <Radios
          {...field('channel')}
          options={channels.map((channel) => ({ value: channel, label: t(`organisations.channel.${channel}`) }))}
        />
        <Checkboxes
          {...field('languages')}
          options={languages
            .map((code) => ({ value: code, label: languageName(code, t.lang) }))
            .toSorted((a, b) => t.compare(a.label, b.label))}
        />
        <TextField {...field('note')} />
        <FormActions>
          <Button>{t('organisations.office-hour.submit')}</Button>
          <a href={siteList.href(t.lang, { profileId: profile.id })}>{t('organisations.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}

/** The languages of the profile, those already chosen, and German. */
export function offeredLanguages(profile: Profile, chosen: readonly string[]): readonly string[] {
  return [...new Set(['de', ...profile.languages, ...chosen])]
}
