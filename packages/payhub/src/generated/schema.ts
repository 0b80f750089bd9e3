// Generated from specs/payhub.yaml by `pnpm generate payhub`. Do not edit.

/** @description The changes to an entry in a ticket's activity. */
export interface TicketActivityUpdate {
    /** @description Text of the entry. */
    message?: string | null;
    /** @description More about the entry. */
    metadata?: Metadata;
    /** @description Whether the entry is private. */
    isPrivate?: boolean;
}
/** @description An entry in the activity of a ticket. */
export interface TicketActivity {
    /** @description Id of the entry. */
    id: Uuid;
    /** @description Id of the ticket. */
    ticketId: Uuid;
    /**
     * @description What happened.
     * @enum {string}
     */
    activityType: "comment" | "view" | "field_change" | "document_upload" | "ticket_created" | "merged_into" | "merged_from";
    /** @description Whether the entry is private. */
    isPrivate: boolean;
    /** @description When the entry was created. Payhub documents no format. */
    createdAt: string;
    /** @description Id of whoever caused the entry, if known. */
    actorId?: NullableUuid;
    /** @description Text of the entry. */
    message?: string | null;
    /** @description More about the entry. */
    metadata?: Metadata;
    /** @description Id of the document that the entry is about, if any. */
    documentId?: NullableUuid;
}
/**
 * @description Free-form data about an entry.
 *
 *     Inferred, not documented by the vendor: The page prints an object without properties; that it is free-form is deduced.
 */
export interface Metadata {
    [key: string]: unknown;
}
/**
 * Format: uuid
 * @description A UUID.
 *
 *     Bounds: matches `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$`.
 */
export type Uuid = string;
/**
 * Format: uuid
 * @description A UUID, or null.
 *
 *     Bounds: matches `^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$`.
 */
export type NullableUuid = string | null;
export interface UpdateTicketActivityOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the ticket. */
            ticketId: string;
            /** @description Id of the entry in the ticket's activity. */
            activityId: string;
        };
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page marks no property as required and says nothing about the body as a whole. */
    requestBody: {
        content: {
            "application/json": TicketActivityUpdate;
        };
    };
    responses: {
        /**
         * @description The entry after the update.
         *
         *     Inferred, not documented by the vendor: The page prints neither the status nor the media type of the response.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TicketActivity;
            };
        };
    };
}
export interface paths {
    "/v1/crm/tickets/{ticketId}/activity/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a ticket activity
         * @description Changes one entry in the activity of a ticket, for example a comment.
         */
        put: UpdateTicketActivityOperation;
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
        TicketActivityUpdate: TicketActivityUpdate;
        TicketActivity: TicketActivity;
        Metadata: Metadata;
        Uuid: Uuid;
        NullableUuid: NullableUuid;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    updateTicketActivity: UpdateTicketActivityOperation;
}
