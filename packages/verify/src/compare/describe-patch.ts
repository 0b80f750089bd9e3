import type { PatchOperation } from './suggest-patch.ts'

/** A patch as people read it: `add /components/schemas/Importance/enum/-: "urgent"`. */
export function describePatch(patch: readonly PatchOperation[]): string {
  return patch.map(({ op, path, value }) => `${op} ${path}${value === undefined ? '' : `: ${write(value)}`}`).join('; ')
}

function write(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? Number(item) : item))
}
