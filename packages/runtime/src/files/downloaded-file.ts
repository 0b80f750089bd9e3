import { readFileName } from './file-name.ts'

/** What a download resolved to: the result of a call whose data is a `Blob`. */
export interface Download {
  readonly data: Blob
  readonly response: Pick<Response, 'headers'>
}

/**
 * A download as a `File`, with the name and the type that the answer gives it.
 *
 * @param name is taken where the answer gives none.
 * @example
 * const result = await fintoro.downloadInvoicePdf({ path: { invoice: 301 } })
 * if (result.ok) await writeFile(downloadedFile(result, 'invoice.pdf').name, result.data.stream())
 */
export function downloadedFile({ data, response }: Download, name = 'download'): File {
  const type = response.headers.get('content-type') ?? data.type
  return new File([data], readFileName(response) ?? name, { type })
}
