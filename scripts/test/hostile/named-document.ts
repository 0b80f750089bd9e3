/** A document in which everything that has a name is called the same, in an operation each. */
export function documentCalled(name: string): object {
  const named = (value: unknown) => Object.fromEntries([[name, value]])
  const json = (schema: unknown) => ({ 'application/json': { schema } })
  const done = { 204: { description: 'Done.' } }
  const text = { type: 'string', minLength: 2, maxLength: 5 }
  const object = { type: 'object', required: [name], properties: named(text) }
  const operations: Readonly<Record<string, object>> = {
    sendProperty: {
      requestBody: { required: true, content: json(object) },
      responses: { 200: { description: 'It.', content: json(object) } },
    },
    sendOptional: {
      requestBody: {
        required: true,
        content: json({
          type: 'object',
          additionalProperties: false,
          properties: named({ type: 'integer', minimum: 2 }),
        }),
      },
      responses: {
        200: { description: 'It.', content: json({ type: 'object', properties: named({ enum: ['a', 'b'] }) }) },
      },
    },
    sendParameters: {
      parameters: [
        { name, in: 'query', required: true, schema: { type: 'integer', minimum: 2 } },
        {
          name: 'filter',
          in: 'query',
          style: 'deepObject',
          schema: { type: 'object', properties: named({ type: 'string' }) },
        },
      ],
      responses: done,
    },
    sendOptionalParameters: {
      parameters: [
        { name, in: 'query', schema: { type: 'array', items: { type: 'string' } } },
        { name, in: 'cookie', schema: { type: 'string' } },
      ],
      responses: done,
    },
    sendForm: {
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': { schema: object, encoding: named({ style: 'form' }) },
          'multipart/form-data': { schema: object, encoding: named({ contentType: 'text/plain' }) },
        },
      },
      responses: done,
    },
    sendComponents: {
      tags: [name],
      parameters: [{ $ref: `#/components/parameters/${name}` }],
      requestBody: { $ref: `#/components/requestBodies/${name}` },
      responses: { 200: { $ref: `#/components/responses/${name}` } },
    },
    sendAlternatives: {
      requestBody: {
        required: true,
        content: json({
          oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
          discriminator: { propertyName: name, mapping: named('#/components/schemas/Cat') },
        }),
      },
      responses: done,
    },
    sendFormat: {
      requestBody: {
        required: true,
        content: json({ type: 'object', properties: { a: { type: 'string', format: name } } }),
      },
      responses: done,
    },
    sendMediaType: {
      requestBody: { required: true, content: { [`application/${name}`]: { schema: { type: 'string' } } } },
      responses: done,
    },
    sendElsewhere: {
      servers: [{ url: `https://{${name}}.acme.test`, variables: named({ default: 'eu', enum: ['eu', 'us'] }) }],
      responses: done,
    },
  }
  return {
    openapi: '3.1.1',
    info: { title: name, version: 'v1' },
    servers: [{ url: 'https://acme.test' }],
    security: [named([])],
    tags: [{ name }],
    paths: {
      ...Object.fromEntries(
        Object.entries(operations).map(([operationId, operation]) => [
          `/${operationId}`,
          { post: { operationId, ...operation } },
        ]),
      ),
      [`/things/{${name}}`]: {
        get: {
          operationId: 'getThing',
          parameters: [{ name, in: 'path', required: true, schema: { type: 'integer', minimum: 2 } }],
          responses: { 200: { description: 'It.', headers: named({ required: true, schema: { type: 'integer' } }) } },
        },
      },
    },
    components: {
      securitySchemes: named({ type: 'apiKey', in: 'header', name: 'X-Key' }),
      parameters: named({ name: 'q', in: 'query', schema: { type: 'string' } }),
      requestBodies: named({ required: true, content: json({ $ref: `#/components/schemas/${name}` }) }),
      responses: named({
        description: 'It.',
        headers: { 'X-Note': { $ref: `#/components/headers/${name}` } },
        content: {
          'application/json': {
            schema: { type: 'object' },
            examples: named({ $ref: `#/components/examples/${name}` }),
          },
        },
      }),
      headers: named({ schema: { type: 'string' } }),
      examples: named({ value: { a: 1 } }),
      schemas: {
        ...named({
          type: 'object',
          required: ['a'],
          properties: { a: { type: 'string' }, more: { $ref: `#/components/schemas/${name}` } },
        }),
        Cat: object,
        Dog: object,
      },
    },
  }
}
