import { everyone, get, type Route, routes } from '#platform/http/index.ts'
import { fundingFinder, ownFunding } from './addresses.ts'
import { showFunding, showOwnFunding } from './find-funding/handler.tsx'
import { findOwnFunding } from './funding.policy.ts'

export const fundingRoutes: readonly Route[] = routes(
  get(fundingFinder, showFunding, { may: everyone }),
  get(ownFunding, showOwnFunding, { may: findOwnFunding }),
)
