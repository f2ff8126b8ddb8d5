import type { DataAnswer, RequestContext } from '#platform/http/index.ts'
import { openApi } from './document.ts'

export function describeApi(operator: Readonly<Record<string, string>>): (ctx: RequestContext) => Promise<DataAnswer> {
  return async ({ baseUrl }) => ({
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(openApi(baseUrl, operator)),
  })
}
