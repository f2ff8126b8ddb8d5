import type { Lang } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { Difference } from '#ui/difference.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { articleOverview, textHistory, versionRestoring } from '../addresses.ts'
import { type ArticleHead, sameTexts, textFieldNames, type TextState } from '../article.ts'
import type { Version } from '../article.queries.ts'
import { PressForm } from '../press-form.tsx'

type HistoryPageProps = {
  readonly t: Translator
  /** Another key for each form. */
  readonly formKey: () => string
  readonly article: ArticleHead
  readonly textLang: Lang
  readonly state: TextState
  readonly versions: readonly Version[]
  readonly more: boolean
  readonly newer: Version
  readonly older: Version | undefined
}

/** Every version that was ever saved: what it changed, by whom, and the way back to it. */
export function HistoryPage(props: HistoryPageProps) {
  const { t, article, textLang, versions, more, newer, older } = props
  const params = { articleId: article.id, textLang }
  const last = versions.at(-1)
  return (
    <>
      <PageHeading
        title={t('editing.history.title', { language: t(`editing.language.${textLang}`) })}
        kicker={article.title}
        lead={t('editing.history.lead')}
      />
      <Heading level={2}>
        {older === undefined
          ? t('editing.history.first', { number: newer.number })
          : t('editing.history.difference', { older: older.number, newer: newer.number })}
      </Heading>
      <Differences t={t} textLang={textLang} newer={newer} older={older} />
      <Heading level={2}>{t('editing.history.versions')}</Heading>
      <DataTable
        id="versions"
        caption={t('editing.history.versions')}
        hideCaption
        columns={columns(props)}
        rows={versions}
      />
      <Pagination
        t={t}
        next={more && last !== undefined ? textHistory.href(t.lang, params, { vor: last.number }) : undefined}
      />
      <p>
        <a href={articleOverview.href(t.lang, { articleId: article.id })}>{t('editing.back')}</a>
      </p>
    </>
  )
}

function columns({ t, formKey, article, textLang, state, newer }: HistoryPageProps): readonly Column<Version>[] {
  const params = { articleId: article.id, textLang }
  return [
    {
      label: t('editing.history.version'),
      rowHeader: true,
      cell: (version) => (
        <a
          href={textHistory.href(t.lang, params, { fassung: version.number })}
          aria-current={version.number === newer.number ? 'true' : undefined}
        >
          {t('editing.history.number', { number: version.number })}
        </a>
      ),
    },
    { label: t('editing.history.when'), cell: (version) => t.moment(version.madeAt, 'short') },
    { label: t('editing.history.who'), cell: (version) => makerOf(t, version) },
    {
      label: t('editing.history.what'),
      cell: (version) => (
        <>
          {version.origin === 'restored'
            ? t('editing.history.restored', { number: version.restoredFrom ?? 0 })
            : t(`editing.history.${version.origin}`)}
          {state.state === 'published' && state.version === version.number ? `, ${t('editing.history.public')}` : null}
        </>
      ),
    },
    {
      label: t('editing.history.actions'),
      kind: 'actions',
      cell: (version) =>
        version.number === state.latestVersion ? (
          t('editing.history.newest')
        ) : (
          <PressForm
            action={versionRestoring.href(t.lang, { ...params, number: String(version.number) })}
            formKey={formKey()}
            label={t('editing.history.restore')}
            about={t('editing.history.number', { number: version.number })}
          />
        ),
    },
  ]
}

function makerOf(t: Translator, { madeBy, origin }: Version): string {
  return madeBy ?? t(origin === 'file' ? 'editing.history.by.program' : 'editing.history.by.nobody')
}

type DifferencesProps = Pick<HistoryPageProps, 't' | 'textLang' | 'newer' | 'older'>

function Differences({ t, textLang, newer, older }: DifferencesProps) {
  if (older !== undefined && sameTexts(older, newer)) return <p>{t('editing.history.same')}</p>
  return (
    <>
      {textFieldNames
        .filter((name) => older === undefined || older[name] !== newer[name])
        .map((name) => (
          <>
            <Heading level={3}>{t(`editing.text.${name}.label`)}</Heading>
            <Difference
              t={t}
              lang={textLang}
              before={older === undefined ? newer[name] : older[name]}
              after={newer[name]}
            />
          </>
        ))}
    </>
  )
}
