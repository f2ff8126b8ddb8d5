import { everyone, get, routes } from '#platform/http/index.ts'
import { districtList, districtPage, everythingSearch, finder, organisationPage, projectPage } from './addresses.ts'
import { showFinder } from './find-entries/handler.tsx'
import { showDistricts } from './list-districts/handler.tsx'
import { showSearch } from './search-everything/handler.tsx'
import { type DistrictLinks, showDistrict } from './show-district/handler.tsx'
import { showOrganisation, showProject } from './show-entry/handler.tsx'

/** `links`: what else leads on from a Kreis. */
export function directoryRoutes({ links }: { readonly links: DistrictLinks }) {
  return routes(
    get(finder, showFinder, { may: everyone, kept: true }),
    get(everythingSearch, showSearch, { may: everyone, kept: true }),
    get(projectPage, showProject, { may: everyone, kept: true }),
    get(organisationPage, showOrganisation, { may: everyone, kept: true }),
    get(districtList, showDistricts, { may: everyone, kept: true }),
    get(districtPage, showDistrict(links), { may: everyone, kept: true }),
  )
}
