import type { SentCredentials } from '../credential-store.ts'
import type { CredentialPlacement } from '../description.ts'
import type { Vendor } from '../vendor.ts'

/** Puts credentials into the headers of a request, and returns its URL with those that travel in the query. */
export function attachCredentials(
  { credentials, features }: Vendor,
  values: SentCredentials,
  headers: Record<string, string>,
  url: string,
): string {
  let target = url
  for (const option in values) {
    const value = values[option] as string
    const placement = credentials[option] as CredentialPlacement
    if (placement.in === 'bearer') headers.authorization = `Bearer ${value}`
    else if (placement.in === 'header') headers[placement.name] = value
    else target = features?.placeCredential?.(headers, target, placement, value) ?? target
  }
  return target
}
