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
  { api, origin, basePath }: Verification,
  values: ParameterValues = {},
): Promise<PlannedRequest[]> {
  const planned = api.operations.flatMap(operation => {
    const call = withValues(operation, sampleParameters(api, operation), values)
    const bodies = sampleBodies(api, operation)
    const calls = bodies.length > 0 ? bodies.map(body => withBody(operation, call, body)) : [call]
    return calls.map(async (call): Promise<PlannedRequest> => {
      const written = writeRequest({ baseUrl: origin + basePath, operation, credentials: [] }, call)
      written.headers.set('accept', acceptedTypes(operation))
      return { request: await readFetchArguments(written), operation, expected: {} }
    })
  })
  return await Promise.all(planned)
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
