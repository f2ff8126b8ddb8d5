export function factsOfMachine(): string { return '' }
export function tableOf(results: unknown): string { return JSON.stringify(results, null, 1) }
export function performancePage(results: unknown): string { return JSON.stringify(results) }
