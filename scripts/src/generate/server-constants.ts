import {
  equalsJson,
  type OpenApiDocument,
  type Server,
  type ServerVariable,
  withoutPrototype,
} from '@crm-clients/openapi/document'
import { findOwnServer, findServer, type Operation, readServerUrl } from '@crm-clients/openapi/operation'

type Variables = Readonly<Record<string, ServerVariable>>

/** The URL of a document's server, and the variables of all servers that a client calls. */
export function vendorServer(document: OpenApiDocument, operations: readonly Operation[]) {
  const server = findServer(document)
  const variables = serverVariables(document, operations)
  return {
    ...(server && { baseUrl: readServerUrl(server) }),
    ...(server && Object.keys(variablesOf(server)).length > 0 && { server: urlOf(server) }),
    ...(server && differing('generalVariables', server, variables)),
    ...(Object.keys(variables).length > 0 && { serverVariables: variables }),
  }
}

/** The server of an operation, where it is not that of the document, and its variables, where `all` has others by these names. */
export function operationServer(document: OpenApiDocument, operation: Operation, all: Variables) {
  const server = findOwnServer(document, operation)
  const general = findServer(document)
  if (
    !server ||
    (general && urlOf(general) === urlOf(server) && equalsJson(variablesOf(general), variablesOf(server)))
  ) {
    return {}
  }
  return { server: urlOf(server), ...differing('serverVariables', server, all) }
}

/** The variables of a server that others have as well, and otherwise. */
function differing(key: string, server: Server, all: Variables) {
  const own = Object.entries(variablesOf(server)).filter(([name, variable]) => !equalsJson(variable, all[name]))
  return own.length > 0 ? { [key]: Object.fromEntries(own) } : {}
}

/** Whether not everything is called at one URL, that of the document's first server. */
export function hasServers(document: OpenApiDocument, operations: readonly Operation[]): boolean {
  const all = serverVariables(document, operations)
  if (Object.keys(all).length > 0) return true
  return operations.some(operation => 'server' in operationServer(document, operation, all))
}

/**
 * The variables of all servers, by their names. What two servers have by one name takes the values of both, and the default
 * of the first.
 */
export function serverVariables(document: OpenApiDocument, operations: readonly Operation[]): Variables {
  const servers = [findServer(document), ...operations.map(operation => findOwnServer(document, operation))]
  const all: Record<string, ServerVariable> = withoutPrototype({})
  for (const server of servers) {
    for (const [name, variable] of Object.entries(server ? variablesOf(server) : {})) {
      all[name] = join(all[name] ?? variable, variable)
    }
  }
  return all
}

function join(first: ServerVariable, other: ServerVariable): ServerVariable {
  const values = first.enum && other.enum && [...new Set([...first.enum, ...other.enum])]
  return { default: first.default, ...(values && { enum: values }) }
}

/** The variables that stand in a server's URL, without what is for people. */
function variablesOf({ url, variables = {} }: Server): Variables {
  const used = Object.entries(variables).filter(([name]) => url.includes(`{${name}}`))
  return Object.fromEntries(
    used.map(([name, { default: usual, enum: values }]) => [
      name,
      { default: String(usual), ...(values && { enum: values.map(String) }) },
    ]),
  )
}

function urlOf({ url }: Server): string {
  return url.replace(/\/+$/, '')
}
