import type { House } from '../house.ts'

/** Henrik, and a question to him that Petra has asked and the centre has forwarded. */
export async function findTrainer(rows: House['rows']): Promise<Record<string, string>> {
  const token = 'trainer'.padEnd(43, '0')
  const [row] = await rows<Record<string, string>>(
    `update trainer_enquiries set state = 'forwarded', forwarded_at = now(), token_hash = sha256(convert_to($1, 'UTF8'))
     returning id as "enquiryId", trainer_id as "trainerId"`,
    [token],
  )
  return { ...row, token }
}
