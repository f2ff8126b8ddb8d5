export { loadDemoMeetings } from './load-demo-meetings.ts'
export { remindOfDecision } from './decide-minimum/remind-of-decision.ts'
export { knownEventFiles } from './keep-documents/document.queries.ts'
export { meetingAddition } from './meeting-addition.tsx'
