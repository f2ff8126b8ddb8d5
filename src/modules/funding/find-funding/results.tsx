import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { DescriptionList } from '#ui/description-list.tsx'
import { Why } from '#ui/figure.tsx'
import { Heading } from '#ui/layout.tsx'
import { StatusTag, type Tone } from '#ui/tags.tsx'
import { adviceForm, pathPage } from '../addresses.ts'
import { isHint, type Judgement, type Reason, type Verdict } from '../judge-line.ts'
import { openPointsOf } from '../open-points.ts'
import { deadlineWords, limitWords, listWords, reasonWords } from '../words.ts'

const tones: Readonly<Record<Verdict, Tone>> = { fits: 'success', unclear: 'warning', 'fits-not': 'danger' }

export function Results({ t, judgements }: { readonly t: Translator; readonly judgements: readonly Judgement[] }) {
  const count = (verdict: Verdict) => judgements.filter((one) => one.verdict === verdict).length
  return (
    <>
      <Heading level={2} id="ergebnis">
        {t('funding.results')}
      </Heading>
      <p role="status">
        {t('funding.sum', { fits: count('fits'), unclear: count('unclear'), not: count('fits-not') })}
      </p>
      {judgements.map((judgement) => (
        <Line t={t} judgement={judgement} />
      ))}
      <p>
        {t('funding.advice')} <a href={adviceForm.href(t.lang)}>{t('funding.adviceLink')}</a>
      </p>
    </>
  )
}

function Line({ t, judgement }: { readonly t: Translator; readonly judgement: Judgement }) {
  const { line, verdict, reasons } = judgement
  const german = t.lang === 'de' || t.lang === 'leicht' ? {} : marksOf('de')
  // What decides first: a no before what is doubtful, that before what fits.
  const ordered = [...verdicts].flatMap((one) => reasons.filter((reason) => reason.verdict === one))
  return (
    <section aria-labelledby={line.id}>
      <Heading level={3} id={line.id}>
        <span {...german}>{line.name}</span>
      </Heading>
      <p>
        <StatusTag tone={tones[verdict]}>{t(`funding.verdict.${verdict}`)}</StatusTag>{' '}
        <span {...german}>{line.funder}</span>
      </p>
      <p>{t(`funding.about.${line.id}`)}</p>
      <ul>
        {ordered.map((reason) => (
          <ReasonLine t={t} reason={reason} />
        ))}
      </ul>
      <ToAsk t={t} judgement={judgement} />
      {line.path === undefined || verdict === 'fits-not' ? null : (
        <p>
          <a href={pathPage.href(t.lang, { path: line.path })}>{t(`funding.path.${line.path}`)}</a>
        </p>
      )}
      <Why summary={t('funding.line.more')}>
        <DescriptionList
          items={[
            { term: t('funding.line.money'), details: limitWords(t, judgement) },
            { term: t('funding.line.deadline'), details: deadlineWords(t, judgement) },
            {
              term: t('funding.line.documents'),
              details: listWords(
                t,
                line.documents.map((one) => t(`funding.document.${one}`)),
              ),
            },
            {
              term: t('funding.line.effort'),
              details: t('funding.line.hours', { from: line.hours[0], to: line.hours[1] }),
            },
            { term: t('funding.line.source'), details: <span {...german}>{line.source}</span> },
            ...(line.link === undefined
              ? []
              : [
                  {
                    term: t('funding.line.link'),
                    details: <SiteLink href={line.link} />,
                  },
                ]),
          ]}
        />
      </Why>
    </section>
  )
}

const verdicts: readonly Verdict[] = ['fits-not', 'unclear', 'fits']

function ReasonLine({ t, reason }: { readonly t: Translator; readonly reason: Reason }) {
  return (
    <li>
      <strong>{isHint(reason) ? t('funding.heed') : t(`funding.verdict.${reason.verdict}`)}:</strong>{' '}
      {reasonWords(t, reason)}
    </li>
  )
}

/** What is doubtful because nobody has found it: what to ask, whom, and where. */
function ToAsk({ t, judgement }: { readonly t: Translator; readonly judgement: Judgement }) {
  const points = openPointsOf(judgement)
  if (points.length === 0) return null
  const { line } = judgement
  const { office, link } = line.ask ?? { office: line.funder, link: line.link }
  const german = t.lang === 'de' || t.lang === 'leicht' ? {} : marksOf('de')
  return (
    <>
      <p>{t('funding.ask.lead')}</p>
      <ul>
        {points.map((point) => (
          <li>{t(`funding.ask.point.${point}`)}</li>
        ))}
      </ul>
      <p>
        {t('funding.ask.whom')} <span {...german}>{office}</span>
        {link === undefined ? (
          <>
            . {t('funding.ask.noSite')} <span {...german}>{line.source}</span>
          </>
        ) : (
          <>
            , <SiteLink href={link} />
          </>
        )}
      </p>
    </>
  )
}

function SiteLink({ href }: { readonly href: string }) {
  return (
    <a href={href}>
      <bdi dir="ltr">{href.replace('https://', '')}</bdi>
    </a>
  )
}
