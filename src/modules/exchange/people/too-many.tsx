import type { Translator } from '#platform/i18n/index.ts'
import { PageHeading } from '#ui/layout.tsx'
import { Notice } from '#ui/notice.tsx'

type Props = { readonly t: Translator; readonly title: string; readonly minutes: number }

/** Lists of people are for looking somebody up; whoever reads page after page waits (RL-08). */
export function TooManyPeople({ t, title, minutes }: Props) {
  return (
    <>
      <PageHeading title={title} />
      <Notice t={t} kind="info">
        <p>{t('exchange.people.tooMany', { minutes })}</p>
      </Notice>
    </>
  )
}
