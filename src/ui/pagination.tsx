import type { Translator } from '#platform/i18n/index.ts'
import { Icon } from '#ui/icon.tsx'
import { Hidden } from '#ui/layout.tsx'

type PageLink = { readonly number: number; readonly href: string; readonly current?: boolean | undefined }

type PaginationProps = {
  readonly t: Translator
  readonly previous?: string | undefined
  readonly next?: string | undefined
  /** Leave out where the list is read by keyset and nobody knows how many pages there are. */
  readonly pages?: readonly PageLink[] | undefined
  readonly summary?: string | undefined
}

/** The way through a long list; nothing at all when everything fits on one page. */
export function Pagination({ t, previous, next, pages = [], summary }: PaginationProps) {
  if (previous === undefined && next === undefined && pages.length < 2) return null
  return (
    <nav class="pagination" aria-label={t('ui.pagination.label')}>
      {summary === undefined ? null : <p class="pagination__summary">{summary}</p>}
      <ul class="pagination__list" role="list">
        {previous === undefined ? null : (
          <li>
            <a class="pagination__step" href={previous} rel="prev">
              <Icon name="back" />
              {t('ui.pagination.previous')}
            </a>
          </li>
        )}
        {pages.map((page) => (
          <li>
            <a class="pagination__page" href={page.href} aria-current={page.current === true ? 'page' : undefined}>
              <Hidden>{t('ui.pagination.page')} </Hidden>
              {page.number}
            </a>
          </li>
        ))}
        {next === undefined ? null : (
          <li>
            <a class="pagination__step" href={next} rel="next">
              {t('ui.pagination.next')}
              <Icon name="arrow" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
