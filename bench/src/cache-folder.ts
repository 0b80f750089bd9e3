import { join } from 'node:path'

/** Where what was downloaded and generated stays; not committed, and safe to delete. */
export const cacheFolder: string = join(import.meta.dirname, '..', '.cache')
