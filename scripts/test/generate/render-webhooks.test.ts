import { loadApiSync } from '@crm-clients/openapi'
import type { OpenApiDocument } from '@crm-clients/openapi/document'
import { expect, test } from 'vitest'
import { renderWebhooks } from '../../src/generate/render-webhooks.ts'
import { nameTypesOf } from '../../src/generate/type-names.ts'
import { typeDocument } from '../../src/generate/typed-document/typed-document.ts'

const SIGNATURE = { header: 'shop-signature', encoding: 'hex', signs: '{body}' }

function render(webhooks: object, root: object = {}): string {
  const schemas = { ThingEvent: { type: 'object', properties: { type: { const: 'thing' } } } }
  const info = { title: 'Shop', version: '1' }
  const document = { openapi: '3.1.1', info, paths: {}, webhooks, components: { schemas }, ...root }
  const api = loadApiSync(document as unknown as OpenApiDocument)
  return renderWebhooks('shop', api, nameTypesOf(typeDocument(api), api.operations, 'createShopClient'))
}

const sends = (schema: object) => ({
  post: { requestBody: { content: { 'application/json': { schema } } }, responses: {} },
})
const thing = sends({ $ref: '#/components/schemas/ThingEvent' })

test('a spec without webhooks has an empty module, which the index hands on all the same', () => {
  expect(render({})).toBe('// The spec documents no webhooks.\nexport {}\n')
})

test('events are a type of all bodies by their names, each once, and are verified as the spec says', () => {
  const text = render({ 'thing.created': thing, 'thing.deleted': thing }, { 'x-webhook-signature': SIGNATURE })
  expect(text).toContain("import type { ThingEvent } from './schema.ts'")
  expect(text).toContain('export type ShopEvent = ThingEvent\n')
  expect(text).toContain(
    "createWebhookVerifier({ vendor: 'shop', header: 'shop-signature', encoding: 'hex', signs: '{body}' })",
  )
  expect(text).toContain('export { isWebhookError,')
})

test('a body without a name is found by its place', () => {
  const text = render({ 'thing.created': thing, ping: sends({ type: 'object' }) })
  expect(text).toContain("import type { ThingEvent, webhooks } from './schema.ts'")
  expect(text).toContain(
    "export type ShopEvent = ThingEvent | NonNullable<webhooks['ping']['post']['requestBody']>['content']['application/json']",
  )
})

test('without a scheme there is a guard, which says what it does not know, and nothing that verifies', () => {
  const named = sends({ type: 'object', required: ['id'], properties: { id: {}, kind: { enum: ['a', 'b'] } } })
  const text = render({ 'thing.created': thing, 'thing.deleted': thing, ping: named })
  expect(text).not.toContain('verifyWebhook')
  expect(text).toContain("import { createEventGuard } from '@crm-clients/runtime'")
  expect(text).toContain('this says nothing about who has sent it')
  expect(text).toContain(
    'export const isShopEvent: (body: unknown) => body is ShopEvent = /* @__PURE__ */ createEventGuard<ShopEvent>([' +
      "{ required: [], values: { type: ['thing'] } }, { required: ['id'], values: { kind: ['a', 'b'] } }])",
  )
})
