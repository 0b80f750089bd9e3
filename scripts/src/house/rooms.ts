import type { MisplacedImport } from './misplaced-import.ts'
import type { SourceFile } from './source-file.ts'

/** The folders of a package's source, and which of the others each may import. */
export type Rooms = Readonly<Record<string, readonly string[]>>

/**
 * The direction of rooms: by the package, each room and those it may import. Files beside the rooms put them together, and may
 * import all; what a room needs of such a file is an interface.
 */
export const ROOMS: Readonly<Record<string, Rooms>> = {
  'packages/contract': {
    cases: [],
    run: ['cases'],
    oracle: ['cases', 'run'],
    judge: ['cases', 'run', 'oracle'],
    coverage: ['cases', 'judge'],
    documents: [],
    random: ['cases', 'run', 'judge'],
    resilience: ['cases', 'run'],
  },
  'packages/runtime': {
    redaction: [],
    serialization: [],
    answer: [],
    errors: ['redaction', 'answer'],
    features: ['serialization', 'answer', 'errors'],
    webhooks: ['errors'],
    credentials: ['redaction', 'errors'],
    request: ['errors', 'features', 'serialization'],
    sending: ['errors', 'credentials', 'request'],
    uploads: ['errors', 'sending'],
    validation: ['redaction', 'answer', 'errors'],
    platform: ['errors'],
    streams: ['answer'],
    client: ['features', 'answer', 'errors', 'credentials', 'request', 'sending', 'platform'],
  },
  'packages/openapi': {
    escape: [],
    look: [],
    'command-line': ['escape'],
    document: ['escape'],
    patterns: [],
    schema: ['document', 'patterns'],
    serialization: ['escape', 'document', 'schema'],
    operation: ['document', 'schema', 'serialization'],
    validation: ['document', 'patterns', 'schema', 'serialization', 'operation'],
    sampling: ['document', 'patterns', 'schema', 'serialization', 'operation', 'validation'],
    http: ['document', 'serialization', 'validation'],
    request: ['escape', 'document', 'schema', 'serialization', 'operation', 'validation', 'http'],
  },
  'packages/verify': {
    exchange: [],
    compare: ['exchange'],
    verification: [],
    plan: ['exchange', 'compare', 'verification'],
    report: ['exchange', 'compare', 'verification'],
    proxy: ['exchange', 'compare', 'verification', 'report'],
    fetch: ['exchange', 'compare', 'verification', 'report'],
    patch: ['compare'],
  },
}

/** The imports that go against the direction of rooms. Tests may import everything. */
export function findWrongRooms(
  sources: readonly SourceFile[],
  rooms: Readonly<Record<string, Rooms>> = ROOMS,
): MisplacedImport[] {
  return Object.entries(rooms).flatMap(([packageFolder, allowed]) => {
    const folder = `${packageFolder}/src/`
    return sources.flatMap(({ path, imports }) => {
      const room = roomOf(path, folder)
      if (room === undefined) return []
      return imports.flatMap(({ target = '', line }) => {
        const imported = roomOf(target, folder)
        if (imported === undefined || imported === room || allowed[room]?.includes(imported)) return []
        const list = allowed[room]?.join(', ') || 'no other'
        return [{ path, line, message: `The room ${room} may import ${list}, and this is of ${imported}.` }]
      })
    })
  })
}

/** Undefined for what stands beside the rooms, or in another package. */
function roomOf(path: string, folder: string): string | undefined {
  const [room, ...rest] = path.startsWith(folder) ? path.slice(folder.length).split('/') : []
  return rest.length > 0 ? room : undefined
}
