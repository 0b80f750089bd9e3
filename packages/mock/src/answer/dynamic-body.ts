import type { ApiDescription } from '@crm-clients/openapi'
import type { Schema } from '@crm-clients/openapi/document'
import type { Chance } from '../chance.ts'

/** Seeds of what makes random values are integers of 32 bits. */
const SEEDS = 2 ** 31

/** A body that fits a schema, another one each time. */
export async function dynamicBody(api: ApiDescription, schema: Schema, { draw }: Chance): Promise<unknown> {
  const seed = Math.floor(draw() * SEEDS)
  // It is rarely asked for, and what makes random values takes a while to load.
  const { randomResponse } = await import('@crm-clients/openapi/sampling/random')
  return randomResponse(api, schema, seed)
}
