import { type LoadOptions, type OpenApiDocument, placesIn } from '@crm-clients/openapi/document'
import { type Progress, silentProgress } from '../progress.ts'
import { declarePathParameters } from './declare-path-parameters.ts'
import { describeLostSchemas } from './describe-lost-schemas.ts'
import { describeRequiredNames } from './describe-required-names.ts'
import type { Draft, Note, PartOfDraft, Step } from './draft.ts'
import { dropInvalidExamples } from './drop-invalid-examples.ts'
import { dropInvalidParts } from './drop-invalid-parts.ts'
import { dropRefusedParts } from './drop-refused-parts.ts'
import { dropUncompilableParts } from './drop-uncompilable-parts.ts'
import { mendEnums } from './mend-enums.ts'
import { mendForms } from './mend-forms.ts'
import { mendMappings } from './mend-mappings.ts'
import { mendSchemas } from './mend-schemas.ts'
import { mendSecurity } from './mend-security.ts'
import { mergeIdenticalPaths } from './merge-identical-paths.ts'
import { moveLargeAlternatives } from './move-large-alternatives.ts'
import { moveSharedSchemas } from './move-shared-schemas.ts'
import { nameOperations } from './name-operations.ts'
import { noteLimits } from './note-limits.ts'
import { omitCredentialParameters } from './omit-credential-parameters.ts'
import { omitOperations } from './omit-operations.ts'
import { omitUnusable } from './omit-unusable.ts'
import { openClosedParts } from './open-closed-parts.ts'
import { readDescription } from './read-description.ts'
import { renameComponents } from './rename-components.ts'
import { renamePathParameters } from './rename-path-parameters.ts'
import { separateMediaTypes } from './separate-media-types.ts'
import { separatePaths } from './separate-paths.ts'
import { tellObjectsApart } from './tell-objects-apart.ts'
import { upgrade } from './upgrade.ts'

/** A document of others, imported. */
export interface ImportedDocument {
  /** One file, OpenAPI 3.1, from which a client can be generated and a mock be started. */
  readonly document: OpenApiDocument
  /** Everything in which it is not the given one. */
  readonly notes: readonly Note[]
}

const STEPS: readonly Step[] = [
  describeLostSchemas,
  separatePaths,
  omitOperations,
  separateMediaTypes,
  nameOperations,
  omitUnusable,
  moveSharedSchemas,
  mergeIdenticalPaths,
  mendMappings,
  moveLargeAlternatives,
  renameComponents,
  mendSecurity,
  omitCredentialParameters,
  mendSchemas,
  mendEnums,
  mendForms,
  renamePathParameters,
  declarePathParameters,
  noteLimits,
]

/**
 * Imports an OpenAPI document of others: bundled, upgraded to 3.1, and with everything omitted or renamed that would
 * stop a client or a mock.
 * @throws when the document cannot be read, or is wrong in a way that omitting something does not mend.
 */
export async function importDocument(
  file: string,
  options: LoadOptions = {},
  progress: Progress = silentProgress,
): Promise<ImportedDocument> {
  const { draft, notes, given } = rewriteDocument(file, options, progress)
  notes.push(...(await mendDraft(draft, given, progress)))
  return { document: draft as unknown as OpenApiDocument, notes }
}

/** A document of others, written as ours are. What of it is not valid is still there. */
export interface RewrittenDocument {
  readonly draft: Draft
  readonly notes: Note[]
  /** As it was given. */
  readonly given: OpenApiDocument
}

/** The first half of an import: names, and everything that is said in another way. @throws when the document cannot be read. */
export function rewriteDocument(file: string, options: LoadOptions, progress: Progress): RewrittenDocument {
  progress(`reading ${file}`)
  const given = readDescription(file, options)
  progress('upgrading it to OpenAPI 3.1')
  const { draft, notes } = upgrade(given)
  notes.push(...STEPS.flatMap(step => step(draft)))
  return { draft, notes, given }
}

/**
 * The second half of an import: omits what is not valid.
 *
 * @param given the document as it was given: messages say where something stands in it.
 * @param partOf what of the draft may be wrong; else all of it.
 * @throws when omitting something does not mend it.
 */
export async function mendDraft(
  draft: Draft,
  given: OpenApiDocument,
  progress: Progress,
  partOf: PartOfDraft = whole => whole,
): Promise<Note[]> {
  progress('looking for what is not valid')
  const notes = await dropInvalidParts(draft, placesIn(given).placeOf, partOf)
  progress('compiling its schemas')
  notes.push(...(await dropUncompilableParts(draft, partOf)))
  notes.push(...openClosedParts(draft), ...describeRequiredNames(draft), ...tellObjectsApart(draft, partOf))
  progress('trying its examples')
  notes.push(...dropInvalidExamples(draft, partOf))
  progress('checking what came of it')
  notes.push(...(await dropRefusedParts(draft, partOf)))
  return notes
}
