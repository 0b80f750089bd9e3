/** The parts of a small spec that a case may want to write itself, in YAML's flow style. */
export interface ShopParts {
  readonly root?: string
  readonly path?: string
  readonly operation?: string
  readonly parameters?: string
  readonly body?: string
  readonly responses?: string
  readonly schemas?: string
}

/** A spec with one operation. */
export function shop(parts: ShopParts = {}): string {
  return `
openapi: 3.1.1
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info: { title: Shop, version: v1 }
${parts.root ?? 'servers: [{ url: https://api.shop.test }]'}
paths:
  ${parts.path ?? '/things'}:
    post:
      ${parts.operation ?? 'operationId: addThing'}
      parameters: [${parts.parameters ?? ''}]
      ${parts.body === undefined ? '' : `requestBody: ${parts.body}`}
      responses: ${parts.responses ?? '{ "200": { description: Added } }'}
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    key: { type: apiKey, in: header, name: x-key }
  schemas: ${parts.schemas ?? '{}'}
`
}

/** JSON content with a schema. */
export function json(schema: string): string {
  return `content: { application/json: { schema: ${schema} } }`
}
