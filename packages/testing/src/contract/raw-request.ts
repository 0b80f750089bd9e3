import { attachCredential } from './attach-credentials.ts'
import type { Contract } from './contract.ts'
import type { UnauthorizedCase } from './contract-case.ts'

/** Sends a request that the client would not send: with only some of the credentials. It has no body. */
export async function sendRaw(contract: Contract, contractCase: UnauthorizedCase): Promise<Response> {
  const { method, path, call, sent } = contractCase
  const filled = path.replace(/\{([^}]*)\}/g, (_, name: string) => encodeURIComponent(String(call.path?.[name] ?? '1')))
  const url = new URL(contract.baseUrl + filled)
  const headers = new Headers()
  for (const credential of contract.credentials.filter(({ option }) => sent.includes(option))) {
    attachCredential(credential, headers, url)
  }
  return await contract.mock.fetch(url, { method, headers })
}
