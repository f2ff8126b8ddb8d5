import { idFrom } from '#kernel/id.ts'
import { testParts } from '#modules/certificates/certificate.fixtures.ts'
import { holderToken } from '#modules/certificates/holder-link.ts'
import type { House } from '../house.ts'
import { as, at, type MemberTemplate, sendSpoiled, type Template } from './shape.ts'

const idOf = async (house: House, code: string) => {
  const [row] = await house.rows<{ id: string }>('select id from certificates where code = $1', [code])
  return idFrom<'certificate'>(row?.id ?? '')
}

/** What the private link of Nour's certificate opens. */
const ofNour = (name: string, rest = ''): Template => ({
  name,
  route: `/mein-nachweis/:token${rest}`,
  path: async (house) => `/mein-nachweis/${holderToken(testParts.key, await idOf(house, '24BASE2024BW'), 1)}${rest}`,
})

export const publicTemplates: readonly Template[] = [
  { ...at('check a certificate, wrong', '/nachweis'), act: sendSpoiled({ code: '24BASE2024AW' }) },
  at('certificate, valid', '/nachweis/:code', '/nachweis/24BASE2024AV'),
  at('certificate, revoked', '/nachweis/:code', '/nachweis/24BASE2024CX'),
  ofNour('own certificate'),
  ofNour('own certificate, what others see', '/zeigen'),
  ofNour('own certificate, delete', '/loeschen'),
  ofNour('own certificate, new link', '/link-erneuern'),
  { ...at('certificate, unknown', '/nachweis/:code', '/nachweis/000000000000'), status: 404 },
]

const ofIssuer = (name: string, rest: string, act?: Template['act']): MemberTemplate => ({
  name,
  route: `/mein/nachweise/:certificateId${rest}`,
  persona: 'petra',
  path: async (house) => `/mein/nachweise/${await idOf(house, '24BASE2024AV')}${rest}`,
  ...(act === undefined ? {} : { act }),
})

export const memberTemplates: readonly MemberTemplate[] = [
  as('petra', at('issued certificates', '/mein/nachweise')),
  as('ruth', at('issued certificates, none', '/mein/nachweise')),
  as('petra', at('signatures', '/mein/nachweise/unterschriften')),
  as('petra', {
    ...at('signatures, wrong', '/mein/nachweise/unterschriften'),
    act: sendSpoiled({ name: '' }),
  }),
  ofIssuer('revoke certificate, wrong', '/widerrufen', sendSpoiled({ reason: '' })),
  ofIssuer('issue certificate anew', '/neu'),
]
