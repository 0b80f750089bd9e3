/**
 * What an answer is sent as. Of a media range, such as the one that covers all types, it is JSON, or plain text where the
 * body is a text.
 * @see https://spec.openapis.org/oas/v3.1.1.html#response-object
 */
export function concreteMediaType(mediaType: string, body: unknown): string {
  if (!mediaType.includes('*')) return mediaType
  const [type] = mediaType.split('/')
  if (type === 'text' || (type === '*' && typeof body === 'string')) return 'text/plain'
  return type === '*' || type === 'application' ? 'application/json' : `${type}/plain`
}
