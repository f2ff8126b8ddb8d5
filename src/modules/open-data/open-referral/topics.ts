import { topicList } from '#modules/organisations/index.ts'
import { resourceList } from '../addresses.ts'
import { derivedId } from './derived-id.ts'
import type { Attribute, Taxonomy, TaxonomyTerm } from './hsds.ts'

// A fixed name for ever: ids of terms are made from it.
const taxonomyId = 'f3c0a3a4-6d0e-5b1e-9a52-0c7d1f0e8b21'
const taxonomyName = 'Vielfaltsnetz topics'

export function topicTaxonomy(baseUrl: string): Taxonomy {
  return {
    id: taxonomyId,
    name: taxonomyName,
    description: 'What an offer is about.',
    uri: baseUrl + resourceList('topics').href(),
    version: '1',
  }
}

export const topicTerms: readonly TaxonomyTerm[] = topicList().map(({ code, names }) => ({
  id: derivedId(taxonomyId, code),
  code,
  name: names.de,
  description: names.de,
  taxonomy: taxonomyName,
  taxonomy_id: taxonomyId,
  language: 'de',
}))

const termsByCode = new Map(topicTerms.map((term) => [term.code, term]))

/** The topics of a thing; codes that are no topic any more are left out. */
export function attributesOf(of: string, entity: Attribute['link_entity'], topics: readonly string[]): Attribute[] {
  return topics.flatMap((code) => {
    const term = termsByCode.get(code)
    if (term === undefined) return []
    return [
      {
        id: derivedId(of, `topic ${code}`),
        link_id: of,
        link_type: 'service_category',
        link_entity: entity,
        taxonomy_term_id: term.id,
        taxonomy_term: term,
      },
    ]
  })
}
