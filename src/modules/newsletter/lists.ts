/** What one can read about [OURS]: the two areas of the centre and four topics. Names stand in the locales. */
export const lists = [
  'lotsinnen',
  'vereine',
  'foerderung',
  'veranstaltungen',
  'qualifizierung',
  'gute-beispiele',
] as const
export type List = (typeof lists)[number]
