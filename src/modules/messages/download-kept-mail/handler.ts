import type { Files } from '#platform/files/index.ts'
import { notFound, type RequestContext } from '#platform/http/index.ts'
import { getKeptMail } from '../mailbox.ts'

/** The mail as it would have gone over the wire; saved, never shown by the browser (FI-05). */
export async function downloadKeptMail(
  ctx: RequestContext<'/mein/postfach/:mailId/nachricht.eml'>,
  files: Files,
): Promise<Response> {
  const mail = await getKeptMail(ctx.db, ctx.params.mailId)
  const file = (await files.read(mail.file)) ?? notFound()
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.type,
      'content-disposition': `attachment; filename="${mail.id}.eml"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  })
}
