/** Needs that are asked by name, never by free text (PR-28). */
export const careNeeds = [
  'childcare',
  'interpreting',
  'step-free',
  'hearing-loop',
  'vegetarian',
  'vegan',
  'halal',
  'kosher',
  'allergies',
  'prayer',
  'travel-cost',
] as const
export type CareNeed = (typeof careNeeds)[number]

/** Which words she agreed to; a new wording gets a new name (PR-07). */
export const consentVersion = '2026-11'

/** What somebody needs; `languageCode` goes with interpreting. */
export type Care = { readonly needs: readonly CareNeed[]; readonly languageCode: string | null }

/** How long after the end needs are kept, and names and addresses. */
export const careDays = 7
export const nameMonths = 3

/** How long after their time ran out those are kept who never confirmed (PR-10). */
export const unconfirmedDays = 7
