import type {
  Header,
  OperationObject,
  Parameter,
  RequestBody,
  ResponseObject,
  Server,
} from '../document/openapi-document.ts'
import type { SecurityAlternative } from './security-requirement.ts'

/** An operation with everything that it inherits and refers to. Schemas keep their references. */
export interface Operation {
  /** The document's operationId, or `GET /path` where it has none. */
  readonly operationId: string
  /** In capitals: `PATCH`. */
  readonly method: string
  /** The path template: `/contacts/{id}`. Of a webhook, its name. */
  readonly path: string
  /** The operation's parameters, and those of its path item that it does not replace. */
  readonly parameters: readonly Parameter[]
  readonly requestBody?: RequestBody
  /** By status: `200`, `4XX` or `default`. */
  readonly responses: Readonly<Record<string, ResolvedResponse>>
  /** One alternative has to be satisfied, with all of its schemes. Empty when nobody has to prove anything. */
  readonly security: readonly SecurityAlternative[]
  /** Where it is called, by itself or like everything at its path. Absent where that is where the document's servers are. */
  readonly servers?: readonly Server[]
  readonly deprecated: boolean
  /** The operation as the document writes it, for its texts and extensions. */
  readonly source: OperationObject
  /** JSON pointers to the objects above, behind their references. */
  readonly pointers: OperationPointers
}

/** Where the objects of an operation stand. */
export interface OperationPointers {
  readonly operation: string
  readonly parameters: readonly string[]
  readonly requestBody?: string
  readonly responses: Readonly<Record<string, string>>
  /** By the status and the name of the header. */
  readonly headers: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The answer for one status, with its headers resolved. */
export interface ResolvedResponse extends ResponseObject {
  readonly headers?: Readonly<Record<string, Header>>
}
