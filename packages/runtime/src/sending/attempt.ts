import type { ClientContext } from '../context.ts'
import type { SentCredentials } from '../credential-store.ts'
import { attachCredentials } from '../credentials/attach-credentials.ts'
import { redactorOf } from '../credentials/sent-secrets.ts'
import { writeOrRefuse } from '../errors/argument-error.ts'
import { ConnectionError } from '../errors/connection-error.ts'
import { ParseError } from '../errors/parse-error.ts'
import type { ReceivedResponse, Sending } from './sending.ts'

/**
 * Sends a call once, and reads the whole answer.
 *
 * @param extra headers that hooks have added.
 * @throws {ArgumentError} for what is no request.
 * @throws {ConnectionError} when no complete answer arrives.
 */
export async function attemptOnce(
  { vendor, options: { fetch: custom, isNeverSent } }: ClientContext,
  { identify, parts, args: { init }, sent, read }: Sending,
  values: SentCredentials,
  extra: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<ReceivedResponse> {
  const { url, method, body, made } = parts
  // Named only where it is needed: the platform takes its time over each option, also over one that changes nothing.
  const duplex = typeof body === 'string' ? undefined : 'half'
  // One of another platform's class is a text to this one's `fetch`.
  const isOurs = made instanceof Request
  // The platform forgets them where anything else is given.
  const kept = isOurs && { referrer: made.referrer, referrerPolicy: made.referrerPolicy }
  const send = (url: string, hasCredentials: boolean) => {
    const headers = hasCredentials ? { ...parts.headers, ...extra } : { accept: parts.headers.accept as string }
    let target = url
    if (hasCredentials) {
      sent.push({ credentials: values, headers })
      target = attachCredentials(vendor, values, headers, url)
    }
    const request = { ...kept, ...init, method, headers, body, signal, redirect: 'manual', duplex } as RequestInit
    const whole = isOurs && (target === made.url ? made : new Request(target, made))
    return (custom ?? fetch)(whole || target, request)
  }

  let response: Response | undefined
  try {
    response = await send(url, true)
    if (response.type === 'opaqueredirect') throw new Error('browsers hide redirects')
    const follow = /^(GET|HEAD)$/.test(method) && vendor.features?.followRedirects
    if (follow) response = await follow(response, url, send, target => redactorOf(sent).reveals(target))
    return { response, body: await read(response) }
  } catch (cause) {
    // Such as a method that is none, or an `init` that the platform does not take: sending it again would help nobody.
    writeOrRefuse(
      identify(),
      'init',
      () => new Request(url, { ...init, method, headers: {}, body: null, signal: null }),
    )
    // One of somebody else's `fetch` may hold what is not redacted.
    throw response && cause instanceof ParseError
      ? cause
      : new ConnectionError(identify(), cause, redactorOf(sent), isNeverSent)
  }
}
