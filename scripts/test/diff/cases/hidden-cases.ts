import type { SpecEdit } from './operation-cases.ts'
import { shop } from './shop-spec.ts'

const xml = (schema: string) => `content: { application/xml: { schema: ${schema} } }`
const answered = (content: string) => shop({ responses: `{ "200": { description: Added, ${content} } }` })
const withHeader = (schema: string) =>
  answered(`headers: { x-left: { schema: ${schema} } }, content: { text/plain: { schema: { type: string } } }`)
const webhook = (operationId: string) =>
  shop({
    root: `servers: [{ url: https://api.shop.test }]\nwebhooks: { added: { post: { ${operationId}responses: {} } } }`,
  })
/** Two operations of one name, by mistake, each with a parameter. */
const twins = (first: string, second: string) =>
  `${shop()}`.replace(
    'components:',
    `  /a: { get: { operationId: twin, parameters: [${first}], responses: {} } }
  /b: { get: { operationId: twin, parameters: [${second}], responses: {} } }
components:`,
  )
const parameter = (name: string) => `{ name: ${name}, in: query, schema: { type: string } }`

const withoutDialect = shop().replace(/^jsonSchemaDialect.*\n/m, '')

/** Changes that types do not show, and changes of what only looks like a part of the client. */
export const hiddenCases: readonly SpecEdit[] = [
  [
    'what is sent as XML is another type',
    shop({ body: `{ ${xml('{ type: object }')} }` }),
    shop({ body: `{ ${xml('{ type: integer }')} }` }),
    'breaking request-type-changed',
  ],
  [
    'what is answered as XML is another type',
    answered(xml('{ type: object }')),
    answered(xml('{ type: integer }')),
    'breaking response-type-changed',
  ],
  [
    'a header may be null',
    withHeader('{ type: string }'),
    withHeader('{ type: [string, "null"] }'),
    'breaking response-null-allowed',
  ],
  [
    'the content of a header is of another type',
    answered('headers: { x-left: { content: { text/plain: { schema: { type: string } } } } }'),
    answered('headers: { x-left: { content: { text/plain: { schema: { type: integer } } } } }'),
    'breaking response-type-changed',
  ],
  ['the dialect of schemas is not named any more', shop(), withoutDialect, 'patch client-rewritten'],
  ['the dialect of schemas is named', withoutDialect, shop(), 'patch client-rewritten'],
  ['a webhook gets a name', webhook(''), webhook('operationId: onAdded, '), 'patch client-rewritten'],
  ['a webhook loses its name', webhook('operationId: onAdded, '), webhook(''), 'patch client-rewritten'],
  [
    'an operationId is empty',
    shop({ operation: 'summary: x' }),
    shop({ operation: 'summary: x\n      operationId: ""' }),
    'patch client-rewritten',
  ],
  [
    'of two operations with one name, the first one changes',
    twins(parameter('p'), parameter('p')),
    twins('', parameter('p')),
    'breaking request-parameter-removed',
  ],
  [
    'of two operations with one name, the second one changes',
    twins(parameter('p'), parameter('p')),
    twins(parameter('p'), ''),
    'breaking request-parameter-removed',
  ],
  [
    'all operations of a path take a parameter',
    shop(),
    shop().replace('    post:', `    parameters: [${parameter('p')}]\n    post:`),
    'minor request-parameter-added',
  ],
]
