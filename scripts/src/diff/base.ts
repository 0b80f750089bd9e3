import type { DocumentFile, DocumentFiles, FileTextPlace } from '@crm-clients/openapi/document'

/** A file of a base, and how people should read where it is from: `main:specs/kare.yaml`. */
export interface BaseFile {
  readonly text: string
  readonly name: string
  /** Where something of it stands, where its text was made of another one. */
  readonly locate?: (pointer: string) => FileTextPlace | undefined
}

/** The old versions that specs are compared with. */
export interface Base {
  /** As people should read it: a git ref, a short commit, or a file. */
  readonly name: string
  /** Whether it is a single file: the spec of one vendor. */
  readonly isFile: boolean
  /** The slugs of the vendors that it has a spec of. */
  readonly slugs: readonly string[]
  /** A file by its path below the root, such as `specs/kare.yaml`; undefined when the base lacks it. */
  read(path: string): BaseFile | undefined
  /** The files around the first one of a spec, which is at a path below the root. */
  filesAround(root: DocumentFile, path: string): DocumentFiles
  /** Whether a file of a spec, or a changeset, has exactly this text. Unlike reading it, that starts no process. */
  has(path: string, text: string): boolean
}
