import type { Operation } from '@crm-clients/openapi/operation'
import { type Credential, hasScheme, listAlternatives, locateCredential } from '@crm-clients/openapi/operation'
import type { CredentialFlaw } from '@crm-clients/openapi/request'
import type { PlannedCase } from './planned-case.ts'
import type { SampledCall } from './sampled-call.ts'

/** One way to get the credentials of an operation wrong. */
interface WrongCredential {
  readonly option: string
  readonly flaw: CredentialFlaw
  /** JSON pointer to where the credential travels. */
  readonly location: string
  /** The options of the credentials that are sent besides. */
  readonly others: readonly string[]
  /** Whether the request is good enough all the same. */
  readonly isNeedless: boolean
}

/** An operation refuses requests in which any one of its credentials is missing, forgotten or of another scheme. */
export function securityCases({ operation, call }: SampledCall): PlannedCase[] {
  const { operationId } = operation
  return listWrongCredentials(operation).map((credential): PlannedCase => {
    const { option, flaw, location, others, isNeedless } = credential
    const entry = {
      operationId,
      location,
      keyword: 'security',
      detail: `${option} ${flaw}`,
      expects: 'refused',
    } as const
    if (isNeedless) return { entry, reason: 'what is sent all the same is enough without it' }
    // Of several alternatives the mock names the one that is closest.
    const isOnly = operation.security.length === 1
    return {
      kind: 'refused',
      name: `${operationId} refuses a request ${describeFlaw(credential)}`,
      operationId,
      entry,
      call,
      alteration: { credentials: [option, ...others], credential: { option, flaw } },
      reason: isOnly ? { statuses: [401], location, code: 'unauthorized' } : { statuses: [401], location: '' },
    }
  })
}

function listWrongCredentials(operation: Operation): WrongCredential[] {
  const alternatives = listAlternatives(operation)
  const isOptional = alternatives.length === 0 || alternatives.some(alternative => alternative.length === 0)
  if (isOptional) return []
  const wrong = alternatives.flatMap(credentials =>
    credentials.flatMap(credential => {
      const { option } = credential
      const flaws: CredentialFlaw[] = [
        'absent',
        'forgotten',
        ...(hasScheme(credential) ? ['wrong scheme' as const] : []),
      ]
      const rest = credentials.filter(other => other.option !== option)
      const others = rest.map(other => other.option)
      const location = locateCredential(credential)
      return flaws.map(flaw => {
        // A wrong token is still an API key that travels in its place.
        const isKey = (other: Credential) =>
          flaw !== 'absent' && hasScheme(credential) && !hasScheme(other) && locateCredential(other) === location
        // Without this one, the others may be another alternative.
        const isNeedless = alternatives.some(alternative =>
          alternative.every(other => isKey(other) || rest.some(sent => isSame(sent, other))),
        )
        return { option, flaw, location, others, isNeedless }
      })
    }),
  )
  // What one alternative can do without, another one may need.
  const needed = [...wrong.filter(({ isNeedless }) => !isNeedless), ...wrong.filter(({ isNeedless }) => isNeedless)]
  return needed.filter(
    (one, index) => needed.findIndex(({ option, flaw }) => option === one.option && flaw === one.flaw) === index,
  )
}

/** Whether one credential is taken for another: all tokens of bearers travel in the same place. */
function isSame(sent: Credential, other: Credential): boolean {
  return sent.kind === other.kind && sent.name === other.name
}

function describeFlaw({ option, flaw, others }: WrongCredential): string {
  const rest = others.length > 0 ? ` but with ${others.join(' and ')}` : ''
  if (flaw === 'absent') return `without ${option}${rest}`
  return flaw === 'forgotten' ? `whose ${option} is "undefined"` : `whose ${option} has another scheme`
}
