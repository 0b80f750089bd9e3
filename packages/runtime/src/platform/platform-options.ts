/** What a platform adds to the options of a client. */
export interface PlatformOptions {
  /** The headers that every request has, unless somebody says otherwise. */
  readonly ownHeaders?: Readonly<Record<string, string>>
  /** Whether an error of `fetch` with this code comes before there is a connection. */
  isNeverSent?(code: unknown): boolean
}
