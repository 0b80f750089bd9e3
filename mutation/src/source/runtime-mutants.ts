import { answerFaults } from './answer-faults.ts'
import { requestFaults } from './request-faults.ts'
import { sendingFaults } from './sending-faults.ts'
import type { SourceMutant } from './source-mutant.ts'

/** Faults of the shared runtime, each of which a contract suite ought to notice. */
export const runtimeMutants: readonly SourceMutant[] = [requestFaults, sendingFaults, answerFaults].flatMap(table =>
  Object.entries(table).flatMap(([file, faults]) =>
    faults.map(([what, search, replacement]) => ({ id: `${file} ${what}`, file, search, replacement })),
  ),
)
