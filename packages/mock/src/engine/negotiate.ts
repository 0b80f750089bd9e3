import type { Refusal } from '@crm-clients/openapi/request'
import negotiator from '@stoplight/prism-http/dist/mocker/negotiator/NegotiatorHelpers.js'
import type { BodyToken, NegotiableOperation } from './negotiable-operation.ts'

/** What is asked for, each part only if it is. */
export interface Wish {
  readonly code?: string | undefined
  readonly example?: string | undefined
  /** An Accept header. */
  readonly accept?: string | undefined
}

/** The answer that Prism chose. */
export interface NegotiatedAnswer {
  readonly status: number
  /** What stands for the body. Absent where there is none. */
  readonly body?: BodyToken
}

/** The statuses that can tell of a refusal, best first. */
const REFUSAL_STATUSES: Readonly<Record<Refusal['kind'], readonly number[]>> = {
  unauthorized: [401],
  'media-type': [415, 422, 400],
  invalid: [422, 400],
}

/**
 * Lets Prism choose among the documented answers: by status, example and media type. Undefined when the request accepts
 * none of the media types, or none of them has the example.
 *
 * Only this part of Prism is loaded: all of it would take half a second.
 * @see https://github.com/stoplightio/prism/blob/master/packages/http/src/mocker/negotiator/NegotiatorHelpers.ts
 */
export function negotiate(
  operation: NegotiableOperation,
  { code, example, accept }: Wish,
): NegotiatedAnswer | undefined {
  const options = {
    ...(code !== undefined && { code: Number(code) }),
    ...(example !== undefined && { exampleKey: example }),
    ...(accept !== undefined && { mediaTypes: accept.split(',') }),
  }
  return read(() => prism.negotiateOptionsForValidRequest(operation, options)(silentLogger))
}

/** Lets Prism choose the documented answer to a request that is refused. Undefined when there is none. */
export function negotiateRefusal(
  { responses }: NegotiableOperation,
  kind: Refusal['kind'],
  { code, example }: Wish,
): NegotiatedAnswer | undefined {
  const statuses = REFUSAL_STATUSES[kind]
  const wanted = statuses.some(status => String(status) === code) ? example : undefined
  return read(() => prism.negotiateOptionsForInvalidRequest(responses, statuses, wanted)(silentLogger))
}

/** The functions of Prism that are used, for what it is given here: tokens in place of examples and schemas. */
interface Negotiator {
  readonly negotiateOptionsForValidRequest: (operation: NegotiableOperation, options: object) => Negotiation
  readonly negotiateOptionsForInvalidRequest: (
    responses: NegotiableOperation['responses'],
    statuses: readonly number[],
    example: string | undefined,
  ) => Negotiation
}

type Negotiation = (logger: object) => { readonly right?: Negotiated }

interface Negotiated {
  readonly code: string
  readonly bodyExample?: { readonly value?: BodyToken }
  readonly schema?: BodyToken
}

// Node gives what CommonJS calls its default as a property; some test runners give it as it is.
const prism = ('default' in negotiator ? negotiator.default : negotiator) as unknown as Negotiator

function read(negotiation: () => ReturnType<Negotiation>): NegotiatedAnswer | undefined {
  try {
    const { right } = negotiation()
    if (!right) return undefined
    const body = right.bodyExample?.value ?? right.schema
    // A range that nobody asked a status of stays one.
    return { status: Number(right.code.replace('XX', '00')), ...(body && { body }) }
  } catch {
    // It throws for an Accept header that is none.
    return undefined
  }
}

const silent = () => {}
const silentLogger = { debug: silent, error: silent, info: silent, success: silent, trace: silent, warn: silent }
