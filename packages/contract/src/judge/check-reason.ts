import { isPointerWithin, isRecord, joinPointer, parentPointer } from '@crm-clients/openapi/document'
import type { Reason } from '../cases/contract-case.ts'
import { jsonOrText } from '../run/json-or-text.ts'
import type { MockExchange } from '../run/mock-exchange.ts'

/** What a mock has against a request, as far as a reason is compared with it. */
export interface Objection {
  readonly location: readonly string[]
  readonly code: string
  readonly message: string
}

/** What a validator names when no branch of a `oneOf` or `anyOf` fits. */
const ALTERNATIVE_CODES = ['oneOf', 'anyOf', 'alternativeType']

/** Why an answer does not refuse a request for the right reason; undefined when it does. */
export function checkReason(reason: Reason, exchange: MockExchange): string | undefined {
  const { status, text } = exchange
  const objections = readObjections(exchange)
  const found = objections.map(({ message }) => message).join('; ') || text.slice(0, 200)
  if (!reason.statuses.includes(status)) {
    return `expected status ${reason.statuses.join(' or ')}, got ${status}: ${found}`
  }
  return reason.code === undefined ? undefined : compareObjections(reason, objections)
}

/** Why objections do not name a reason, or name something else as well; undefined when all is as it should be. */
export function compareObjections(reason: Reason, objections: readonly Objection[]): string | undefined {
  const expected = `expected ${reason.code} at ${reason.location || 'the whole'}`
  if (objections.length === 0) return `${expected}, but nothing was refused`
  const named = objections.map(({ location, code }) => `${code} at ${pointerOf(location)}`).join(', ')
  if (!objections.some(objection => isReason(reason, objection))) return `${expected}, got ${named}`
  const astray = objections.filter(objection => !isNear(reason, objection))
  return astray.length > 0 ? `${expected} and nothing else, got ${named}` : undefined
}

/** What the mock has against a request, from the header that it adds or from its problem document. */
export function readObjections({ headers, text }: Pick<MockExchange, 'headers' | 'text'>): Objection[] {
  const header = headers.get('sl-violations')
  if (header) return JSON.parse(header)
  if (!headers.get('content-type')?.includes('problem+json')) return []
  const problem = jsonOrText(text)
  return isRecord(problem) && Array.isArray(problem.validation) ? problem.validation : []
}

function isReason({ location, code, isAlternative }: Reason, objection: Objection): boolean {
  const place = pointerOf(objection.location)
  if (objection.code === code && place === location) return true
  // The mock explains the branch that fits best, which need not be the one that the case is about.
  return (
    isAlternative === true &&
    (overlaps(place, parentPointer(location)) ||
      (ALTERNATIVE_CODES.includes(objection.code) && overlaps(place, location)))
  )
}

/** Other keywords may fail at the same place. Inside alternatives, also above and beside it. */
function isNear({ location, isAlternative }: Reason, objection: Objection): boolean {
  const place = pointerOf(objection.location)
  // A list that has to contain something may no longer do so when an item is wrong.
  if (objection.code === 'contains' && overlaps(place, location)) return true
  const isBeside = isAlternative === true && overlaps(place, parentPointer(location))
  return isPointerWithin(place, location) || isBeside
}

function overlaps(one: string, other: string): boolean {
  return isPointerWithin(one, other) || isPointerWithin(other, one)
}

function pointerOf(location: readonly string[]): string {
  return joinPointer('', ...location)
}
