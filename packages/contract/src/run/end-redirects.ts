import type { MockFetch } from '@crm-clients/mock'

/** What a client is answered that follows a redirect: nothing, since no mock knows what is there. */
export const FOLLOWED = 204

/** A `fetch` for one client whose redirects lead nowhere: whoever follows one asks neither the mock nor anybody else. */
export function endRedirects(fetch: MockFetch): MockFetch {
  let target: string | undefined
  const ending: typeof globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    if (url === target) return new Response(null, { status: FOLLOWED })
    const response = await fetch(input as string, init)
    const location = response.headers.get('location') ?? ''
    const isRedirect = /^30[12378]$/.test(`${response.status}`) && URL.canParse(location, url)
    target = isRedirect ? new URL(location, url).href : undefined
    return response
  }
  return Object.assign(ending, { rateLimit: false } as const)
}
