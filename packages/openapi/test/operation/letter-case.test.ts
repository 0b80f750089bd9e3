import { expect, test } from 'vitest'
import { camelCase, constantCase } from '../../src/operation/letter-case.ts'

test.each([
  ['sessionToken', 'sessionToken', 'SESSION_TOKEN'],
  ['session-token', 'sessionToken', 'SESSION_TOKEN'],
  ['SESSION_TOKEN', 'sessionToken', 'SESSION_TOKEN'],
  ['XApiKey', 'xApiKey', 'X_API_KEY'],
  ['HTTPBearer', 'httpBearer', 'HTTP_BEARER'],
  ['OAuth2', 'oauth2', 'OAUTH2'],
  ['myOAuth', 'myOauth', 'MY_OAUTH'],
])('%s is %s in camel case, and %s as a constant', (text, camel, constant) => {
  expect([camelCase(text), constantCase(text)]).toEqual([camel, constant])
})
