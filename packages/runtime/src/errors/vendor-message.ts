const LONGEST = 200
const PROPERTIES = ['message', 'detail', 'error_description', 'error', 'title']

/** The sentence in an error body that was written for people, at most 200 characters of it. */
export function vendorMessage(body: unknown, depth = 0): string | undefined {
  if (typeof body === 'string') return body.trim().slice(0, LONGEST) || undefined
  if (typeof body !== 'object' || body === null || depth > 2) return undefined
  for (const property of PROPERTIES) {
    const message = vendorMessage((body as Record<string, unknown>)[property], depth + 1)
    if (message) return message
  }
  return undefined
}
