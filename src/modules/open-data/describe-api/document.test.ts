import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'
import { openApi } from './document.ts'

async function faultsOf(document: unknown): Promise<readonly string[]> {
  const found = await lintFromString({
    source: JSON.stringify(document),
    config: await createConfig({ extends: ['recommended'] }),
  })
  return found.map(({ ruleId, severity, location }) => `${severity} ${ruleId} ${location[0]?.pointer ?? ''}`)
}

describe('the OpenAPI document', () => {
  it('passes the recommended rules of a kept linter', async () => {
    expect(await faultsOf(openApi('https://vielfalt.example', { name: 'Betrieb' }))).toEqual([])
  })

  it('would not pass with a fault, so that the linter is known to look', async () => {
    const document = openApi('https://vielfalt.example', {})
    expect(await faultsOf({ ...document, paths: { '/x/{id}': { get: { responses: {} } } } })).not.toEqual([])
  })
})
