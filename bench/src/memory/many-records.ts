import type { MemorySnapshot, Mock, StoredRecord } from '@crm-clients/mock'

/** What a mock remembers, with so many business cases: copies of the one in the document's example. */
export async function manyRecords(mock: Mock, count: number): Promise<MemorySnapshot> {
  await mock.fetch(`http://mock.test${mock.api.basePaths[0]}/business-cases`, {
    headers: { authorization: 'Bearer test' },
  })
  const snapshot = mock.memory.snapshot()
  const resources = snapshot.resources.map(resource => {
    if (resource.name !== 'businessCases') return resource
    const lists = resource.lists.map(([parents, [first]]) => [parents, first ? copies(first, count) : []] as const)
    return { ...resource, made: count, lists }
  })
  return { ...snapshot, resources }
}

function copies(record: StoredRecord, count: number): StoredRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const id = Number(record.key) + index
    // Not in order: sorting should have something to do.
    const name = `Case ${(index * 7919) % count}`
    return { ...record, key: String(id), value: { ...record.value, id, name } }
  })
}
