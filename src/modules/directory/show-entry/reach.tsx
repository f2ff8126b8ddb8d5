import type { Translator } from '#platform/i18n/index.ts'
import { DescriptionList } from '#ui/description-list.tsx'
import { Ltr } from '#ui/layout.tsx'
import type { EntryKind, Reach as Ways } from '../entry.ts'
import { germanIn } from '../entry-card.tsx'

/** How to reach an entry; says so where nothing was made public. */
export function Reach({ t, kind, reach }: { readonly t: Translator; readonly kind: EntryKind; readonly reach: Ways }) {
  const { role, telephone, email, website } = reach
  const page = website === undefined ? undefined : webAddress(website)
  const items = [
    ...(role === undefined
      ? []
      : [
          {
            term: t('directory.reach.role'),
            details: (
              <span lang={germanIn(t)} dir={t.lang === 'de' ? undefined : 'ltr'}>
                {role}
              </span>
            ),
          },
        ]),
    ...(telephone === undefined
      ? []
      : [
          {
            term: t('directory.reach.telephone'),
            details: <a href={`tel:${dialled(telephone)}`}>{<Ltr>{telephone}</Ltr>}</a>,
          },
        ]),
    ...(email === undefined
      ? []
      : [
          {
            term: t('directory.reach.email'),
            details: <a href={`mailto:${encodeURI(email)}`}>{<Ltr>{email}</Ltr>}</a>,
          },
        ]),
    ...(page === undefined
      ? []
      : [
          {
            term: t('directory.reach.website'),
            details: (
              <a href={page.href} rel="noopener external">
                {<Ltr>{page.host}</Ltr>}
              </a>
            ),
          },
        ]),
  ]
  if (items.length > 0) return <DescriptionList items={items} />
  return <p>{t(kind === 'vielfaltszentrum' ? 'directory.reach.noneOfCentre' : 'directory.reach.none')}</p>
}

/** Digits for the telephone: German numbers without a country code get theirs (RFC 3966). */
export function dialled(telephone: string): string {
  const digits = telephone.replaceAll(/\(0\)/g, '').replaceAll(/[^\d+]/g, '')
  return digits.startsWith('0') && !digits.startsWith('00') ? `+49${digits.slice(1)}` : digits.replace(/^00/, '+')
}

/** Only web addresses become links; anything else in the field stays out. */
export function webAddress(text: string): { readonly href: string; readonly host: string } | undefined {
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)
  if (url === null || url.username !== '' || !url.hostname.includes('.')) return undefined
  return { href: url.href, host: url.host }
}
