import type { StoredRecord } from './stored-record.ts'

/** The records that belong to one parent, or to none, oldest first. */
export interface RecordList {
  readonly get: (key: string) => StoredRecord | undefined
  readonly put: (record: StoredRecord) => void
  readonly delete: (key: string) => void
  readonly all: () => readonly StoredRecord[]
  /** What was worked out of all records, until one of them changes. */
  readonly remember: <Result>(question: string, work: (records: readonly StoredRecord[]) => Result) => Result
}

/** More questions are not kept, since each holds a list of records. */
const MOST_QUESTIONS = 16

/** Creates a list with these records, which are found by their keys, or by these in upper and lower case. */
export function createRecordList(given: Iterable<StoredRecord>, ignoresCase = false): RecordList {
  const placeOf = (key: string) => (ignoresCase ? key.toLowerCase() : key)
  const records = new Map([...given].map(record => [placeOf(record.key), record]))
  let all: readonly StoredRecord[] | undefined
  const answers = new Map<string, unknown>()
  const forget = () => {
    all = undefined
    answers.clear()
  }
  const list: RecordList = {
    get: key => records.get(placeOf(key)),
    put(record) {
      records.set(placeOf(record.key), record)
      forget()
    },
    delete(key) {
      records.delete(placeOf(key))
      forget()
    },
    all() {
      all ??= [...records.values()]
      return all
    },
    remember<Result>(question: string, work: (records: readonly StoredRecord[]) => Result) {
      if (!answers.has(question)) {
        if (answers.size >= MOST_QUESTIONS) answers.clear()
        answers.set(question, work(list.all()))
      }
      return answers.get(question) as Result
    },
  }
  return list
}
