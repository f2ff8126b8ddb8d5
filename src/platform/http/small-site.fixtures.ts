import { sql } from 'kysely'
import { beforeAll } from 'vitest'
import { type Actor, anonymous, systemActor } from '#kernel/actor.ts'
import { idFrom } from '#kernel/id.ts'
import { openTranslators } from '#platform/i18n/index.ts'
import { openLog } from '#platform/log/index.ts'
import { useDatabase } from '#test/database.ts'
import { address } from './address.ts'
import { everyone, memberPolicy } from './policy.ts'
import { form, get, post, postJson, routes } from './route.ts'
import type { Problem } from './draw-problem.ts'
import { openWeb, type Web } from './web.ts'

/** Where it answers. */
export const at = 'https://vielfalt.example'
const note = address('/notiz')
const own = address('/mein/notizen/:noteId')
/** A one-time key as forms carry it. */
export const key = () => `${Math.random().toString(36).slice(2)}0000000000000000000000`.slice(0, 22)

const keeper: Actor = {
  kind: 'person',
  accountId: idFrom('a'),
  personId: idFrom('p'),
  sessionId: idFrom('s'),
  name: 'Petra',
  roles: [],
  factorMissing: false,
  factorShownAt: null,
}

/** A site of a few pages: one that is kept, one that fails, a form that notes, one for its keeper only. */
export function useSmallSite() {
  const { db, clock, rows } = useDatabase()
  const logged: string[] = []
  let web: Web
  beforeAll(() => {
    web = openWeb({
      db,
      clock,
      log: openLog({ write: (line) => void logged.push(line) }),
      baseUrl: at,
      translators: openTranslators({ de: {}, leicht: {}, en: {}, tr: {}, ar: {}, uk: {} }),
      layout: (_, view) => `<!DOCTYPE html><title>${view.title}</title>${String(view.content)}`,
      authenticate: async (request) => ({
        actor: request.headers.get('x-test-actor') === 'keeper' ? keeper : anonymous,
      }),
      lostSessionPage: (_, { texts, signInHref }) => ({
        title: 'lost',
        content: [signInHref, ...texts].join(' '),
        status: 401,
      }),
      problemPage: (_, problem: Problem) => ({ title: problem, content: '' }),
      signInHref: (lang, next) => `/${lang}/mein/anmelden?next=${next}`,
      factorHref: (lang, next) => `/${lang}/mein/sicherheit?next=${next}`,
      plain: { '/healthz': async () => new Response('ok') },
      routes: routes(
        get(address('/'), async (ctx) => ctx.page({ title: `start ${ctx.lang}`, content: '' }), {
          may: everyone,
          kept: true,
        }),
        get(address('/kaputt'), () => Promise.reject(new Error('secret Petra')), { may: everyone }),
        form(
          note,
          {
            ask: async (ctx) => ctx.page({ title: 'ask', content: '' }),
            submit: async (ctx) => {
              const typed = await ctx.typed()
              await ctx.db.inTransaction(systemActor('test'), (tx) =>
                sql`insert into installation (name, value) values (${`note-${String(typed['text'])}-${crypto.randomUUID()}`}, 'x')`.execute(
                  tx,
                ),
              )
              return ctx.seeOther('/de/notiz?ok=1')
            },
          },
          { may: everyone, records: 'test.note.added' },
        ),
        get(own, async (ctx) => ctx.page({ title: ctx.params.noteId, content: '' }), {
          may: memberPolicy(
            'ownNote',
            (actor, params) => actor.kind === 'person' && params['noteId'] === 'mine',
            'not-found',
          ),
        }),
        post(own, async (ctx) => ctx.seeOther('/de/'), {
          may: memberPolicy('never', () => false, 'forbidden'),
          records: 'test.never',
        }),
        postJson(address('/frage'), async (ctx) => Response.json(await ctx.json()), {
          may: everyone,
          records: 'test.asked',
        }),
      ),
    })
  })

  function send(path: string, init: RequestInit = {}): Promise<Response> {
    return web.fetch(new Request(at + path, init))
  }

  function submit(fields: Record<string, string>, headers: Record<string, string> = { origin: at }): Promise<Response> {
    return send('/de/notiz', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    })
  }

  async function notes(text: string): Promise<number> {
    return (await rows(`select name from installation where name like $1`, [`note-${text}-%`])).length
  }

  return { logged, send, submit, notes, web: () => web }
}
