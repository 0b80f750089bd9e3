/** A file in a form, as validation sees it. */
export interface UploadedFile {
  (): void
  /** In bytes. */
  readonly size: number
}

/** Stands for a file while a form is validated. No JSON type fits a function, so only a file schema accepts it. */
export function uploadedFile(size: number): UploadedFile {
  return Object.assign(() => {}, { size })
}

/** Tells a file from the texts and numbers of a form. */
export function isUploadedFile(value: unknown): value is UploadedFile {
  return typeof value === 'function'
}
