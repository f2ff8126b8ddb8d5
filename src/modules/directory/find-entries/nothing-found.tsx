import type { Translator } from '#platform/i18n/index.ts'
import { CardList } from '#ui/card.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Heading } from '#ui/layout.tsx'
import { finder } from '../addresses.ts'
import type { EntryCard } from '../entry.ts'
import { EntryCardItem, entryHref, germanIn } from '../entry-card.tsx'
import type { Alternatives } from './alternatives.ts'
import type { Understood } from './understand.ts'

type NothingFoundProps = {
  readonly t: Translator
  readonly now: Date
  readonly understood: Understood
  readonly alternatives: Alternatives
  readonly districtName: (id: string) => string
}

/** No result is never the end: the nearest steps from here. */
export function NothingFound({ t, now, understood, alternatives, districtName }: NothingFoundProps) {
  const { elsewhere, there, centre } = alternatives
  const cards = (title: string, entries: readonly EntryCard[]) =>
    entries.length === 0 ? null : (
      <>
        <Heading level={3}>{title}</Heading>
        <CardList label={title}>
          {entries.map((entry) => (
            <EntryCardItem
              t={t}
              now={now}
              entry={entry}
              level={4}
              districtName={districtName(entry.districtId)}
              languages={understood.asked.languages}
            />
          ))}
        </CardList>
      </>
    )
  return (
    <>
      <EmptyState
        level={3}
        title={t('directory.nothing.title')}
        text={t('directory.nothing.text')}
        action={<a href={finder.href(t.lang)}>{t('directory.nothing.all')}</a>}
      />
      {cards(t('directory.nothing.elsewhere'), elsewhere)}
      {cards(t('directory.nothing.there'), there)}
      {centre === undefined ? null : (
        <p>
          {t('directory.nothing.centre')}{' '}
          <a href={entryHref(t, centre)} lang={germanIn(t)}>
            {centre.name}
          </a>
        </p>
      )}
    </>
  )
}
