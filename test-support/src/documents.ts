import { type ApiDescription, loadApiSync } from '@crm-clients/openapi'
import { parseDocument } from '@crm-clients/openapi/document'

/** The API that one YAML text describes, which starts with what comes after `info`. */
export function apiOf(yaml: string, openapi = '3.1.1'): ApiDescription {
  return loadApiSync(parseDocument(`openapi: ${openapi}\ninfo: { title: Shop, version: v1 }\n${yaml}`, 'shop.yaml'))
}

/** An API with one operation, `POST /things`, whose JSON body has the given schema (in YAML's flow style). */
export function apiWithBody(schema: string, components = ''): ApiDescription {
  return apiOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody: { required: true, content: { application/json: { schema: ${schema.replace(/\s+/g, ' ')} } } }
      responses: { '200': { description: Done } }
${components}`)
}
