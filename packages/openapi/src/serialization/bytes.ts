/** `Uint8Array<ArrayBuffer>`, in words that TypeScript understands before version 5.7 as well. */
export type Bytes = ReturnType<Uint8Array['slice']>
