/** Takes credentials out of texts that people will read. */
export interface Redactor {
  /** Remembers a credential. Texts of one or two characters are no secrets, and stand in every sentence. */
  add(secret: string): void
  redact(text: string): string
}

const REDACTED = '[redacted]'
const SHORTEST_SECRET = 3

/** Creates a redactor that knows no credential yet. */
export function createRedactor(): Redactor {
  const forms = new Set<string>()
  let longestFirst: string[] = []
  return {
    add(secret) {
      if (secret.trim().length < SHORTEST_SECRET) return
      for (const form of listForms(secret.trim())) forms.add(form)
      // A shorter secret may be a part of a longer one, and would leave the rest of it.
      longestFirst = [...forms].sort((a, b) => b.length - a.length)
    },
    redact: text => longestFirst.reduce((redacted, form) => redacted.replaceAll(form, REDACTED), text),
  }
}

/** How a secret may look where it is echoed: in a URL, in JSON, in a JSON pointer, in base64. */
function listForms(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1)
  const encoded = encodeURIComponent(secret)
  return [
    secret,
    json,
    json.replaceAll('/', '\\/'),
    encoded,
    encoded.toLowerCase(),
    encodeURI(secret),
    new URLSearchParams({ '': secret }).toString().slice(1),
    secret.replaceAll('~', '~0').replaceAll('/', '~1'),
    Buffer.from(secret).toString('base64'),
    Buffer.from(secret).toString('base64url'),
  ]
}
