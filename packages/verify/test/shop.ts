import { parseDocument } from '@crm-clients/openapi/document'

/** A token that every report has to keep to itself. */
export const TOKEN = 'shop/secret+token=='

/** A made-up spec with what a server can get wrong. */
export const SHOP = parseDocument(
  `
openapi: 3.1.1
info: { title: Shop, version: v1 }
servers: [{ url: https://shop.test/v1 }]
security: [{ token: [] }]
paths:
  /orders:
    get:
      operationId: listComparisons
      parameters:
        - { name: page, in: query, schema: { type: integer, minimum: 1 }, example: 2 }
      responses:
        '200':
          description: A page of orders
          headers:
            X-Total: { $ref: '#/components/headers/Total' }
            X-Trace: { schema: { type: string } }
          content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } }
        '401': { $ref: '#/components/responses/Problem' }
        '4XX': { $ref: '#/components/responses/Problem' }
    post:
      operationId: createOrder
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [title], properties: { title: { type: string, maxLength: 5 } } }
            example: { title: Tea }
      responses:
        '201': { description: Created }
        '401': { $ref: '#/components/responses/Problem' }
  /health:
    get:
      operationId: checkHealth
      security: []
      responses: { '204': { description: Healthy } }
  /motto:
    get:
      operationId: readMotto
      security: []
      responses: { '200': { description: Text, content: { text/plain: { schema: { type: string, maxLength: 20 } } } } }
components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  headers:
    Total: { required: true, schema: { type: integer } }
  responses:
    Problem:
      description: What went wrong
      content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } }
  schemas:
    Problem: { type: object, required: [message], properties: { message: { type: string } } }
    Page:
      type: object
      required: [data]
      properties:
        data: { type: array, maxItems: 3, uniqueItems: true, items: { $ref: '#/components/schemas/Order' } }
        cursor: { type: [string, 'null'] }
    Order:
      allOf:
        - type: object
          required: [id]
          properties:
            id: { type: integer, minimum: 1 }
            title: { type: string, minLength: 1, pattern: '^[^<]*$' }
        - type: object
          properties:
            status: { enum: [open, paid] }
            created: { type: string, format: date-time }
            pin: { type: string, writeOnly: true }
            price: { $ref: '#/components/schemas/Price' }
            payment:
              oneOf:
                - { type: object, required: [kind], properties: { kind: { const: card }, digits: { type: string } } }
                - { type: object, required: [kind], properties: { kind: { const: cash } } }
    Price:
      type: object
      additionalProperties: false
      required: [amount]
      properties: { amount: { type: number, multipleOf: 0.01 }, currency: { const: EUR } }
`,
  'shop.yaml',
)

/** An order as the spec wants it. */
export const ORDER = {
  id: 1,
  title: 'Tea',
  status: 'open',
  created: '2026-01-31T12:00:00Z',
  price: { amount: 19.99, currency: 'EUR' },
  payment: { kind: 'cash' },
}
