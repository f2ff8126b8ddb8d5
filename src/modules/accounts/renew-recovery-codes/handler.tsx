import type { Handler, RequestContext } from '#platform/http/index.ts'
import { ButtonLink, Button } from '#ui/button.tsx'
import { FormActions } from '#ui/form.tsx'
import { Ltr, PageHeading, Stack } from '#ui/layout.tsx'
import { recordFact } from '#platform/facts/index.ts'
import { getAccount } from '../account.queries.ts'
import { recoveryCodesAddress, securityAddress } from '../addresses.ts'
import { KeyedForm } from '../form-parts.tsx'
import { tellPerson } from '../mails.ts'
import { findProofGap, personOf } from '../member.ts'
import type { AccountParts } from '../parts.ts'
import { renewRecoveryCodes } from '../recovery-codes.ts'

type Path = typeof recoveryCodesAddress.path

export async function askRecoveryCodes(ctx: RequestContext<Path>): Promise<Response> {
  const gap = await findProofGap(ctx, recoveryCodesAddress.href(ctx.lang), 'factor')
  if (gap !== undefined) return gap
  const { t } = ctx
  const title = t('accounts.recoveryCodes.renewTitle')
  return ctx.page({
    title,
    content: (
      <Stack>
        <PageHeading title={title} lead={t('accounts.recoveryCodes.renewLead')} />
        <KeyedForm ctx={ctx} action={recoveryCodesAddress.href(ctx.lang)}>
          <Button>{t('accounts.recoveryCodes.renew')}</Button>
        </KeyedForm>
      </Stack>
    ),
  })
}

export function submitRecoveryCodes(parts: AccountParts): Handler<Path> {
  return async (ctx) => {
    const gap = await findProofGap(ctx, recoveryCodesAddress.href(ctx.lang), 'factor')
    if (gap !== undefined) return gap
    const person = personOf(ctx)
    const codes = await ctx.db.inTransaction(person, async (tx) => {
      await tellPerson(tx, parts, await getAccount(tx, person.accountId), 'factor-changed')
      await recordFact(tx, { action: 'accounts.recovery-codes.renewed', subject: person.accountId })
      return renewRecoveryCodes(tx, person.accountId)
    })
    return showRecoveryCodes(ctx, codes, securityAddress.href(ctx.lang))
  }
}

/** The only page that ever shows the codes. */
export function showRecoveryCodes(ctx: RequestContext, codes: readonly string[], next: string): Response {
  const { t } = ctx
  const title = t('accounts.recoveryCodes.title')
  return ctx.page({
    title,
    content: (
      <Stack>
        <PageHeading title={title} lead={t('accounts.recoveryCodes.lead')} />
        <ul>
          {codes.map((code) => (
            <li>
              <Ltr>
                <code>{code}</code>
              </Ltr>
            </li>
          ))}
        </ul>
        <FormActions>
          <ButtonLink href={next}>{t('accounts.recoveryCodes.kept')}</ButtonLink>
        </FormActions>
      </Stack>
    ),
  })
}
