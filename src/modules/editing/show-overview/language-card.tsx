import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Hidden } from '#ui/layout.tsx'
import {
  nativeChecking,
  textEditing,
  textHistory,
  textPublication,
  textUnscheduling,
  textWithdrawal,
} from '../addresses.ts'
import { type ArticleHead, hasHiddenChanges, type TextState } from '../article.ts'
import { PressForm } from '../press-form.tsx'
import { publicHref } from '../public-address.ts'
import { MarkTag } from '../state-marks.tsx'

type LanguageCardProps = {
  readonly t: Translator
  readonly formKey: () => string
  readonly article: ArticleHead
  readonly lang: Lang
  readonly state: TextState | undefined
}

/** One language of an article. */
export function LanguageCard(props: LanguageCardProps) {
  const { t, article, lang, state } = props
  const params = { articleId: article.id, textLang: lang }
  const language = t(`editing.language.${lang}`)
  const edit = (
    <ButtonLink look="secondary" href={textEditing.href(t.lang, params)}>
      {t(state === undefined ? 'editing.overview.write' : 'editing.overview.edit')}
      <Hidden>: {language}</Hidden>
    </ButtonLink>
  )
  if (state === undefined) return <Card title={language} meta={<MarkTag t={t} state={state} />} actions={edit} />
  return (
    <Card title={language} meta={<MarkTag t={t} state={state} />} actions={edit}>
      <Sentences t={t} state={state} />
      <ul class="actions">
        {state.state === 'published' && !hasHiddenChanges(state) ? null : (
          <li>
            <a href={textPublication.href(t.lang, params)}>
              {t('editing.overview.publish')}
              <Hidden>: {language}</Hidden>
            </a>
          </li>
        )}
        {state.state === 'published' ? (
          <>
            <li>
              <a href={publicHref(article, lang)}>
                {t('editing.overview.show')}
                <Hidden>: {language}</Hidden>
              </a>
            </li>
            <li>
              <a href={textWithdrawal.href(t.lang, params)}>
                {t('editing.overview.withdraw')}
                <Hidden>: {language}</Hidden>
              </a>
            </li>
          </>
        ) : null}
        <li>
          <a href={textHistory.href(t.lang, params)}>
            {t('editing.overview.history')}
            <Hidden>: {language}</Hidden>
          </a>
        </li>
      </ul>
      <Confirmations {...props} state={state} />
    </Card>
  )
}

function Sentences({ t, state }: { readonly t: Translator; readonly state: TextState }) {
  const { appearsAt, appearsVersion, latestVersion, lang, nativeChecked, outdated } = state
  return (
    <ul class="actions">
      {appearsAt === null ? null : (
        <li>
          {t('editing.overview.appears', { moment: t.moment(appearsAt, 'short'), number: appearsVersion ?? 0 })}
          {appearsVersion === latestVersion ? null : ` ${t('editing.overview.appearsOlder')}`}
        </li>
      )}
      {hasHiddenChanges(state) ? <li>{t('editing.mark.hiddenChanges')}</li> : null}
      {outdated ? <li>{t('editing.overview.outdated')}</li> : null}
      {lang === 'de' ? null : (
        <li>{t(nativeChecked ? 'editing.overview.nativeChecked' : 'editing.overview.notNativeChecked')}</li>
      )}
    </ul>
  )
}

function Confirmations({ t, formKey, article, lang, state }: LanguageCardProps & { readonly state: TextState }) {
  const params = { articleId: article.id, textLang: lang }
  const language = t(`editing.language.${lang}`)
  return (
    <>
      {state.appearsAt === null ? null : (
        <PressForm
          action={textUnscheduling.href(t.lang, params)}
          formKey={formKey()}
          label={t('editing.overview.unschedule')}
          about={language}
        />
      )}
      {lang === 'de' || state.nativeChecked ? null : (
        <PressForm
          action={nativeChecking.href(t.lang, params)}
          formKey={formKey()}
          label={t('editing.overview.confirmNative')}
          about={language}
          hidden={{ version: String(state.latestVersion) }}
        />
      )}
    </>
  )
}
