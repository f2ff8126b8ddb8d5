import { z } from 'zod'
import { type Lang, languages } from '#kernel/language.ts'
import statementFile from './accessibility-statement.json' with { type: 'json' }

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const words = z.strictObject({ de: z.string().min(10), en: z.string().min(10) })
const gap = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  kind: z.enum(['non-compliance', 'disproportionate-burden', 'out-of-scope']),
  rule: z.string().min(3),
  what: words,
  why: words,
})

/** Every field the model statement of the European Union asks for (Implementing Decision (EU) 2018/1523, annex, section 1; HVBIT § 4). */
export const statementFields = z.strictObject({
  basis: z.array(z.string()).min(1),
  standards: z.array(z.string()).min(1),
  status: z.enum(['fully-compliant', 'partially-compliant', 'not-compliant']),
  preparedOn: day,
  reviewedOn: day,
  method: z.enum(['self-assessment', 'third-party']),
  gaps: z.array(gap),
  disproportionateBurden: z.array(gap),
  outOfScope: z.array(gap),
  enforcement: z.strictObject({ name: z.string().min(10), url: z.url(), procedure: z.url() }),
})

export type StatementFields = z.infer<typeof statementFields>

type Where = { readonly baseUrl: string; readonly operator: Readonly<Record<string, string>> }

/**
 * The accessibility statement as data, for those who look after many sites. What depends on the installation is filled in: who is
 * responsible, and where the statement in words and the way to report a barrier are, in each language.
 */
export function accessibilityStatement({ baseUrl, operator }: Where) {
  const at = (path: string) =>
    Object.fromEntries(languages.map((lang) => [lang, `${baseUrl}/${lang}${path}`])) as Record<Lang, string>
  const { name = '', address = '', email = '', phone = '' } = operator
  return {
    ...statementFields.parse(statementFile),
    responsible: { name, address, email, phone },
    scope: [`${baseUrl}/`],
    statement: at('/barrierefreiheit'),
    feedback: { form: at('/rueckmeldung?art=barriere'), email, phone, answerWithinDays: 42 },
  }
}
