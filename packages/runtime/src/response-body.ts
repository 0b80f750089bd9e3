/**
 * Reads a body by its content type: JSON parsed, text as text, anything else as a `Blob`. An empty body is `undefined`.
 * JSON is tried whatever the content type says when the operation documents JSON, because small vendors forget the header.
 *
 * @param broken makes the error to throw for a text that has to be JSON and is not.
 */
export async function readBody(
  response: Response,
  expectsJson: boolean,
  broken: (text: string, cause: unknown) => Error,
): Promise<unknown> {
  const contentType = response.headers.get('content-type') ?? ''
  if (!expectsJson && !/[/+]json($|;)/.test(contentType)) {
    if (contentType.startsWith('text/')) return response.text()
    const blob = await response.blob()
    return blob.size === 0 ? undefined : blob
  }
  const text = await response.text()
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw broken(text, cause)
  }
}
