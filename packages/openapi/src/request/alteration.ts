/** How a credential can be wrong. */
export type CredentialFlaw = 'absent' | 'forgotten' | 'wrong scheme'

/** What is changed in a valid request that no client would change by itself. */
export interface Alteration {
  /** In capitals. */
  readonly method?: string
  /** Sent in place of the content type; null sends none. */
  readonly contentType?: string | null
  /** Sent in place of the body; null sends none. */
  readonly text?: string | null
  /** Query parameters that are added. */
  readonly query?: Readonly<Record<string, string>>
  /** The options of the credentials that are sent. Those of the operation's first alternative when it is absent. */
  readonly credentials?: readonly string[]
  readonly credential?: { readonly option: string; readonly flaw: CredentialFlaw }
}
