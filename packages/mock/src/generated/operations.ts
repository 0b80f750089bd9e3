// Generated from packages/mock/control.yaml by `pnpm generate`. Do not edit.

import type { OperationArguments, OperationPromise } from '@crm-clients/runtime'
import type { GetHealthOperation, ListRequestsOperation, ListRepliesOperation, PlanReplyOperation, ForgetRepliesOperation, ResetMockOperation, VerifyRequestsOperation, SendEventOperation, GetDocumentOperation, GetControlDocumentOperation } from './schema.ts'

/** What `getHealth` takes. */
export interface GetHealthArguments extends OperationArguments<GetHealthOperation> {}

/** What `listRequests` takes. */
export interface ListRequestsArguments extends OperationArguments<ListRequestsOperation> {}

/** What `listReplies` takes. */
export interface ListRepliesArguments extends OperationArguments<ListRepliesOperation> {}

/** What `planReply` takes. */
export interface PlanReplyArguments extends OperationArguments<PlanReplyOperation> {}

/** What `forgetReplies` takes. */
export interface ForgetRepliesArguments extends OperationArguments<ForgetRepliesOperation> {}

/** What `resetMock` takes. */
export interface ResetMockArguments extends OperationArguments<ResetMockOperation> {}

/** What `verifyRequests` takes. */
export interface VerifyRequestsArguments extends OperationArguments<VerifyRequestsOperation> {}

/** What `sendEvent` takes. */
export interface SendEventArguments extends OperationArguments<SendEventOperation> {}

/** What `getDocument` takes. */
export interface GetDocumentArguments extends OperationArguments<GetDocumentOperation> {}

/** What `getControlDocument` takes. */
export interface GetControlDocumentArguments extends OperationArguments<GetControlDocumentOperation> {}

/** The operations of the Mock control API, one method for each. */
export interface MockControlMethods {
  /**
   * Ask whether the mock is up
   *
   * Returns which document the mock answers from, and what it has seen.
   *
   * `GET /health`
   */
  readonly getHealth: (args?: GetHealthArguments) => OperationPromise<GetHealthOperation>
  /**
   * List the requests that were seen
   *
   * Returns what the mock remembers, oldest first, without credentials. A mock on a port remembers the last 1,000 requests, unless it was started with `--keep`.
   *
   * `GET /requests`
   */
  readonly listRequests: (args?: ListRequestsArguments) => OperationPromise<ListRequestsOperation>
  /**
   * List the replies that are still planned
   *
   * Returns them in the order in which they were planned. `times` says how often one is still to come.
   *
   * `GET /replies`
   */
  readonly listReplies: (args?: ListRepliesArguments) => OperationPromise<ListRepliesOperation>
  /**
   * Plan a reply
   *
   * Answers the requests for an operation, or for every one, with something else than the document's first example. Requests are still checked first. Replies with `times` come first, in the order in which they were planned; one without stays, and replaces an earlier one that stays.
   *
   * `POST /replies`
   */
  readonly planReply: (args: PlanReplyArguments) => OperationPromise<PlanReplyOperation>
  /**
   * Forget planned replies
   *
   * Forgets all, or those that were planned for one operation.
   *
   * `DELETE /replies`
   */
  readonly forgetReplies: (args?: ForgetRepliesArguments) => OperationPromise<ForgetRepliesOperation>
  /**
   * Bring the mock back to how it started
   *
   * Forgets the requests, the files that were sent, and the replies but for those that it was started with.
   *
   * `POST /reset`
   */
  readonly resetMock: (args?: ResetMockArguments) => OperationPromise<ResetMockOperation>
  /**
   * Ask whether every exchange was as the document says
   *
   * Lists each request that was refused, and each answer that the document does not have.
   *
   * `GET /verify`
   */
  readonly verifyRequests: (args?: VerifyRequestsArguments) => OperationPromise<VerifyRequestsOperation>
  /**
   * Send an event
   *
   * Sends an event of the document to a receiver, signed as the vendor signs it, and returns what the receiver answers. The receiver has to be on this machine, or at an origin that the mock was started with (`--allow-receiver`).
   *
   * `POST /events/{event}`
   */
  readonly sendEvent: (args: SendEventArguments) => OperationPromise<SendEventOperation>
  /**
   * Get the document that the mock answers from
   *
   * Returns the vendor's document, as OpenAPI 3.1.
   *
   * `GET /openapi.json`
   */
  readonly getDocument: (args?: GetDocumentArguments) => OperationPromise<GetDocumentOperation>
  /**
   * Get this document
   *
   * Returns the document of what stands below `/__mock`.
   *
   * `GET /control.json`
   */
  readonly getControlDocument: (args?: GetControlDocumentArguments) => OperationPromise<GetControlDocumentOperation>
}
