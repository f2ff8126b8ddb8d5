import type { FormState } from '#kernel/form-state.ts'
import { isMemberLang } from '#kernel/language.ts'
import { control, errorLines } from '#platform/forms/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { type District, nameIn } from '#modules/places/index.ts'
import { Button } from '#ui/button.tsx'
import { CheckboxField } from '#ui/choices.tsx'
import { SelectField, TextField } from '#ui/fields.tsx'
import { ErrorSummary, Form, FormActions } from '#ui/form.tsx'
import { PageHeading, Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'
import { privacyHref } from '#ui/privacy-notice.ts'
import { ownBeginning, pathBeginning } from '../addresses.ts'
import type { Path } from '../path.ts'
import { pathTitle } from '../words.tsx'
import { beginForm } from './form.ts'

type Props = {
  readonly ctx: RequestContext
  readonly path: Path
  readonly state: FormState
  readonly districts: readonly District[]
}

const prefix = 'pathways.begin'

export function BeginPage({ ctx, path, state, districts }: Props) {
  const { t, lang } = ctx
  const field = (name: keyof typeof beginForm.fields) => ({ t, ...control(beginForm, state, t, prefix, name) })
  const { value, ...consent } = field('consent')
  return (
    <Stack>
      <PageHeading title={t('pathways.begin.title')} kicker={pathTitle(t, path.kind)} lead={t('pathways.begin.lead')} />
      <SignedIn ctx={ctx} path={path} />
      <ErrorSummary t={t} errors={errorLines(state, t, prefix)} />
      <Form
        action={pathBeginning.href(lang, { path: path.slug })}
        label={t('pathways.begin.title')}
        hidden={[{ name: '_key', value: ctx.formKey }]}
      >
        <TextField {...field('founder')} />
        <SelectField
          {...field('district')}
          emptyLabel={t('pathways.begin.choose')}
          options={districtOptions(ctx, districts)}
        />
        <TextField {...field('start')} width="medium" />
        <TextField {...field('email')} />
        <p>
          {t('pathways.begin.notice')} <a href={privacyHref(lang, 'wege')}>{t('pathways.begin.privacy')}</a>
        </p>
        <CheckboxField {...consent} checked={value === 'on'} />
        <FormActions>
          <Button>{t('pathways.begin.submit')}</Button>
        </FormActions>
      </Form>
    </Stack>
  )
}

/** Whoever is signed in needs neither an address nor a link. */
function SignedIn({ ctx, path }: Pick<Props, 'ctx' | 'path'>) {
  const { t, lang, actor } = ctx
  if (actor.kind !== 'person') return null
  const own = ownBeginning.href(isMemberLang(lang) ? lang : 'de', {}, { weg: path.slug })
  return (
    <Notice t={t} kind="info">
      <p>
        {t('pathways.begin.signedIn')} <a href={own}>{t('pathways.begin.toOwn')}</a>
      </p>
    </Notice>
  )
}

export function districtOptions({ lang }: Pick<RequestContext, 'lang'>, districts: readonly District[]) {
  return districts.map((one) => ({ value: one.id, label: nameIn(one, lang) }))
}
