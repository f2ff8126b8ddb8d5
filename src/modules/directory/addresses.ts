import { address } from '#platform/http/index.ts'

export const finder = address('/finden')
export const everythingSearch = address('/suche')
export const projectPage = address('/projekte/:slug')
export const organisationPage = address('/organisationen/:slug')
export const districtList = address('/kreise')
export const districtPage = address('/kreise/:districtId')
