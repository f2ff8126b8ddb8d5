import { marksOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { DescriptionList } from '#ui/description-list.tsx'
import { districtList, finder } from '#modules/directory/index.ts'
import type { RuleKey } from '#modules/programme/index.ts'
import { advice, fundingFinder, trainerList, trainingPage } from './addresses.ts'
import type { Step } from './path.ts'
import type { RulesOfDay } from './read-plan.ts'
import { ruleLabel, ruleWords } from './words.tsx'

type Props = { readonly t: Translator; readonly step: Step; readonly rules: RulesOfDay }

/** How long, whom to ask, what it costs, and where that stands. */
export function StepFacts({ t, step, rules }: Props) {
  const weeks = step.duration === undefined ? undefined : rules[step.duration]
  return (
    <DescriptionList
      items={[
        {
          term: t('pathways.step.duration'),
          details:
            weeks === undefined
              ? t('pathways.step.guess', { count: step.days })
              : `${ruleWords(t, weeks)} (${t('pathways.step.source', { source: weeks.source })})`,
        },
        { term: t('pathways.step.contact'), details: <Contact t={t} contact={step.contact} /> },
        ...step.values.map((key) => ({
          term: ruleLabel(t, key),
          details: <Value t={t} ruleKey={key} rules={rules} />,
        })),
        ...(step.see.length === 0
          ? []
          : [{ term: t('pathways.step.see'), details: <Places t={t} places={step.see} /> }]),
        ...(step.sources.length === 0
          ? []
          : [
              {
                term: t('pathways.step.sources'),
                details: (
                  <span {...german(t)}>{step.sources.map(({ source, year }) => `${source} (${year})`).join('; ')}</span>
                ),
              },
            ]),
      ]}
    />
  )
}

function Value({
  t,
  ruleKey,
  rules,
}: {
  readonly t: Translator
  readonly ruleKey: RuleKey
  readonly rules: RulesOfDay
}) {
  const value = rules[ruleKey]
  if (value === undefined) return <>{t('pathways.step.unknown')}</>
  return (
    <>
      <strong>{ruleWords(t, value)}</strong> <span {...german(t)}>({value.source})</span>
    </>
  )
}

function Places({ t, places }: { readonly t: Translator; readonly places: Step['see'] }) {
  const hrefs = {
    trainers: trainerList.href(t.lang),
    training: trainingPage.href(t.lang),
    neighbours: finder.href(t.lang),
    funding: fundingFinder.href(t.lang),
  }
  return (
    <ul>
      {places.map((place) => (
        <li>
          <a href={hrefs[place]}>{t(`pathways.see.${place}`)}</a>
        </li>
      ))}
    </ul>
  )
}

/** Whom to ask; the centre and the Vielfaltszentren have a page here. */
function Contact({ t, contact }: { readonly t: Translator; readonly contact: Step['contact'] }) {
  const words = t(`pathways.contact.${contact}`)
  switch (contact) {
    case 'centre-volunteers':
    case 'centre-organisations':
      return <a href={advice.href(t.lang)}>{words}</a>
    case 'diversity-centre':
      return <a href={districtList.href(t.lang)}>{words}</a>
    case 'funding-office':
    case 'register-court':
    case 'tax-office':
    case 'minijob-office':
      return <>{words}</>
  }
}

/** Sources are named in German: marked where the page is not. */
function german(t: Translator) {
  return t.lang === 'de' || t.lang === 'leicht' ? {} : marksOf('de')
}
