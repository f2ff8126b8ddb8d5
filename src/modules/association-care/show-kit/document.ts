import { directionOf, tagOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type Block, type PdfDocument, plain } from '#platform/pdf/index.ts'
import type { ProfileHead } from '#modules/organisations/index.ts'
import { type Check, judge } from '../check.ts'
import type { Kit } from '../kit.ts'
import { isLightTopic } from '../topic.ts'
import { notedFacts, whyWords } from '../words.tsx'

type Parts = { readonly association: ProfileHead; readonly kit: Kit; readonly today: string }

/** What a new board needs, on paper. */
export function documentOfKit(t: Translator, { association, kit, today }: Parts): PdfDocument {
  return {
    title: t('association-care.kit.title'),
    lang: tagOf(t.lang),
    dir: directionOf(t.lang),
    kicker: plain(association.name),
    lead: plain(t('association-care.kit.lead')),
    blocks: [
      ...daysOf(t, kit),
      ...kit.checks.flatMap((check) => blocksOf(t, check, today)),
      { kind: 'note', runs: plain(t('association-care.kit.noSecrets')) },
    ],
    footer: t('association-care.kit.footer', { name: association.name, day: t.day(today, 'short') }),
    publisher: association.name,
  }
}

function daysOf(t: Translator, { days }: Kit): readonly Block[] {
  if (days.length === 0) return []
  return [
    { kind: 'heading', level: 2, runs: plain(t('association-care.kit.days')) },
    {
      kind: 'table',
      header: [plain(t('association-care.kit.day')), plain(t('association-care.kit.what'))],
      rows: days.map(({ topic, day, over }) => [
        [{ text: t.day(day, 'short'), strong: over }],
        plain(
          over
            ? t('association-care.kit.over', { topic: t(`association-care.topic.${topic}`) })
            : t(`association-care.topic.${topic}`),
        ),
      ]),
      widths: [1, 3],
    },
  ]
}

function blocksOf(t: Translator, check: Check, today: string): readonly Block[] {
  const judged = judge(check, today)
  const said = isLightTopic(check.topic)
    ? `${t(`association-care.light.${judged.light}`)}: ${whyWords(t, check.topic, judged)}`
    : t(`association-care.state.${check.state}`)
  const facts = notedFacts(t, check).map(({ term, details }) => ({ term: plain(term), details: plain(details) }))
  return [
    { kind: 'heading', level: 2, runs: plain(t(`association-care.topic.${check.topic}`)) },
    { kind: 'paragraph', runs: plain(said) },
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
  ]
}
