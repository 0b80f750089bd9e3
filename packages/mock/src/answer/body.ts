import type { ApiDescription } from '@crm-clients/openapi'
import type { MediaType } from '@crm-clients/openapi/document'
import { sampleResponse } from '@crm-clients/openapi/sampling'
import type { Chance } from '../chance.ts'
import type { BodyToken } from '../engine/negotiable-operation.ts'
import type { Preference } from '../receive/preference.ts'
import { dynamicBody } from './dynamic-body.ts'

/** Finds the bodies that the tokens of an API stand for. */
export type FindBody = (token: BodyToken, preference: Preference) => Promise<unknown>

/**
 * The documented example that was chosen, or a body that fits the schema: always the same, or, if that is preferred, a new
 * one each time. Made when it is first needed.
 */
export function createBodies(api: ApiDescription, chance: Chance): FindBody {
  const made = new Map<MediaType, unknown>()
  return async ({ content, example }, { dynamic, example: name }) => {
    // What has a media type has a body, which may be anything where nothing is said of it.
    const { schema = true } = content
    if (dynamic === 'true' && name === undefined && schema !== true) return await dynamicBody(api, schema, chance)
    if (example) return example.value
    if (!made.has(content)) made.set(content, sampleResponse(api, schema))
    return made.get(content)
  }
}
