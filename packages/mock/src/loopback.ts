import { isIP } from 'node:net'

/** Whether nobody but this machine reaches what listens at a host, which may be written as in a URL: `[::1]`. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || /^\[?::1\]?$/.test(host) || (isIP(host) === 4 && host.startsWith('127.'))
}
