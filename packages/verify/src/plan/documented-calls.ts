import { readFetchArguments } from '@crm-clients/openapi/http'
import { type CallArguments, choosePermitted, type Operation, withoutRivals } from '@crm-clients/openapi/operation'
import { writeRequest } from '@crm-clients/openapi/request'
import { sampleBodies, sampleParameters, withBody } from '@crm-clients/openapi/sampling'
import type { ParameterValues } from '../options.ts'
import type { Verification } from '../verification/verification.ts'
import type { PlannedRequest } from './planned-request.ts'

/**
 * One request for each operation, with the documented examples, and one for each body that the document gives. What is
 * required and has no example is made from its schema.
 */
export async function planDocumentedCalls(
  verification: Verification,
  values: ParameterValues = {},
): Promise<PlannedRequest[]> {
  const { api } = verification
  const planned = api.operations.flatMap(operation => {
    const call = withValues(operation, sampleParameters(api, operation), values)
    const bodies = sampleBodies(api, operation)
    const calls = bodies.length > 0 ? bodies.map(body => withBody(operation, call, body)) : [call]
    return calls.map(call => planCall(verification, operation, call))
  })
  return await Promise.all(planned)
}

async function planCall(
  { origin, basePath }: Verification,
  operation: Operation,
  call: CallArguments,
): Promise<PlannedRequest> {
  const baseUrl = origin + basePath
  try {
    const written = writeRequest({ baseUrl, operation, credentials: [] }, call)
    written.headers.set('accept', acceptedTypes(operation))
    return { request: await readFetchArguments(written), operation, expected: {} }
  } catch (error) {
    // A document may show what no header can carry.
    const unsendable = error instanceof Error ? error.message : String(error)
    const bare = new Request(baseUrl + operation.path, { method: operation.method })
    return { request: await readFetchArguments(bare), operation, expected: {}, unsendable }
  }
}

function withValues(operation: Operation, call: CallArguments, values: ParameterValues): CallArguments {
  const places = (['path', 'query', 'header', 'cookie'] as const).map(place => {
    const named = operation.parameters.filter(({ in: where, name }) => where === place && Object.hasOwn(values, name))
    const names = named.map(({ name }) => name)
    const given = place === 'query' ? names.filter(name => choosePermitted(operation, names).has(name)) : names
    const sampled = place === 'query' ? given.reduce(withoutRivalsOf, call.query ?? {}) : call[place]
    return [place, { ...sampled, ...Object.fromEntries(given.map(name => [name, values[name]])) }]
  })
  return { ...call, ...Object.fromEntries(places) }

  function withoutRivalsOf(query: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
    return withoutRivals(operation, query, name)
  }
}

function acceptedTypes({ responses }: Operation): string {
  const types = Object.values(responses).flatMap(({ content }) => Object.keys(content ?? {}))
  return [...new Set(types)].join(', ') || '*/*'
}
