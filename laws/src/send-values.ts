import { type Contract, listContractCases } from '@crm-clients/contract'
import type { ApiDescription } from '@crm-clients/openapi'
import type { Parameter, Schema } from '@crm-clients/openapi/document'
import { type CallArguments, isIgnoredParameter, type Operation } from '@crm-clients/openapi/operation'
import { withPartTypes } from '@crm-clients/openapi/sampling'
import { type ValuePlace, valueArbitrary } from '@crm-clients/openapi/sampling/random'
import { isBinary, isUndescribed, listPossibleSchemas } from '@crm-clients/openapi/schema'
import {
  isForm,
  isJson,
  isJsonLines,
  reasonAgainstBody,
  reasonAgainstWriting,
  UNWRITABLE,
} from '@crm-clients/openapi/serialization'
import { isArgumentError } from '@crm-clients/runtime'
import { sample } from 'fast-check'

/** How many values are tried of each parameter and body. */
const VALUES = 3

/** Values that the schemas of a document accept, and what became of them. */
export interface SentValues {
  readonly sampled: number
  readonly sent: number
  /** Those that were sent though no standard writes them, and those that were refused though there is a way. */
  readonly broken: readonly string[]
}

/** A call with a random value, and why that cannot be written. */
interface Trial {
  readonly call: CallArguments
  readonly location: string
  readonly value: unknown
  readonly reason: string | undefined
  /** Present where the types refuse it as well, so that nobody tries to send it. */
  readonly isUntyped?: true
}

/**
 * Gives random values to a client, of which it is not known whether they can be written: it has to send them, or refuse them
 * for a reason of the closed list before anything is sent.
 */
export async function sendValues(contract: Contract, seed: number): Promise<SentValues> {
  const { api, mock } = contract
  const broken: string[] = []
  let sent = 0
  let sampled = 0
  for (const operation of api.operations) {
    const base = listContractCases(api).find(
      each => each.kind === 'accepted' && each.operationId === operation.operationId,
    )
    if (base?.kind !== 'accepted') continue
    for (const { call, location, value, reason, isUntyped } of listTrials(api, operation, base.call, seed)) {
      mock.requests.length = 0
      const problem = await contract.call(operation.operationId, call).then(
        () => undefined,
        (error: unknown) => error,
      )
      const wasSent = mock.requests.length > 0
      const isRefused = isArgumentError(problem)
      if (!isUntyped) sampled += 1
      if (wasSent && !isUntyped) sent += 1
      if (wasSent === (reason === undefined) && isRefused !== wasSent) continue
      const outcome = wasSent ? 'was sent' : `was not sent (${problem})`
      broken.push(
        `${operation.operationId}: ${location} ${outcome}, and ${reason ?? 'can be written'}: ${JSON.stringify(value)}`,
      )
    }
  }
  return { sampled, sent, broken }
}

function listTrials(api: ApiDescription, operation: Operation, base: CallArguments, seed: number): Trial[] {
  const { parameters, requestBody } = operation
  const valuesOf = (place: ValuePlace, schema: Parameter['schema'] = true) => {
    const arbitrary = valueArbitrary({ api, place, limit: () => {} }, schema)
    return arbitrary ? sample(arbitrary, { seed, numRuns: VALUES }) : []
  }
  const ofParameters = parameters.flatMap((parameter): Trial[] => {
    if (isIgnoredParameter(parameter)) return []
    const { in: location, name, content = {} } = parameter
    const place = location as 'query'
    const [described] = Object.values(content)
    const values = valuesOf(Object.keys(content).some(isJson) ? 'json' : place, described?.schema ?? parameter.schema)
    return values.map(value => {
      const call = { ...base, [place]: { ...base[place], [name]: value } }
      return {
        call,
        location: `${place}.${name}`,
        value,
        reason: sayWhyNot(place, reasonAgainstWriting(parameter, value)),
      }
    })
  })
  const contents = Object.entries(requestBody?.content ?? {})
  const ofBodies = contents.flatMap(([mediaType, described]): Trial[] => {
    const values = valuesOf(isForm(mediaType) ? 'form' : 'json', described.schema)
    // Of what no standard writes, one is enough to see it refused.
    const isWritten = isJson(mediaType) || isJsonLines(mediaType) || isForm(mediaType) || mediaType.startsWith('text/')
    const tried = isWritten ? values : isOfBytes(api, described.schema) ? [] : values.slice(0, 1)
    return tried.map(given => {
      const value = isForm(mediaType) ? withPartTypes(described.encoding, given) : given
      const call = { ...base, body: value, ...(contents.length > 1 && { contentType: mediaType }) }
      const reason = sayWhyNoBody(reasonAgainstBody(mediaType, described, value))
      return { call, location: `body (${mediaType})`, value, reason, ...(!isWritten && { isUntyped: true }) }
    })
  })
  return [...ofParameters, ...ofBodies]
}

/** Whether a body is bytes, of which a client takes any. */
function isOfBytes({ document }: ApiDescription, schema: Schema | undefined): boolean {
  return listPossibleSchemas(document, schema ?? {}).every(possible => isBinary(possible) || isUndescribed(possible))
}

/** An empty text is sent as no bytes at all, and what is encoded already as it is. */
function sayWhyNoBody(reason: string | undefined): string | undefined {
  return reason === UNWRITABLE.empty || reason === UNWRITABLE.encoded ? undefined : reason
}

/** What is empty or null is left out, which only a path cannot do without, and what is encoded already is sent. */
function sayWhyNot(place: string, reason: string | undefined): string | undefined {
  if (reason === UNWRITABLE.encoded) return undefined
  const isLeftOut = reason === UNWRITABLE.empty || reason === UNWRITABLE.absent
  return isLeftOut && place !== 'path' ? undefined : reason
}
