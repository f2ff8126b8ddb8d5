import type { RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { materialWithdrawal, materialOverview } from '../addresses.ts'
import type { Material } from '../material.ts'
import { getMaterial, memberPage } from '../member-page.ts'
import { withdrawMaterial } from './withdraw-material.ts'

type Context = RequestContext<'/mein/materialien/:materialId/zurueckziehen'>

export async function askForWithdrawal(ctx: Context): Promise<Response> {
  return confirmation(ctx, await getMaterial(ctx, ctx.params.materialId))
}

export async function submitWithdrawal(ctx: Context): Promise<Response> {
  const material = await getMaterial(ctx, ctx.params.materialId)
  const result = await withdrawMaterial(ctx.db, ctx.actor, material.id)
  if (result.ok)
    return ctx.seeOther(materialOverview.href(ctx.lang, { materialId: material.id }, { meldung: 'zurueckgezogen' }))
  switch (result.code) {
    case 'not-published':
      return confirmation(ctx, material, ctx.t(`materials.withdraw.${result.code}`))
  }
}

function confirmation(ctx: Context, material: Material, refusal?: string): Response {
  const { t, lang } = ctx
  const params = { materialId: material.id }
  const title = t('materials.withdraw.title')
  return memberPage(ctx, {
    title,
    material,
    status: refusal === undefined ? 200 : 422,
    content: (
      <ConfirmationPage
        t={t}
        formKey={ctx.formKey}
        title={title}
        kicker={material.texts.de.title}
        lead={t('materials.withdraw.lead')}
        action={materialWithdrawal.href(lang, params)}
        submit={t('materials.withdraw.button')}
        backHref={materialOverview.href(lang, params)}
        refusal={refusal}
      />
    ),
  })
}
