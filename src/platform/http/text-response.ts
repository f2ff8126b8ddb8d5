const known = new WeakMap<Response, Buffer>()

/** An answer whose bytes the server can send as they are: reading them back from a stream would cost more than a small page. */
export function textResponse(text: string, init: ResponseInit, bytes: Buffer = Buffer.from(text)): Response {
  // Given the text, the response keeps it and copies nothing until somebody reads it.
  const response = new Response(text, init)
  known.set(response, bytes)
  return response
}

/** The bytes of an answer; read from its stream where it was not made by `textResponse`. */
export async function bytesOf(response: Response): Promise<Buffer> {
  return known.get(response) ?? Buffer.from(await response.arrayBuffer())
}
