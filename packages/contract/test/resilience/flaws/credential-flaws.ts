import type { ShopMethod, ShopOptions } from '../shop.ts'
import { BREAKS_AGAIN, type Flaw, withFetch, withMethod } from './flaw.ts'

const SECRET_HEADERS = ['authorization', 'x-api-key', 'cookie']

/** One kind of credential is treated in another way than all others. */
export const CREDENTIAL_FLAWS: readonly Flaw[] = [
  ['readBasic', 'login'],
  ['readHeader', 'apiKey'],
  ['readQuery', 'queryKey'],
  ['readCookie', 'session'],
].flatMap(([operation = '', option = '']): Flaw[] => {
  const isMeant = ({ url }: Request) => new URL(url).pathname === `/api/${operation.slice(4).toLowerCase()}`
  const showsSecret = (what: object, options: ShopOptions) =>
    Object.assign(what, { secret: Object(options)[option] as unknown })
  const inErrors = (method: ShopMethod, options: ShopOptions) => (call: object) =>
    method(call).catch(error => Promise.reject(showsSecret(error, options)))
  return [
    {
      name: `takes ${option} along to another origin, and nothing else`,
      notices: `${operation} takes no credential along when a 307 leads to another origin`,
      complaint: new RegExp(`The other origin was told ${option}`),
      createClient: withFetch(async (request, fetch) => {
        const response = await fetch(request)
        const location = response.headers.get('location')
        const secrets = [...request.headers].filter(([name]) => SECRET_HEADERS.includes(name))
        return location ? fetch(new Request(location + new URL(request.url).search, { headers: secrets })) : response
      }, isMeant),
    },
    {
      name: `shows ${option} in an error, and nothing else`,
      notices: `${operation} ${BREAKS_AGAIN}`,
      complaint: new RegExp(`of the error holds the credential ${option}`),
      createClient: withMethod(operation, inErrors),
    },
    {
      name: `quotes an answer that repeats ${option}, and nothing else`,
      notices: `${operation} is sent 3 times and throws a ConnectionError when the answer is the request`,
      complaint: new RegExp(`of the error holds the credential ${option}`),
      createClient: withMethod(operation, inErrors),
    },
    {
      name: `passes on ${option} when a vendor quotes it, and nothing else`,
      notices: `${operation} is sent once and is answered 401 when JSON quotes the credential`,
      complaint: new RegExp(`of the result holds the credential ${option}`),
      createClient: withMethod(operation, (method, options) => async (call: object) => {
        const result = await method(call)
        return { ...result, error: showsSecret({}, options) }
      }),
    },
    {
      name: `does not ask for a new ${option}`,
      notices: `${operation} asks once for new credentials when 5 calls at once are refused, and sends them again`,
      complaint: /Expected a result with status 200/,
      createClient: withFetch(async (request, fetch) => {
        const response = await fetch(request)
        return response.status === 401 ? new Response(null, { status: 400 }) : response
      }, isMeant),
    },
    {
      name: `does not send ${option} again when the server was unavailable`,
      notices: `${operation} is sent 2 times and is answered 200 when the server is unavailable once`,
      complaint: /Expected a result with status 200/,
      createClient: withFetch(async (request, fetch) => {
        const response = await fetch(request)
        return response.status === 503 ? new Response(null, { status: 400 }) : response
      }, isMeant),
    },
  ]
})
