import { directionOf, tagOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type Block, type PdfDocument, plain } from '#platform/pdf/index.ts'
import { answerWords } from '../answer-words.ts'
import type { Desk } from '../desk.ts'
import { type Step, stepOf } from '../path.ts'
import { nothingWritten, type StepStanding, type StepText, stateOf } from '../pathway.ts'
import type { ReadPlan } from '../read-plan.ts'
import { pathTitle, stepText } from '../words.tsx'

type Content = {
  readonly standings: readonly StepStanding[]
  readonly texts: ReadonlyMap<string, StepText>
  readonly plan: ReadPlan
  readonly place: string
  readonly now: Date
}

/** Everything that was written, step by step, as a document to hand in with an application, to print and to talk about. */
export function draftDocument({ t, pathway, path }: Desk, content: Content): PdfDocument {
  const { plan, place, now } = content
  return {
    title: pathTitle(t, path.kind),
    lang: tagOf(t.lang),
    dir: directionOf(t.lang),
    kicker: plain(t('pathways.draft.kicker')),
    lead: plain(pathway.founder),
    blocks: [
      {
        kind: 'facts',
        facts: [
          { term: plain(t('pathways.draft.place')), details: plain(place) },
          {
            term: plain(t('pathways.draft.start')),
            details: plain(pathway.wishedStart === null ? t('pathways.draft.open') : t.day(pathway.wishedStart)),
          },
        ],
      },
      ...path.steps.flatMap((step) => stepBlocks(t, path.kind, step, content)),
      ...planBlocks(t, path.kind, plan),
    ],
    footer: t('pathways.draft.footer', { day: t.date(now, 'short') }),
    publisher: t('ui.siteOwner'),
    easy: t.lang === 'leicht',
  }
}

/**
 * What an application needs and nothing else: no notes of the team, no states, no empty fields; what is missing stands at the end,
 * so that somebody can fill in a form that cannot be saved half-way.
 */
export function applicationDocument(desk: Desk, content: Content): PdfDocument {
  const { t, path } = desk
  const steps = path.application.flatMap((key) => stepOf(path, key) ?? [])
  const asked = steps.flatMap((step) =>
    step.questions.map((question) => ({
      step,
      label: t.find(`pathways.${path.kind}.${step.key}.${question.key}.label`) ?? question.key,
      words: answerWords(t, question, content.texts.get(step.key)?.answers[question.key]),
    })),
  )
  const missing = asked.filter(({ words }) => words === '')
  const everything = draftDocument(desk, content)
  return {
    ...everything,
    kicker: plain(t('pathways.draft.application')),
    blocks: [
      ...everything.blocks.slice(0, 1),
      ...steps.flatMap((step): readonly Block[] => {
        const answered = asked.filter((one) => one.step === step && one.words !== '')
        if (answered.length === 0) return []
        return [
          { kind: 'heading', level: 2, runs: plain(stepText(t, path.kind, step.key, 'title')) },
          ...answered.flatMap(({ label, words }): readonly Block[] => [
            { kind: 'heading', level: 3, runs: plain(label) },
            ...paragraphs(words),
          ]),
        ]
      }),
      ...(missing.length === 0
        ? []
        : ([
            { kind: 'heading', level: 2, runs: plain(t('pathways.draft.missing')) },
            {
              kind: 'list',
              ordered: false,
              start: 1,
              items: missing.map(({ label }) => [{ kind: 'paragraph', runs: plain(label) }]),
            },
          ] satisfies readonly Block[])),
    ],
  }
}

function stepBlocks(
  t: Translator,
  kind: Desk['path']['kind'],
  step: Step,
  { standings, texts }: Content,
): readonly Block[] {
  const { answers, note } = texts.get(step.key) ?? nothingWritten
  const answered = step.questions.flatMap((question): readonly Block[] => {
    const words = answerWords(t, question, answers[question.key])
    return [
      {
        kind: 'heading',
        level: 3,
        runs: plain(t.find(`pathways.${kind}.${step.key}.${question.key}.label`) ?? question.key),
      },
      ...paragraphs(words === '' ? t('pathways.draft.open') : words),
    ]
  })
  const state = t(`pathways.state.${stateOf(standings, step.key)}`)
  return [
    { kind: 'heading', level: 2, runs: plain(stepText(t, kind, step.key, 'title')) },
    { kind: 'note', runs: plain(t('pathways.draft.state', { state })) },
    ...answered,
    ...(note === ''
      ? []
      : [{ kind: 'heading', level: 3, runs: plain(t('pathways.step.note.label')) } as const, ...paragraphs(note)]),
  ]
}

function paragraphs(text: string): readonly Block[] {
  return text.split(/\n+/).map((one) => ({ kind: 'paragraph', runs: plain(one) }))
}

function planBlocks(t: Translator, kind: Desk['path']['kind'], { planned }: ReadPlan): readonly Block[] {
  if (planned.length === 0) return []
  return [
    { kind: 'heading', level: 2, runs: plain(t('pathways.path.dates')) },
    {
      kind: 'table',
      header: [plain(t('pathways.plan.step')), plain(t('pathways.plan.from')), plain(t('pathways.plan.until'))],
      rows: planned.map(({ key, from, until }) => [
        plain(stepText(t, kind, key, 'title')),
        plain(t.day(from, 'short')),
        plain(t.day(until, 'short')),
      ]),
    },
    { kind: 'note', runs: plain(t('pathways.plan.note')) },
  ]
}
