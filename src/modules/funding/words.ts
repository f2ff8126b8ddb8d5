import { localeOf } from '#kernel/language.ts'
import { euros } from '#kernel/money.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { Judgement, Reason } from './judge-line.ts'

/** Why a rule fits or does not, as one plain sentence. */
export function reasonWords(t: Translator, reason: Reason): string {
  switch (reason.rule) {
    case 'place':
      return t(`funding.place.${reason.code}`)
    case 'legal-form':
      return t(`funding.legal-form.${reason.code}`)
    case 'purpose':
      return t(`funding.purpose.${reason.code}`)
    case 'start':
      return 'day' in reason
        ? t(`funding.start.${reason.code}`, { day: t.day(reason.day, 'short') })
        : t(`funding.start.${reason.code}`)
    case 'amount':
      if ('rates' in reason) return t('funding.amount.by-rate', { rates: rateWords(t, reason.rates) })
      return 'cents' in reason
        ? t(`funding.amount.${reason.code}`, { amount: euros(t.lang, reason.cents) })
        : t(`funding.amount.${reason.code}`)
    case 'own-share':
      if ('cents' in reason) return t(`funding.own-share.${reason.code}`, { amount: euros(t.lang, reason.cents) })
      return 'percent' in reason
        ? t(`funding.own-share.${reason.code}`, { percent: reason.percent })
        : t(`funding.own-share.${reason.code}`)
    case 'paid-staff':
      return t(`funding.paid-staff.${reason.code}`)
    case 'migrant-led':
      return t(`funding.migrant-led.${reason.code}`)
    case 'size':
      return 'number' in reason
        ? t(`funding.size.${reason.code}`, { number: t.number(reason.number) })
        : t(`funding.size.${reason.code}`)
    case 'line':
      return t(`funding.doubt.${reason.code}`)
  }
}

/** How much there is at most, or that nobody knows. */
export function limitWords(t: Translator, { limits, reasons }: Judgement): string {
  const [first, second] = limits ?? []
  const paid = reasons.find((reason) => reason.rule === 'amount' && 'rates' in reason)
  if (paid !== undefined && 'rates' in paid) return rateWords(t, paid.rates)
  if (first === undefined) return t('funding.line.limitUnknown')
  if (second === undefined) return t('funding.line.limit', { amount: euros(t.lang, first) })
  return t('funding.line.limits', { amount: euros(t.lang, first), beside: euros(t.lang, second) })
}

/** Until when one applies, or when one may begin at the earliest. */
export function deadlineWords(t: Translator, { deadline }: Judgement): string {
  if (deadline === undefined) return t('funding.line.deadlineUnknown')
  const day = t.day(deadline.day, 'short')
  return deadline.kind === 'by' ? t('funding.line.by', { day }) : t('funding.line.earliest', { day })
}

/** What is paid for guides: for training, for work, for who accompanies them. */
function rateWords(t: Translator, [training = 0, hour = 0, year = 0]: readonly number[]): string {
  const [perUnit, perHour, perYear] = [training, hour, year].map((cents) => euros(t.lang, cents))
  return t('funding.rates.guides', { training: perUnit ?? '', hour: perHour ?? '', year: perYear ?? '' })
}

/** Things side by side, set apart as the language does. */
export function listWords(t: Translator, items: readonly string[]): string {
  return new Intl.ListFormat(localeOf(t.lang), { type: 'conjunction' }).format(items)
}
