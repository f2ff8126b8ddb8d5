import { type Lang, marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Ltr } from '#ui/layout.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { deedOf } from './licence.ts'
import { extensionOf, isOutdated, type Material, type MaterialState, type MaterialVersion } from './material.ts'

/** The `lang` and `dir` of a text, where it is in another language than the page. */
export function otherThan(t: Translator, lang: Lang): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return lang === t.lang ? {} : marksOf(lang)
}

/** `PDF, 240 kB, 4 Seiten`, or where a link leads. */
export function SourceLine({ t, version }: { readonly t: Translator; readonly version: MaterialVersion }) {
  const { file, link, pages } = version
  if (file === null)
    return (
      <>
        {t('materials.source.link')} <Ltr>{hostOf(link ?? '')}</Ltr>
      </>
    )
  return (
    <>
      <Ltr>
        {extensionOf(file.type).toUpperCase()}, {sizeText(t, file.bytes)}
      </Ltr>
      {pages === null ? null : (
        <>
          {t('materials.comma')}
          {pagesText(t, version)}
        </>
      )}
    </>
  )
}

/** `PDF, 240 kB, 4 Seiten` as plain text, for the name of a button. */
export function sourceText(t: Translator, version: MaterialVersion): string {
  const { file, link, pages } = version
  if (file === null) return hostOf(link ?? '')
  // Isolated left to right, so that it stays in order inside an Arabic name of a button.
  const [begin, end] = t.dir === 'rtl' ? ['\u2066', '\u2069'] : ['', '']
  const what = `${begin}${extensionOf(file.type).toUpperCase()}, ${sizeText(t, file.bytes)}${end}`
  return pages === null ? what : `${what}${t('materials.comma')}${pagesText(t, version)}`
}

function pagesText(t: Translator, { file, pages }: MaterialVersion): string {
  const slides = file?.type.includes('presentation') === true
  return slides ? t('materials.slides', { count: pages ?? 0 }) : t('materials.pages', { count: pages ?? 0 })
}

export function sizeText(t: Translator, bytes: number): string {
  return bytes < 995_000
    ? t('materials.size.kb', { size: t.number(Math.max(1, Math.round(bytes / 1000))) })
    : t('materials.size.mb', { size: t.number(Math.round(bytes / 100_000) / 10) })
}

export function hostOf(link: string): string {
  return URL.parse(link)?.hostname.replace(/^www\./, '') ?? ''
}

/** "gilt für 2026", or that the year is over; nothing where no year is named. */
export function YearTag({
  t,
  version,
  today,
}: {
  readonly t: Translator
  readonly version: MaterialVersion
  readonly today: string
}) {
  const { validYear } = version
  if (validYear === null) return null
  const year = String(validYear)
  return isOutdated(version, today) ? (
    <StatusTag tone="warning">{t('materials.valid.past', { year })}</StatusTag>
  ) : (
    <StatusTag tone="success">{t('materials.valid.year', { year })}</StatusTag>
  )
}

/** The licence with the way to its explanation, or whose terms count. */
export function LicenceText({ t, material }: { readonly t: Translator; readonly material: Material }) {
  const deed = deedOf(material.licence, t.lang)
  if (deed !== undefined)
    return (
      <a href={deed.href} rel="license noopener">
        <Ltr>{deed.name}</Ltr>
      </a>
    )
  return <>{licenceText(t, material)}</>
}

export function licenceText(t: Translator, { licence, credit }: Material): string {
  const deed = deedOf(licence, t.lang)
  if (deed !== undefined) return deed.name
  return licence === 'stated' ? t('materials.licence.stated', { holder: credit }) : t('materials.licence.linked')
}

/** "Regierungspräsidium (2025)". */
export function sourceOf({ sourceName, sourceYear }: Material): string {
  return sourceYear === null ? sourceName : `${sourceName} (${sourceYear})`
}

const tones: Readonly<Record<MaterialState, Tone>> = { draft: 'warning', published: 'success', withdrawn: 'neutral' }

export function StateTag({ t, state }: { readonly t: Translator; readonly state: MaterialState }) {
  return <StatusTag tone={tones[state]}>{t(`materials.state.${state}`)}</StatusTag>
}
