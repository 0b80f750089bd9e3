const LONGEST = 200

/** The sentence in an error body that was written for people, at most 200 characters of it. */
export function vendorMessage(body: unknown): string | undefined {
  if (typeof body === 'string') return body.trim().slice(0, LONGEST)
  const { message, detail, error, title } = Object(body)
  const found = message ?? detail ?? error ?? title
  return found === undefined ? found : vendorMessage(found)
}
