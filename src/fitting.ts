import type { Tx } from '#platform/db/index.ts'
import type { Translator } from '#platform/i18n/index.ts'
import type { FittingParts } from '#modules/consultations/index.ts'
import { findFitting } from '#modules/directory/index.ts'
import { eventPage } from '#modules/events/addresses.ts'
import { findComingNear, textOfEvent, whenOf } from '#modules/events/index.ts'

const [most, mostEvents] = [3, 2]

/** What the site has that fits a question: texts with answers, materials, and what is coming in the area and the Kreis. */
export const findFittingThings: FittingParts['fitting'] = async (tx, t, { words, area, districtId }) => ({
  answers: await documentsOf(tx, t, 'article', words),
  materials: await documentsOf(tx, t, 'material', words),
  events: (await findComingNear(tx, t.lang, { area, districtId }, mostEvents)).map((event) => {
    const { title, lang } = textOfEvent(event, t.lang)
    return { title, lang, href: eventPage.href(t.lang, { slug: event.slug }), about: whenOf(t, event) }
  }),
})

async function documentsOf(tx: Tx, { lang }: Translator, kind: 'article' | 'material', text: string) {
  const hits = await findFitting(tx, { text, lang, kind, limit: most })
  return hits.map((hit) => ({ title: hit.title, lang: hit.lang, href: `/${lang}${hit.path}`, about: hit.summary }))
}
