import type { Translator } from '#platform/i18n/index.ts'
import { Notice } from '#ui/notice.tsx'
import type { Letter } from '../pathway.ts'

/** What became of the letter. */
export function LetterState({ t, letter }: { readonly t: Translator; readonly letter: Letter | undefined }) {
  if (letter === undefined) return <p>{t('pathways.letters.none')}</p>
  const { office, answer, answeredAt } = letter
  if (answer === null || answeredAt === null)
    return <p>{t('pathways.letters.waiting', { office, date: t.date(letter.sentAt) })}</p>
  return answer === 'confirmed' ? (
    <Notice t={t} kind="success">
      <p>{t('pathways.letters.confirmed', { office, date: t.date(answeredAt) })}</p>
    </Notice>
  ) : (
    <Notice t={t} kind="warning">
      <p>{t('pathways.letters.declined', { office, date: t.date(answeredAt) })}</p>
      <p>
        <bdi>{letter.reason}</bdi>
      </p>
    </Notice>
  )
}
