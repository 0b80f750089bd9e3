import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type ApiDescription, loadApi, type Operation } from '@crm-clients/openapi'
import { credentialsOf } from '@crm-clients/openapi/operation'
import { writeRequest } from '@crm-clients/openapi/request'
import { sampleBodies, sampleParameters, withBody } from '@crm-clients/openapi/sampling'
import { isEverything } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import { createMock } from '../../src/create-mock.ts'
import { reasons } from '../documents.ts'
import { cutOut } from './cut-out.ts'
import { expandedSize } from './expanded-size.ts'
import { createRawPrism } from './raw-prism.ts'

/** So many are more than a header carries, with their places. */
const MANY = 15

const specs = globSync(join(import.meta.dirname, '../../../../specs/*.yaml')).sort()

/** Requests that an operation allows, and such as it does not. */
function listRequests(api: ApiDescription, operation: Operation): Request[] {
  const baseUrl = `http://shop.test${api.basePaths[0]}`
  const credentials = credentialsOf(operation)
  const call = sampleParameters(api, operation)
  const [sample] = sampleBodies(api, operation)
  const bodies = sample ? [sample, ...listBrokenBodies(sample.value).map(value => ({ ...sample, value }))] : [undefined]
  return [
    ...bodies.map(body => writeRequest({ baseUrl, operation, credentials }, withBody(operation, call, body))),
    writeRequest({ baseUrl, operation, credentials: [] }, withBody(operation, call, sample)),
    writeRequest({ baseUrl, operation, credentials }, { ...call, query: { ...call.query, limit: 'many' } }),
  ]
}

/** An object without one of its properties, and with another value for one of them: each in turn, unless everything is tried. */
function listBrokenBodies(body: unknown): unknown[] {
  return Object.keys(Object(body)).flatMap((name, index) => {
    const { [name]: _, ...without } = Object(body)
    const broken = [without, { ...without, [name]: 12_345 }, { ...without, [name]: 'text' }]
    return isEverything() ? broken : broken.slice(index % 3, (index % 3) + 1)
  })
}

/**
 * So many values Prism makes of an operation at most that puts what it refers to in its place. A file of a design tool, which is a tree of
 * twenty kinds of nodes that each refer to all others, has a million, and takes it a quarter of a minute.
 */
const MOST_VALUES = 50_000

test.each(specs.map(spec => [basename(spec), spec]))(
  'Prism alone has the same against requests as on the whole of %s',
  async (_, spec) => {
    const api = await loadApi(spec)
    const mock = await createMock(api, { plain: true })
    const tried = api.operations.filter(({ source }) => expandedSize(api, source, MOST_VALUES) < MOST_VALUES)
    expect(tried.length).toBeGreaterThan(api.operations.length / 2)
    const askPrism = await createRawPrism({ ...api, document: cutOut(api, tried) })
    for (const request of tried.flatMap(operation => listRequests(api, operation))) {
      const said = await reasons(await mock.fetch(request.clone()))
      const expected = await askPrism(request)
      // A header has room for the first of many.
      const shown = said.length < MANY ? expected : expected.slice(0, said.length)
      expect([request.method, said]).toEqual([request.method, shown])
    }
  },
)
