import type { Child } from 'hono/jsx'
import { marksOf } from '#kernel/language.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import type { RequestContext } from '#platform/http/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { languageName, topicName } from '#modules/organisations/index.ts'
import { type District, listDistricts, nameIn } from '#modules/places/index.ts'
import { DescriptionList } from '#ui/description-list.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import type { EnquiryState, Offering } from './trainer.ts'

export function moduleWord(t: Translator, number: number): string {
  return t.find(`materials.module.${number}`) ?? String(number)
}

/** `40 bis 60 € für eine Unterrichtseinheit`, or less where less is said; undefined where nothing is. */
export function feeWords(t: Translator, { feeFromCents, feeToCents }: Offering): string | undefined {
  const [from, to] = [feeFromCents, feeToCents].map((cents) => (cents === null ? undefined : t.number(cents / 100)))
  if (from !== undefined && to !== undefined)
    return from === to ? t('trainers.fee.fixed', { to }) : t('trainers.fee.range', { from, to })
  if (to !== undefined) return t('trainers.fee.upTo', { to })
  return from === undefined ? undefined : t('trainers.fee.from', { from })
}

export function readDistricts(ctx: RequestContext): Promise<readonly District[]> {
  return ctx.db.read(ctx.actor, (tx) => listDistricts(tx, dayInBerlin(ctx.now)))
}

export function districtOptions(t: Translator, districts: readonly District[]) {
  return districts
    .map((district) => ({ value: district.id, label: nameIn(district, t.lang) }))
    .toSorted((a, b) => t.compare(a.label, b.label))
}

type OfferingProps = {
  readonly t: Translator
  readonly offering: Offering
  readonly districts: readonly District[]
  /** Whether no Kreis means all of Hesse; of the public only where it is shown. */
  readonly everywhere: boolean
}

/** What a trainer says of herself, in the order people ask. Her own words are German. */
export function OfferingFacts({ t, offering, districts, everywhere }: OfferingProps) {
  const names = new Map<string, string>(districts.map((district) => [district.id, nameIn(district, t.lang)]))
  const german = t.lang === 'de' || t.lang === 'leicht' ? {} : marksOf('de')
  const joined = (words: readonly string[]) => words.toSorted(t.compare).join(t('trainers.comma'))
  const fee = feeWords(t, offering)
  const { subjects, website } = offering
  const items: readonly (readonly [string, Child | undefined])[] = [
    [t('trainers.subjects'), subjects === '' ? undefined : <span {...german}>{subjects}</span>],
    [t('trainers.topics'), joined(offering.topics.map((code) => topicName(code, t.lang)))],
    [
      t('trainers.modules'),
      offering.modules.length === 0 ? undefined : (
        <ul class="plain-list">
          {offering.modules.map((number) => (
            <li>{moduleWord(t, number)}</li>
          ))}
        </ul>
      ),
    ],
    [t('trainers.languages'), joined(offering.languages.map((code) => languageName(code, t.lang)))],
    [
      t('trainers.districts'),
      everywhere ? t('trainers.everywhere') : joined(offering.districts.map((id) => names.get(id) ?? id)),
    ],
    [t('trainers.formats'), offering.formats.map((format) => t(`trainers.format.${format}`)).join(t('trainers.comma'))],
    [t('trainers.fee'), fee],
    [t('trainers.website'), website === '' ? undefined : <a href={website}>{website.replace(/^https?:\/\//, '')}</a>],
  ]
  const told = items.flatMap(([term, details]) => (details === undefined || details === '' ? [] : [{ term, details }]))
  return (
    <>
      {offering.about === '' ? null : (
        <div {...german}>
          {offering.about.split(/\n{2,}/).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </div>
      )}
      <DescriptionList items={told} />
    </>
  )
}

const tones: Readonly<Record<EnquiryState, Tone>> = {
  asked: 'neutral',
  forwarded: 'info',
  accepted: 'success',
  declined: 'warning',
  withdrawn: 'neutral',
}

export function EnquiryTag({ t, state }: { readonly t: Translator; readonly state: EnquiryState }) {
  return <StatusTag tone={tones[state]}>{t(`trainers.enquiry.state.${state}`)}</StatusTag>
}
