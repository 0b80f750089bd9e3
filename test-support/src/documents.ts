import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { parseDocument } from '@crm-clients/openapi/document'

/** A document of one YAML text, which starts with what comes after `info`. */
export function documentOf(yaml: string, openapi = '3.1.1'): OpenApiDocument {
  return parseDocument(`openapi: ${openapi}\ninfo: { title: Shop, version: v1 }\n${yaml}`, 'shop.yaml')
}

/** A document with one operation, `POST /things`, whose JSON body has the given schema (in YAML's flow style). */
export function documentWithBody(schema: string, components = ''): OpenApiDocument {
  return documentOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody: { required: true, content: { application/json: { schema: ${schema.replace(/\s+/g, ' ')} } } }
      responses: { '200': { description: Done } }
${components}`)
}
