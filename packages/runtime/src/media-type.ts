/** What a body is unless somebody says otherwise. */
export const JSON_TYPE = 'application/json'

/** Whether a caller calls something JSON, be it by a name that no standard has, such as `application/my-json`. */
export const CALLED_JSON = /json/i

/** Whether a media type is JSON or one of its `+json` kin. */
export function isJsonMediaType(mediaType: string): boolean {
  return /[/+]json\s*(;|$)/i.test(mediaType)
}
