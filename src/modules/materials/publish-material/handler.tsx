import { notFound, type RequestContext } from '#platform/http/index.ts'
import { ConfirmationPage } from '#ui/confirmation-page.tsx'
import { materialPublication, materialOverview } from '../addresses.ts'
import { Gaps } from '../gaps.tsx'
import type { Material } from '../material.ts'
import { getMaterial, memberPage } from '../member-page.ts'
import { publishMaterial } from './publish-material.ts'

type Context = RequestContext<'/mein/materialien/:materialId/veroeffentlichen'>

export async function askForPublication(ctx: Context): Promise<Response> {
  return confirmation(ctx, await getMaterial(ctx, ctx.params.materialId))
}

export async function submitPublication(ctx: Context): Promise<Response> {
  const material = await getMaterial(ctx, ctx.params.materialId)
  const result = await publishMaterial(ctx.db, ctx.actor, material.id)
  if (result.ok)
    return ctx.seeOther(materialOverview.href(ctx.lang, { materialId: material.id }, { meldung: 'veroeffentlicht' }))
  switch (result.code) {
    case 'material-unknown':
      return notFound()
    case 'already-published':
    case 'incomplete':
      return confirmation(ctx, material, ctx.t(`materials.publish.${result.code}`))
  }
}

function confirmation(ctx: Context, material: Material, refusal?: string): Response {
  const { t, lang } = ctx
  const params = { materialId: material.id }
  const title = t('materials.publish.title')
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
        lead={t('materials.publish.lead')}
        action={materialPublication.href(lang, params)}
        submit={t('materials.publish.button')}
        backHref={materialOverview.href(lang, params)}
        refusal={refusal}
      >
        <Gaps t={t} material={material} />
      </ConfirmationPage>
    ),
  })
}
