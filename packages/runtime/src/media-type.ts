/** Whether a media type is JSON or one of its `+json` kin. */
export function isJsonMediaType(mediaType: string): boolean {
  return /[/+]json\s*(;|$)/i.test(mediaType)
}
