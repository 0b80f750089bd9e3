// Generated from specs/telecrm.yaml by `pnpm generate telecrm`. Do not edit.

/** @description The changes to an action. `type` decides what else can be sent. */
export type ActionUpdate = CustomActionUpdate | PaymentActionUpdate;
/** @description The changes to a custom action. */
export interface CustomActionUpdate {
    /**
     * @description The numeric code of the custom action, as a string.
     *
     *     Bounds: matches `^[0-9]+$`.
     * @example 1001
     */
    type: `${number}`;
    /**
     * @description The fields to change, by key.
     *
     *     Inferred, not documented by the vendor: The keys are whatever the workspace defined for this custom action, so any are let through.
     */
    fields?: {
        [key: string]: unknown;
    };
}
/**
 * @description The change to a payment. Nothing but its status can change.
 *
 *     Inferred, not documented by the vendor: The page says that only the status can change, and names three properties that are answered with 400. That any other property is refused as well is deduced.
 */
export interface PaymentActionUpdate {
    /**
     * @description Tells a payment from a custom action.
     * @constant
     */
    type: "PAYMENT";
    /**
     * @description The new status. For new payments teleCRM documents `PENDING`, `COMPLETED`, `FAILED`, `REFUNDED`, `CANCELLED` and `PROCESSING`.
     *
     *     Inferred, not documented by the vendor: The values are listed on the page about actions. This operation's page lists none.
     */
    status?: string;
    /** @description Must not be sent. The amount of a payment cannot change. */
    amount?: never;
    /** @description Must not be sent. The currency of a payment cannot change. */
    currency?: never;
    /** @description Must not be sent. The payment id of a payment cannot change. */
    paymentid?: never;
}
/**
 * @description A custom action or a payment; `type` tells which.
 *
 *     Inferred, not documented by the vendor: The page prints only a payment. The shape of a custom action is that of the page for reading an action.
 */
export type Action = CustomAction | PaymentAction;
/**
 * @description A custom action.
 *
 *     Inferred, not documented by the vendor: Printed on the page for reading an action, not on this operation's page.
 */
export interface CustomAction {
    /**
     * @description The numeric code of the custom action, as a string.
     *
     *     Bounds: matches `^[0-9]+$`.
     * @example 1001
     */
    type: `${number}`;
    /** @description The values of the action's fields, by key. */
    fields?: {
        [key: string]: unknown;
    };
}
/**
 * @description A payment.
 *
 *     Inferred, not documented by the vendor: The properties and their types are read off the sample. They are required because the page promises the full state of the action, and none of them can be left out when a payment is created.
 */
export interface PaymentAction {
    /**
     * @description Tells a payment from a custom action.
     * @constant
     */
    type: "PAYMENT";
    /** @description Status of the payment, for example `COMPLETED`. */
    status: string;
    /** @description Letter code of the currency, for example `INR`. */
    currency: string;
    /** @description The amount as a string, for example `5000`. */
    amount: string;
}
/**
 * @description The update is not allowed.
 *
 *     Inferred, not documented by the vendor: That these properties are always there is deduced from the samples.
 */
export interface BadRequest {
    /** @description What went wrong. */
    error: {
        /**
         * @description Code of the error.
         * @constant
         */
        code: "BAD_REQUEST";
        /** @description The error in words. */
        message: string;
    };
}
/**
 * @description The token is not accepted.
 *
 *     Inferred, not documented by the vendor: The code is documented for the whole API; the body is assumed to look like that of every other error.
 */
export interface NotAuthorized {
    /** @description What went wrong. */
    error: {
        /**
         * @description Code of the error.
         * @constant
         */
        code: "NOT_AUTHORIZED";
        /** @description The error in words. */
        message: string;
    };
}
/**
 * @description The lead has no such action.
 *
 *     Inferred, not documented by the vendor: That these properties are always there is deduced from the samples.
 */
export interface ActionNotFound {
    /** @description What went wrong. */
    error: {
        /**
         * @description Code of the error.
         * @constant
         */
        code: "ACTION_NOT_FOUND";
        /** @description The error in words. */
        message: string;
    };
}
export interface UpdateActionOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: string;
            /** @description Id of the lead. */
            leadId: string;
            /** @description Id of the action. */
            actionId: string;
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": ActionUpdate;
        };
    };
    responses: {
        /** @description The whole action after the update. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Action;
            };
        };
        /** @description The update is not allowed. Either actions of this type cannot be written through the API, or the request tries to change the amount, the currency or the payment id of a payment. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BadRequest;
            };
        };
        /** @description The token is missing, deleted or of the wrong type. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": NotAuthorized;
            };
        };
        /** @description The lead has no such action. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ActionNotFound;
            };
        };
    };
}
export interface paths {
    "/enterprise/{enterpriseId}/lead/{leadId}/action/{actionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update an action
         * @description Changes a custom action or a payment on the timeline of a lead. The `type` in the body has to be the one that the action already has. Any defined field of a custom action can change, and of a payment only its status.
         */
        post: UpdateActionOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        ActionUpdate: ActionUpdate;
        CustomActionUpdate: CustomActionUpdate;
        PaymentActionUpdate: PaymentActionUpdate;
        Action: Action;
        CustomAction: CustomAction;
        PaymentAction: PaymentAction;
        BadRequest: BadRequest;
        NotAuthorized: NotAuthorized;
        ActionNotFound: ActionNotFound;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    updateAction: UpdateActionOperation;
}
