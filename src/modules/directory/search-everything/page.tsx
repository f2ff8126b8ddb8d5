import { directionOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading, PageHeading } from '#ui/layout.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { SearchForm } from '#ui/search.tsx'
import { everythingSearch, finder } from '../addresses.ts'
import { excerptOf, markWords, type Piece } from './excerpt.ts'
import { type DocumentKind, documentKinds, type Hit, type Hits } from './search.ts'

type SearchPageProps = {
  readonly t: Translator
  readonly text: string
  readonly kind: DocumentKind | undefined
  readonly found: Hits
  readonly marks: readonly string[]
  readonly correction: string | undefined
  readonly page: number
  readonly pageSize: number
}

export function SearchPage({ t, text, kind, found, marks, correction, page, pageSize }: SearchPageProps) {
  const total = documentKinds.reduce((sum, one) => sum + (found.counts[one] ?? 0), 0)
  const shown = kind === undefined ? total : (found.counts[kind] ?? 0)
  const href = (change: { readonly art?: DocumentKind | undefined; readonly seite?: number }) =>
    everythingSearch.href(t.lang, {}, { q: text, art: kind, ...change })
  return (
    <>
      <PageHeading title={t('directory.search.title')} />
      <SearchForm
        id="suche"
        action={everythingSearch.href(t.lang)}
        label={t('directory.search.label')}
        submitLabel={t('directory.search.submit')}
        value={text}
      />
      {text === '' ? null : (
        <Heading level={2}>
          {found.isMore
            ? t('directory.search.foundMany', { count: total })
            : t('directory.search.found', { count: total })}
        </Heading>
      )}
      {correction === undefined ? null : (
        <p>
          {t('directory.understood.meant')}{' '}
          <a href={everythingSearch.href(t.lang, {}, { q: correction })}>{correction}</a>
        </p>
      )}
      {total === 0 ? null : (
        <ul class="tags" role="list" aria-label={t('directory.search.kinds')}>
          <KindLink
            href={href({ art: undefined })}
            current={kind === undefined}
            text={`${t('directory.search.kind.all')} (${t.number(total)})`}
          />
          {documentKinds.map((one) =>
            (found.counts[one] ?? 0) === 0 ? null : (
              <KindLink
                href={href({ art: one })}
                current={kind === one}
                text={`${t(`directory.search.kind.${one}`)} (${t.number(found.counts[one] ?? 0)})`}
              />
            ),
          )}
        </ul>
      )}
      {text !== '' && total === 0 ? (
        <EmptyState
          level={3}
          title={t('directory.search.nothing')}
          text={t('directory.search.nothingText')}
          action={<a href={finder.href(t.lang, {}, { q: text })}>{t('directory.search.tryFinder')}</a>}
        />
      ) : null}
      <ol class="results" role="list">
        {found.hits.map((hit) => (
          <HitItem t={t} hit={hit} marks={marks} />
        ))}
      </ol>
      <Pagination
        t={t}
        previous={page > 1 ? href({ seite: page - 1 }) : undefined}
        next={page * pageSize < shown ? href({ seite: page + 1 }) : undefined}
      />
    </>
  )
}

function KindLink({
  href,
  current,
  text,
}: {
  readonly href: string
  readonly current: boolean
  readonly text: string
}) {
  return (
    <li class="tag">
      <a href={href} aria-current={current ? 'true' : undefined}>
        {text}
      </a>
    </li>
  )
}

function HitItem({ t, hit, marks }: { readonly t: Translator; readonly hit: Hit; readonly marks: readonly string[] }) {
  const other = hit.lang === t.lang ? {} : { lang: hit.lang, dir: directionOf(hit.lang) }
  return (
    <li>
      <Heading level={3}>
        <a href={`/${t.lang}${hit.path}`} {...other}>
          <Pieces pieces={markWords(hit.title, marks)} />
        </a>
      </Heading>
      <p class="card__meta">{t(`directory.search.kindOne.${hit.kind}`)}</p>
      <p {...other}>
        <Pieces pieces={excerptOf([hit.summary, hit.body], marks)} />
      </p>
    </li>
  )
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>
}
