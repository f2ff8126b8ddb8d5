/** What the lists of one event are put aside under; `folder` is their path, which is the scope of the worker, too. */
export function cacheNameOf(folder: string): string {
  return `anwesenheit ${folder}`
}
