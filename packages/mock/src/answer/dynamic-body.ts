import type { ApiDescription } from '@crm-clients/openapi'
import type { Schema } from '@crm-clients/openapi/document'

/** A body that fits a schema, another one each time. */
export async function dynamicBody(api: ApiDescription, schema: Schema): Promise<unknown> {
  // It is rarely asked for, and what makes random values takes a while to load.
  const { randomResponse } = await import('@crm-clients/openapi/sampling/random')
  return randomResponse(api, schema)
}
