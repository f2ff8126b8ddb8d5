import { createHash } from 'node:crypto'
import type { Translator } from '#platform/i18n/index.ts'
import { type Block, type PdfDocument, plain } from '#platform/pdf/index.ts'
import type { Letter } from './pathway.ts'

type Content = Pick<Letter, 'office' | 'person' | 'founder' | 'project' | 'about'>

/** The sentence the municipality confirms. Letters to German offices are German whatever the founder reads; `t` speaks German. */
export function confirmedSentence(t: Translator, { founder, project }: Content): string {
  return t('pathways.letter.confirmed', { founder, project })
}

/** Stands for exactly these words: whoever holds the letter can compare it. */
export function proofOf(t: Translator, letter: Content): string {
  const words = [
    letter.office,
    letter.person,
    letter.founder,
    letter.project,
    letter.about,
    confirmedSentence(t, letter),
  ]
  return createHash('sha256').update(JSON.stringify(words)).digest('hex')
}

/** The letter, and once it was answered the confirmation with its proof. */
export function letterDocument(t: Translator, letter: Letter): PdfDocument {
  const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: plain(text) })
  return {
    title: t(letter.answer === 'confirmed' ? 'pathways.letter.confirmationTitle' : 'pathways.letter.title'),
    lang: 'de',
    dir: 'ltr',
    kicker: plain(letter.founder),
    lead: plain(t('pathways.letter.subject', { project: letter.project })),
    blocks: [
      {
        kind: 'facts',
        facts: [
          {
            term: plain(t('pathways.letter.to')),
            details: plain([letter.office, letter.person].filter(Boolean).join(', ')),
          },
          { term: plain(t('pathways.letter.date')), details: plain(t.date(letter.sentAt)) },
        ],
      },
      paragraph(t('pathways.letter.greeting')),
      paragraph(t('pathways.letter.request', { founder: letter.founder, project: letter.project })),
      { kind: 'heading', level: 2, runs: plain(t('pathways.letter.about')) },
      ...letter.about.split(/\n{2,}/).map(paragraph),
      { kind: 'heading', level: 2, runs: plain(t('pathways.letter.confirmation')) },
      paragraph(confirmedSentence(t, letter)),
      ...answerBlocks(t, letter),
    ],
    footer: t('pathways.letter.footer', { day: t.date(letter.answeredAt ?? letter.sentAt, 'short') }),
    publisher: t('ui.siteOwner'),
  }
}

function answerBlocks(t: Translator, letter: Letter): readonly Block[] {
  if (letter.answer !== 'confirmed' || letter.answeredAt === null)
    return [{ kind: 'note', runs: plain(t('pathways.letter.open')) }]
  const time = new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', timeStyle: 'short' }).format(
    letter.answeredAt,
  )
  return [
    {
      kind: 'facts',
      facts: [
        { term: plain(t('pathways.letter.confirmedOn')), details: plain(`${t.date(letter.answeredAt)}, ${time}`) },
        { term: plain(t('pathways.letter.confirmedBy')), details: [{ text: letter.email, ltr: true }] },
        { term: plain(t('pathways.letter.proof')), details: [{ text: letter.proof, ltr: true }] },
      ],
    },
    { kind: 'note', runs: plain(t('pathways.letter.proofNote')) },
  ]
}
