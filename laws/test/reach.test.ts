import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createContract, listContractCases } from '@crm-clients/contract'
import {
  ANSWER_MEDIA_TYPES,
  BODY_MEDIA_TYPES,
  documentArbitrary,
  parameterForms,
} from '@crm-clients/contract/documents'
import { createMock } from '@crm-clients/mock'
import { loadApi } from '@crm-clients/openapi'
import { sample } from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { countCases } from '../src/exercise-document.ts'
import { generateClient } from '../src/generate-client.ts'
import { featureOf, featuresOf } from '../src/reach.ts'
import { sendValues } from '../src/send-values.ts'

const documents = sample(documentArbitrary(), { seed: 1, numRuns: 2000 })
const counts = new Map<string, number>()
for (const feature of documents.flatMap(document => [...featuresOf(document)])) {
  counts.set(feature, (counts.get(feature) ?? 0) + 1)
}

/** In how many of a hundred documents something is found. */
function share(feature: string): number {
  return ((counts.get(feature) ?? 0) / documents.length) * 100
}

const KEYWORDS = `$comment $ref contentEncoding contentMediaType default deprecated examples type enum const multipleOf maximum minimum exclusiveMaximum exclusiveMinimum maxLength minLength pattern
  format maxItems minItems uniqueItems contains minContains maxContains prefixItems items unevaluatedItems maxProperties
  minProperties required dependentRequired dependentSchemas properties patternProperties additionalProperties propertyNames
  unevaluatedProperties allOf anyOf oneOf not if then else $ref readOnly writeOnly discriminator nullable title description`

const ENCODINGS = {
  'application/x-www-form-urlencoded': ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject', 'application/json'],
  'multipart/form-data': ['form', 'deepObject', 'application/json', 'text/plain, application/json', 'headers'],
  'multipart/mixed': ['application/json', 'image/png, image/*'],
}

test.each([
  ...parameterForms().map(featureOf),
  ...['path', 'query', 'header', 'cookie'].map(location => `parameter ${location} as JSON`),
  ...['path', 'query', 'header', 'cookie'].map(location => `parameter ${location} as text`),
  ...KEYWORDS.split(/\s+/).map(keyword => `keyword ${keyword}`),
  ...BODY_MEDIA_TYPES.map(mediaType => `body ${mediaType}`),
  ...Object.entries(ENCODINGS).flatMap(([name, encodings]) => encodings.map(encoding => `body ${name} ${encoding}`)),
  ...ANSWER_MEDIA_TYPES.map(name => `answer ${name}`),
  ...['204', '2XX', '4XX', '5XX', 'default'].map(status => `status ${status}`),
  ...['text', 'number', 'boolean', 'list', 'object', 'as JSON'].map(shape => `header ${shape}`),
  ...[
    'bearer',
    'login',
    'digest',
    'ownScheme',
    'headerKey',
    'queryKey',
    'cookieKey',
    'oauth',
    'connect',
    'certificate',
  ].map(name => `security ${name}`),
  ...['none', 'several alternatives', 'several together', 'optional'].map(kind => `security ${kind}`),
  ...['get', 'post', 'put', 'patch', 'delete', 'head', 'options'].map(method => `method ${method}`),
  ...['parameters', 'requestBodies', 'responses'].map(kind => `components ${kind}`),
  ...['Contact', 'Node', 'Money', 'Pet', 'Animal', 'Stage', 'NewContact', 'Identifier', 'Tree'].map(
    name => `component ${name}`,
  ),
  ...Object.keys(ENCODINGS).map(name => `body ${name} of any names`),
  ...['document', 'schema'].flatMap(kind => ['bigint', 'text'].map(type => `integers of a ${kind} as ${type}`)),
  'webhooks',
  'callbacks',
  'version 3.0',
  'version 3.1',
])('at least one in a hundred documents has: %s', feature => {
  expect(share(feature)).toBeGreaterThanOrEqual(1)
})

const apis = await Promise.all(documents.slice(0, 200).map(document => loadApi(document)))

test('at most two of a hundred documents are discarded, and at least 30 of a hundred values that are tried break a schema', () => {
  const counts = apis.slice(0, 100).map(api => countCases(listContractCases(api)))
  const total = (count: (counts: ReturnType<typeof countCases>) => number) =>
    counts.map(count).reduce((sum, next) => sum + next)
  expect(total(({ discarded }) => discarded) / counts.length).toBeLessThanOrEqual(0.02)
  expect(total(({ breaking }) => breaking) / total(({ tried }) => tried)).toBeGreaterThanOrEqual(0.3)
})

test('at least 95 of a hundred random values are sent, and the others refused for a reason of the closed list', async () => {
  const folder = await mkdtemp(join(import.meta.dirname, '../.generated-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  let [sampled, sent] = [0, 0]
  for (const [index, api] of apis.entries()) {
    const factory = await generateClient(api, folder, `document${index}`)
    const values = await sendValues(createContract({ mock: await createMock(api), factory }), index)
    expect(values.broken).toEqual([])
    sampled += values.sampled
    sent += values.sent
  }
  expect(sampled).toBeGreaterThan(1000)
  expect(sent / sampled).toBeGreaterThanOrEqual(0.95)
})
