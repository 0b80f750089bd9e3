import { type ApiDescription, type ApiSource, loadApi } from '@crm-clients/openapi'
import { listUncompilable, uncompilableError } from '@crm-clients/openapi/validation'

/** Loads a document to hold something against. @throws as `loadApi`, and for a schema that does not compile: it would let everything pass. */
export async function loadJudged(source: ApiSource): Promise<ApiDescription> {
  const api = await loadApi(source)
  const uncompilable = listUncompilable(api)
  if (uncompilable.length > 0) throw uncompilableError(uncompilable)
  return api
}
