import type { SentCredentials } from '../credential-store.ts'
import { createRedactor, isSecretName, type Redactor, secretsOf } from '../redaction/index.ts'

/** What one attempt of a call has sent that may hold secrets. */
export interface SentSecrets {
  readonly credentials: SentCredentials
  /** Whoever made them: a caller and middleware know other secrets than the client. */
  readonly headers: Readonly<Record<string, string>>
}

/** A redactor of all that a call has sent so far. Asked for when something goes wrong: a call that succeeds needs none. */
export function redactorOf(sent: readonly SentSecrets[]): Redactor {
  const values = sent.flatMap(({ credentials, headers }) => [
    ...Object.values(credentials),
    ...Object.keys(headers)
      .filter(isSecretName)
      .map(name => headers[name] as string),
  ])
  return createRedactor(values.flatMap(secretsOf))
}
