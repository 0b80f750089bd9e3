// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are pieces of code.
import type { FaultTable } from './source-mutant.ts'

/** Faults in how a request is sent: with which credentials, how often, and for how long. */
export const sendingFaults: FaultTable = {
  'sending/attempt.ts': [
    ['sends every write as GET', '...init, method, headers, body,', "...init, method: 'GET', headers, body,"],
    ['forgets the body', 'method, headers, body, signal', 'method, headers, signal'],
    ['forgets all headers', '? { ...parts.headers, ...extra }', '? { ...extra }'],
    ['sends no credentials', 'target = attachCredentials(vendor, values, headers, url)', 'target = url'],
    [
      'sends every request twice',
      'response = await send(url, true)',
      'await send(url, true)\n    response = await send(url, true)',
    ],
    ['follows redirects of writes', '/^(GET|HEAD)$/.test(method) &&', ''],
    ['follows no redirects', 'if (follow) response', 'if (!follow && follow) response'],
    [
      'lets an error quote the credential',
      'new ConnectionError(identify(), cause, redactorOf(sent), isNeverSent)',
      'new ConnectionError(identify(), cause, redactorOf([]), isNeverSent)',
    ],
    ['ignores the abort signal', 'headers, body, signal,', 'headers, body,'],
  ],
  'client/client.ts': [
    ['has no methods', 'client[operationId] = createMethod(context, operation, client)', ''],
    [
      'throws away the arguments of a method',
      'call(context, operation, args, sent)',
      'call(context, operation, {}, sent)',
    ],
  ],
  'credentials/attach-credentials.ts': [
    [
      'drops the bearer credential',
      "if (placement.in === 'bearer') headers.authorization = `Bearer ${value}`",
      "if (placement.in === 'bearer') target = url",
    ],
    ['writes the scheme of the credential wrong', '`Bearer ${value}`', '`Token ${value}`'],
    ['drops credentials in a header', 'headers[placement.name] = value', 'target = url'],
  ],
  'credentials/create-credential-store.ts': [
    [
      'sends without any credentials',
      'throw new ConfigError(vendor.name, `no ${missing',
      'return []\n      throw new ConfigError(vendor.name, `no ${missing',
    ],
    ['prefers to send no credentials', 'complete.find(set => set.length > 0) ?? complete[0]', 'complete[0]'],
    ['takes an incomplete set of credentials', '!set.some(isMissing)', '!set.every(isMissing)'],
    ['accepts a credential with a line break', "typeof value !== 'string' ||", "typeof value !== 'string' || false &&"],
    ['asks for a new credential on every refusal', 'if (known?.refused === refused) return known.fresh', ''],
  ],
  'features/credential-placements.ts': [
    ['drops basic authentication', 'headers.authorization = `Basic', 'headers.forgotten = `Basic'],
    ['does not encode basic authentication', 'btoa(String.fromCharCode(...new TextEncoder().encode(value)))', 'value'],
    ['writes basic authentication as Latin 1', 'String.fromCharCode(...new TextEncoder().encode(value))', 'value'],
    ['drops credentials in the query', "[...others, pair].join('&')", "others.join('&')"],
    ['loses the query to the credential', '[...others, pair]', '[pair]'],
    ['drops credentials in a cookie', '[headers.cookie, pair].filter(Boolean)', '[headers.cookie].filter(Boolean)'],
  ],
  'prepared-operation.ts': [
    ['sends a write twice that is not idempotent', "(method !== 'POST' && method !== 'PATCH') ||", 'true ||'],
  ],
  'sending/retry.ts': [
    ['repeats what was refused for good', 'statuses.includes(status)', 'true'],
    ['repeats a write after a 429 that nobody documents', '=== 429 && documents429', '=== 429'],
    ['never repeats', 'if (!isWorthIt ||', 'if (true ||'],
    ['ignores Retry-After', "parseRetryAfter(`${headers?.get('retry-after')}`) ?? backOff", 'backOff'],
  ],
  'sending/send.ts': [
    [
      'ignores the time limit of an attempt',
      'attemptOnce(context, sending, values, headers, inner), timeout)',
      'attemptOnce(context, sending, values, headers, inner), 2 ** 40)',
    ],
    ['keeps a refused credential', 'refreshed = await credentials.values(chosen, limit, values)', 'refreshed = values'],
    [
      'ignores the time limit of a call',
      'let deadline = performance.now() + totalTimeout',
      'let deadline = performance.now() + 2 ** 40',
    ],
    ['does not listen to the caller', 'return limitTime(signal,', 'return limitTime(undefined,'],
    ["ignores the operation's own security", 'operation.details.security ?? vendor.security', 'vendor.security'],
  ],
  'sending/time-limit.ts': [
    ['leaves its listener behind', "outer?.removeEventListener('abort', stop)", ''],
    ['leaves its timer behind', 'clearTimeout(timer)\n      outer', 'outer'],
  ],
}
