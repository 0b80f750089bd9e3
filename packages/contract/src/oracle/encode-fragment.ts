/**
 * A JSON pointer as Hyperjump takes the fragment of a URI. It decodes each byte of other letters by itself, and takes them as they
 * are, too. Percent signs are encoded already.
 */
export function encodeFragment(pointer: string): string {
  return `#${pointer.slice(1).replace(/[\x20-\x24\x26-\x7E]+/g, encodeURI)}`
}
