import { loadApiSync } from '@crm-clients/openapi'
import {
  isRecord,
  type JsonRecord,
  joinPointer,
  type OpenApiDocument,
  parseDocument,
  referenceIn,
  resolveReference,
  walkDocument,
} from '@crm-clients/openapi/document'
import { namesDialect, type readVersion, type SpecVersion } from './spec-version.ts'

/** Something that is wrong with a version of a spec, and so is left out of the comparison. */
export interface DocumentFault {
  /** `specs/kare.yaml`, or `main:specs/kare.yaml` of the old version. */
  readonly file: string
  /** JSON pointer to what was left out. */
  readonly pointer: string
  /** A sentence for people. */
  readonly message: string
}

/**
 * Reads the text of a version in which references or security requirements name nothing, as far as it goes: without these.
 *
 * @param faults takes what was left out.
 * @throws as {@link readVersion} does, for other mistakes.
 */
export function readFaultyVersion(faults: DocumentFault[], ...source: Parameters<typeof readVersion>): SpecVersion {
  const [text, file, filesOf] = source
  const document = parseDocument(text, file, filesOf)
  leaveOut(document, (pointer, message) => faults.push({ file, pointer, message }))
  return { ...loadApiSync(document), file, namesDialect: namesDialect(text) }
}

type NoteFault = (pointer: string, message: string) => void

/** Changes a document that nobody else has seen. */
function leaveOut(document: OpenApiDocument, note: NoteFault): void {
  const schemes = document.components?.securitySchemes ?? {}
  for (const { kind, node, pointer } of walkDocument(document)) {
    if (kind === 'operation' || kind === 'path item') leaveOutParameters(document, node, pointer, note)
    if (kind === 'operation' || kind === 'document') leaveOutSchemes(schemes, node, pointer, note)
    const problem = findLost(document, node)
    if (problem === undefined) continue
    note(pointer, problem)
    delete node.$ref
  }
}

/** Unlike any other object, a parameter of which nothing is known has no name. */
function leaveOutParameters(document: object, node: JsonRecord, pointer: string, note: NoteFault): void {
  if (!Array.isArray(node.parameters)) return
  node.parameters = node.parameters.filter((parameter, index) => {
    const problem = findLost(document, parameter)
    if (problem !== undefined) note(joinPointer(pointer, 'parameters', index), problem)
    return problem === undefined
  })
}

function leaveOutSchemes(schemes: object, node: JsonRecord, pointer: string, note: NoteFault): void {
  if (!Array.isArray(node.security)) return
  for (const [index, requirement] of node.security.entries()) {
    if (!isRecord(requirement)) continue
    for (const name of Object.keys(requirement).filter(key => !Object.hasOwn(schemes, key))) {
      note(joinPointer(pointer, 'security', index, name), `components.securitySchemes has no \`${name}\``)
      delete requirement[name]
    }
  }
}

function findLost(document: object, node: unknown): string | undefined {
  const reference = referenceIn(node)
  if (!reference?.startsWith('#/')) return undefined
  try {
    resolveReference(document, node)
    return undefined
  } catch {
    return `the $ref \`${reference}\` leads nowhere, or in a circle`
  }
}
