export {
  bookingOf,
  type BookingRefusal,
  type BookingWish,
  bookSlot,
  forgetBooking,
  listFreeSlots,
  releaseSlot,
  type SlotQuery,
} from './book-slot.ts'
export type { Booking } from './booking.queries.ts'
export { loadDemoHours } from './demo/load-demo-hours.ts'
export type { AppointmentParts, Reach } from './parts.ts'
export { SlotPicker } from './slot-picker.tsx'
export { type Channel, channels, daysAhead, type Slot } from './slot.ts'
export { listAppointmentPages, listAppointmentTasks } from './tasks.ts'
export { clearAppointments } from './tell-appointments/clear.ts'
export { remindOfAppointments } from './tell-appointments/remind.ts'
export { appointmentFile, wayOf, whenOf } from './words.ts'
