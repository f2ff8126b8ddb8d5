import type { Translator } from '#platform/i18n/index.ts'
import { nameIn, type PlaceMatch } from '#modules/places/index.ts'
import { topicName } from '#modules/organisations/index.ts'
import { ownName } from '../vocabulary.ts'
import { type Asked, finderHref, usualRadius } from './criteria.ts'
import type { Understood } from './understand.ts'

type ChipsProps = {
  readonly t: Translator
  readonly understood: Understood
  readonly districtName: (id: string) => string
}

/** What was understood, each part with the way to leave it out. */
export function Chips({ t, understood, districtName }: ChipsProps) {
  const { asked, place } = understood
  const without = (change: Partial<Asked>) => finderHref(t.lang, { ...asked, page: 1, ...change })
  const anything =
    place !== undefined ||
    asked.districtId !== '' ||
    asked.text !== '' ||
    asked.languages.length + asked.topics.length + asked.kinds.length > 0
  if (!anything) return null
  const noPlace = without({ place: '', districtId: '', radius: usualRadius })
  return (
    <ul class="tags" role="list" aria-label={t('directory.chips.label')}>
      {place === undefined ? null : (
        <Chip t={t} href={noPlace} kind={t('directory.chips.place')} text={placeText(t, place, asked.radius)} />
      )}
      {place === undefined && asked.districtId !== '' ? (
        <Chip t={t} href={noPlace} kind={t('directory.chips.place')} text={districtName(asked.districtId)} />
      ) : null}
      {asked.languages.map((code) => {
        const { autonym, dir } = ownName(code)
        const href = without({ languages: asked.languages.filter((one) => one !== code) })
        return <Chip t={t} href={href} kind={t('directory.chips.language')} text={autonym} lang={code} dir={dir} />
      })}
      {asked.topics.map((code) => (
        <Chip
          t={t}
          href={without({ topics: asked.topics.filter((one) => one !== code) })}
          kind={t('directory.chips.topic')}
          text={topicName(code, t.lang)}
        />
      ))}
      {asked.kinds.map((kind) => (
        <Chip
          t={t}
          href={without({ kinds: asked.kinds.filter((one) => one !== kind) })}
          kind={t('directory.chips.kind')}
          text={t(`directory.kind.${kind}`)}
        />
      ))}
      {asked.text === '' ? null : (
        <Chip t={t} href={without({ text: '' })} kind={t('directory.chips.text')} text={asked.text} />
      )}
    </ul>
  )
}

type ChipProps = {
  readonly t: Translator
  readonly href: string
  readonly kind: string
  readonly text: string
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | undefined
}

/** One thing that was asked for, as a link that leaves it out. */
export function Chip({ t, href, kind, text, lang, dir }: ChipProps) {
  return (
    <li class="tag">
      <a href={href}>
        {kind}:{' '}
        <bdi lang={lang} dir={dir}>
          {text}
        </bdi>{' '}
        <span aria-hidden="true">×</span>
        <span class="visually-hidden"> – {t('directory.chips.remove')}</span>
      </a>
    </li>
  )
}

/** "Offenbach am Main (Stadt), 25 km im Umkreis". */
function placeText(t: Translator, place: PlaceMatch, radius: number): string {
  const name = placeName(t, place)
  return place.kind === 'district' ? name : t('directory.chips.around', { place: name, km: radius })
}

/** A name that tells a city from the Kreis of the same name. */
export function placeName(t: Translator, place: PlaceMatch): string {
  const name = nameIn(place, t.lang)
  if (place.kind === 'district') return name
  if (place.postcode !== null) return `${place.postcode} ${name}`
  return place.districtKind === 'kreisfreie-stadt' ? t('directory.place.city', { name }) : name
}
