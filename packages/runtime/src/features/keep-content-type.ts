/**
 * Gives a form its content type back where middleware has set another one, as a client-wide `Content-Type` would: without its
 * boundary a form cannot be read. A request that has got another body keeps its content type.
 *
 * @param form the request as it was written.
 */
export function keepContentType(form: Request) {
  return async (headers: Headers, bytes: ArrayBuffer): Promise<void> => {
    const contentType = form.headers.get('content-type')
    if (contentType === null || contentType === headers.get('content-type')) return
    if (textOf(await form.arrayBuffer()) === textOf(bytes)) headers.set('content-type', contentType)
  }
}

function textOf(bytes: ArrayBuffer): string {
  return new Uint8Array(bytes).join()
}
