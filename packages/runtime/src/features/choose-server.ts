import type { OperationDetails, VariableDescription } from '../description.ts'
import { environmentName, readEnvironment } from '../environment.ts'
import { ConfigError } from '../errors/config-error.ts'
import type { OperationIdentity } from '../operation-identity.ts'

type ServerVariables = Readonly<Record<string, VariableDescription>>

/** What a vendor's constants say of its servers. */
interface DescribedServers {
  readonly name: string
  readonly server?: string
  readonly generalVariables?: ServerVariables
  readonly serverVariables?: ServerVariables
}

/** What the options of a client say of servers. */
interface GivenServers {
  readonly baseUrl?: string | undefined
  readonly serverUrls?: Readonly<Record<string, string | undefined>> | undefined
  readonly serverVariables?: Readonly<Record<string, string | undefined>> | undefined
}

/**
 * Lets an operation be called at the server that the spec gives it, with the caller's variables: the feature of clients whose
 * spec has such servers or variables. A base URL that was given stands for all servers.
 *
 * A server that cannot be called concerns its operation alone: it is an error when that is called.
 *
 * @param identity tells where the operation is called.
 * @throws {ConfigError} for a variable that no server knows, or a value that none takes.
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function chooseServer(
  identity: OperationIdentity,
  details: OperationDetails,
  { name, server, generalVariables, serverVariables = {} }: DescribedServers,
  { baseUrl, serverUrls, serverVariables: given = {} }: GivenServers,
): void {
  checkVariables(name, serverVariables, given)
  const template = details.server ?? server
  const own = details.server ? details.serverVariables : generalVariables
  const isGiven =
    { __proto__: null as never, ...serverUrls }[identity.operation] ||
    baseUrl ||
    readEnvironment(environmentName(name, 'baseUrl'))
  if (template === undefined || isGiven) return
  const get = () => {
    const url = template.replace(/\{([^}]*)\}/g, (braces, variable: string) => {
      const described = own?.[variable] ?? serverVariables[variable]
      const value = (Object.hasOwn(given, variable) ? given[variable] : undefined) ?? described?.default
      return described && value !== undefined && (value === described.default || takes(described, value))
        ? value
        : braces
    })
    if (/^https?:\/\/[^/?#@{}]+(\/[^?#{}]*)?$/i.test(url)) return url
    const problem = `${identity.operation} is not callable: its server ${url} is not http(s)://host/path`
    throw new ConfigError(name, problem, ['serverUrls'], `Pass { serverUrls: { ${identity.operation} } }.`)
  }
  Object.defineProperty(identity, 'baseUrl', { get, enumerable: true })
}

function checkVariables(vendor: string, known: ServerVariables, given: Readonly<Record<string, string | undefined>>) {
  for (const [name, value] of Object.entries(given)) {
    const variable = known[name]
    if (value === undefined || !variable || takes(variable, value)) continue
    const room = variable.enum?.join(' or ') ?? 'letters, digits, dots and dashes'
    throw new ConfigError(
      vendor,
      `the server variable ${name} is ${room}`,
      ['serverVariables'],
      `Correct serverVariables.${name}.`,
    )
  }
}

/** A free text must not lead to another host. */
function takes({ enum: values }: VariableDescription, value: string): boolean {
  return values ? values.includes(value) : /^(?!\.+$)[\w.~-]+$/.test(value)
}
