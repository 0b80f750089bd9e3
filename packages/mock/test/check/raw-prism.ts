import type { ApiDescription } from '@crm-clients/openapi'
import { readFetchArguments } from '@crm-clients/openapi/http'
import {
  createInstance,
  getHttpOperationsFromSpec,
  type PrismHttpComponents,
  ProblemJsonError,
} from '@stoplight/prism-http'
import { exposeQuery } from '../../src/receive/expose-query.ts'

const silent = () => {}
const logger = {
  child: () => logger,
  debug: silent,
  error: silent,
  info: silent,
  success: silent,
  trace: silent,
  warn: silent,
}
const config = {
  mock: { dynamic: false },
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  isProxy: false as const,
  upstreamProxy: undefined,
}

/** Prism, given the whole document as it is: what it has against a request. */
export async function createRawPrism({
  document,
  basePaths: [basePath],
}: Pick<ApiDescription, 'document' | 'basePaths'>) {
  const operations = await getHttpOperationsFromSpec(structuredClone(document))
  return async (request: Request): Promise<string[]> => {
    const { method, url, headers, bytes } = await readFetchArguments(request)
    const text = bytes.length > 0 ? new TextDecoder().decode(bytes) : undefined
    const isJson = headers.get('content-type')?.includes('json')
    const input = {
      method: method.toLowerCase() as 'get',
      url: { path: url.pathname.slice(basePath.length), query: exposeQuery(url.searchParams) },
      headers: { ...Object.fromEntries(headers), 'content-length': String(bytes.length) },
      body: isJson && text !== undefined ? JSON.parse(text) : text,
    }
    const components = { logger } as unknown as PrismHttpComponents
    const result = await createInstance(config, components).request(input, operations)()
    const problem = result._tag === 'Left' ? Object(ProblemJsonError.toProblemJson(result.left)) : undefined
    const found = problem
      ? (problem.validation ?? [{ message: problem.title }])
      : Object(result).right.validations.input
    return found.map(({ message }: { message: string }) => message)
  }
}
