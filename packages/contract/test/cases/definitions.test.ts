import { type ApiDescription, loadApi } from '@crm-clients/openapi'
import { DOCUMENT_LIMITS } from '@crm-clients/openapi/document'
import { apiOf } from '@crm-clients/test-support'
import { expect, test } from 'vitest'
import type { ContractCase } from '../../src/cases/contract-case.ts'
import { listDefinitions } from '../../src/cases/definitions.ts'
import { listContractCases } from '../../src/cases/plan-cases.ts'
import { sampleCall } from '../../src/cases/sampled-call.ts'
import { checkContract } from '../../src/check-contract.ts'
import { describeEntry } from '../../src/coverage/print-coverage.ts'

const CONTACT = `
components:
  schemas:
    Contact: { type: object, required: [name], properties: { name: { type: string, minLength: 2 }, address: { $ref: '#/components/schemas/Address' } } }
    Address: { type: object, properties: { city: { type: string, maxLength: 9 } } }
  parameters:
    limit: { name: limit, in: query, schema: { type: integer, maximum: 50 } }`

const body = (schema: string, type = 'application/json') =>
  `requestBody: { content: { ${type}: { schema: ${schema} } } }, responses: { '200': { description: OK } }`
const REF = "{ $ref: '#/components/schemas/Contact' }"
const SHOP = apiOf(`
paths:
  /contacts:
    post: { operationId: createContact, ${body(REF)} }
    get: { operationId: listContacts, parameters: [{ $ref: '#/components/parameters/limit' }], responses: { '200': { description: OK, content: { application/json: { schema: { type: array, items: ${REF} } } } } } }
  /contacts/{id}:
    put: { operationId: putContact, parameters: [{ name: id, in: path, required: true, schema: { type: integer } }], ${body(REF)} }
    get: { operationId: findContact, parameters: [{ $ref: '#/components/parameters/limit' }, { name: id, in: path, required: true, schema: { type: integer } }], responses: { '200': { description: OK, content: { application/json: { schema: ${REF} } } } } }
${CONTACT}`)

const namesOf = (api: ApiDescription, isWanted: (contractCase: ContractCase) => boolean) =>
  listContractCases(api)
    .filter(isWanted)
    .map(({ name }) => name)
const about = (keyword: string) => (contractCase: ContractCase) => contractCase.entry.keyword === keyword

test('what a component demands is shown once in each direction, with the simplest call that reaches it', () => {
  expect(namesOf(SHOP, about('minLength'))).toEqual([
    'createContact refuses body.name as "s" (minLength of Contact)',
    'createContact accepts body.name as "st" (minLength of Contact)',
    'An answer\'s Contact does not allow name as "s" (minLength)',
    'An answer\'s Contact allows name as "st" (minLength)',
  ])
  expect(namesOf(SHOP, about('maxLength')).filter(name => name.includes('refuses'))).toEqual([
    'createContact refuses body.address.city as "stringxxxx" (maxLength of Address)',
  ])
})

test('an operation shows that its body is the component, with one request that is accepted and one that is not', () => {
  const ofPut = namesOf(SHOP, ({ operationId, entry }) => operationId === 'putContact' && entry.location === '/body')
  expect(ofPut.filter(name => name.includes('$ref'))).toEqual([
    'putContact refuses body as 12345 ($ref to Contact)',
    'putContact accepts body as {"name":"string"} ($ref to Contact)',
  ])
})

test('a reference inside of a component is shown where it is written', () => {
  const references = namesOf(SHOP, ({ component, entry }) => component === 'Contact' && entry.keyword === '$ref')
  expect(references).toEqual([
    'createContact refuses body.address as 12345 ($ref to Address of Contact)',
    'createContact accepts body.address as {} ($ref to Address of Contact)',
    "An answer's Contact does not allow address as 12345 ($ref to Address)",
    "An answer's Contact allows address as {} ($ref to Address)",
  ])
})

test('a parameter that several operations refer to is shown once, and that each of them keeps to it', () => {
  expect(namesOf(SHOP, ({ component }) => component === 'parameters/limit')).toEqual([
    'listContacts refuses query.limit as 51 ($ref to parameters/limit)',
    'listContacts refuses query.limit as 51 (maximum of parameters/limit)',
    'listContacts refuses query.limit as "text" (type of parameters/limit)',
    'listContacts refuses query.limit as "1.5" (type of parameters/limit)',
    'listContacts accepts query.limit as 50 (maximum of parameters/limit)',
    'findContact refuses query.limit as 51 ($ref to parameters/limit)',
  ])
})

test('the matrix has the rules of a component once, and of each operation which component has them', async () => {
  const { entries, summary, failures } = await checkContract(SHOP)
  expect(failures).toEqual([])
  expect(summary.empty).toBe(0)
  const described = entries.map(describeEntry)
  expect(described.filter(text => text.includes('minLength'))).toEqual([
    'Contact (response) /name minLength refused',
    'Contact (response) /name minLength accepted',
    'Contact (request) /name minLength refused',
    'Contact (request) /name minLength accepted',
  ])
  expect(described).toContain('putContact application/json /body $ref #/components/schemas/Contact accepted')
  expect(described).toContain('findContact 200 application/json /body $ref #/components/schemas/Contact refused')
  const rule = entries.find(({ travel, keyword }) => travel === 'request' && keyword === 'minLength')
  expect(rule?.case).toBe('createContact refuses body.name as "s" (minLength of Contact)')
})

test('the cases of a component grow with its text, and not with the operations that refer to it', () => {
  const many = (count: number) => {
    const paths = Array.from({ length: count }, (_, index) => `  /c${index}: { post: { ${body(REF)} } }`)
    return apiOf(`paths:\n${paths.join('\n')}\n${CONTACT}`)
  }
  const ofComponents = (api: ApiDescription) => namesOf(api, ({ entry }) => entry.component !== undefined).length
  expect(ofComponents(many(9))).toBe(ofComponents(many(1)))
})

test('components that refer to each other are shown once each, however many links they have', () => {
  const names = Array.from({ length: 8 }, (_, index) => `Node${index}`)
  const links = names.slice(0, 3).map(name => `${name}: { $ref: '#/components/schemas/${name}' }`)
  const schemas = names.map(
    (name, index) => `    ${name}: { type: object, properties: { n: { type: integer, maximum: ${index} }, ${links} } }`,
  )
  const root = "{ type: object, properties: { one: { $ref: '#/components/schemas/Node7' } } }"
  const api = apiOf(`paths: { /n: { post: { ${body(root)} } } }\ncomponents:\n  schemas:\n${schemas.join('\n')}`)
  const integers = namesOf(api, ({ entry }) => entry.location === '/n' && entry.keyword === 'type')
  // Four of the eight are reached, and each has three values that are no integer.
  expect(integers).toHaveLength(12)
})

/** Operations whose answers hold the same object, under names of their own. */
function answering(object: string, count: number): ApiDescription {
  const paths = Array.from({ length: count }, (_, index) => {
    const schema = `{ type: object, properties: { data${index}: ${object} } }`
    const answer = `'200': { description: OK, content: { application/json: { schema: ${schema} } } }`
    return `  /o${index}: { get: { operationId: o${index}, responses: { ${answer} } } }`
  })
  return apiOf(`paths:\n${paths.join('\n')}`)
}

test('an object that is written twice, word for word, is shown twice: it may change in one place alone', () => {
  const api = answering('{ type: object, properties: { id: { type: integer, maximum: 7 } } }', 2)
  expect(namesOf(api, about('maximum'))).toEqual([
    "o0's 200 answer does not allow body.data0.id as 8 (maximum)",
    "o0's 200 answer allows body.data0.id as 7 (maximum)",
    "o1's 200 answer does not allow body.data1.id as 8 (maximum)",
    "o1's 200 answer allows body.data1.id as 7 (maximum)",
  ])
})

test('an object that is written very often, word for word, is shown a few times, and the matrix says where', async () => {
  const properties = Array.from({ length: 70 }, (_, index) => `p${index}: { type: integer, maximum: 7 }`)
  const api = answering(`{ type: object, properties: { ${properties.join(', ')} } }`, 10)
  expect(namesOf(api, about('maximum'))).toHaveLength(6 * 70 * 2)
  const { entries, summary } = await checkContract(api)
  expect(summary.empty).toBe(0)
  const copy = entries.find(({ operationId, keyword }) => operationId === 'o9' && keyword === 'maximum')
  expect(copy?.coveredBy).toBe(
    '#/paths/~1o0/get/responses/200/content/application~1json/schema/properties/data0/properties/p0',
  )
})

test('an event shows what it holds as an answer does, and is part of the coverage matrix', async () => {
  const depot = apiOf(`
paths:
  /things: { get: { operationId: listThings, responses: { '204': { description: None } } } }
webhooks:
  thing.created: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }, responses: { '204': { description: Taken } } } }
  thing.gone: { post: { requestBody: { content: { application/json: { schema: { type: object, required: [id] } } } }, responses: { '204': { description: Taken } } } }
components:
  schemas:
    Event: { type: object, properties: { level: { type: integer, maximum: 5, readOnly: true } } }`)
  const names = namesOf(depot, ({ operationId }) => operationId === undefined)
  expect(names).toContain("An answer's thing.created post/application/json does not allow it as 12345 ($ref to Event)")
  expect(names).toContain("An answer's Event does not allow level as 6 (maximum)")
  expect(names).toContain("An answer's Event allows level as 5 (maximum)")
  expect(names).toContain("An answer's thing.gone post/application/json does not allow it without id (required)")
  const { summary } = await checkContract(depot)
  expect(summary.empty).toBe(0)
  expect(summary.failedCases).toBe(0)
})

/** A schema that states so many rules: each property has a type, which refuses other types and null. */
function ruling(count: number): string {
  const properties = Array.from({ length: count / 2 - 1 }, (_, index) => `p${index}: { type: string }`)
  const schema = `{ ${['properties: {', properties.join(), '}'].join(' ')} }`
  return `
paths:
  /contacts: { post: { operationId: createContact, ${body("{ $ref: '#/components/schemas/Wide' }")} } }
components: { schemas: { Wide: ${schema} } }`
}

test('a schema may state as many rules as the limit says, and not more, unless that is raised', async () => {
  const most = DOCUMENT_LIMITS.rules
  const list = (api: ApiDescription) =>
    listDefinitions(
      api,
      api.operations.map(operation => sampleCall(api, operation)),
    ).find(({ component }) => component === 'Wide')?.rules
  expect(list(apiOf(ruling(most)))).toHaveLength(most)
  const beyond = apiOf(ruling(most + 2))
  expect(() => list(beyond)).toThrow(
    `#/components/schemas/Wide states ${most + 2} rules, and the limit is ${most}. Where that is meant, raise it: --limit rules=<number>`,
  )
  expect(list(await loadApi(beyond.document, { limits: { rules: most + 2 } }))).toHaveLength(most + 2)
})
