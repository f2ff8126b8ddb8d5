import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { Why } from '#ui/figure.tsx'
import { adviceForm } from './addresses.ts'
import type { LightTopic } from './topic.ts'

type Source = { readonly source: string; readonly year: number; readonly link?: string }

const laws = 'https://www.gesetze-im-internet.de'

/** Where the official information on a topic stands, German, with the year it was read; undefined where nobody has found any. */
export const guideSources: Readonly<Record<LightTopic, Source | undefined>> = {
  statute: { source: '§§ 57, 58 BGB; § 60 AO mit Anlage 1 (Mustersatzung)', year: 2026, link: laws },
  register: {
    source: 'verwaltungsportal.hessen.de, Ersteintragung eines Vereins; § 77 BGB',
    year: 2022,
    link: 'https://verwaltungsportal.hessen.de',
  },
  'non-profit': { source: '§ 60a und § 63 Abs. 5 AO', year: 2026, link: laws },
  board: { source: '§ 58 BGB', year: 2026, link: laws },
  bank: undefined,
  insurance: {
    source: 'Kompetenzzentrum Vielfalt Hessen, Seite Versicherungsschutz; deinehrenamt.de',
    year: 2026,
    link: 'https://www.deinehrenamt.de',
  },
  'data-protection': {
    source: 'DSGVO; Stiftung Datenschutz; bagfa, Hinweise zum Datenschutz im Ehrenamt',
    year: 2026,
    link: 'https://datenschutz.hessen.de',
  },
  website: undefined,
  funds: {
    source: 'Kompetenzzentrum Vielfalt Hessen, Seiten Antragstellung und Abrechnung',
    year: 2026,
    link: 'https://rp-darmstadt.hessen.de',
  },
}

const steps = ['step1', 'step2', 'step3', 'step4'] as const

/** What a topic is, why it counts, how a gap is closed, and where the official word on it stands. */
export function Guide({ t, topic }: { readonly t: Translator; readonly topic: LightTopic }) {
  const source = guideSources[topic]
  return (
    <Why summary={t('association-care.guide.summary', { topic: t(`association-care.topic.${topic}`) })}>
      <p>
        {t(`association-care.about.${topic}`)} {t(`association-care.guide.${topic}.why`)}
      </p>
      <ol>
        {steps.map((step) => (
          <li>{t(`association-care.guide.${topic}.${step}`)}</li>
        ))}
      </ol>
      <p>
        <strong>{t('association-care.guide.where')}</strong> {t(`association-care.guide.${topic}.where`)}
      </p>
      {source === undefined ? null : <SourceLine t={t} source={source} />}
      <p>
        <a href={adviceForm.href(t.lang)}>{t('association-care.guide.advice')}</a>
      </p>
    </Why>
  )
}

function SourceLine({ t, source: { source, year, link } }: { readonly t: Translator; readonly source: Source }) {
  const german = t.lang === 'de' ? {} : marksOf('de')
  return (
    <p>
      <small>
        {t('association-care.guide.source')} <span {...german}>{source}</span>,{' '}
        {t('association-care.guide.read', { year: String(year) })}
      </small>
      {link === undefined ? null : (
        <>
          {' '}
          <a href={link}>
            <bdi dir="ltr">{link.replace('https://', '')}</bdi>
          </a>
        </>
      )}
    </p>
  )
}
