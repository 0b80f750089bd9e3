import { expect, test } from 'vitest'
import { joinPointer, splitPointer } from '../../src/document/json-pointer.ts'
import { type Excerpt, sampleRules } from '../../src/sampling/sample-rules.ts'
import type { Direction } from '../../src/schema/direction.ts'
import { listWrittenRules } from '../../src/schema/written-rules.ts'
import { validate } from '../../src/validation/validator.ts'
import { apiOf } from '../documents.ts'

const API = apiOf(`
paths: {}
components:
  schemas:
    Order: { type: object, required: [buyer], properties: { buyer: { $ref: '#/components/schemas/Person' }, note: { type: string } } }
    Person: { type: object, required: [name], properties: { name: { type: string, minLength: 1 }, boss: { $ref: '#/components/schemas/Person' } } }
    Worker: { type: object, allOf: [{ $ref: '#/components/schemas/Person' }], properties: { job: { type: string } } }
    Named: { type: object, allOf: [{ $ref: '#/components/schemas/Person' }], required: [name], properties: { name: { type: string } } }
    Moment: { type: object, properties: { at: { type: [integer, string, 'null'], minLength: 3 }, name: { type: [string, 'null'] } } }
    Numbered: { type: object, properties: { id: { type: string, format: uuid, readOnly: true } } }
    Alarm: { type: object, allOf: [{ $ref: '#/components/schemas/Numbered' }] }
    Twins: { type: object, properties: { one: { $ref: '#/components/schemas/Order' }, other: { type: object, properties: { n: { type: integer } } } } }
`)
const pointerOf = (name: string) => `#/components/schemas/${name}`

/** Each value that is derived from a component: the rule and its place, and the value. */
function derive(name: string, excerpt: Partial<Excerpt> = {}): string[] {
  const schema = { schema: API.schemas.get(name) ?? true, pointer: pointerOf(name) }
  const sampling = { api: API, properties: 'required', direction: 'request' as Direction, files: false } as const
  const check = (value: unknown) =>
    validate(API, 'request', schema.schema, structuredClone(value), { name: 'It', location: [] }).map(
      ({ location, code }) => ({ place: joinPointer('', ...location), keyword: code }),
    )
  const own = { pointer: schema.pointer, location: '', repeats: [], ...excerpt }
  const { values } = sampleRules(sampling, schema, 'json', check, own)
  return values.map(({ rule: { expects, keyword, location }, value }) =>
    [expects, keyword, location || '/', JSON.stringify(value)].join(' '),
  )
}

test('an excerpt shows what is written in one place, and of a reference that it is kept', () => {
  expect(derive('Order')).toEqual([
    'refused type / 12345',
    'refused type / null',
    'refused required / {}',
    'accepted properties / {"buyer":{"name":"string","boss":{"name":"string","boss":{"name":"string"}}},"note":"string"}',
    'accepted properties / {"buyer":{"name":"string"}}',
    'refused $ref /buyer {"buyer":12345}',
    'accepted $ref /buyer {"buyer":{"name":"string"}}',
    'refused type /note {"buyer":{"name":"string"},"note":12345}',
    'refused type /note {"buyer":{"name":"string"},"note":null}',
  ])
})

test('that a reference is kept is shown by what nothing beside it forbids, also below', () => {
  expect(derive('Worker')).toContain('refused $ref / {}')
  expect(derive('Named')).toContain('refused $ref / {"name":""}')
})

test('that a reference is kept is shown by a read-only property as such, and not by a wrong value of it', () => {
  expect(derive('Alarm').filter(text => text.startsWith('refused $ref'))).toEqual([
    'refused $ref / {"id":"3c90c3cc-0d44-4b50-8888-8dd25736052a"}',
  ])
})

test('each of several types is shown, and of a single one that it may be null', () => {
  expect(derive('Moment').filter(text => text.startsWith('accepted type'))).toEqual([
    'accepted type /at {"at":1}',
    'accepted type /at {"at":"string"}',
    'accepted type /at {"at":null}',
    'accepted type /name {"name":null}',
  ])
})

test('an excerpt that others lead to is shown inside of a whole value, and once where it leads back to itself', () => {
  const values = derive('Order', { pointer: pointerOf('Person'), location: '/buyer' })
  expect(values).toContain('refused minLength /buyer/name {"buyer":{"name":""}}')
  expect(values).toContain('refused $ref /buyer/boss {"buyer":{"name":"string","boss":12345}}')
  expect(values.filter(value => value.includes('minLength'))).toHaveLength(2)
  expect(values.filter(value => value.includes('/note'))).toEqual([])
})

test('of what is shown elsewhere one value is enough that is right, and one that is not', () => {
  const repeat = `${pointerOf('Twins')}/properties/other`
  expect(derive('Twins', { repeats: [repeat] }).filter(value => value.includes(' /other'))).toEqual([
    'refused type /other {"other":12345}',
    'accepted properties /other {"other":{"n":1}}',
  ])
})

test('rules of a schema end at its references', () => {
  const schema = { schema: API.schemas.get('Order') ?? true, pointer: pointerOf('Order') }
  const rules = listWrittenRules(schema, 'request').filter(({ location }) => splitPointer(location)[0] === 'buyer')
  expect(rules.map(({ keyword, detail, expects }) => [keyword, detail, expects])).toEqual([
    ['$ref', pointerOf('Person'), 'refused'],
    ['$ref', pointerOf('Person'), 'accepted'],
  ])
})
