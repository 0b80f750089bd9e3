import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import type { Credential } from '@crm-clients/openapi/operation'
import { createRedactor } from '@crm-clients/runtime/redaction'

/** The value of each credential by its option, as a client takes them. */
export type Secrets = Readonly<Record<string, string>>

/** Values that no text holds by accident, with the characters that writers of texts like to escape. */
export function makeSecrets(credentials: readonly Credential[]): Secrets {
  const entries = credentials.map(({ option, kind }) => {
    const value = `secret/${option}+/Zm9v==`
    return [option, kind === 'basic' ? `user:${value}` : value]
  })
  return Object.fromEntries(entries)
}

/** Other values for the same credentials. */
export function renewSecrets(secrets: Secrets): Secrets {
  return Object.fromEntries(Object.entries(secrets).map(([option, value]) => [option, `${value}new`]))
}

/** Which secrets a text holds, by their option. */
export function findSecrets(secrets: Secrets, text: string): string[] {
  return Object.keys(secrets).filter(option => finderOf(secrets[option] as string)(text))
}

type SecretFinder = (text: string) => boolean

const finders = new Map<string, SecretFinder>()

function finderOf(secret: string): SecretFinder {
  const finder = finders.get(secret) ?? createFinder(secret)
  finders.set(secret, finder)
  return finder
}

/** Tells whether a text holds a secret. It remembers each line, because most of what is printed is the same each time. */
function createFinder(secret: string): SecretFinder {
  const { reveals } = createRedactor([secret])
  const known = new Map<string, boolean>()
  return text =>
    text.split('\n').some(line => {
      const isRevealing = known.get(line) ?? reveals(line)
      known.set(line, isRevealing)
      return isRevealing
    })
}

/** Fails when anything that people print of a value holds a secret. `what` names the value in the message. */
export function assertNoSecret(secrets: Secrets, what: string, value: unknown): void {
  for (const [place, text] of printedForms(value)) {
    const found = findSecrets(secrets, text)
    assert(found.length === 0, `${place} of ${what} holds the credential ${found.join(' and ')}.`)
  }
}

function* printedForms(value: unknown): Generator<readonly [place: string, text: string]> {
  yield ['util.inspect', inspect(value)]
  yield ['util.inspect with hidden properties', inspect(value, { depth: 10, showHidden: true })]
  yield ['JSON.stringify', JSON.stringify(value) ?? '']
  yield ['String', String(value)]
  let place = ''
  for (let error = value; error instanceof Error; error = error.cause) {
    yield [`${place}the message`, error.message]
    yield [`${place}the stack`, error.stack ?? '']
    yield [`${place}JSON.stringify`, JSON.stringify(error)]
    place = `the cause's ${place}`
  }
}
