// Generated from packages/mock/control.yaml by `pnpm generate`. Do not edit.

/** @description What a mock is. */
export interface Health {
    /** @constant */
    status: "up";
    /** @description The vendor, or the file without folder and ending. */
    name: string;
    /** @description The title of the document. */
    title: string;
    /** @description The version that the document gives its API. */
    version: string;
    /**
     * Format: date-time
     * @description When the document was loaded, at the start or at a reload.
     */
    loaded: string;
    /**
     * @description How many operations there are.
     *
     *     Bounds: at least 0.
     */
    operations: number;
    /**
     * @description How many requests it remembers.
     *
     *     Bounds: at least 0.
     */
    requests: number;
}
/** @description Requests, oldest first. */
export interface SeenRequests {
    /**
     * Format: date-time
     * @description Since when the mock remembers: when it was started, reloaded or reset last. Where this has changed, whoever asks for what came after an `id` begins again: a mock that was started anew counts from 1.
     */
    since: string;
    requests: SeenRequest[];
}
/** @description A request as the mock saw it, and what it answered. Credentials read `[redacted]`. */
export interface SeenRequest {
    /**
     * @description Counted from 1, also over a reset and a reload.
     *
     *     Bounds: at least 1.
     */
    id: number;
    /**
     * Format: date-time
     * @description When it came.
     */
    time: string;
    /** @description In capitals: `PATCH`. */
    method: string;
    /** @description As it was sent, with the base path and without the query. */
    path: string;
    /** @description Query parameters as they were sent; a list where one was repeated. */
    query: Texts;
    headers: Texts;
    /** @description Parsed JSON, the fields of a form, or text. Of bytes and files, an object with their number as `bytes`, and what is known of `name` and `type`. */
    body?: unknown;
    /** @description The `operationId`. Absent when no operation has this path and method. */
    operation?: string;
    /** @description What the request says, read as the document says: `path`, `query`, `header`, `cookie` and `body`. Absent when no operation was found, or the body cannot be read. */
    values?: {
        [key: string]: unknown;
    };
    /** @description Why it was refused, that the client hung up, or what is wrong with the planned reply. Absent when nothing is. */
    reason?: string;
    /**
     * @description How the mock failed, where it was told to.
     * @enum {unknown}
     */
    error?: "connection" | "timeout";
    answer?: Answer;
}
/** @description What was answered. Absent when the mock was told to fail, or the client hung up before. */
export interface Answer {
    /** @description Bounds: at least 200; at most 599. */
    status: number;
    headers: {
        [key: string]: unknown;
    };
    /** @description As in a request. Absent where there is none. */
    body?: unknown;
}
/** @description Texts by name. */
export interface Texts {
    [key: string]: string | string[];
}
/** @description Planned replies, in the order in which they were planned. */
export interface Replies {
    replies: PlannedReply[];
}
/** @description A reply that is still planned. */
export interface PlannedReply {
    /** @description The `operationId`, or `*` for every operation. */
    operation: string;
    /**
     * @description Whether a function of a program decides what is answered.
     * @constant
     */
    computed?: true;
    status?: number;
    example?: string;
    body?: unknown;
    headers?: {
        [key: string]: unknown;
    };
    delay?: number;
    error?: string;
    /** @description For how many requests it is still used. */
    times?: number;
    undocumented?: boolean;
}
/** @description What to answer. Whatever is left out is taken from the document. */
export interface Reply {
    /**
     * @description The `operationId`, or `*` for every operation.
     *
     *     Bounds: at least 1 characters.
     */
    operation: string;
    /**
     * @description By default the one that the mock answers with anyway.
     *
     *     Bounds: at least 200; at most 599.
     */
    status?: number;
    /** @description The name of one of the examples that the document has for the status. */
    example?: string;
    /** @description Sent as JSON, unless it is a text and the document says otherwise. */
    body?: unknown;
    /** @description Added to the headers that the mock sends anyway. */
    headers?: {
        [key: string]: string | number;
    };
    /**
     * @description How many milliseconds later the answer comes. Alone it leaves the answer as it is.
     *
     *     Bounds: at least 0; at most 3600000.
     */
    delay?: number;
    /**
     * @description Breaks the connection, or never answers, in place of an answer.
     * @enum {unknown}
     */
    error?: "connection" | "timeout";
    /**
     * @description For how many requests it is used. By default for all that follow.
     *
     *     Bounds: at least 1; at most 9007199254740991.
     */
    times?: number;
    /** @description Allows a status, a body or headers that the document does not have. */
    undocumented?: boolean;
}
/** @description Where an event goes, and what is to be in it. */
export interface EventToSend {
    /**
     * @description The URL of the receiver.
     *
     *     Bounds: at most 2048 characters; matches `^https?://`.
     */
    to: string;
    /**
     * @description The secret that signs the event. Needed where the document says how events are signed.
     *
     *     Bounds: at least 1 characters.
     */
    secret?: string;
    /** @description The event, in place of one that is made from the document. It is checked against the document. */
    body?: unknown;
    /** @description Headers besides those of the document, or in place of them. */
    headers?: {
        [key: string]: string;
    };
}
/** @description What a receiver answered. */
export interface SentEvent {
    /** @description Bounds: at least 200; at most 599. */
    status: number;
    headers: {
        [key: string]: string;
    };
    /** @description As text. Of one with more than 1 MiB, the beginning. */
    body: string;
}
/** @description What was found. */
export interface Verification {
    /**
     * @description How many requests were answered.
     *
     *     Bounds: at least 0.
     */
    requests: number;
    problems: ExchangeProblem[];
}
/** @description A request that was refused, or got an answer that the document does not have. */
export interface ExchangeProblem {
    /**
     * @description The `id` of the request.
     *
     *     Bounds: at least 1.
     */
    id: number;
    method: string;
    path: string;
    status: number;
    /** @description What is wrong, one sentence each. */
    problems: string[];
}
/** @description An OpenAPI document. */
export interface Document {
    openapi: string;
    info: {
        [key: string]: unknown;
    };
    [key: string]: unknown;
}
/** @description Why something was not done, as RFC 9457 has it. */
export interface Problem {
    type: string;
    title: string;
    status: number;
    detail: string;
    /** @description What is wrong with the request, place by place. */
    validation?: {
        [key: string]: unknown;
    }[];
}
export interface GetHealthOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description It is up. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Health;
            };
        };
        403: components["responses"]["Forbidden"];
    };
}
export interface ListRequestsOperation {
    parameters: {
        query?: {
            /** @description Only the requests for the operation with this `operationId`. */
            operation?: string;
            /** @description Only the requests that came after the one with this `id`, for whoever asks again and again. */
            after?: number;
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The requests. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SeenRequests;
            };
        };
        403: components["responses"]["Forbidden"];
        422: components["responses"]["Refused"];
    };
}
export interface ListRepliesOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The replies. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Replies;
            };
        };
        403: components["responses"]["Forbidden"];
    };
}
export interface PlanReplyOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": Reply;
        };
    };
    responses: {
        /** @description The reply is planned. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Reply;
            };
        };
        403: components["responses"]["Forbidden"];
        422: components["responses"]["Refused"];
    };
}
export interface ForgetRepliesOperation {
    parameters: {
        query?: {
            /** @description Only the replies that were planned for this `operationId`, or for `*`. */
            operation?: string;
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description They are forgotten. */
        204: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        403: components["responses"]["Forbidden"];
        422: components["responses"]["Refused"];
    };
}
export interface ResetMockOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description It is as it was. */
        204: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        403: components["responses"]["Forbidden"];
    };
}
export interface VerifyRequestsOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description All were. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Verification;
            };
        };
        403: components["responses"]["Forbidden"];
        /** @description Some were not. */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Verification;
            };
        };
    };
}
export interface SendEventOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /**
             * @description The name of the event in the document's `webhooks`.
             * @example clients.created
             */
            event: string;
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": EventToSend;
        };
    };
    responses: {
        /** @description What the receiver answers. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SentEvent;
            };
        };
        403: components["responses"]["Forbidden"];
        422: components["responses"]["Refused"];
        /** @description Nobody takes the event. */
        502: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
    };
}
export interface GetDocumentOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Document"];
        403: components["responses"]["Forbidden"];
    };
}
export interface GetControlDocumentOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        200: components["responses"]["Document"];
        403: components["responses"]["Forbidden"];
    };
}
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether the mock is up
         * @description Returns which document the mock answers from, and what it has seen.
         */
        get: GetHealthOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the requests that were seen
         * @description Returns what the mock remembers, oldest first, without credentials. A mock on a port remembers the last 1,000 requests, unless it was started with `--keep`.
         */
        get: ListRequestsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the replies that are still planned
         * @description Returns them in the order in which they were planned. `times` says how often one is still to come.
         */
        get: ListRepliesOperation;
        put?: never;
        /**
         * Plan a reply
         * @description Answers the requests for an operation, or for every one, with something else than the document's first example. Requests are still checked first. Replies with `times` come first, in the order in which they were planned; one without stays, and replaces an earlier one that stays.
         */
        post: PlanReplyOperation;
        /**
         * Forget planned replies
         * @description Forgets all, or those that were planned for one operation.
         */
        delete: ForgetRepliesOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring the mock back to how it started
         * @description Forgets the requests, the files that were sent, and the replies but for those that it was started with.
         */
        post: ResetMockOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask whether every exchange was as the document says
         * @description Lists each request that was refused, and each answer that the document does not have.
         */
        get: VerifyRequestsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event
         * @description Sends an event of the document to a receiver, signed as the vendor signs it, and returns what the receiver answers. The receiver has to be on this machine, or at an origin that the mock was started with (`--allow-receiver`).
         */
        post: SendEventOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the document that the mock answers from
         * @description Returns the vendor's document, as OpenAPI 3.1.
         */
        get: GetDocumentOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/control.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document
         * @description Returns the document of what stands below `/__mock`.
         */
        get: GetControlDocumentOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Health: Health;
        SeenRequests: SeenRequests;
        SeenRequest: SeenRequest;
        Answer: Answer;
        Texts: Texts;
        Replies: Replies;
        PlannedReply: PlannedReply;
        Reply: Reply;
        EventToSend: EventToSend;
        SentEvent: SentEvent;
        Verification: Verification;
        ExchangeProblem: ExchangeProblem;
        Document: Document;
        Problem: Problem;
    };
    responses: {
        /** @description The document. */
        Document: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Document;
            };
        };
        /** @description A page of another origin asks, or a name that is not the mock's leads here. `--cors` and `--allow-host` let them. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
        /** @description What was sent cannot be done. `detail` says why. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": Problem;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    getHealth: GetHealthOperation;
    listRequests: ListRequestsOperation;
    listReplies: ListRepliesOperation;
    planReply: PlanReplyOperation;
    forgetReplies: ForgetRepliesOperation;
    resetMock: ResetMockOperation;
    verifyRequests: VerifyRequestsOperation;
    sendEvent: SendEventOperation;
    getDocument: GetDocumentOperation;
    getControlDocument: GetControlDocumentOperation;
}
