import { expect, test } from 'vitest'
import {
  type ArgumentKinds,
  BOOLEAN,
  FROM_ZERO,
  FUNCTION,
  listOf,
  mapOf,
  NUMBER,
  ORIGIN,
  oneWordOf,
  PORT,
  partsOf,
  required,
  SOURCE,
  secret,
  TEXT,
} from '../../src/command-line/argument-kinds.ts'
import { refuseWrongArgument, refuseWrongOptions } from '../../src/command-line/refuse-wrong-options.ts'
import { UsageError } from '../../src/command-line/usage-error.ts'

const KINDS: ArgumentKinds = {
  count: FROM_ZERO,
  delay: NUMBER,
  keep: partsOf({ bytes: FROM_ZERO, requests: FROM_ZERO }),
  mode: oneWordOf('refuse', 'report'),
  name: TEXT,
  names: listOf(TEXT),
  onSent: FUNCTION,
  origins: listOf(ORIGIN),
  plain: BOOLEAN,
  port: PORT,
  token: secret(TEXT),
  tokens: mapOf(secret(TEXT)),
}

test.each<[unknown, string]>([
  [undefined, 'The options of start are undefined. Pass them in one object.'],
  [null, 'The options of start are null. Pass them in one object.'],
  ['of-a-tenant', 'The options of start are a text. Pass them in one object.'],
  [[], 'The options of start are a list. Pass them in one object.'],
  [{ naem: 'x' }, 'start has no option naem. Do you mean name?'],
  [{ onsent: 'x' }, 'start has no option onsent. Do you mean onSent?'],
  [{ toString: 'x' }, 'start has no option toString. It has: count, delay, keep, '],
  [{ 'a\nb': 'x' }, 'start has no option a\\u000ab. It has: '],
  [{ keep: { request: 5 } }, 'start has no option keep.request. Do you mean requests?'],
  [{ keep: { bytes: NaN } }, 'The option keep.bytes of start is NaN. It has to be a number from 0.'],
  [{ keep: 5 }, 'The option keep of start is 5. It has to be an object.'],
  [{ keep: [] }, 'The option keep of start is a list. It has to be an object.'],
  [{ name: null }, 'The option name of start is null. It has to be a text.'],
  [{ name: Symbol('x') }, 'The option name of start is Symbol(x). It has to be a text.'],
  [{ names: 'x' }, 'The option names of start is "x". It has to be a list.'],
  [{ names: ['x', 5] }, 'The option names[1] of start is 5. It has to be a text.'],
  [{ names: ['x', undefined] }, 'The option names[1] of start is undefined. It has to be a text.'],
  [{ mode: 'reprot' }, 'The option mode of start is "reprot". It has to be refuse or report.'],
  [{ mode: 'x'.repeat(99) }, `The option mode of start is "${'x'.repeat(60)}…". It has to be refuse or report.`],
  [{ onSent: {} }, 'The option onSent of start is an object. It has to be a function.'],
  [{ origins: ['https://a.test/x'] }, 'The option origins[0] of start is "https://a.test/x". It has to be an origin'],
  [{ plain: 'yes' }, 'The option plain of start is "yes". It has to be true or false.'],
  [{ plain: () => true }, 'The option plain of start is a function. It has to be true or false.'],
  [{ port: '80' }, 'The option port of start is "80". It has to be a whole number from 0 to 65535.'],
  [{ port: 70_000 }, 'The option port of start is 70000. It has to be a whole number from 0 to 65535.'],
  [{ delay: Infinity }, 'The option delay of start is Infinity. It has to be a number.'],
  [{ token: 5 }, 'The option token of start is 5. It has to be a text.'],
  [{ tokens: { a: {} } }, 'The option tokens.a of start is an object. It has to be a text.'],
])('%o is refused', (options, message) => {
  const check = () => refuseWrongOptions('start', options, KINDS)
  expect(check).toThrow(UsageError)
  expect(check).toThrow(message)
})

test('what may be a credential is not quoted', () => {
  const check = () => refuseWrongOptions('start', { token: 'of-a-tenant' }, { token: secret(PORT) })
  expect(check).toThrow('The option token of start is a text. It has to be a whole number from 0 to 65535.')
})

test('what is not given is right, unless it is required', () => {
  expect(() => refuseWrongOptions('start', { name: undefined }, KINDS)).not.toThrow()
  const check = () => refuseWrongOptions('start', {}, { name: required(TEXT) })
  expect(check).toThrow('The option name of start is undefined. It has to be a text.')
})

test('options that are what they have to be are right, also where they are inherited', () => {
  const options = {
    count: Infinity,
    keep: { bytes: 0 },
    mode: 'report',
    names: [],
    onSent: () => {},
    origins: ['https://acme.test', 'http://localhost:9'],
    plain: false,
    port: 65_535,
    tokens: { a: 'x', b: undefined },
  }
  expect(() => refuseWrongOptions('start', options, KINDS)).not.toThrow()
  expect(() => refuseWrongOptions('start', Object.create(options), KINDS)).not.toThrow()
  expect(() => refuseWrongOptions('start', Object.create({ port: 'x' }), KINDS)).toThrow('The option port of start')
})

test('an argument is checked like an option', () => {
  expect(() => refuseWrongArgument('start', 'source', new URL('file:///shop.yaml'), SOURCE)).not.toThrow()
  const check = () => refuseWrongArgument('start', 'source', undefined, SOURCE)
  expect(check).toThrow(
    "The argument source of start is undefined. It has to be a vendor's name, the path or the URL of",
  )
})
