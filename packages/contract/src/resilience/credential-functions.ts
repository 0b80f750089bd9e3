import type { Secrets } from './secrets.ts'

/** Credentials as functions, which give old values until they are asked for new ones. */
export interface CredentialFunctions {
  /** The options of a client. */
  readonly credentials: Readonly<Record<string, (request: { readonly refresh: boolean }) => Promise<string>>>
  /** The options that were asked for a new value. */
  readonly asked: readonly string[]
}

/** Makes functions of credentials. */
export function credentialFunctions(old: Secrets, fresh: Secrets): CredentialFunctions {
  const asked: string[] = []
  const functions = Object.keys(old).map(option => {
    const read = async ({ refresh }: { readonly refresh: boolean }) => {
      if (refresh) asked.push(option)
      return (refresh ? fresh : old)[option] as string
    }
    return [option, read] as const
  })
  return { asked, credentials: Object.fromEntries(functions) }
}
