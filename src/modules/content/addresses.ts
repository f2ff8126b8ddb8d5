import { address } from '#platform/http/index.ts'

/** Articles live at the top of the site: `/de/ueber-uns`. */
export const articlePage = address('/:slug')
