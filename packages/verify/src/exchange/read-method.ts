/** Whether a method only reads. Everything else counts as a write, as nobody else can know. */
export function isReadMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

/** Why a write is not sent, for reports. */
export const WRITE_REASON = 'it is a write; --writes sends it'
