import { isCentreStaff } from '#kernel/actor.ts'
import type { RequestContext } from '#platform/http/index.ts'
import { sheetAnswer } from '#platform/sheets/index.ts'
import { startStep } from '#modules/organisations/addresses.ts'
import { type figureFile, inbox } from '../addresses.ts'
import { readFigures } from './asked-figures.ts'
import { YearFiguresPage } from './page.tsx'
import { figureSheet } from './sheet.ts'
import { readNames } from './words.ts'

export async function showYearFigures(ctx: RequestContext): Promise<Response> {
  const { t, lang } = ctx
  const asked = await readFigures(ctx)
  const title = t('consultations.figures.title')
  return ctx.page({
    title,
    unlisted: true,
    breadcrumb: [
      isCentreStaff(ctx.actor)
        ? { label: t('consultations.staff.inbox.title'), href: inbox.href(lang) }
        : startStep(ctx),
      { label: title },
    ],
    content: <YearFiguresPage ctx={ctx} asked={asked} names={await readNames(ctx)} />,
  })
}

export async function downloadYearFigures(ctx: RequestContext<typeof figureFile.path>): Promise<Response> {
  const asked = await readFigures(ctx)
  return sheetAnswer(ctx, ctx.params.format, figureSheet(ctx.t, asked, await readNames(ctx)))
}
