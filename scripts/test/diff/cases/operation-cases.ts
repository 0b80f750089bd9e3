import { json, shop } from './shop-spec.ts'

/** A change of a whole spec, and what the rules have to say. */
export type SpecEdit = readonly [title: string, before: string, after: string, expected: string]

const page = '{ name: page, in: query, schema: { type: integer } }'
const pageOrCursor = `${page}, { name: cursor, in: query, schema: { type: string } }`
const exclusive = (required: string) =>
  `operationId: addThing\n      x-exclusive-parameters: [{ ${required}parameters: [page, cursor] }]`
const text = json('{ type: string }')
const responses = (more: string) => ({ responses: `{ "200": { description: Added, ${text} }, ${more} }` })
const headers = (list: string) => ({ responses: `{ "200": { description: Added, headers: { ${list} } } }` })
const signature = (encoding: string) =>
  `x-webhook-signature: { header: shop-signature, encoding: ${encoding}, signs: '{body}' }`
const webhook = (schema: string) =>
  `servers: [{ url: https://api.shop.test }]\nwebhooks: { added: { post: { requestBody: { ${json(`{ ${schema} }`)} }, responses: {} } } }`
const paged = (parameter: string) =>
  `operationId: addThing\n      x-pagination: { style: page, parameter: ${parameter}, items: "" }`
const uploaded = (style: string, url: string) =>
  `operationId: addThing\n      x-upload: { style: ${style}, operation: addThing, files: /f, items: /i, token: /t, tokens: /s, url: ${url} }`
const security = (list: string) => shop({ root: `servers: [{ url: https://api.shop.test }]\nsecurity: ${list}` })

const variable = (description: string) =>
  `servers: [{ url: 'https://{name}.shop.test', variables: { name: ${description} } }]`

/** Operations, parameters, bodies, responses, security and servers. */
export const operationCases: readonly SpecEdit[] = [
  [
    'an operation is renamed',
    shop(),
    shop({ operation: 'operationId: createThing' }),
    'breaking client-operation-renamed',
  ],
  ['a path is renamed', shop(), shop({ path: '/items' }), 'breaking client-path-changed'],
  ['a method changes', shop(), shop().replace('post:', 'put:'), 'breaking client-method-changed'],
  [
    'an operation is replaced',
    shop(),
    shop({ path: '/items', operation: 'operationId: addItem' }),
    'breaking client-operation-removed, minor client-operation-added',
  ],
  [
    'an operation gets a name',
    shop({ operation: 'summary: x' }),
    shop({ operation: 'summary: x\n      operationId: addThing' }),
    'minor client-operation-named',
  ],
  [
    'an operation becomes deprecated',
    shop(),
    shop({ operation: 'operationId: addThing\n      deprecated: true' }),
    'minor client-operation-deprecated',
  ],
  [
    'an operation becomes idempotent',
    shop(),
    shop({ operation: 'operationId: addThing\n      x-idempotent: true' }),
    'minor client-idempotency-changed',
  ],
  [
    'an operation gets pages',
    shop(),
    shop({ operation: 'operationId: addThing\n      x-pagination: { style: page, parameter: page, items: "" }' }),
    'minor client-pagination-added',
  ],
  [
    'an operation is of another resource',
    shop({ operation: 'operationId: addThing\n      x-resource: { name: things }' }),
    shop({ operation: 'operationId: addThing\n      x-resource: { name: things, role: create }' }),
    'patch client-resource-changed',
  ],
  ['an operation takes files', shop(), shop({ operation: uploaded('url', '/a') }), 'minor client-upload-added'],
  [
    'an operation takes no files any more',
    shop({ operation: uploaded('url', '/a') }),
    shop(),
    'breaking client-upload-removed',
  ],
  [
    'files go elsewhere',
    shop({ operation: uploaded('url', '/a') }),
    shop({ operation: uploaded('url', '/b') }),
    'patch client-upload-changed',
  ],
  [
    'files travel in another way',
    shop({ operation: uploaded('url', '/a') }),
    shop({ operation: uploaded('token', '/a') }),
    'breaking client-upload-style-changed',
  ],
  [
    'the items of the pages move',
    shop({ operation: 'operationId: addThing\n      x-pagination: { style: page, parameter: page, items: "" }' }),
    shop({ operation: 'operationId: addThing\n      x-pagination: { style: page, parameter: page, items: /data }' }),
    'breaking client-pagination-items-changed',
  ],

  ['an optional parameter is added', shop(), shop({ parameters: page }), 'minor request-parameter-added'],
  [
    'a required parameter is added',
    shop(),
    shop({ parameters: page.replace('in:', 'required: true, in:') }),
    'breaking request-required-parameter-added',
  ],
  [
    'parameters come to exclude each other',
    shop({ parameters: pageOrCursor }),
    shop({ operation: exclusive(''), parameters: pageOrCursor }),
    'breaking request-parameters-exclusive',
  ],
  [
    'one of the parameters that exclude each other has to be sent',
    shop({ operation: exclusive(''), parameters: pageOrCursor }),
    shop({ operation: exclusive('required: true, '), parameters: pageOrCursor }),
    'breaking request-parameters-exclusive',
  ],
  [
    'none of the parameters that exclude each other has to be sent any more',
    shop({ operation: exclusive('required: true, '), parameters: pageOrCursor }),
    shop({ operation: exclusive(''), parameters: pageOrCursor }),
    'minor request-parameters-inclusive',
  ],
  [
    'parameters no longer exclude each other',
    shop({ operation: exclusive(''), parameters: pageOrCursor }),
    shop({ parameters: pageOrCursor }),
    'minor request-parameters-inclusive',
  ],
  [
    'a new parameter excludes another one',
    shop({ parameters: page }),
    shop({ operation: exclusive(''), parameters: pageOrCursor }),
    'minor request-parameter-added',
  ],
  ['a parameter is removed', shop({ parameters: page }), shop(), 'breaking request-parameter-removed'],
  [
    'a parameter is made required',
    shop({ parameters: page }),
    shop({ parameters: page.replace('in:', 'required: true, in:') }),
    'breaking request-parameter-required',
  ],
  [
    'a parameter is made optional',
    shop({ parameters: page.replace('in:', 'required: true, in:') }),
    shop({ parameters: page }),
    'minor request-parameter-optional',
  ],
  [
    'the type of a parameter changes',
    shop({ parameters: page }),
    shop({ parameters: page.replace('integer', 'string') }),
    'breaking request-type-changed',
  ],
  [
    'a parameter moves to the header',
    shop({ parameters: page }),
    shop({ parameters: page.replace('query', 'header') }),
    'breaking request-parameter-moved',
  ],
  [
    'a parameter is written in another style',
    shop({ parameters: '{ name: ids, in: query, schema: { type: array, items: { type: integer } } }' }),
    shop({ parameters: '{ name: ids, in: query, explode: false, schema: { type: array, items: { type: integer } } }' }),
    'patch request-parameter-style-changed',
  ],
  [
    'a style is written that was the default anyway',
    shop({ parameters: page }),
    shop({ parameters: page.replace('in:', 'style: form, in:') }),
    'patch client-rewritten',
  ],
  [
    'a parameter becomes deprecated',
    shop({ parameters: page }),
    shop({ parameters: page.replace('in:', 'deprecated: true, in:') }),
    'minor request-parameter-deprecated',
  ],
  [
    'a parameter gets a bound',
    shop({ parameters: page }),
    shop({ parameters: page.replace('integer', 'integer, minimum: 1') }),
    'breaking request-bound-tightened',
  ],

  ['an optional body is added', shop(), shop({ body: `{ ${text} }` }), 'minor request-body-added'],
  [
    'a required body is added',
    shop(),
    shop({ body: `{ required: true, ${text} }` }),
    'breaking request-required-body-added',
  ],
  ['a body is removed', shop({ body: `{ ${text} }` }), shop(), 'breaking request-body-removed'],
  [
    'a body is made required',
    shop({ body: `{ ${text} }` }),
    shop({ body: `{ required: true, ${text} }` }),
    'breaking request-body-required',
  ],
  [
    'a body is made optional',
    shop({ body: `{ required: true, ${text} }` }),
    shop({ body: `{ ${text} }` }),
    'minor request-body-optional',
  ],
  [
    'a media type is added',
    shop({ body: `{ ${text} }` }),
    shop({
      body: '{ content: { application/json: { schema: { type: string } }, text/plain: { schema: { type: string } } } }',
    }),
    'minor request-media-type-added',
  ],
  [
    'a media type is removed',
    shop({
      body: '{ content: { application/json: { schema: { type: string } }, text/plain: { schema: { type: integer } } } }',
    }),
    shop({ body: `{ ${text} }` }),
    'breaking request-media-type-removed',
  ],
  [
    'another media type comes first',
    shop({
      body: '{ content: { application/json: { schema: { type: string } }, text/plain: { schema: { type: string } } } }',
    }),
    shop({
      body: '{ content: { text/plain: { schema: { type: string } }, application/json: { schema: { type: string } } } }',
    }),
    'minor request-default-media-type-changed',
  ],
  [
    'a part of a form is encoded otherwise',
    shop({ body: '{ content: { multipart/form-data: { schema: { type: object, properties: { a: {} } } } } }' }),
    shop({
      body: '{ content: { multipart/form-data: { encoding: { a: { contentType: text/csv } }, schema: { type: object, properties: { a: {} } } } } }',
    }),
    'patch request-encoding-changed',
  ],

  [
    'a success is added',
    shop(responses('')),
    shop(responses('"201": { description: Added, content: { application/json: { schema: { type: integer } } } }')),
    'breaking response-success-added',
  ],
  [
    'a success is removed',
    shop(responses('"202": { description: Queued }')),
    shop(responses('')),
    'breaking response-success-removed',
  ],
  [
    'a failure is added',
    shop(responses('')),
    shop(responses(`"409": { description: Twice, ${text} }`)),
    'minor response-failure-added',
  ],
  [
    'a failure is removed',
    shop(responses(`"409": { description: Twice, ${text} }`)),
    shop(responses('')),
    'breaking response-failure-removed',
  ],
  [
    'a failure without a body is removed',
    shop(responses('"409": { description: Twice }')),
    shop(responses('')),
    'minor response-bodiless-failure-removed',
  ],
  [
    'a failure is taken out of its range',
    shop(responses(`"4XX": { description: Bad, ${text} }`)),
    shop(
      responses(`"4XX": { description: Bad, ${text} }, "409": { description: Twice, ${json('{ type: integer }')} }`),
    ),
    'minor response-failure-added, breaking response-type-changed',
  ],
  [
    'a failure goes back into its range, which is written in small letters',
    shop(responses(`"4xx": { description: Bad, ${text} }, "409": { description: Twice, ${text} }`)),
    shop(responses(`"4xx": { description: Bad, ${text} }`)),
    'patch client-rewritten',
  ],
  [
    'the body of a success is documented',
    shop(),
    shop({ responses: `{ "200": { description: Added, ${text} } }` }),
    'breaking response-success-body-added',
  ],
  [
    'the body of a failure is documented',
    shop(responses('"409": { description: Twice }')),
    shop(responses(`"409": { description: Twice, ${text} }`)),
    'minor response-failure-body-added',
  ],
  [
    'the body of a failure is gone',
    shop(responses(`"409": { description: Twice, ${text} }`)),
    shop(responses('"409": { description: Twice }')),
    'breaking response-failure-body-removed',
  ],
  [
    'an answer may come in another media type',
    shop(responses('')),
    shop({
      responses:
        '{ "200": { description: Added, content: { application/json: { schema: { type: string } }, text/csv: { schema: { type: integer } } } } }',
    }),
    'breaking response-media-type-added',
  ],
  [
    'a header is spelled in another case',
    shop(headers('X-Left: { schema: { type: integer } }')),
    shop(headers('x-left: { schema: { type: integer } }')),
    'patch client-rewritten, patch client-rewritten',
  ],
  [
    'an answer says that it is in UTF-8',
    shop({ responses: `{ "200": { description: Added, ${json('{ type: string }')} } }` }),
    shop({
      responses: `{ "200": { description: Added, ${json('{ type: string }').replace('application/json', '"application/json; charset=utf-8"')} } }`,
    }),
    'patch client-rewritten, patch client-rewritten',
  ],
  [
    'a body says that it is in UTF-8, and callers have to say so as well',
    shop({ body: `{ ${text} }` }),
    shop({ body: '{ content: { "application/json; charset=utf-8": { schema: { type: string } } } }' }),
    'breaking request-media-type-removed, minor request-media-type-added, minor request-default-media-type-changed',
  ],
  [
    'a header that callers send is spelled in another case, as their code has to',
    shop({ parameters: '{ name: X-Left, in: header, schema: { type: string } }' }),
    shop({ parameters: '{ name: x-left, in: header, schema: { type: string } }' }),
    'breaking request-parameter-removed, minor request-parameter-added',
  ],
  [
    'the default of a required parameter changes',
    shop({ parameters: '{ name: page, in: query, required: true, schema: { type: integer, default: 1 } }' }),
    shop({ parameters: '{ name: page, in: query, required: true, schema: { type: integer, default: 2 } }' }),
    'patch request-idle-default-changed',
  ],
  [
    'a required parameter is added beside another one',
    shop({ parameters: '{ name: page, in: query, schema: { type: integer } }' }),
    shop({
      parameters:
        '{ name: page, in: query, schema: { type: integer } }, { name: size, in: query, required: true, schema: { type: integer, maximum: 9 } }',
    }),
    'breaking request-required-parameter-added',
  ],
  [
    'a required parameter is added beside another one that changes',
    shop({ parameters: '{ name: page, in: query, schema: { type: integer } }' }),
    shop({
      parameters:
        '{ name: page, in: query, schema: { type: integer, maximum: 9 } }, { name: size, in: query, required: true, schema: { type: integer } }',
    }),
    'breaking request-bound-tightened, breaking request-required-parameter-added',
  ],
  [
    'a success gets another status with the same body',
    shop({ responses: `{ "201": { description: Added, ${json('{ type: string }')} } }` }),
    shop({ responses: `{ "200": { description: Added, ${json('{ type: string }')} } }` }),
    'breaking response-success-added, breaking response-success-removed',
  ],
  [
    'a success may have any status of its kind',
    shop({ responses: `{ "200": { description: Added, ${json('{ type: string }')} } }` }),
    shop({ responses: `{ 2XX: { description: Added, ${json('{ type: string }')} } }` }),
    'breaking response-success-added, breaking response-success-removed',
  ],
  [
    'a header is documented',
    shop(headers('')),
    shop(headers('x-left: { schema: { type: integer } }')),
    'minor response-header-added',
  ],
  [
    'a header is removed',
    shop(headers('x-left: { schema: { type: integer } }')),
    shop(headers('')),
    'breaking response-header-removed',
  ],
  [
    'a header is not always there',
    shop(headers('x-left: { required: true, schema: { type: integer } }')),
    shop(headers('x-left: { schema: { type: integer } }')),
    'breaking response-header-optional',
  ],
  [
    'the type of a header changes',
    shop(headers('x-left: { schema: { type: integer } }')),
    shop(headers('x-left: { schema: { type: string } }')),
    'breaking response-type-changed',
  ],

  [
    'an operation asks for credentials',
    shop(),
    security('[{ token: [] }]'),
    'breaking request-security-added, minor client-credential-added',
  ],
  [
    'an operation asks for none any more',
    security('[{ token: [] }]'),
    shop(),
    'minor request-security-removed, breaking client-credential-removed',
  ],
  [
    'there is another way to sign in',
    security('[{ token: [] }]'),
    security('[{ token: [] }, { key: [] }]'),
    'minor request-security-alternative-added, minor client-credential-added',
  ],
  [
    'another credential is needed',
    security('[{ token: [] }]'),
    security('[{ token: [], key: [] }]'),
    'minor request-security-alternative-added, breaking request-security-alternative-removed, minor client-credential-added',
  ],
  ['a scope is needed', security('[{ token: [] }]'), security('[{ token: [write] }]'), 'breaking request-scope-added'],
  [
    'a credential travels under another name',
    security('[{ key: [] }]'),
    security('[{ key: [] }]').replace('x-key', 'x-token'),
    'patch client-credential-moved',
  ],
  [
    'a credential becomes another kind',
    security('[{ token: [] }]'),
    security('[{ token: [] }]').replace('bearer', 'basic'),
    'breaking client-credential-kind-changed',
  ],

  ['the server moves', shop(), shop().replace('api.shop', 'api2.shop'), 'minor client-server-changed'],
  [
    'an operation gets a rate limit of its own',
    shop(),
    shop({ operation: 'operationId: addThing\n      x-rate-limit: { requests: 9, windowMilliseconds: 1000 }' }),
    'minor client-rate-limit-changed',
  ],
  [
    'a server gets a variable',
    shop(),
    shop({ root: variable('{ default: api, enum: [api, test] }') }),
    'minor client-server-variable-added, patch client-server-list-changed',
  ],
  [
    'a variable of a server gains a value',
    shop({ root: variable('{ default: api, enum: [api, test] }') }),
    shop({ root: variable('{ default: api, enum: [api, test, eu] }') }),
    'minor client-server-variable-added, patch client-server-list-changed',
  ],
  [
    'a variable of a server takes only some values',
    shop({ root: variable('{ default: api }') }),
    shop({ root: variable('{ default: api, enum: [api] }') }),
    'breaking client-server-variable-removed, patch client-server-list-changed',
  ],
  [
    'a variable of a server is gone',
    shop({ root: variable('{ default: api }') }),
    shop(),
    'breaking client-server-variable-removed, patch client-server-list-changed',
  ],
  [
    'the schemas are in another dialect',
    shop(),
    shop().replace(/jsonSchemaDialect: .*/, 'jsonSchemaDialect: http://json-schema.org/draft-07/schema#'),
    'breaking client-dialect-changed',
  ],
  [
    'a second server is listed',
    shop(),
    shop({ root: 'servers: [{ url: https://api.shop.test }, { url: https://test.shop.test }]' }),
    'patch client-server-list-changed',
  ],
  [
    'there is no server any more',
    shop(),
    shop({ root: 'servers: [{ url: / }]\nx-base-url-required: Nobody says where.' }),
    'breaking client-base-url-required',
  ],
  [
    'a rate limit is documented',
    shop(),
    shop({
      root: 'servers: [{ url: https://api.shop.test }]\nx-rate-limit: { requests: 9, windowMilliseconds: 1000 }',
    }),
    'minor client-rate-limit-changed',
  ],

  ['a schema is added', shop(), shop({ schemas: '{ Thing: { type: string } }' }), 'minor client-export-added'],
  ['a schema is removed', shop({ schemas: '{ Thing: { type: string } }' }), shop(), 'breaking client-export-removed'],
  [
    'a schema is renamed',
    shop({ schemas: '{ Thing: { type: string } }' }),
    shop({ schemas: '{ Item: { type: string } }' }),
    'breaking client-export-renamed',
  ],
  [
    'a used schema is renamed',
    shop({
      body: `{ ${json('{ $ref: "#/components/schemas/Thing" }')} }`,
      schemas: '{ Thing: { type: object, properties: { child: { $ref: "#/components/schemas/Thing" } } } }',
    }),
    shop({
      body: `{ ${json('{ $ref: "#/components/schemas/Item" }')} }`,
      schemas: '{ Item: { type: object, properties: { child: { $ref: "#/components/schemas/Item" } } } }',
    }),
    'breaking client-export-renamed',
  ],
  ['a title changes', shop(), shop().replace('title: Shop', 'title: The shop'), 'patch client-documentation-changed'],
  [
    'an unknown extension is added',
    shop(),
    shop({ root: 'servers: [{ url: https://api.shop.test }]\nx-colour: red' }),
    'patch client-rewritten',
  ],
  ['keys change places', shop(), shop().replace('title: Shop, version: v1', 'version: v1, title: Shop'), ''],

  [
    'an operation loses its name',
    shop({ operation: 'summary: x\n      operationId: addThing' }),
    shop({ operation: 'summary: x' }),
    'breaking client-operation-unnamed',
  ],
  [
    'an operation is no longer deprecated',
    shop({ operation: 'operationId: addThing\n      deprecated: true' }),
    shop(),
    'patch client-operation-undeprecated',
  ],
  [
    'events are signed',
    shop({ root: webhook('type: string') }),
    shop({ root: `${webhook('type: string')}\n${signature('hex')}` }),
    'minor client-webhook-signature-added, breaking client-webhook-guard-removed',
  ],
  [
    'events are signed no more',
    shop({ root: `${webhook('type: string')}\n${signature('hex')}` }),
    shop({ root: webhook('type: string') }),
    'breaking client-webhook-signature-removed',
  ],
  [
    'events are signed in another way',
    shop({ root: `${webhook('type: string')}\n${signature('hex')}` }),
    shop({ root: `${webhook('type: string')}\n${signature('base64')}` }),
    'minor client-webhook-signature-changed',
  ],
  ['a webhook is added', shop(), shop({ root: webhook('type: string') }), 'minor client-webhook-added'],
  [
    'a webhook is removed',
    shop({ root: webhook('type: string') }),
    shop({ root: webhook('type: string').split('webhooks')[0] ?? '' }),
    'breaking client-webhook-removed',
  ],
  [
    'the body of a webhook may be null',
    shop({ root: webhook('type: string') }),
    shop({ root: webhook('type: [string, "null"]') }),
    'breaking response-null-allowed',
  ],
  [
    'there is a server now',
    shop({ root: 'servers: [{ url: / }]\nx-base-url-required: Nobody says where.' }),
    shop(),
    'minor client-base-url-optional',
  ],
  [
    'a scope is no longer needed',
    security('[{ token: [write] }]'),
    security('[{ token: [] }]'),
    'minor request-scope-removed',
  ],
  ['an operation loses its pages', shop({ operation: paged('page') }), shop(), 'breaking client-pagination-removed'],
  [
    'the pages are counted by another parameter',
    shop({ operation: paged('page') }),
    shop({ operation: paged('offset') }),
    'patch client-pagination-changed',
  ],
  [
    'a parameter is no longer deprecated',
    shop({ parameters: page.replace('in:', 'deprecated: true, in:') }),
    shop({ parameters: page }),
    'patch request-parameter-undeprecated',
  ],
  [
    'the first success is documented',
    shop({ responses: '{ "404": { description: None } }' }),
    shop({ responses: `{ "404": { description: None }, "200": { description: Added, ${text} } }` }),
    'minor response-success-documented',
  ],
  [
    'the default is the only answer, and gets a body',
    shop({ responses: '{ default: { description: Any } }' }),
    shop({ responses: `{ default: { description: Any, ${json('{ type: object }')} } }` }),
    'breaking response-success-body-added',
  ],
  [
    'the default has no body, and a success with one is documented beside it',
    shop({ responses: '{ default: { description: Any } }' }),
    shop({
      responses: `{ default: { description: Any }, "200": { description: Added, ${json('{ type: object }')} } }`,
    }),
    'breaking response-success-body-added, minor response-success-documented',
  ],
  [
    'the default has no body, and becomes a success with one',
    shop({ responses: '{ default: { description: Any } }' }),
    shop({ responses: `{ "200": { description: Added, ${json('{ type: object }')} } }` }),
    'breaking response-success-body-added, minor response-success-documented, minor response-bodiless-failure-removed',
  ],
  [
    'a success is documented beside a default, with the same body',
    shop({ responses: `{ default: { description: Any, ${json('{ type: object }')} } }` }),
    shop({
      responses: `{ default: { description: Any, ${json('{ type: object }')} }, "200": { description: Added, ${json('{ type: object }')} } }`,
    }),
    'minor response-success-documented',
  ],
  ['a success has no body any more', shop(responses('')), shop(), 'breaking response-success-body-removed'],
  [
    'an answer does not come in a media type any more',
    shop({
      responses:
        '{ "200": { description: Added, content: { application/json: { schema: { type: string } }, text/csv: { schema: { type: integer } } } } }',
    }),
    shop(responses('')),
    'minor response-media-type-removed',
  ],
  [
    'a header is always there',
    shop(headers('x-left: { schema: { type: integer } }')),
    shop(headers('x-left: { required: true, schema: { type: integer } }')),
    'minor response-header-required',
  ],
]
