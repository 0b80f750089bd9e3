import { apiOf } from '@crm-clients/test-support'
import { createMock, type Mock } from '../src/create-mock.ts'
import type { MockOptions } from '../src/mock-options.ts'

/** A mock of a document in YAML. */
export function mockOf(yaml: string, options?: MockOptions): Promise<Mock> {
  return createMock(apiOf(yaml), options)
}

/** Posts JSON to `/things`. */
export function post(mock: Mock, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return mock.fetch('http://shop.test/things', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** The messages of a refusal; empty when the request was accepted. */
export async function reasons(response: Response): Promise<string[]> {
  const violations: { message: string }[] = JSON.parse(response.headers.get('sl-violations') ?? '[]')
  return violations.map(({ message }) => message)
}
