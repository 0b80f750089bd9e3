import {
  ANSWER_MEDIA_TYPES,
  BODY_MEDIA_TYPES,
  documentArbitrary,
  parameterForms,
} from '@crm-clients/contract/documents'
import { sample } from 'fast-check'
import { expect, test } from 'vitest'
import { featureOf, featuresOf } from '../src/reach.ts'

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
