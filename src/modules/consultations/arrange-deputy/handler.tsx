import type { FormState } from '#kernel/form-state.ts'
import { dayInBerlin } from '#platform/clock/index.ts'
import { control, refusedForm } from '#platform/forms/index.ts'
import type { Handler, RequestContext } from '#platform/http/index.ts'
import { type Column, DataTable } from '#ui/data-table.tsx'
import { SelectField } from '#ui/fields.tsx'
import { Heading } from '#ui/layout.tsx'
import { inbox, substitution } from '../addresses.ts'
import { FormPage } from '../form-page.tsx'
import { memberPage } from '../member-page.ts'
import type { ConsultationParts } from '../parts.ts'
import { listAdvisers, namesOf } from '../team.queries.ts'
import { arrangeDeputy } from './arrange-deputy.ts'
import { deputyForm } from './form.ts'
import { findDeputy } from './substitution.ts'
import { listWorkload, type Workload } from './workload.queries.ts'

const prefix = 'consultations.staff.substitution'

export async function askForDeputy(ctx: RequestContext): Promise<Response> {
  const deputy = (await ctx.db.read(ctx.actor, findDeputy)) ?? ''
  return show(ctx, { values: { deputy }, errors: [] }, 200)
}

export function submitDeputy(parts: ConsultationParts): Handler<typeof substitution.path> {
  return async (ctx) => {
    const typed = await ctx.typed()
    const parsed = deputyForm.parse(typed)
    if (!parsed.ok) return show(ctx, parsed.form, 422)
    const result = await arrangeDeputy(ctx.db, ctx.actor, parts, parsed.value.deputy)
    if (result.ok) return ctx.seeOther(inbox.href(ctx.lang, {}, { meldung: 'vertretung' }))
    return show(ctx, refusedForm(typed, result, 'deputy'), 422)
  }
}

async function show(ctx: RequestContext, state: FormState, status: number): Promise<Response> {
  const { t, lang, actor } = ctx
  const { everybody, workload, names } = await ctx.db.read(actor, async (tx) => {
    const found = await listWorkload(tx, dayInBerlin(ctx.now))
    return {
      everybody: await listAdvisers(tx),
      workload: found,
      names: await namesOf(
        tx,
        found.map(({ adviserId }) => adviserId),
      ),
    }
  })
  const others = everybody.filter(({ personId }) => actor.kind === 'person' && personId !== actor.personId)
  return memberPage(ctx, {
    title: t('consultations.staff.substitution.title'),
    status,
    content: (
      <FormPage
        ctx={ctx}
        prefix={prefix}
        state={state}
        action={substitution.href(lang)}
        back={inbox.href(lang)}
        after={
          workload.length === 0 ? null : (
            <>
              <Heading level={2}>{t('consultations.staff.workload.title')}</Heading>
              <DataTable
                id="workload"
                caption={t('consultations.staff.workload.title')}
                hideCaption
                columns={workloadColumns(ctx, names)}
                rows={workload}
              />
            </>
          )
        }
      >
        <SelectField
          t={t}
          {...control(deputyForm, state, t, prefix, 'deputy')}
          emptyLabel={t('consultations.staff.assign.deputy.none')}
          options={others.map(({ personId, name }) => ({ value: personId, label: name }))}
          width="medium"
        />
      </FormPage>
    ),
  })
}

function workloadColumns({ t }: RequestContext, names: ReadonlyMap<string, string>): readonly Column<Workload>[] {
  return [
    {
      label: t('consultations.staff.inbox.adviser'),
      rowHeader: true,
      cell: ({ adviserId }) => (
        <bdi>{adviserId === null ? t('consultations.staff.nobody') : (names.get(adviserId) ?? '')}</bdi>
      ),
    },
    { label: t('consultations.staff.workload.open'), kind: 'number', cell: ({ open }) => t.number(open) },
    { label: t('consultations.staff.view.ueberfaellig'), kind: 'number', cell: ({ overdue }) => t.number(overdue) },
  ]
}
