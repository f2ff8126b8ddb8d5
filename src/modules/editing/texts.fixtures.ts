import type { Actor } from '#kernel/actor.ts'
import { type Id, idFrom } from '#kernel/id.ts'
import type { Lang } from '#kernel/language.ts'
import type { TestDatabase } from '#test/database.ts'
import { buildActor, coordinatorOf } from '#modules/organisations/actors.fixtures.ts'
import { emptyTexts, type TextFields } from './article.ts'
import { createArticle } from './create-article/create-article.ts'
import { type SaveInput, saveText } from './edit-text/save-text.ts'
import { publishText } from './publish-text/publish-text.ts'

/** A site of which only two pages are known. */
export const knowsPath = (path: string) => ['/', '/finden'].includes(path)

/** A text the check finds nothing wrong with. */
export const goodText: TextFields = {
  title: 'Sommerfest',
  summary: 'Wir feiern im Juli.',
  body: '## Wann\n\nAm Samstag feiern wir. Es gibt Musik.\n\n## Wo\n\nIm Hof. [Orte finden](/de/finden)',
}

type Site = Pick<TestDatabase, 'db'>

/** Ruth and Daria of the demo world, and Petra, who is not of the centre. */
export async function findWriters(site: TestDatabase): Promise<Readonly<Record<'ruth' | 'daria' | 'petra', Actor>>> {
  const found = await site.rows<{ id: string; name: string }>('select id, given_name as name from people')
  const idOf = (name: string) => idFrom<'person'>(found.find((person) => person.name === name)?.id ?? '')
  return {
    ruth: buildActor('Ruth', [{ kind: 'centre-staff', area: 'volunteers' }], idOf('Ruth')),
    daria: buildActor('Daria', [{ kind: 'centre-staff', area: 'organisations' }], idOf('Daria')),
    petra: coordinatorOf(idFrom('00000000-0000-4000-8000-000000000009')),
  }
}

export async function newArticle(site: Site, actor: Actor, slug: string): Promise<Id<'article'>> {
  const made = await createArticle(
    site.db,
    actor,
    { kind: 'news', area: null, title: 'Neu', slug, question: null },
    knowsPath,
  )
  if (!made.ok) throw new Error(made.code)
  return made.value
}

/** What a form sends: the version seen, the German seen, the fields. */
export function typed(
  articleId: Id<'article'>,
  lang: Lang,
  seen: number,
  fields: Partial<TextFields>,
  rest: Partial<SaveInput> = {},
): SaveInput {
  return {
    articleId,
    lang,
    seen,
    germanSeen: 0,
    fits: false,
    review: 'keep',
    ...rest,
    fields: { ...emptyTexts, ...fields },
  }
}

export async function savedText(site: Site, actor: Actor, input: SaveInput): Promise<number> {
  const saved = await saveText(site.db, actor, input)
  if (!saved.ok) throw new Error(saved.code)
  return saved.value.version
}

export async function publishedText(site: Site, actor: Actor, input: SaveInput): Promise<number> {
  const version = await savedText(site, actor, input)
  const { articleId, lang } = input
  const shown = await publishText(site.db, actor, { articleId, lang, version, at: null }, knowsPath)
  if (!shown.ok) throw new Error(shown.code)
  return version
}
