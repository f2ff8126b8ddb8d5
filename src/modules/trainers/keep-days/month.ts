/** A month as `2027-01`. */
export function isMonth(text: string): boolean {
  return /^20\d{2}-(?:0[1-9]|1[0-2])$/.test(text)
}

export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** The month so many months later. */
export function monthsLater(month: string, months: number): string {
  const first = new Date(`${month}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  return first.toISOString().slice(0, 7)
}

/** The days of the month from a day on; none where the month is over. */
export function daysOf(month: string, from: string): readonly string[] {
  const days: string[] = []
  for (const day = new Date(`${month}-01T00:00:00Z`); ; day.setUTCDate(day.getUTCDate() + 1)) {
    const text = day.toISOString().slice(0, 10)
    if (monthOf(text) !== month) return days
    if (text >= from) days.push(text)
  }
}
