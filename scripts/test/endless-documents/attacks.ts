/** A document that asks for more work than it looks, as a text in YAML or JSON. */
export type Attack = () => string

const HEAD = 'openapi: 3.1.1\ninfo: { title: Acme, version: v1 }\npaths: {}\n'

/** A document whose operations send and answer `Thing`. */
function things(schemas: object, others: object = {}): Record<string, unknown> {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } }
  const responses = { 200: { description: 'OK', content } }
  const operations = {
    get: { operationId: 'getThing', summary: 'Get', responses },
    post: { operationId: 'makeThing', summary: 'Make', requestBody: { required: true, content }, responses },
  }
  return {
    openapi: '3.1.1',
    info: { title: 'Acme', version: 'v1' },
    servers: [{ url: 'https://acme.test' }],
    paths: { '/things': operations },
    components: { schemas },
    ...others,
  }
}

const thing = (schema: object, others?: object): Attack => {
  return () => JSON.stringify(things({ Thing: schema }, others))
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const range = (length: number) => Array.from({ length }, (_, index) => index)
const named = <Value>(length: number, name: string, value: (index: number) => Value): Record<string, Value> =>
  Object.fromEntries(range(length).map(index => [`${name}${index}`, value(index)]))

/** Schemas each of which leads to the next one, and a text at the end. */
const chained = (length: number, link: (next: object) => object): Attack => {
  const links = named(length, 'A', index => link(ref(`A${index + 1}`)))
  return () => JSON.stringify(things({ Thing: ref('A0'), ...links, [`A${length}`]: { type: 'string' } }))
}

/** Schemas that lead to each other in all ways. */
const woven = (length: number, join: (others: object[]) => object): Attack => {
  const schemas = named(length, 'S', () => join(range(length).map(index => ref(`S${index}`))))
  return () => JSON.stringify(things({ Thing: ref('S0'), ...schemas }))
}

/** Aliases of YAML that stand for nine of the one before each. */
const laughing = (first: string, repeat: (alias: string) => string): Attack => {
  return () =>
    HEAD +
    ['', ...range(9)].reduce<string>(
      (text, _, i) => `${text}x-a${i}: &a${i} ${i === 0 ? first : repeat(`*a${i - 1}`)}\n`,
      '',
    )
}

const nested = (levels: number, open: string, close: string, middle = '') =>
  open.repeat(levels) + middle + close.repeat(levels)

/** What the issue of limits names, and its next of kin: refused at the door by every command. */
export const REFUSED: Readonly<Record<string, Attack>> = {
  'a billion laughs': laughing('[lol]', alias => `[${Array(9).fill(alias).join()}]`),
  'a billion laughs by merge keys': laughing(
    '{ k: lol }',
    alias => `{ <<: ${alias}, l: ${alias}, ${range(7).map(n => `n${n}: ${alias}`)} }`,
  ),
  'an alias of itself': () => `${HEAD}x-a: &a [*a]\n`,
  'thirty doubled levels of allOf': chained(30, next => ({ allOf: [next, next] })),
  'thirty doubled levels of oneOf': chained(30, next => ({ oneOf: [next, next] })),
  'thirty doubled levels of anyOf': chained(30, next => ({ anyOf: [next, next] })),
  // biome-ignore lint/suspicious/noThenProperty: it is the keyword
  'thirty doubled levels of if': chained(30, next => ({ if: next, then: next, else: next })),
  'thirty doubled levels of not': chained(30, next => ({ not: { anyOf: [next, next] } })),
  'ten thousand nested lists in YAML': () => `${HEAD}x-a: ${nested(10_000, '[', ']')}\n`,
  'ten thousand nested blocks': () =>
    `${HEAD}x-a:\n${range(2000)
      .map(level => `${' '.repeat(level + 1)}a:`)
      .join('\n')}\n`,
  'ten thousand nested lists in JSON': () =>
    JSON.stringify(things({ Thing: {} }, { 'x-a': 0 })).replace('"x-a":0', `"x-a":${nested(10_000, '[', ']')}`),
  'ten thousand nested lists in an example': () =>
    JSON.stringify(things({ Thing: { example: 0 } })).replace('"example":0', `"example":${nested(10_000, '[', ']')}`),
  'ten thousand nested schemas': () =>
    JSON.stringify(things({ Thing: { not: {} } })).replace('{"not":{}}', nested(10_000, '{"items":', '}', '{}')),
  'an enum of a million values': thing({ enum: range(1_000_000) }),
  'a million properties': thing({ properties: named(1_000_000, 'p', () => true) }),
  'a million prefixItems': thing({ prefixItems: range(1_000_000).map(() => true) }),
  'a server variable of a million values': thing(
    {},
    {
      servers: [{ url: '/{v}', variables: { v: { default: '0', enum: range(1_000_000).map(String) } } }],
    },
  ),
  'a hundred thousand references in a row': chained(100_000, next => next),
  'a thousand references in a row': chained(1000, next => next),
  'twenty alternatives of each other': woven(20, oneOf => ({ oneOf })),
  'a circle of a thousand alternatives': () =>
    JSON.stringify(
      things({ Thing: ref('S0'), ...named(1000, 'S', index => ({ oneOf: [ref(`S${(index + 1) % 1000}`)] })) }),
    ),
}

/** What is within the limits, and could still go on for ever. */
export const TAKEN: Readonly<Record<string, Attack>> = {
  'thirty doubled levels of properties': chained(30, next => ({
    type: 'object',
    required: ['a', 'b'],
    properties: { a: next, b: next },
  })),
  'a thousand million items': thing({ type: 'array', minItems: 1e9 }),
  'a thousand million found items': thing({ type: 'array', contains: { const: 1 }, minContains: 1e9 }),
  'lists of lists of lists': thing({
    type: 'array',
    minItems: 1000,
    items: { type: 'array', minItems: 1000, items: { type: 'array', minItems: 1000 } },
  }),
  'a hundred thousand different items': thing({
    type: 'array',
    uniqueItems: true,
    minItems: 1e5,
    items: { type: 'integer' },
  }),
  'a thousand million letters': thing({ type: 'string', minLength: 1e9 }),
  'a thousand million properties': thing({ type: 'object', minProperties: 1e9 }),
  'steps too small to count': thing({ type: 'number', multipleOf: 1e-300 }),
  'a pattern of a thousand million letters': thing({ type: 'string', pattern: '^((a{1000}){1000}){1000}$' }),
  'a pattern that takes exponential time': thing({ type: 'string', pattern: '^(a|a)*$' }),
  'a name whose pattern does': thing({
    type: 'object',
    patternProperties: { '^(a|a)*$': {} },
    additionalProperties: false,
  }),
  'a reference to itself': thing(ref('Thing')),
  'alternatives of itself': thing({ oneOf: [ref('Thing'), { type: 'string' }] }),
  'what is not itself': thing({ not: ref('Thing') }),
  'what needs itself': thing({ type: 'object', required: ['a'], properties: { a: ref('Thing') } }),
  'items of itself': thing({ type: 'array', minItems: 1, items: ref('Thing') }),
  'names of itself': thing({ type: 'object', propertyNames: ref('Thing') }),
  'a dynamic reference to itself': thing({ $dynamicAnchor: 'x', $dynamicRef: '#x' }),
  'sixteen alternatives of each other': woven(16, oneOf => ({ oneOf })),
  'lists of twelve alternatives, each of which is such a list': woven(12, oneOf => ({
    type: 'array',
    items: { oneOf },
  })),
  'twenty properties of each other': woven(20, others => ({
    type: 'object',
    properties: Object.fromEntries(others.map((other, index) => [`p${index}`, other])),
  })),
  'nine hundred properties': thing({ type: 'object', properties: named(900, 'p', () => ({ type: 'string' })) }),
  'ten thousand properties': thing({ type: 'object', properties: named(10_000, 'p', () => ({ type: 'string' })) }),
  'server variables that multiply': thing(
    {},
    {
      servers: [
        {
          url: `/${range(6)
            .map(index => `{v${index}}`)
            .join('/')}`,
          variables: named(6, 'v', () => ({ default: '0', enum: range(100).map(String) })),
        },
      ],
    },
  ),
  'twelve schemas that all add each other': woven(12, allOf => ({ allOf })),
  'alternatives that add all others, which have such alternatives': woven(12, allOf => ({
    anyOf: [{ allOf }, { type: 'string' }],
  })),
  'twelve schemas that add each other and hide something': woven(12, allOf => ({
    allOf,
    properties: {
      a: { type: 'string', readOnly: true },
      b: { type: 'string', writeOnly: true },
    },
  })),
  'two properties, each with twelve alternatives that overlap': woven(12, anyOf => ({
    type: 'object',
    properties: { a: { anyOf }, b: { anyOf } },
  })),
  'lists of twelve alternatives that overlap': woven(12, anyOf => ({ type: 'array', items: { anyOf } })),
  'twelve alternatives, each of which needs one': woven(12, oneOf => ({
    type: 'object',
    required: ['all'],
    properties: { all: { type: 'array', minItems: 1, items: { oneOf: [...oneOf, { type: 'string' }] } } },
  })),
}
