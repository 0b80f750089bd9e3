import type { SpecEdit } from './operation-cases.ts'
import { json, shop } from './shop-spec.ts'

const text = json('{ type: string }')
const URL = '{$request.body#/url}'

/** A webhook, or the callback of an operation, which says the same. */
const places: readonly (readonly [place: string, (event: string) => string])[] = [
  [
    'a webhook',
    event => shop({ root: `servers: [{ url: https://api.shop.test }]\nwebhooks: { added: { post: { ${event} } } }` }),
  ],
  ['a callback', event => callback(`added: { '${URL}': { post: { ${event} } } }`)],
  [
    'a callback behind a reference',
    event =>
      callback('added: { $ref: "#/components/callbacks/added" }').replace(
        'components:',
        `components:\n  callbacks: { added: { '${URL}': { post: { ${event} } } } }`,
      ),
  ],
]

function callback(list: string): string {
  return shop({ operation: `operationId: addThing\n      callbacks: { ${list} }` })
}

const answers = (list: string) => `responses: { ${list} }`
const answer = (content: string) => answers(`"200": { description: Thanks, ${content} }`)
const body = (content: string) => `requestBody: { ${content} }, ${answers('')}`
const parameters = (list: string) => `parameters: [${list}], ${answers('')}`
const header = (name: string, more = '') => `{ name: ${name}, in: header, schema: { type: string }${more} }`
const form = (more: string) =>
  `content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { q: { type: array, items: {} } } }${more} } }`
const within = (event: string) => `${answers('')}, callbacks: { inner: { '${URL}': { post: { ${event} } } } }`

const edits: readonly (readonly [title: string, before: string, after: string, there: string, back: string])[] = [
  [
    'gets a header',
    parameters(''),
    parameters(header('x-id')),
    'minor response-event-parameter-added',
    'breaking response-event-parameter-removed',
  ],
  [
    'has a header always',
    parameters(header('x-id')),
    parameters(header('x-id', ', required: true')),
    'minor response-event-parameter-required',
    'breaking response-event-parameter-optional',
  ],
  [
    'has a header of another length',
    parameters('{ name: n, in: query, schema: { type: string, maxLength: 9 } }'),
    parameters('{ name: n, in: query, schema: { type: string, maxLength: 10 } }'),
    'breaking response-bound-relaxed',
    'minor response-bound-tightened',
  ],
  ['gets a body', answers(''), body(text), 'minor response-event-body-added', 'breaking response-event-body-removed'],
  [
    'has a body always',
    body(text),
    body(`required: true, ${text}`),
    'minor response-event-body-required',
    'breaking response-event-body-optional',
  ],
  [
    'has a body that may be null',
    body(text),
    body(json('{ type: [string, "null"] }')),
    'breaking response-null-allowed',
    'minor response-null-refused',
  ],
  [
    'has a property that only the vendor reads',
    body(json('{ type: object, properties: { a: { type: string } } }')),
    body(json('{ type: object, properties: { a: { type: string, writeOnly: true } } }')),
    'breaking response-property-write-only',
    'minor response-property-no-longer-write-only',
  ],
  [
    'comes in another media type as well',
    body(text),
    body('content: { application/json: { schema: { type: string } }, text/plain: {} }'),
    'breaking response-media-type-added',
    'minor response-media-type-removed',
  ],
  [
    'may be answered in another way',
    answer(text),
    answers(`"200": { description: Thanks, ${text} }, "202": { description: Later }`),
    'minor request-answer-added',
    'breaking request-answer-removed',
  ],
  [
    'is answered with a body',
    answer(''),
    answer(text),
    'breaking request-answer-body-added',
    'minor request-answer-body-removed',
  ],
  [
    'is answered with a shorter text',
    answer(text),
    answer(json('{ type: string, maxLength: 9 }')),
    'breaking request-bound-tightened',
    'minor request-bound-relaxed',
  ],
  [
    'is answered in one media type of two',
    answer('content: { application/json: { schema: { type: string } }, text/plain: {} }'),
    answer(text),
    'breaking request-media-type-removed',
    'minor request-media-type-added',
  ],
  [
    'has to be answered with a header',
    answer(''),
    answer('headers: { x-seen: { required: true, schema: { type: string } } }'),
    'breaking request-answer-header-required',
    'minor request-answer-header-removed',
  ],
  [
    'has to be answered with a header that was asked for',
    answer('headers: { x-seen: { schema: { type: string } } }'),
    answer('headers: { X-Seen: { required: true, schema: { type: string } } }'),
    'breaking request-answer-header-required',
    'minor request-answer-header-optional',
  ],
  [
    'may be answered with a header',
    answer(''),
    answer('headers: { x-seen: { schema: { type: string } } }'),
    'minor request-answer-header-added',
    'minor request-answer-header-removed',
  ],
  [
    'is answered with a header of another type',
    answer('headers: { x-seen: { schema: { type: string } } }'),
    answer('headers: { x-seen: { schema: { type: string, enum: [a] } } }'),
    'breaking request-enum-added',
    'minor request-enum-removed',
  ],
  [
    'is answered with a header whose content is of another type',
    answer('headers: { x-seen: { content: { text/plain: { schema: { type: string } } } } }'),
    answer('headers: { x-seen: { content: { text/plain: { schema: { type: integer } } } } }'),
    'breaking request-type-changed',
    'breaking request-type-changed',
  ],
  [
    'has a header in another case',
    parameters(header('X-Id')),
    parameters(header('x-id')),
    'patch client-rewritten',
    'patch client-rewritten',
  ],
  [
    'has a list in another style',
    parameters('{ name: q, in: query, explode: false, schema: { type: array, items: { type: string } } }'),
    parameters('{ name: q, in: query, schema: { type: array, items: { type: string } } }'),
    'breaking response-event-parameter-style-changed',
    'breaking response-event-parameter-style-changed',
  ],
  [
    'has a form with a part in another style',
    body(form('')),
    body(form(', encoding: { q: { style: form, explode: false } }')),
    'breaking response-event-encoding-changed',
    'breaking response-event-encoding-changed',
  ],
  [
    'may be answered with any success, not only one',
    answer(text),
    answers(`2XX: { description: Thanks, ${text} }`),
    'minor request-answer-added',
    'breaking request-answer-removed',
  ],
  [
    'may be answered with any status',
    answer(text),
    answers(`default: { description: Thanks, ${text} }`),
    'minor request-answer-added',
    'breaking request-answer-removed',
  ],
  [
    'may be answered with any success, which is a shorter text',
    answer(text),
    answers(`2XX: { description: Thanks, ${json('{ type: string, maxLength: 9 }')} }`),
    'breaking request-bound-tightened, minor request-answer-added',
    'breaking request-answer-removed, minor request-bound-relaxed',
  ],
  [
    'has a callback of its own, with a header that is always there',
    within(parameters(header('x-id'))),
    within(parameters(header('x-id', ', required: true'))),
    'minor response-event-parameter-required',
    'breaking response-event-parameter-optional',
  ],
  [
    'becomes deprecated',
    answers(''),
    `deprecated: true, ${answers('')}`,
    'minor client-operation-deprecated',
    'patch client-operation-undeprecated',
  ],
]

const sentTo = (expression: string) => callback(`added: { '${expression}': { post: { ${body(text)} } } }`)

/** What the vendor requests by itself: what callers receive, and what they have to answer. */
export const eventCases: readonly SpecEdit[] = [
  ...places.flatMap(([place, spec]) =>
    edits.flatMap(([title, before, after, there, back]): SpecEdit[] => [
      [`${place} ${title}`, spec(before), spec(after), there],
      [`${place} ${title}, undone`, spec(after), spec(before), back],
    ]),
  ),
  ['an operation gets a callback', shop(), sentTo(URL), 'minor client-callback-added'],
  ['an operation loses a callback', sentTo(URL), shop(), 'breaking client-callback-removed'],
  ['a callback is sent elsewhere', sentTo(URL), sentTo('{$request.body#/target}'), 'breaking client-callback-moved'],
]
