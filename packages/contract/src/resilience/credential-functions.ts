import type { Secrets } from './secrets.ts'

/** Credentials as functions, which give old values until they are asked for new ones. */
export interface CredentialFunctions {
  /** The options of a client. */
  readonly credentials: Readonly<Record<string, (request: { readonly refresh: boolean }) => Promise<unknown>>>
  /** What was asked for, one entry each time: an option for a new value, and the one for all of them for its first as well. */
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

/** The same as one function, which gives all of them together. */
export function authenticateFunction(old: Secrets, fresh: Secrets): CredentialFunctions {
  const asked: string[] = []
  const authenticate = async ({ refresh }: { readonly refresh: boolean }) => {
    asked.push(refresh ? 'authenticate, again' : 'authenticate')
    return refresh ? fresh : old
  }
  return { asked, credentials: { authenticate } }
}
