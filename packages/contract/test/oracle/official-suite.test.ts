import type { ApiDescription } from '@crm-clients/openapi'
import type { Schema } from '@crm-clients/openapi/document'
import { validate } from '@crm-clients/openapi/validation'
import { describe, expect, test, vi } from 'vitest'
import { createSchemaOracle } from '../../src/oracle/schema-oracle.ts'
import { type KnownDifferences, OF_ORACLE, OF_VALIDATION } from './known-differences.ts'
import { embed, readSuite, SUITE_FOLDER } from './official-suite.ts'

const TESTED = '#/components/schemas/Tested'

/** Whether one of the validators accepts a value where the schema stands in some way. */
type Judge = (api: ApiDescription, value: unknown) => boolean | Promise<boolean>

const validation =
  (purpose: 'request' | 'response' | 'parameter', isReferred: boolean): Judge =>
  (api, value) => {
    const schema: Schema | undefined = isReferred ? { $ref: TESTED } : api.schemas.get('Tested')
    return validate(api, purpose, schema, value, { name: 'It', location: [] }).length === 0
  }

const JUDGES: Readonly<Record<string, readonly [Judge, KnownDifferences]>> = {
  'a request body': [validation('request', false), OF_VALIDATION],
  'a response body': [validation('response', false), OF_VALIDATION],
  'the value of a parameter': [validation('parameter', false), OF_VALIDATION],
  'a component that is referred to': [validation('request', true), OF_VALIDATION],
  'the second judge': [
    async (api, value) => (await createSchemaOracle(api).judge('request', TESTED, value)).length === 0,
    OF_ORACLE,
  ],
}

/** The tests that a judge fails, and how many there were. What a document must not hold is left out. */
async function run(folder: string, part: 'core' | 'format', judge: Judge) {
  const differences: string[] = []
  let count = 0
  for (const group of readSuite(folder, part)) {
    const api = embed(group)
    if (!api) continue
    for (const { description, data, valid } of group.tests) {
      count += 1
      const accepted = await Promise.resolve(judge(api, data)).catch(String)
      if (accepted !== valid) differences.push(`${group.file}: ${group.description}: ${description}`)
    }
  }
  return { differences, count }
}

describe.skipIf(SUITE_FOLDER === undefined)('the official suite, in the folder JSON_SCHEMA_TEST_SUITE', () => {
  // Hyperjump prints what is wrong with a host name.
  vi.spyOn(console, 'log').mockImplementation(() => {})

  test.each(Object.entries(JUDGES))('%s is judged as it says, but for what is listed', async (_, [judge, known]) => {
    const core = await run(SUITE_FOLDER ?? '', 'core', judge)
    const format = await run(SUITE_FOLDER ?? '', 'format', judge)
    expect([...core.differences, ...format.differences].sort()).toEqual(Object.keys(known).sort())
    expect(core.count).toBeGreaterThan(1150)
    expect(format.count).toBeGreaterThanOrEqual(764)
  })
})
