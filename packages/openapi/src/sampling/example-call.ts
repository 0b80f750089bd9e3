import type { ApiDescription } from '../api-description.ts'
import type { CallArguments } from '../operation/call-arguments.ts'
import { choosePermitted } from '../operation/exclusive-parameters.ts'
import type { Operation } from '../operation/operation.ts'
import { sampleBodies, sampleParameters } from './sample-call.ts'

/** A call that is ready to be made. */
export interface ExampleCall {
  readonly operation: Operation
  /** What the client's method takes. */
  readonly args: CallArguments
  /** Whether the body is no example of the document, but made from its schema. */
  readonly isBodyMade: boolean
}

/** A call of the first operation of a spec. */
export function findExampleCall(api: ApiDescription): ExampleCall | undefined {
  const [operation] = api.operations
  return operation && exampleCall(api, operation)
}

/** A call of an operation: values for the parameters that it needs, and its shortest example as body, or one that is made. */
export function exampleCall(api: ApiDescription, operation: Operation): ExampleCall {
  const chosen = choosePermitted(operation, [])
  const needed = operation.parameters.filter(
    ({ in: place, name, required }) => required || (place === 'query' && chosen.has(name)),
  )
  const { path, query, header, cookie } = sampleParameters(api, { ...operation, parameters: needed })
  const length = (value: unknown) => JSON.stringify(value).length
  const bodies = sampleBodies(api, operation)
  const [body] = bodies
    .filter(
      ({ mediaType, isMade }) => mediaType === bodies[0]?.mediaType && (!isMade || operation.requestBody?.required),
    )
    .sort((a, b) => length(a.value) - length(b.value))
  const args = {
    ...(path && { path }),
    ...(query && { query }),
    ...(header && { header }),
    ...(cookie && { cookie }),
    // That of the first media type needs no other word.
    ...(body && { body: body.value }),
  }
  return { operation, args, isBodyMade: body?.isMade ?? false }
}
