import { createHmac } from 'node:crypto'
import type { DocumentedSignature } from '@crm-clients/openapi/operation'

/** The header with the signature of an event, as the vendor would sign it. */
export function signEvent(
  { header, prefix = '', encoding, signs }: DocumentedSignature,
  secret: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  const signed = signs.replaceAll(/\{([^}]*)\}/g, (_, name: string) => (name === 'body' ? body : (headers[name] ?? '')))
  return { [header]: prefix + createHmac('sha256', secret).update(signed).digest(encoding) }
}
