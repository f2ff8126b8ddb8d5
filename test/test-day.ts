/**
 * Tests live on this day unless they set their clock: Sunday, 22 November 2026, noon in Berlin. The prepared worlds are
 * filled on it, too, so that no test depends on the day it is run.
 */
export const testDay = new Date('2026-11-22T11:00:00Z')
