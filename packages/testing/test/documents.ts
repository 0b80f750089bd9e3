import { parseDocument } from '../src/document/load-document.ts'
import { createMock, type Mock, type MockOptions, type OpenApiDocument } from '../src/index.ts'

/** A document of one YAML text, which starts with what comes after `info`. */
export function documentOf(yaml: string, openapi = '3.1.1'): OpenApiDocument {
  return parseDocument(`openapi: ${openapi}\ninfo: { title: Shop, version: v1 }\n${yaml}`, 'shop.yaml')
}

/** A document with one operation, `POST /things`, whose JSON body has the given schema (in YAML's flow style). */
export function documentWithBody(schema: string, components = ''): OpenApiDocument {
  return documentOf(`
paths:
  /things:
    post:
      operationId: createThing
      requestBody: { required: true, content: { application/json: { schema: ${schema.replace(/\s+/g, ' ')} } } }
      responses: { '200': { description: Done } }
${components}`)
}

/** A mock of a document in YAML. */
export function mockOf(yaml: string, options?: MockOptions): Promise<Mock> {
  return createMock(documentOf(yaml), options)
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
