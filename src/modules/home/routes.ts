import { everyone, get, routes } from '#platform/http/index.ts'
import { home } from './addresses.ts'
import { showHome } from './show-home/handler.tsx'

export const homeRoutes = routes(get(home, showHome, { may: everyone, kept: true }))
