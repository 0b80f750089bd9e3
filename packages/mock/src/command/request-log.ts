import type { ApiDescription } from '@crm-clients/openapi'
import { escapeForLine } from '@crm-clients/openapi/escape'
import { createRedactor, REDACTED } from '@crm-clients/runtime/redaction'
import type { RecordedRequest } from '../controls/recorded-request.ts'
import { createSecretsFinder } from '../controls/request-secrets.ts'

/** How requests are logged: a line for people, a line of JSON, or not at all. */
export const LOG_FORMATS = ['pretty', 'json', 'silent'] as const

/** One of {@link LOG_FORMATS}. */
export type LogFormat = (typeof LOG_FORMATS)[number]

/** Makes the function that logs the requests of a mock, one line each and without credentials; undefined where nothing is logged. */
export function createRequestLog(
  api: ApiDescription,
  format: LogFormat,
  print: (line: string) => void,
): ((request: RecordedRequest, milliseconds: number) => void) | undefined {
  if (format === 'silent') return undefined
  const findSecrets = createSecretsFinder(api)
  const write = format === 'json' ? writeJson : writePretty
  return (request, took) => {
    const secrets = findSecrets(request)
    const redact = secrets ? createRedactor(secrets).redact : () => REDACTED
    const { method, path, operationId, status, reason } = request
    const line = {
      time: new Date().toISOString(),
      mock: api.name,
      method,
      // Without the query: of what stands there, nobody knows what is for whom.
      path: redact(path),
      ...(operationId !== undefined && { operation: operationId }),
      ...(status !== undefined && { status }),
      milliseconds: Math.round(took),
      ...(reason !== undefined && { reason: redact(reason) }),
    }
    print(write(line))
  }
}

interface LogLine {
  readonly time: string
  readonly mock: string
  readonly method: string
  readonly path: string
  readonly operation?: string
  /** Absent where the mock was told to fail. */
  readonly status?: number
  readonly milliseconds: number
  readonly reason?: string
}

const writeJson = (line: LogLine) => JSON.stringify(line)

function writePretty({ mock, method, path, operation = '-', status, milliseconds, reason }: LogLine): string {
  const parts = [mock, operation, status ?? 'no answer', `${milliseconds} ms`, `${method} ${path}`, reason ?? []].flat()
  return escapeForLine(parts.join('  '))
}
