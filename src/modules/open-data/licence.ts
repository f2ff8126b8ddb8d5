/**
 * The licence of the open data. A proposal: the operator confirms or changes it here, in this one place, before going live.
 * It covers what projects and organisations publish of themselves and the news of the centre; data about places carry the
 * conditions of their own sources (docs/attributions-places.md).
 */
export const licence = {
  name: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  shortName: 'CC BY 4.0',
  identifier: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  /** As DCAT-AP.de lists it. */
  dcatUrl: 'http://dcat-ap.de/def/licenses/cc-by/4.0',
  /** How to name us. */
  attribution: 'Vielfaltsnetz, Kompetenzzentrum Vielfalt Hessen',
} as const

/** Named wherever points or municipalities are given. */
export const placesAttribution = '© GeoBasis-DE / BKG 2016 (Daten verändert)'
