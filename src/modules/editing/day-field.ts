import { type Field, text } from '#platform/forms/index.ts'

/** A day as browsers send it, `YYYY-MM-DD`; whether there is such a day shows with its time. `''` where none was chosen. */
export function day({ required = false } = {}): Field<string> {
  return { ...text({ max: 10, required }), attributes: { type: 'date', required } }
}
