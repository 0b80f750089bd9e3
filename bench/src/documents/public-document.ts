import documents from '../../documents.json' with { type: 'json' }

/** An OpenAPI document of others, large enough to measure with. Nothing of it is committed. */
export interface PublicDocument {
  /** The name of its file, without its ending. */
  readonly name: string
  /** As reports name it. */
  readonly title: string
  /** Where it is, as it was at one commit. */
  readonly address: string
  readonly sha256: string
  /** The folder of a document in several files, below that which `DOCUMENTS` names: it is not downloaded. */
  readonly parts?: string
  /** How many contract cases it may have at most, where they are counted. */
  readonly mostCases?: number
}

/** The documents that measurements use. */
export const publicDocuments: readonly PublicDocument[] = documents
