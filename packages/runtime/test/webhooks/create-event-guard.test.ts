import { expect, expectTypeOf, test } from 'vitest'
import { createEventGuard } from '../../src/webhooks/create-event-guard.ts'

interface ThingEvent {
  readonly id: number
  readonly type: 'made' | 'gone'
}

const isThingEvent = createEventGuard<ThingEvent>([
  { required: ['id', 'type'], values: { type: ['made', 'gone'] } },
  { required: ['ping'], values: {} },
])

test.each([
  [{ id: 1, type: 'made', more: true }, true],
  [{ ping: null }, true],
  [{ id: 1, type: 'sold' }, false],
  [{ type: 'made' }, false],
  [[{ id: 1, type: 'made' }], false],
  ['made', false],
  [null, false],
  [undefined, false],
])('%j: %s', (body, isOne) => {
  expect(isThingEvent(body)).toBe(isOne)
})

test('a guard narrows what is not known', () => {
  const body: unknown = { id: 1, type: 'made' }
  if (isThingEvent(body)) expectTypeOf(body).toEqualTypeOf<ThingEvent>()
})
