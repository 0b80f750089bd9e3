import { isLoopback } from '../loopback.ts'

/** Why an event must not be sent to a URL; undefined where it may: on this machine, or at an origin that was allowed. */
export function refuseReceiver(to: string, allowedOrigins: readonly string[]): string | undefined {
  if (!URL.canParse(to)) return `"${to}" is no URL`
  const { protocol, hostname, origin } = new URL(to)
  const isWeb = protocol === 'http:' || protocol === 'https:'
  if (isWeb && (isLoopback(hostname) || allowedOrigins.includes(origin))) return undefined
  return `Events are sent to this machine only, and ${origin} is another one. Start the mock with --allow-receiver ${origin}`
}
