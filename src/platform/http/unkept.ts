/** An answer behind a private link that no browser and no cache on the way keeps, and whose address nobody else learns (SE-08). */
export function unkept(response: Response): Response {
  response.headers.set('cache-control', 'no-store')
  response.headers.set('referrer-policy', 'no-referrer')
  return response
}
