import type { House } from '../house.ts'

/** Petra's assessment that is going on, with a measure; a proposal and a circle. */
export async function findAssessment(rows: House['rows']): Promise<Record<string, string>> {
  const [row] = await rows<Record<string, string>>(
    `with a as (select id from quality_assessments where settled_at is null),
       m as (insert into quality_measures (assessment_id, slot, text, due_on, duty, created_at)
         select id, 1, 'Besprechen', '2027-01-01', 'Koordination', now() from a returning id)
     select a.id as "assessmentId", m.id as "measureId", '1' as slot, (select id from quality_proposals) as "proposalId",
       (select id from quality_circles) as "circleId" from a, m`,
  )
  return row ?? {}
}
