import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRedactor, REDACTED } from '../../src/redaction/index.ts'
import { secret, spelled } from './spellings.ts'

/** Texts that end and begin with what might be read together with a secret. */
const surrounding = fc.string({ unit: fc.constantFrom(...'%\\&#;+=?"\'~ aefux25', '&amp;', '%2', '\\u00', '&#x') })

test('no spelling of a secret survives, whatever stands around it', () => {
  fc.assert(
    fc.property(spelled(secret), surrounding, surrounding, ({ secret, spelling }, before, after) => {
      const { redact, reveals } = createRedactor([secret])
      const text = before + spelling + after
      expect(redact(text)).toContain(REDACTED)
      expect(redact(text)).not.toContain(spelling)
      expect(reveals(text)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('of secrets that overlap no part is left over', () => {
  const overlapping = fc
    .tuple(secret, secret, secret)
    .map(([one, two, three]) => [one + two, two + three, two, `${one}${two}${three}`])
  fc.assert(
    fc.property(
      overlapping,
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      surrounding,
      (secrets, order, before) => {
        const { redact } = createRedactor(order.map(index => secrets[index] as string))
        const [, , , whole = ''] = secrets
        const redacted = redact(`${before}${whole} ${secrets.join(' ')}`)
        for (const text of secrets) expect(redacted).not.toContain(text)
        // The whole is one secret as well: what surrounds it is all that may stay.
        expect(redact(`(${whole})`)).toBe('([redacted])')
      },
    ),
    { numRuns: 300 },
  )
})

test('a short secret does not survive as a value of its own', () => {
  const short = fc.string({ unit: fc.constantFrom(...'abc019-_!'), minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(short, text => {
      const { redact, redactValue } = createRedactor([text])
      expect(redact(text)).toBe(REDACTED)
      expect(redact(`https://a.test/x?key=${text}&page=x`)).toBe('https://a.test/x?key=[redacted]&page=x')
      expect(redact(JSON.stringify({ X: text }))).toBe('{"X":"[redacted]"}')
      expect(redactValue({ X: [text, `so ${text} it is`] })).toEqual({ X: [REDACTED, `so ${text} it is`] })
    }),
    { numRuns: 300 },
  )
})

test('a text without secrets comes back as it is, and so does a value', () => {
  // No spelling of what begins with such a letter can be made of other letters and signs.
  const strange = secret.map(text => `Ж${text}Ж`)
  const text = fc.oneof(surrounding, fc.string({ unit: fc.constantFrom(...'aefux25GHKLM{}[]",:\\%&;= \n') }))
  fc.assert(
    fc.property(fc.array(strange), text, fc.jsonValue(), (secrets, text, value) => {
      const { redact, redactValue, reveals } = createRedactor(secrets)
      expect(redact(text)).toBe(text)
      expect(reveals(text)).toBe(false)
      expect(redactValue(value)).toEqual(value)
    }),
    { numRuns: 300 },
  )
})

test('no text, number or key of a value keeps a secret', () => {
  const value = (leaf: fc.Arbitrary<string>) =>
    fc.letrec(tie => ({
      value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value')), fc.dictionary(leaf, tie('value'))),
    })).value
  const given = secret.chain(text =>
    fc.tuple(fc.constant(text), value(spelled(fc.constant(text)).map(({ spelling }) => spelling))),
  )
  fc.assert(
    fc.property(given, ([secret, value]) => {
      const texts: string[] = []
      JSON.stringify(createRedactor([secret]).redactValue(value), (key, inner) => {
        texts.push(key, String(inner))
        return inner
      })
      const { reveals } = createRedactor([secret])
      expect(texts.filter(reveals)).toEqual([])
    }),
    { numRuns: 200 },
  )
})
