import { newCode } from '#modules/certificates/code.ts'
import type { Planting } from './canary.ts'

/** A canary in the name of whoever holds a certificate. */
export async function plantCertificateCanaries({
  house,
  persona,
  own,
  profile,
  plant,
  objects,
}: Planting): Promise<void> {
  let draw = persona.charCodeAt(0)
  const code = newCode(() => Buffer.from([1, 2, 3, 4, 5, 6, draw++]))
  // A certificate is its issuer's and its holder's; strangers with the code see neither name nor course.
  await plant(
    'holder of a certificate',
    `Kanari${persona}zert`,
    own,
    `with c as (insert into certificates (code, profile_id, issuer_name, kind, title, units, attended_units, starts_on, ends_on, issued_at,
         issued_on, status_index)
       select '${code}', ${profile}, 'Stelle', 'basic', 'Kurs', 1, 1, '2026-01-01', '2026-01-02', now(),
         '2026-01-03', 7 where length($1) > 0 returning id)
     insert into certificate_holders (certificate_id, name, email, lang, paper_lang, link_hash, salt)
     select id, $2::text, '', 'de', '', sha256(convert_to($2::text, 'UTF8')), '\\x00112233445566778899aabbccddeeff' from c`,
  )
  const [certificate] = await house.rows<Record<string, string>>(
    `select c.id as "certificateId", c.code, coalesce(c.profile_id::text, 'zentrum') as issuer from certificates c
       join certificate_holders h on h.certificate_id = c.id where h.name = 'Kanari' || $1 || 'zert'`,
    [persona],
  )
  objects.push(certificate ?? {})
}
