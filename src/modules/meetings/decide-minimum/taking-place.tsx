import type { Translator } from '#platform/i18n/index.ts'
import { Notice } from '#ui/notice.tsx'
import type { Minimum } from './minimum.queries.ts'

type TakingPlaceProps = { readonly t: Translator; readonly minimum: Minimum; readonly taken: number }

/** Whether it takes place for sure, or how many are still missing and until when. */
export function TakingPlace({ t, minimum: { minimum, decideOn, confirmed }, taken }: TakingPlaceProps) {
  const date = t.day(decideOn)
  if (confirmed)
    return (
      <Notice t={t} kind="success">
        <p>{t('meetings.public.takesPlace')}</p>
      </Notice>
    )
  return (
    <Notice t={t} kind="info">
      <p>
        {taken >= minimum
          ? t('meetings.public.reached', { date })
          : t('meetings.public.missing', { count: minimum - taken, date })}
      </p>
    </Notice>
  )
}
