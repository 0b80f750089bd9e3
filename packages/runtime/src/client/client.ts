import type { CallResult } from '../answer/call-result.ts'
import {
  CALL_OPTIONS,
  CLIENT_OPTIONS,
  CREDENTIAL,
  checkOptions,
  type OptionKinds,
  optionsFor,
} from '../check-options.ts'
import type { ClientContext } from '../context.ts'
import { createCredentialStore } from '../credentials/create-credential-store.ts'
import { redactorOf, type SentSecrets } from '../credentials/sent-secrets.ts'
import type { OperationEntry } from '../description.ts'
import { ApiError } from '../errors/api-error.ts'
import { ArgumentError, writeOrRefuse } from '../errors/argument-error.ts'
import { leadHome } from '../errors/lead-home.ts'
import type { MethodFeature } from '../features/method-feature.ts'
import type { Middleware, PathClient } from '../openapi-fetch.ts'
import type { VendorOptions } from '../options.ts'
import { equip } from '../platform/server.ts'
import { type PreparedOperation, prepareOperation } from '../prepared-operation.ts'
import type { Vendor } from '../vendor.ts'
import { resolveBaseUrl } from './base-url.ts'
import { call, type UntypedArguments } from './call.ts'
import type { OperationMethods } from './operation-methods.ts'

/** The client that types of paths and operations make: one method for each operationId, and openapi-fetch's calls by path. */
export type VendorClient<Paths extends object, Operations, Descriptions = unknown> = OperationMethods<
  Operations,
  Descriptions
> &
  PathClient<Paths>

/**
 * Creates the client of a vendor. Vendors' packages call it with the constants generated from their spec, and with the type of
 * the client that these make.
 *
 * @throws {ConfigError} when the base URL is missing or is none, or another option is none or cannot work.
 * @see https://openapi-ts.dev/openapi-fetch/api for the calls by path
 */
export function createVendorClient<Client = VendorClient<object, unknown>, Description extends Vendor = Vendor>(
  vendor: Description,
  operations: Readonly<Record<string, OperationEntry>>,
  given: VendorOptions<Description>,
): Client {
  const { credentials, features, serverVariables } = vendor
  const kinds: OptionKinds = {
    ...CLIENT_OPTIONS,
    ...optionsFor(credentials, CREDENTIAL),
    ...(features?.authenticate && { authenticate: 'function' }),
    ...(serverVariables && { serverVariables: optionsFor(serverVariables, 'string') }),
    // Listed when somebody gives one: there may be hundreds.
    get serverUrls() {
      return optionsFor(operations, 'string')
    },
  }
  checkOptions(vendor.name, given, kinds)
  const options = equip(given, vendor)
  const context: ClientContext = {
    vendor,
    options,
    baseUrl: resolveBaseUrl(vendor, options.baseUrl),
    credentials: (vendor.features?.authenticate ?? createCredentialStore)(vendor, options, createCredentialStore),
    middleware: [],
  }
  const prepared = Object.entries(operations).map(([id, operation]) => prepareOperation(context, id, operation))
  // Not typed, because who writes JavaScript may give anything.
  const callPath = (method: string, template: unknown, init: PathInit = {}): Promise<CallResult> =>
    leadHome(async () => {
      const path = (typeof template === 'string' ? template : '') as OperationEntry[0]
      const operation =
        prepared.find(({ identity }) => identity.method === method && identity.path === path) ??
        // A path that the spec does not know does not compile; JavaScript may still try it.
        prepareOperation(context, `${method} ${path}`, [path, method])
      // It is written behind the base URL, and would lead to another host.
      if (!path.startsWith('/')) throw new ArgumentError(operation.identity, 'path', 'does not begin with a slash')
      const args = writeOrRefuse(operation.identity, 'options', () => {
        const { params, init: more, ...rest } = Object(init) as PathInit
        // What stands in an `init`, as calls by method have it, is what stands beside it: headers and a body are those of the call.
        const all = { ...more, ...rest }
        return { ...all, ...params, init: all } as UntypedArguments
      })
      return call(context, operation, args, [], name => name in kinds || /Serializer$|^Request$/.test(name))
    })
  const client: Record<string, unknown> = {
    use: (...added: Middleware[]) => {
      checkOptions(vendor.name, { middleware: added }, CALL_OPTIONS)
      context.middleware = context.middleware.concat(added)
    },
    eject: (...removed: Middleware[]) => {
      context.middleware = context.middleware.filter(middleware => !removed.includes(middleware))
    },
    request: (method: unknown, path: unknown, init?: PathInit) =>
      callPath(typeof method === 'string' ? method.toUpperCase() : '', path, init),
  }
  for (const operation of prepared) {
    const { operation: operationId, method } = operation.identity
    client[operationId] = createMethod(context, operation, client)
    client[method] = (path: unknown, init?: PathInit) => callPath(method, path, init)
  }
  return client as Client
}

function createMethod(context: ClientContext, operation: PreparedOperation, client: object) {
  const method = (args: UntypedArguments = {}) => {
    const sent: SentSecrets[] = []
    const calling = leadHome(() => call(context, operation, args, sent))
    const unwrap = () =>
      leadHome(async () => {
        const result = await calling
        if (result.ok) return result.data
        throw new ApiError(operation.identity, result, redactorOf(sent))
      })
    return Object.assign(calling, { unwrap })
  }
  const extend = (extended: unknown, feature: MethodFeature) =>
    feature(extended as never, operation as never, context as never, client as never)
  return context.vendor.features?.methods?.reduce(extend, method) ?? method
}

/** What openapi-fetch's calls by path take. What is not known here is for `fetch`. */
interface PathInit extends UntypedArguments {
  readonly params?: Pick<UntypedArguments, 'path' | 'query' | 'header' | 'cookie'>
}
