import { stubbedFetch } from './stubbed-fetch.ts'

/** Imported first: some clients take the platform's `fetch` when they are imported, others when they are made. */
globalThis.fetch = stubbedFetch
