import { documentArbitrary, parameterForms } from '@crm-clients/contract/documents'
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

const KEYWORDS = `type enum const multipleOf maximum minimum exclusiveMaximum exclusiveMinimum maxLength minLength pattern
  format maxItems minItems uniqueItems contains minContains maxContains prefixItems items unevaluatedItems maxProperties
  minProperties required dependentRequired dependentSchemas properties patternProperties additionalProperties propertyNames
  unevaluatedProperties allOf anyOf oneOf not if then else $ref readOnly writeOnly discriminator nullable title description`
const MEDIA_TYPES = `application/json application/x-www-form-urlencoded multipart/form-data text/plain text/csv
  application/xml application/octet-stream image/png application/vnd.acme+json`

test.each([
  ...parameterForms().map(featureOf),
  ...['path', 'query', 'header', 'cookie'].map(location => `parameter ${location} as JSON`),
  ...KEYWORDS.split(/\s+/).map(keyword => `keyword ${keyword}`),
  ...MEDIA_TYPES.split(/\s+/).map(mediaType => `body ${mediaType}`),
  ...['form', 'spaceDelimited', 'pipeDelimited', 'deepObject', 'application/json'].map(
    encoding => `body application/x-www-form-urlencoded ${encoding}`,
  ),
  ...['application/json', 'application/problem+json', 'application/*', 'text/plain', 'image/png'].map(
    name => `answer ${name}`,
  ),
  ...['2XX', '4XX', 'default'].map(status => `status ${status}`),
  'version 3.0',
  'version 3.1',
])('at least one in a hundred documents has: %s', feature => {
  expect(share(feature)).toBeGreaterThanOrEqual(1)
})
