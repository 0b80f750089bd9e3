import { parseDocument } from '@crm-clients/openapi/document'
import type { Draft } from '../../../src/new/import/draft.ts'

/** A document of a vendor of contacts, with what a test says about it. */
export function contacts(parts: {
  readonly summary?: string
  readonly path?: string
  readonly id?: string
  readonly schema?: string
  readonly schemas?: string
  readonly paths?: string
}): string {
  const { summary = 'Shows a contact', path = '/contacts/{id}', id = 'showContact', schema = 'Contact' } = parts
  const name = /\{(\w+)\}/.exec(path)?.[1]
  return `openapi: 3.1.1
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
info:
  title: Acme
  version: "1"
servers:
  - url: https://acme.test
security: []
paths:
  ${path}:
    get:
      operationId: ${id}
      summary: ${summary}
      parameters:
        - name: ${name}
          in: path
          required: true
          schema:
            type: string
      responses:
        "200":
          description: A contact.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/${schema}"
${parts.paths ?? ''}components:
  schemas:
    ${schema}:
      type: object
      properties:
        name:
          type: string
${parts.schemas ?? ''}`
}

/** A text as a draft. */
export function draft(text: string): Draft {
  return parseDocument(text, 'acme.yaml') as unknown as Draft
}
