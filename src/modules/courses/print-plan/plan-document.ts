import { directionOf, tagOf } from '#kernel/language.ts'
import type { Translator } from '#platform/i18n/index.ts'
import { type Block, type PdfDocument, plain } from '#platform/pdf/index.ts'
import { addressOf, type CommunityEvent, organiserOf } from '#modules/events/index.ts'
import type { Material } from '#modules/materials/index.ts'
import { materialPage } from '#modules/materials/addresses.ts'
import { type Course, unitsOf } from '../course.ts'
import { type CourseRules, unitMinutesOf } from '../course-rules.ts'
import { dateWords, moduleTitle } from '../course-words.ts'

export type PrintedPlan = {
  readonly event: CommunityEvent
  readonly course: Course
  readonly trainers: ReadonlyMap<string, string>
  readonly materials: readonly Material[]
  readonly rules: CourseRules
  readonly now: Date
  readonly baseUrl: string
}

export function planDocument(t: Translator, plan: PrintedPlan): PdfDocument {
  const { event, course, now } = plan
  const units = unitsOf(course.dates)
  return {
    title: event.texts.de.title,
    lang: tagOf(t.lang),
    dir: directionOf(t.lang),
    kicker: plain(t('courses.print.kicker', { kind: t(`events.kind.${event.kind}`) })),
    lead: plain(t('courses.print.lead', { count: course.dates.length, units, minutes: unitMinutesOf(plan.rules) })),
    blocks: [
      {
        kind: 'facts',
        facts: [
          { term: plain(t('events.show.organiser')), details: plain(organiserOf(t, event)) },
          { term: plain(t('events.show.where')), details: plain(addressOf(event) || t('events.form.online')) },
        ],
      },
      heading(t('courses.show.dates')),
      datesTable(t, plan),
      ...modules(t, course),
      ...textPart(t('courses.show.goals'), course.goals),
      ...textPart(t('courses.show.methods'), course.methods),
      ...materialsPart(t, plan),
    ],
    footer: t('courses.print.footer', { title: event.texts.de.title, day: t.date(now, 'short') }),
    publisher: organiserOf(t, event),
  }
}

function heading(text: string): Block {
  return { kind: 'heading', level: 2, runs: plain(text) }
}

function datesTable(t: Translator, { course, trainers }: PrintedPlan): Block {
  const titles = new Map<string, string>(course.modules.map((module) => [module.id, moduleTitle(t, module)]))
  return {
    kind: 'table',
    header: [
      t('courses.show.when'),
      t('courses.show.units'),
      t('courses.show.modules'),
      t('courses.show.trainers'),
    ].map(plain),
    rows: course.dates.map((date) =>
      [
        dateWords(t, date),
        String(date.units),
        date.moduleIds.map((id) => titles.get(id) ?? '').join('; ') || '–',
        trainers.get(date.id) ?? '–',
      ].map(plain),
    ),
  }
}

function modules(t: Translator, course: Course): readonly Block[] {
  if (course.modules.length === 0) return []
  const items = course.modules.map((module): readonly Block[] => [
    { kind: 'paragraph', runs: plain(moduleTitle(t, module)) },
  ])
  return [heading(t('courses.show.modules')), { kind: 'list', ordered: true, start: 1, items }]
}

function textPart(title: string, text: string): readonly Block[] {
  const paragraphs = text.split(/\n\s*\n/).filter((part) => part.trim() !== '')
  return paragraphs.length === 0
    ? []
    : [heading(title), ...paragraphs.map((part): Block => ({ kind: 'paragraph', runs: linesOf(part) }))]
}

function linesOf(paragraph: string) {
  return paragraph
    .trim()
    .split('\n')
    .flatMap((text, index) => (index === 0 ? [{ text }] : [{ text: '', break: true }, { text }]))
}

function materialsPart(t: Translator, { materials, baseUrl }: PrintedPlan): readonly Block[] {
  if (materials.length === 0) return []
  const items = materials.map((material): readonly Block[] => [
    {
      kind: 'paragraph',
      runs: [
        {
          text: material.texts.de.title,
          href: new URL(materialPage.href(t.lang, { slug: material.slug }), baseUrl).href,
        },
      ],
    },
  ])
  return [heading(t('courses.show.materials')), { kind: 'list', ordered: false, start: 1, items }]
}
