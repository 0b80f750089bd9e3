import type { JsonRecord } from '@crm-clients/openapi/document'
import { type Arbitrary, array, constant, constantFrom, oneof, tuple } from 'fast-check'
import { schemaArbitrary } from './schema-arbitrary.ts'

const received = { 200: { description: 'Received.' } }

/** What a vendor sends by itself: an event with a body of JSON. */
const request: Arbitrary<JsonRecord> = tuple(
  constantFrom('post', 'put'),
  constantFrom('application/json', 'application/vnd.acme+json'),
  schemaArbitrary(1),
).map(([method, mediaType, schema]) => ({
  [method]: { requestBody: { required: true, content: { [mediaType]: { schema } } }, responses: received },
}))

/** The webhooks of a document. Most have none. */
export const webhooksArbitrary: Arbitrary<JsonRecord | undefined> = oneof(
  { weight: 4, arbitrary: constant(undefined) },
  {
    weight: 1,
    arbitrary: array(request, { minLength: 1, maxLength: 2 }).map(items =>
      Object.fromEntries(items.map((item, index) => [`thing.event${index}`, item])),
    ),
  },
)

/** The callbacks of an operation: what is sent to an address that a request names. Most have none. */
export const callbacksArbitrary: Arbitrary<JsonRecord | undefined> = oneof(
  { weight: 9, arbitrary: constant(undefined) },
  { weight: 1, arbitrary: request.map(item => ({ done: { '{$request.query.address}': item } })) },
)
