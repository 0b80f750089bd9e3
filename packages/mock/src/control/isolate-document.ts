import { readMediaType } from '@crm-clients/openapi/serialization'

/**
 * Gives an answer of the vendor's an origin of its own, where a browser would make a document of it: a script of that would otherwise be
 * of the same origin as the controls, and use them. A policy that is documented stays beside this one, since both are kept to.
 * @see https://www.w3.org/TR/CSP3/#directive-sandbox
 */
export function isolateDocument(response: Response): Response {
  const isDocument = response.body !== null && mayRunScripts(response.headers.get('content-type') ?? '')
  if (isDocument) response.headers.append('content-security-policy', 'sandbox')
  return response
}

/** Browsers look for HTML also where nobody says what a body is, and take the last of several types. */
function mayRunScripts(contentType: string): boolean {
  const mediaType = readMediaType(contentType)
  const isOne = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(mediaType) && !contentType.includes(',')
  return !isOne || /(?:html|xml|xsl|unknown)$|^multipart\//.test(mediaType)
}
