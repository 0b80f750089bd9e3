/** Why a write is not sent, for reports. */
export const WRITE_REASON = 'it is a write; --writes sends it'
