import type { Operation } from './operation.ts'

/** The response that is documented for a status: its own, that of its range, or the default. */
export function findResponse<Response extends { readonly status: string }>(
  responses: readonly Response[],
  code: string,
): Response | undefined {
  if (!/^[2-5]\d\d$/.test(code)) return undefined
  const candidates = [code, `${code.charAt(0)}XX`, 'default']
  return candidates.map(status => responses.find(response => response.status === status)).find(Boolean)
}

/** What the mock answers without a preference: the lowest 2xx, the default, or else the first. */
export function usualResponse<Response extends { readonly status: string }>(
  responses: readonly Response[],
): Response | undefined {
  const [lowest] = responses
    .filter(({ status }) => /^2(\d\d|XX)$/.test(status))
    .sort((a, b) => (a.status < b.status ? -1 : 1))
  return lowest ?? responses.find(({ status }) => status === 'default') ?? responses[0]
}

/** The status that an operation answers with when nothing else is asked for. */
export function usualStatus({ responses }: Operation): number {
  const usual = usualResponse(Object.keys(responses).map(status => ({ status })))?.status ?? '200'
  return usual === 'default' ? 200 : Number(usual.replace('XX', '00'))
}
