/** A device in two words. Both are empty where nothing is known. */
export type Device = { readonly browser: string; readonly system: string }

// The first hit counts: Edge and Opera also say Chrome, Chrome also says Safari.
const browsers = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const
const systems = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b|\biPad\b|\biPod\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
] as const

/** Browser and system by name only: enough for people to know their device again, too little to follow anybody. */
export function deviceOf(request: Request): Device {
  const agent = (request.headers.get('user-agent') ?? '').slice(0, 500)
  return { browser: firstOf(browsers, agent), system: firstOf(systems, agent) }
}

function firstOf(names: readonly (readonly [RegExp, string])[], agent: string): string {
  return names.find(([pattern]) => pattern.test(agent))?.[1] ?? ''
}
