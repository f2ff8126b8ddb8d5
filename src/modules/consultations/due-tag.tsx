import type { Translator } from '#platform/i18n/index.ts'
import { StatusTag } from '#ui/tags.tsx'

type Props = { readonly t: Translator; readonly dueOn: string; readonly today: string }

/** Until when the answer is promised; what is over stands out in colour, shape and word. */
export function DueTag({ t, dueOn, today }: Props) {
  const day = t.day(dueOn, 'short')
  if (dueOn < today) return <StatusTag tone="danger">{t('consultations.staff.due.over', { day })}</StatusTag>
  if (dueOn === today) return <StatusTag tone="warning">{t('consultations.staff.due.today', { day })}</StatusTag>
  return <StatusTag tone="info">{t('consultations.staff.due.until', { day })}</StatusTag>
}
