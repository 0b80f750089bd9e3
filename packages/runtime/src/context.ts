import type { CredentialStore } from './credential-store.ts'
import type { Middleware } from './openapi-fetch.ts'
import type { AddressOptions, ClientOptions } from './options.ts'
import type { PlatformOptions } from './platform/platform-options.ts'
import type { Vendor } from './vendor.ts'

/** What all calls of one client share. */
export interface ClientContext {
  readonly vendor: Vendor
  readonly options: ClientOptions & AddressOptions & PlatformOptions
  readonly baseUrl: string
  readonly credentials: CredentialStore
  /** In the order in which they were added. */
  middleware: readonly Middleware[]
}
