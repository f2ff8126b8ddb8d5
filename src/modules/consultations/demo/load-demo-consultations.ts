import { sql } from 'kysely'
import type { Tx } from '#platform/db/index.ts'
import { openSeal } from '#platform/seal/index.ts'
import { openConsultation, type Question } from '../ask-for-advice/ask-for-advice.ts'
import { loadDemoYears } from './load-demo-years.ts'

const nobody = { name: '', organisation: '', email: '', telephone: '' }

const questions: readonly Question[] = [
  {
    ...nobody,
    question:
      'Derneğimizi resmî olarak kurmak istiyoruz. Tüzükte kamu yararı için hangi cümleler olmalı? Yedi kişiyiz, hepimiz gönüllüyüz.',
    tried: 'İnternette örnek tüzükler okuduk.',
    topics: ['founding', 'statutes'],
    area: 'unsure',
    askerKind: 'initiative',
    districtId: 'hanau',
    channel: 'written',
    lang: 'tr',
    speaks: '',
    consents: ['look-back'],
  },
  {
    ...nobody,
    name: 'Frau Okafor',
    organisation: 'Kreisverwaltung (Beispiel)',
    email: 'okafor@kreis.example',
    question:
      'Wir möchten im Kreis ein Lots*innen-Projekt aufbauen. Welche Schritte kommen zuerst, und wie viel Zeit brauchen wir bis zur ersten Schulung?',
    tried: '',
    topics: ['new-volunteers', 'training'],
    area: 'volunteers',
    askerKind: 'municipality',
    districtId: 'wetteraukreis',
    channel: 'video',
    lang: 'de',
    speaks: '',
    consents: ['look-back', 'hand-over'],
  },
]

const templates = [
  {
    title: 'Verein gründen: die ersten Schritte',
    area: 'organisations',
    text:
      'Guten Tag,\n\n' +
      'vielen Dank für Ihre Frage. ' +
      'Für die Gründung brauchen Sie sieben Menschen, eine Satzung und eine Gründungsversammlung mit Protokoll. ' +
      'Danach meldet eine Notarin oder ein Notar den Verein beim Amtsgericht an.\n\n' +
      'Freundliche Grüße\nIhr Kompetenzzentrum Vielfalt Hessen',
  },
  {
    title: 'Rückfrage: mehr zum Vorhaben',
    area: null,
    text:
      'Guten Tag,\n\n' +
      'damit wir gut antworten können, schreiben Sie uns bitte: Was möchten Sie erreichen? Bis wann? Wer macht mit?\n\n' +
      'Freundliche Grüße\nIhr Kompetenzzentrum Vielfalt Hessen',
  },
] as const

/** Invented questions of the demo world, one for each team, two years of advice that is over, and two templates; nothing when there are some already. */
export async function loadDemoConsultations(tx: Tx, key: Buffer): Promise<void> {
  const { rows } = await sql`select from consultations limit 1`.execute(tx)
  if (rows.length > 0) return
  const parts = { seal: openSeal(key, 'contacts') }
  for (const question of questions) await openConsultation(tx, parts, question)
  await loadDemoYears(tx)
  for (const { title, area, text } of templates)
    await sql`insert into consultation_templates (area, title, text, created_at, updated_at)
      values (${area}, ${title}, ${text}, ${tx.now}, ${tx.now})`.execute(tx)
}
