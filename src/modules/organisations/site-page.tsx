import type { FormState } from '#kernel/form-state.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type MunicipalityInDistrict, nameIn } from '#modules/places/index.ts'
import { Button } from '#ui/button.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading } from '#ui/layout.tsx'
import { siteList } from './addresses.ts'
import type { Profile } from './profile.ts'
import { ConflictNotice, hintWith, SavedMeanwhile, type SavedTexts } from '#ui/saved-meanwhile.tsx'
import { siteForm, type SiteFieldName } from './site-form.ts'

const prefix = 'organisations.site'

type SitePageProps = {
  readonly t: Translator
  readonly formKey: string
  readonly profile: Profile
  readonly title: string
  readonly action: string
  readonly state: FormState
  /** `seenMark` of what is shown; `''` for a new site. */
  readonly seen: string
  readonly saved: SavedTexts
  readonly municipalities: readonly MunicipalityInDistrict[]
}

/** The form of one site, new or not. */
export function SitePage({ t, formKey, profile, title, action, state, seen, saved, municipalities }: SitePageProps) {
  const field = (name: SiteFieldName) => {
    const props = control(siteForm, state, t, prefix, name)
    const text = saved[name]
    const other =
      text === undefined ? undefined : <SavedMeanwhile t={t} text={text} choice={name === 'municipality_id'} />
    return { ...props, t, hint: hintWith(props.hint, other) }
  }
  const hidden = [
    { name: '_key', value: formKey },
    { name: 'seen', value: seen },
  ]
  return (
    <>
      <PageHeading title={title} kicker={profile.name} />
      <ConflictNotice t={t} saved={saved} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form action={action} hidden={hidden}>
        <TextField {...field('name')} />
        <SelectField
          {...field('municipality_id')}
          emptyLabel={t('organisations.list.choose')}
          options={municipalityOptions(t, profile, municipalities)}
        />
        <TextField {...field('address')} />
        <FormActions>
          <Button>{t('organisations.site.submit')}</Button>
          <a href={siteList.href(t.lang, { profileId: profile.id })}>{t('organisations.cancel')}</a>
        </FormActions>
      </Form>
    </>
  )
}

/** The municipalities of the profile's own district come first: nearly every site is in one of them. */
function municipalityOptions(t: Translator, profile: Profile, municipalities: readonly MunicipalityInDistrict[]) {
  const own = municipalities.filter(({ districtId }) => districtId === profile.districtId)
  const others = municipalities.filter(({ districtId }) => districtId !== profile.districtId)
  return [...own, ...others].map((one) => ({ value: one.id, label: `${nameIn(one, t.lang)} (${one.districtName})` }))
}
