import type { ApiDescription } from '@crm-clients/openapi'
import type { Operation } from '@crm-clients/openapi/operation'
import type { RequestCase } from '../cases/contract-case.ts'
import { listSchemaRoots, type SchemaRoot } from '../cases/schema-roots.ts'
import type { TellingSample } from '../cases/unexercised-entry.ts'
import type { CallEvidence, Evidence, ValueEvidence } from '../run/evidence.ts'
import type { BrokenRule } from './broken-rule.ts'
import { judgeAnswer } from './judge-answer.ts'
import { judgeMeant } from './judge-meant.ts'
import { judgeTexts } from './judge-texts.ts'
import { meantBy } from './meant-request.ts'
import type { SchemaOracle } from './schema-oracle.ts'
import { textsOf, typeTexts } from './type-texts.ts'

/** What the oracle has against a case. */
export interface Opinion {
  /** Against what the case meant: a request, or a value. */
  readonly meant: readonly BrokenRule[]
  /** Against the mock's answer to it. */
  readonly answer: readonly BrokenRule[]
}

/**
 * The second judge. It knows what was meant, and reads no request: what the mock reads is compared with that. Schemas are
 * judged by a validator that shares no code with the mock's.
 */
export interface Oracle {
  /** Its opinion; undefined about what a client does by itself. */
  consider(evidence: Evidence): Promise<Opinion | undefined>
  /** Whether it accepts a sample of which the mock's validator says what it should not. */
  accepts(sample: TellingSample): Promise<boolean>
}

/** Creates the oracle of a document. Hyperjump's validator takes a while to load, and is loaded when it is first asked. */
export function createOracle(api: ApiDescription): Oracle {
  const schemas = loadLazily(api)
  const roots = new Map<Operation, readonly SchemaRoot[]>()

  function rootsOf(operation: Operation): readonly SchemaRoot[] {
    const known = roots.get(operation) ?? listSchemaRoots(operation)
    roots.set(operation, known)
    return known
  }

  async function considerCall(evidence: CallEvidence, contractCase: RequestCase): Promise<Opinion> {
    const { operation, exchanges } = evidence
    const own = { api, schemas, roots: rootsOf(operation) }
    const meant = await judgeMeant(own, meantBy(operation, contractCase))
    const [exchange] = exchanges
    const isAnswered = contractCase.kind !== 'refused' && exchange?.status === contractCase.status
    return { meant, answer: exchange && isAnswered ? await judgeAnswer(own, operation, exchange) : [] }
  }

  async function considerValue({ contractCase }: ValueEvidence): Promise<Opinion> {
    const { purpose, pointer, schema, value } = contractCase
    const judge = (read: unknown) => schemas.judge(purpose === 'request' ? 'request' : 'response', pointer, read)
    const isText = purpose === 'parameter'
    const texts = () => typeTexts(api, [{ schema, pointer }], textsOf(value))
    return { meant: isText ? await judgeTexts(judge, texts()) : await judge(value), answer: [] }
  }

  return {
    async consider(evidence) {
      if (evidence.kind === 'value') return await considerValue(evidence)
      if (evidence.kind !== 'call') return undefined
      const { contractCase } = evidence
      if (contractCase.kind === 'sent' || contractCase.kind === 'unsent') return undefined
      return await considerCall(evidence, contractCase)
    },
    async accepts({ direction, pointer, value }) {
      return (await schemas.judge(direction, pointer, value)).length === 0
    },
  }
}

function loadLazily(api: ApiDescription): SchemaOracle {
  let loading: Promise<SchemaOracle> | undefined
  return {
    async judge(purpose, pointer, value) {
      loading ??= import('./schema-oracle.ts').then(({ createSchemaOracle }) => createSchemaOracle(api))
      return await (await loading).judge(purpose, pointer, value)
    },
  }
}
