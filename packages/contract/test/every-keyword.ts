import { apiOf } from '@crm-clients/test-support'

/** A document that uses every keyword, in every location where it can stand. */
export const EVERY_KEYWORD = apiOf(`
servers: [{ url: https://shop.test/v1 }]
security: [{ token: [] }, { key: [] }]
paths:
  /things/{id}/{codes}:
    put:
      operationId: putThing
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer, minimum: 1, maximum: 99, multipleOf: 3 } }
        - { name: codes, in: path, required: true, schema: { type: array, minItems: 1, maxItems: 2, items: { type: string, pattern: '^[A-Z]{3}$' } } }
        - { name: page, in: query, required: true, schema: { type: integer, exclusiveMinimum: 0, exclusiveMaximum: 10 }, examples: { first: { value: 1 } } }
        - { name: tags, in: query, explode: false, schema: { type: array, items: { enum: [red, green] }, uniqueItems: true } }
        - { name: filter, in: query, style: deepObject, schema: { type: object, required: [size], properties: { size: { type: integer, maximum: 5 }, name: { type: string, minLength: 2 } } } }
        - { name: where, in: query, content: { application/json: { schema: { type: object, required: [a], properties: { a: { type: boolean } } } } } }
        - { name: X-Trace, in: header, required: true, schema: { type: string, format: uuid } }
        - { name: session, in: cookie, schema: { type: string, minLength: 3, maxLength: 5 } }
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: '#/components/schemas/Thing' } }
          application/merge-patch+json: { schema: { type: array, items: { type: 'null' }, minItems: 1 } }
          application/x-www-form-urlencoded: { schema: { type: object, required: [n], properties: { n: { type: number }, list: { type: array, items: { type: integer }, maxItems: 2 } } } }
          multipart/form-data: { schema: { type: object, required: [file], additionalProperties: false, properties: { file: { type: string, format: binary }, meta: { type: object, properties: { n: { type: integer } } }, flag: { type: boolean } } } }
      responses:
        '200':
          description: OK
          headers: { X-Total: { schema: { type: integer, minimum: 0 } }, X-Links: { content: { application/json: { schema: { type: object, required: [next], properties: { next: { type: string } } } } } } }
          content:
            application/json: { schema: { $ref: '#/components/schemas/Thing' }, examples: { one: { value: { id: 7, name: ab, kind: a } } } }
            text/plain: { schema: { type: string }, example: thing }
        4XX: { description: No, content: { application/json: { schema: { type: object, required: [error], properties: { error: { type: string } } } } } }
        default: { description: Any }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    key: { type: apiKey, in: query, name: api_key }
  schemas:
    Thing:
      allOf:
        - { $ref: '#/components/schemas/Named' }
        - type: object
          required: [kind]
          properties:
            kind: { type: string, enum: [a, b] }
            fixed: { const: 5 }
            price: { type: number, multipleOf: 0.01, minimum: 0 }
            when: { type: string, format: date-time }
            any: { anyOf: [{ type: integer, minimum: 10 }, { type: string, maxLength: 3 }] }
            one: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: pet } }
            note: { type: [string, 'null'], not: { const: secret } }
            nothing: { not: {} }
            list: { type: array, prefixItems: [{ type: string }, { type: integer }], items: { type: boolean }, minItems: 1, maxItems: 4, uniqueItems: true, contains: { type: string } }
            map: { type: object, additionalProperties: { type: integer }, minProperties: 1, maxProperties: 2, propertyNames: { pattern: '^[a-z]+$' } }
            prefixed: { type: object, patternProperties: { '^x-': { type: string } }, additionalProperties: false }
            closed: { type: object, unevaluatedProperties: false, properties: { a: { type: string }, b: { type: string } }, dependentRequired: { a: [b] } }
            counted: { type: array, items: { type: number, maximum: 9 }, contains: { minimum: 5 }, minContains: 2, maxContains: 3 }
            told: { type: object, properties: { by: { enum: [mail, phone] }, at: { type: string } }, if: { properties: { by: { const: mail } }, required: [by] }, then: { required: [at], properties: { at: { minLength: 3 } } }, else: { maxProperties: 1 } }
            paid: { type: object, properties: { card: { type: string }, name: { type: string } }, dependentSchemas: { card: { required: [name], properties: { name: { maxLength: 9 } } } } }
            span: { type: object, x-comparisons: [from <= to, to < due], properties: { from: { type: string, format: date }, to: { type: string, format: date }, due: { type: string, format: date } } }
            child: { $ref: '#/components/schemas/Thing' }
    Named:
      type: object
      required: [id, name]
      properties:
        id: { type: integer, readOnly: true }
        secret: { type: string, writeOnly: true }
        name: { type: string, minLength: 2, maxLength: 20, default: ab, example: abc }
    Cat: { type: object, required: [pet, lives], properties: { pet: { type: string }, lives: { type: integer } } }
    Dog: { type: object, required: [pet], properties: { pet: { type: string }, good: { type: boolean } } }
`)
