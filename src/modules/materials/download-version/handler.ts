import type { Files } from '#platform/files/index.ts'
import { attachment, notFound, type RequestContext } from '#platform/http/index.ts'
import { materialPage } from '../addresses.ts'
import { currentVersion, type Material, type MaterialVersion } from '../material.ts'
import { findMaterialAt } from '../material.queries.ts'

/** The current file, at an address that stays. Where there is a link by now, its page says where it leads. */
export async function downloadCurrent(
  ctx: RequestContext<'/materialien/:slug/datei'>,
  files: Files,
): Promise<Response> {
  const material = await getMaterial(ctx, ctx.params.slug)
  const version = currentVersion(material) ?? notFound()
  if (version.file === null) return ctx.seeOther(materialPage.href(ctx.lang, { slug: material.slug }))
  return fileOf(ctx, files, version)
}

/** The file of one version, also of an older one. */
export async function downloadVersion(
  ctx: RequestContext<'/materialien/:slug/fassung/:number/datei'>,
  files: Files,
): Promise<Response> {
  const { versions } = await getMaterial(ctx, ctx.params.slug)
  return fileOf(ctx, files, versions.find(({ number }) => String(number) === ctx.params.number) ?? notFound())
}

/** Asked for anew each time: knowing an address is no permission (FI-06). */
async function getMaterial(ctx: RequestContext, slug: string): Promise<Material> {
  return (await ctx.db.read(ctx.actor, (tx) => findMaterialAt(tx, slug))) ?? notFound()
}

async function fileOf(ctx: RequestContext, files: Files, { file }: MaterialVersion): Promise<Response> {
  const stored = file === null ? undefined : await files.read(file.id)
  if (file === null || stored === undefined) return notFound()
  return attachment(ctx, { bytes: stored.bytes, type: stored.type, name: file.name, mark: file.id.slice(0, 16) })
}
