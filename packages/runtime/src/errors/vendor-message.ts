const LONGEST = 200

/** The sentence in an error body that was written for people, at most 200 characters of it. */
export function vendorMessage(body: unknown): string | undefined {
  let found = body
  // Not without end: the vendor decides how deep its answer is nested.
  for (let depth = 0; depth < 4 && typeof found === 'object'; depth++) {
    const { message, detail, error, title } = Object(found)
    found = message ?? detail ?? error ?? title
  }
  return typeof found === 'string' ? found.trim().slice(0, LONGEST) : undefined
}
