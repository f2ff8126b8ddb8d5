import { SMTPServer } from 'smtp-server'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { atEnd } from './cleaning.ts'
import { connectionOf } from './import-costs.ts'
import { quantile } from './load.ts'
import { freePort } from './processes.ts'
import type { Running } from './starts.ts'

/** An issue to ten thousand readers in five languages, and how long single mails take meanwhile. */
export type NewsletterCosts = {
  readonly readers: number
  /** From the begin of the issue until the mail server has the last mail. */
  readonly minutes: number
  readonly once: number
  readonly singles: number
  readonly singleP95: number
  readonly singleMost: number
}

export type BenchMailServer = { readonly url: string; readonly arrived: Map<string, number[]> }

const readers = 10_000
// What a mail server takes to accept a mail when it is not next door.
const serverMilliseconds = 40
const singleEverySeconds = 2

/** A mail server on this machine that is as slow to accept as one elsewhere. */
export async function openBenchMailServer(): Promise<BenchMailServer> {
  const arrived = new Map<string, number[]>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, session, done) => {
      stream.resume()
      stream.on('end', () => {
        setTimeout(() => {
          for (const { address } of session.envelope.rcptTo)
            arrived.set(address, [...(arrived.get(address) ?? []), performance.now()])
          done()
        }, serverMilliseconds)
      })
    },
  })
  server.on('error', () => undefined)
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  atEnd(() => new Promise<void>((resolve) => server.close(resolve)))
  return { url: `smtp://127.0.0.1:${port}`, arrived }
}

/** Needs a program that sends through the bench's mail server. The issue leaves by the program's own clockwork. */
export async function measureNewsletter(
  { port }: Running,
  data: string,
  mails: BenchMailServer,
): Promise<NewsletterCosts> {
  const client = new pg.Client({ ...connectionOf(data), user: 'postgres' })
  await client.connect()
  await client.query(inventReaders, [readers])
  await client.query(inventIssue, [text])
  const isBegun = async () =>
    (await client.query(`select from newsletter_issues where slug = 'bench' and begun_at is not null`)).rowCount === 1
  while (!(await isBegun())) await pause(100)
  const begun = performance.now()
  const singles = new Map<string, number>()
  const ofReaders = () => [...mails.arrived.keys()].filter((address) => address.startsWith('leser')).length
  let left = ofReaders()
  while (left < readers && performance.now() - begun < 15 * 60_000) {
    const address = `einzeln${singles.size}@bench.example`
    singles.set(address, performance.now())
    await askForMail(port, address, singles.size)
    await pause(singleEverySeconds * 1000)
    left = ofReaders()
  }
  const last = Math.max(...[...mails.arrived].flatMap(([address, times]) => (address.startsWith('leser') ? times : [])))
  await pause(2000)
  await client.end()
  const waits = [...singles].map(
    ([address, asked]) => ((mails.arrived.get(address)?.[0] ?? Number.POSITIVE_INFINITY) - asked) / 1000,
  )
  return {
    readers,
    minutes: (last - begun) / 60_000,
    once: [...mails.arrived].filter(([address, times]) => address.startsWith('leser') && times.length === 1).length,
    singles: waits.length,
    singleP95: quantile(waits, 0.95),
    singleMost: Math.max(...waits),
  }
}

/** Somebody orders the newsletter and waits for the mail that asks whether it was her. */
async function askForMail(port: number, email: string, number: number): Promise<void> {
  const origin = `http://localhost:${port}`
  const body = new URLSearchParams({
    _key: `bench${String(number).padStart(17, '0')}`,
    email,
    lang: 'de',
    lists: 'lotsinnen',
    consent: 'on',
  })
  const answer = await fetch(`${origin}/de/newsletter/bestellen`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin, 'x-forwarded-for': `198.51.${number % 200}.${1 + (number % 250)}` },
    body,
  })
  if (answer.status !== 303) throw new Error(`Ordering answered ${answer.status}.`)
}

const inventReaders = `
  with wording as (insert into newsletter_wordings values (sha256('bench'), 'de', 'Ja', now()) returning hash)
  insert into newsletter_readers (email, lang, lists, wording_hash, asked_at, confirmed_at, link_hash, bounce_hash)
  select 'leser' || n || '@bench.example', (array['de', 'en', 'tr', 'ar', 'uk'])[1 + n % 5], '{vereine}', hash, now(), now(),
    sha256(('l' || n)::bytea), sha256(('b' || n)::bytea) from wording, generate_series(1, $1::integer) n`

const inventIssue = `
  with issue as (insert into newsletter_issues (slug, lists, created_at, sends_at) values ('bench', '{vereine}', now(), now()) returning id)
  insert into newsletter_texts (issue_id, lang, subject, body, saved_at)
  select id, lang, 'Ein Betreff: ' || lang, $1, now() from issue, unnest(array['de', 'en', 'tr', 'ar', 'uk']) lang`

const text = Array.from(
  { length: 12 },
  (_, number) =>
    `## Abschnitt ${number + 1}\n\nEin Absatz mit einem [Link zum Kalender](/de/veranstaltungen) und noch ein paar Worten dazu, ` +
    `damit die Mail so lang ist wie eine richtige.\n\n- ein Punkt\n- noch ein Punkt`,
).join('\n\n')
