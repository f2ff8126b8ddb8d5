import { directionOf, tagOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type Block, type PdfDocument, plain, type Run } from '#platform/pdf/index.ts'
import { type Answer, type Assessment, countLevels, type Evidence, type Measure, standingOf } from '../assessment.ts'
import { whoWords } from '../measure-list.tsx'
import type { Responsible } from '../team.queries.ts'
import { levels, type Standard } from '../standard.ts'
import { assessmentName, byDomain, evidenceWords, levelWords } from '../words.tsx'

export type Report = {
  readonly assessment: Assessment
  readonly profileName: string
  readonly standards: readonly Standard[]
  readonly answers: readonly Answer[]
  readonly evidence: readonly Evidence[]
  readonly measures: readonly Measure[]
  readonly people: readonly Pick<Responsible, 'key' | 'name'>[]
  readonly today: string
}

export function reportDocument(t: Translator, report: Report): PdfDocument {
  const { assessment, profileName, standards } = report
  const counts = countLevels(report.answers)
  return {
    title: t('quality.report.title', { name: profileName }),
    lang: tagOf(t.lang),
    dir: directionOf(t.lang),
    kicker: plain(assessmentName(t, assessment)),
    lead: plain(t('quality.report.lead', { number: assessment.version })),
    blocks: [
      {
        kind: 'table',
        header: [t('quality.report.level'), t('quality.report.count')].map(plain),
        rows: levels.map((level, index) => [levelWords(t, level), String(counts[index] ?? 0)].map(plain)),
      },
      ...(standards.some(({ placeholder }) => placeholder)
        ? [{ kind: 'note', runs: plain(t('quality.report.placeholder')) } as const]
        : []),
      ...byDomain(standards).flatMap(([domain, list]): readonly Block[] => [
        { kind: 'heading', level: 2, runs: plain(t(`quality.domain.${domain}`)) },
        ...list.flatMap((standard) => standardBlocks(t, report, standard)),
      ]),
      { kind: 'heading', level: 2, runs: plain(t('quality.measures.title')) },
      measuresBlock(t, report),
    ],
    footer: t('quality.report.footer', { name: profileName, day: t.day(report.today, 'short') }),
    publisher: profileName,
  }
}

function standardBlocks(t: Translator, { answers, evidence }: Report, standard: Standard): readonly Block[] {
  const answer = answers.find(({ slot }) => slot === standard.slot)
  const level = answer?.level ?? null
  const described = level === null || level === 0 ? '' : (standard.levels[level - 1] ?? '')
  const german: Pick<Run, 'lang'> = t.lang === 'de' ? {} : { lang: 'de' }
  const counted = evidence.filter(({ kind }) => standard.evidence.includes(kind)).map((one) => evidenceWords(t, one))
  const own = answer?.ownEvidence ?? ''
  return [
    { kind: 'heading', level: 3, runs: [{ text: `${standard.slot}. ` }, { text: standard.title, ...german }] },
    { kind: 'quote', blocks: [{ kind: 'paragraph', runs: [{ text: standard.statement, ...german }] }] },
    {
      kind: 'paragraph',
      runs: [
        { text: levelWords(t, level), strong: true },
        ...(described === '' ? [] : [{ text: ' – ' }, { text: described, ...german }]),
      ],
    },
    ...(answer === undefined || answer.note === '' ? [] : [{ kind: 'paragraph', runs: linesOf(answer.note) } as const]),
    ...listBlocks(t('quality.evidence.title'), counted),
    ...listBlocks(t('quality.answer.own_evidence.label'), own === '' ? [] : [own]),
  ]
}

/** What a list is of, and the list; nothing where there is nothing. */
function listBlocks(title: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'paragraph', runs: [{ text: title, strong: true }] },
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: items.map((text) => [{ kind: 'paragraph', runs: linesOf(text) }]),
    },
  ]
}

function measuresBlock(t: Translator, { measures, people, today }: Report): Block {
  if (measures.length === 0) return { kind: 'paragraph', runs: plain(t('quality.measures.none')) }
  return {
    kind: 'table',
    header: [
      t('quality.report.number'),
      t('quality.measure.text.label'),
      t('quality.report.who'),
      t('quality.report.standing'),
    ].map(plain),
    widths: [1, 5, 3, 3],
    rows: measures.map((measure) => [
      plain(String(measure.slot)),
      linesOf(measure.text),
      plain(whoWords(t, measure, people)),
      plain(t(`quality.measures.standing.${standingOf(measure, today)}`, { day: t.day(measure.dueOn, 'short') })),
    ]),
  }
}

function linesOf(text: string): readonly Run[] {
  return text
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [{ text: line }] : [{ text: '', break: true }, { text: line }]))
}
