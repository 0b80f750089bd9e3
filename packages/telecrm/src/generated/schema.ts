// Generated from specs/telecrm.yaml by `pnpm generate telecrm`. Do not edit.

/** @description A new lead. */
export interface LeadCreate {
    fields: NewLeadFields;
    /** @description The first entries on the lead's timeline. */
    actions?: ActionCreate[];
}
/**
 * @description The fields of the lead, by API name. The field that identifies a lead in the workspace has to be among them: the phone number, unless the workspace chose another one.
 *
 *     Inferred, not documented by the vendor: That there is at least one field follows from the identifier, which has to be there.
 */
export type NewLeadFields = LeadFields;
/** @description Fields of a lead, by API name: those that every workspace has, and those that it defined. Texts, e-mail addresses, phone numbers, URLs, labels and amounts of money are strings, numbers are numbers and tags lists of strings. A date is a number of milliseconds since 1970, or a string in the format of the workspace, such as `01/06/2026 10:30:00`; ISO 8601 is not understood. */
export interface LeadFields {
    /**
     * @description Name of the lead.
     * @example Jane Doe
     */
    name?: string;
    /**
     * @description Phone number with country code, best without spaces and symbols. Without a country code the workspace's own is taken.
     * @example 919999999999
     * @example +919999999999
     */
    phone?: string;
    /**
     * Format: email
     * @description E-mail address. One that is not valid is lost.
     * @example jane.doe@example.com
     */
    email?: string;
    /**
     * @description Label of an active status in the pipeline. Any other is lost without an error.
     * @example Fresh
     */
    status?: string;
    /**
     * @description Rating from 1 to 5, as a number. Any other is lost.
     *
     *     Bounds: at least 1; at most 5.
     */
    rating?: number;
    /**
     * Format: email
     * @description E-mail address of the team member who is responsible.
     */
    assignee?: string;
    [key: string]: unknown;
}
/** @description A new action. `type` decides what else is sent. */
export type ActionCreate = CustomActionCreate | PaymentActionCreate;
/** @description A new custom action. */
export interface CustomActionCreate {
    type: CustomActionType;
    fields?: ActionFields;
}
/**
 * @description The numeric code of the custom action, as a string and without `ACTION_`.
 *
 *     Bounds: matches `^[0-9]+$`.
 * @example 1001
 */
export type CustomActionType = `${number}`;
/** @description The fields of a custom action, by key. Its definition says which there are; values are those of leads. */
export interface ActionFields {
    [key: string]: unknown;
}
/** @description A new payment. */
export interface PaymentActionCreate {
    /**
     * @description Tells a payment from a custom action.
     * @constant
     */
    type: "PAYMENT";
    /**
     * @description Status of the payment.
     * @enum {string}
     */
    status: "PENDING" | "COMPLETED" | "FAILED" | "REFUNDED" | "CANCELLED" | "PROCESSING";
    /**
     * @description Letter code of the currency.
     * @enum {string}
     */
    currency: "INR" | "USD" | "PKR" | "AED" | "QAR" | "SAR" | "MYR" | "AUD" | "CAD" | "SGD" | "XOF";
    /**
     * @description The amount as a string, greater than 0.
     *
     *     Bounds: matches `^(?:0*[1-9][0-9]*(?:\.[0-9]+)?|0+\.0*[1-9][0-9]*)$`.
     *
     *     Inferred, not documented by the vendor: Documented as a numeric string greater than 0; that it has no sign and no exponent is deduced.
     * @example 10000
     */
    amount: string;
}
/**
 * @description What was written, and what was not.
 *
 *     Inferred, not documented by the vendor: The id is required because nothing else tells which lead it is, and the samples have it.
 */
export interface LeadChanges {
    /** @description Id of the lead. */
    lead_id: string;
    /** @description What became of each action, in the order of the request. */
    actions?: ActionOutcome[];
    /** @description What was left out, and why. */
    remarks?: Remark[];
}
/** @description What became of an action. */
export interface ActionOutcome {
    /** @description Id of the action; null if it was not created. */
    action_id?: string | null;
    /** @description Whether the action was created. */
    status?: "CREATED" | "IGNORED" | (string & {});
}
/** @description Something that was left out. */
export interface Remark {
    /**
     * @description Where it stands in the request.
     * @example fields.rating
     * @example actions[1].fields.email
     */
    field?: string;
    /** @description What was done with it. */
    status?: "IGNORED" | (string & {});
    /** @description The reason in words. */
    remark?: string;
}
/** @description Which leads to find. Filters on several fields have to be met together; a list within one of them means any of its values. */
export interface LeadSearch {
    fields?: LeadFilters;
    actions?: LeadActionFilter;
}
/** @description Filters on fields by API name, of every workspace or of this one. One value, or a list of them. */
export interface LeadFilters {
    /** @description Name of the lead. */
    name?: TextOrTexts;
    /** @description Phone number. */
    phone?: TextOrTexts;
    /** @description E-mail address. */
    email?: TextOrTexts;
    /** @description Rating from 1 to 5. */
    rating?: number | number[];
    /** @description Label of the status. */
    status?: TextOrTexts;
    /** @description E-mail address of the team member who is responsible. */
    assignee?: TextOrTexts;
    /** @description When the lead was created. */
    created_on?: TimeRange;
    [key: string]: unknown;
}
/** @description One text, or several of which any will do. */
export type TextOrTexts = string | string[];
/** @description A range of time, both ends included. Each is a number of milliseconds since 1970, or a string in the format of the workspace. */
export interface TimeRange {
    /**
     * @description The first moment.
     * @example 01/04/2026 00:00:00
     */
    from?: number | string;
    /**
     * @description The last moment.
     * @example 30/04/2026 23:59:59
     */
    to?: number | string;
}
/** @description At least one action of the lead has to meet all of this. */
export interface LeadActionFilter {
    /** @description The numeric code of a custom action, `PAYMENT`, or the name of a built-in type. */
    type?: TextOrTexts;
    /** @description E-mail addresses of team members. `searchActions` takes ids in their place. */
    performed_by?: TextOrTexts;
    /** @description When the action took place. */
    performed_at?: TimeRange;
}
/**
 * @description One page of leads.
 *
 *     Inferred, not documented by the vendor: The documentation prints no answer. Pages name `data`, its `fields` and `total_count`; `skip` and `limit` are those of every other list.
 */
export interface LeadPage {
    /** @description The leads. */
    data: FoundLead[];
    total_count: TotalCount;
    skip?: SkipEcho;
    limit?: LimitEcho;
}
/** @description A lead that was found. One page promises the id of the lead here and another one denies it; if it is there, its name is not documented. Users of the API also report `status`, `rating` and others beside `fields`. */
export interface FoundLead {
    fields?: LeadFields;
    [key: string]: unknown;
}
/** @description How many there are on all pages. */
export type TotalCount = number;
/** @description How many were left out. */
export type SkipEcho = number;
/** @description How many a page has at most. */
export type LimitEcho = number;
/**
 * @description A lead. Its id is not among what is returned.
 *
 *     Inferred, not documented by the vendor: The page promises all fields of the lead.
 */
export interface Lead {
    fields: LeadFields;
    /** @description A part of the timeline, the newest first; absent without `includeActions`. */
    actions?: TimelineEntry[];
    /** @description How many actions were left out; absent without `includeActions`. */
    actions_skip?: number;
    /** @description How many actions are returned at most; absent without `includeActions`. */
    actions_limit?: number;
}
/**
 * @description An entry on the timeline of a lead: a custom action, a payment, or one of a built-in type, of which the documentation prints nothing but the `type`.
 *
 *     Inferred, not documented by the vendor: The samples have a type, and it is what tells entries apart.
 */
export interface TimelineEntry {
    /** @description What it is; the numeric code of a custom action, or the name of a type that is built in. */
    type: "PAYMENT" | "INCOMING_CALL" | "OUTGOING_CALL" | "MISSED_CALL" | "CALL_ACTION" | "MAQSAM_INCOMING_CALL" | "MAQSAM_OUTGOING_CALL" | "IVR_INCOMING_CALL" | "IVR_OUTGOING_CALL" | "MCUBE_INCOMING_CALL" | "MCUBE_OUTGOING_CALL" | "KNOWLARITY_INCOMING_CALL" | "KNOWLARITY_OUTGOING_CALL" | "CALLER_DESK_INCOMING_CALL" | "INCOMING_WHATSAPP_MSG" | "LEAD_ASSIGNMENT" | (string & {});
    fields?: ActionFields;
    [key: string]: unknown;
}
/** @description The changes to a lead. */
export interface LeadUpdate {
    /** @description The fields to change, by API name. The field that identifies a lead must not be among them. */
    fields: LeadFields;
}
/**
 * @description A lead after an update.
 *
 *     Inferred, not documented by the vendor: The page promises the lead as it is now, and the sample has nothing else.
 */
export interface UpdatedLead {
    fields: LeadFields;
}
/** @description New actions of one lead. */
export interface ActionsCreate {
    /**
     * @description The actions, one or more.
     *
     *     Bounds: at least 1 items.
     */
    actions: ActionCreate[];
}
/** @description Which entries to find. All filters have to be met. */
export interface ActionSearch {
    /**
     * @description The numeric code of a custom action, `PAYMENT`, or the name of a built-in type.
     * @example OUTGOING_CALL
     */
    type?: string;
    /** @description When the entry was created. */
    created_on?: TimeRange;
    /** @description Ids of team members. `searchLeads` takes e-mail addresses in their place. */
    performed_by?: TextOrTexts;
}
/**
 * @description One page of a timeline.
 *
 *     Inferred, not documented by the vendor: The sample has them, and a page is no page without.
 */
export interface TimelinePage {
    /** @description The entries. */
    data: TimelineEntry[];
    total_count: TotalCount;
    skip?: SkipEcho;
    limit?: LimitEcho;
}
/** @description A custom action or a payment; `type` tells which. */
export type Action = CustomAction | PaymentAction;
/**
 * @description A custom action.
 *
 *     Inferred, not documented by the vendor: The type is required because it tells a custom action from a payment.
 */
export interface CustomAction {
    type: CustomActionType;
    fields?: ActionFields;
}
/**
 * @description A payment.
 *
 *     Inferred, not documented by the vendor: The properties are required because the page promises the full state of the action, and none of them can be left out when a payment is created.
 */
export interface PaymentAction {
    /**
     * @description Tells a payment from a custom action.
     * @constant
     */
    type: "PAYMENT";
    /** @description Status of the payment. */
    status: "PENDING" | "COMPLETED" | "FAILED" | "REFUNDED" | "CANCELLED" | "PROCESSING" | (string & {});
    /** @description Letter code of the currency. */
    currency: "INR" | "USD" | "PKR" | "AED" | "QAR" | "SAR" | "MYR" | "AUD" | "CAD" | "SGD" | "XOF" | (string & {});
    /** @description The amount as a string, for example `5000`. */
    amount: string;
}
/** @description The changes to an action. `type` decides what else can be sent. */
export type ActionUpdate = CustomActionUpdate | PaymentActionUpdate;
/** @description The changes to a custom action. */
export interface CustomActionUpdate {
    type: CustomActionType;
    /** @description The fields to change, by key. */
    fields?: ActionFields;
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
     * @description The new status.
     *
     *     Inferred, not documented by the vendor: The values are listed for new payments. The page of this operation lists none.
     */
    status?: "PENDING" | "COMPLETED" | "FAILED" | "REFUNDED" | "CANCELLED" | "PROCESSING" | (string & {});
    /** @description Must not be sent. The amount of a payment cannot change. */
    amount?: never;
    /** @description Must not be sent. The currency of a payment cannot change. */
    currency?: never;
    /** @description Must not be sent. The payment id of a payment cannot change. */
    paymentid?: never;
}
/**
 * @description One page of team members.
 *
 *     Inferred, not documented by the vendor: The sample has them, and a page is no page without.
 */
export interface TeamMemberPage {
    /** @description The team members. */
    data: TeamMember[];
    total_count: TotalCount;
    skip?: SkipEcho;
    limit?: LimitEcho;
}
/** @description A user of the workspace. */
export interface TeamMember {
    /** @description Name of the team member. */
    name?: string;
    /** @description E-mail address, which is the login. */
    email?: string;
    /** @description Whether the team member is at work. Creating one answers with `INVITED`, in upper case. */
    status?: "Active" | "Inactive" | "On Leave" | "Working" | "Invited" | "Deleted" | (string & {});
    /** @description Phone number with country code, digits only. */
    phone_number?: string;
    /** @description Name of the manager. */
    manager_name?: string;
    /** @description E-mail address of the manager. */
    manager_email?: string;
    /** @description What the team member may do, for example `Sales Agent`. */
    permission_template_name?: string;
    /** @description The license; null if there never was one. */
    license?: {
        /** @description Whether the license is valid. */
        status?: "ACTIVE" | (string & {});
        /** @description Which license it is. */
        type?: "GROWTH" | (string & {});
        /** @description First day, for example `2024-01-01`. */
        start_date?: string;
        /** @description Last day, for example `2025-01-01`. */
        end_date?: string;
    } | null;
}
/** @description A new team member. */
export interface TeamMemberCreate {
    /** @description Name of the team member. */
    name: string;
    /** @description E-mail address, which becomes the login. */
    email: Email;
    /**
     * @description Phone number with country code, digits only. No `+`, unlike the phone numbers of leads.
     *
     *     Bounds: matches `^[0-9]+$`.
     * @example 919876543210
     */
    phone_number: string;
    role: Role;
    /** @description First password. Without one, an invitation is mailed. */
    password?: string;
}
/**
 * Format: email
 * @description An e-mail address.
 *
 *     Inferred, not documented by the vendor: The pages say `string`; one that is no e-mail address is answered with a 400 where a team member is read or its availability set.
 * @example jane.doe@example.com
 */
export type Email = string;
/**
 * @description What the team member is.
 * @enum {string}
 */
export type Role = "ADMIN" | "MANAGER" | "CALLER" | "MARKETING_USER";
/** @description The new team member. Reading it later gives other properties. */
export interface CreatedTeamMember {
    /** @description Name of the team member. */
    name?: string;
    /** @description E-mail address, which is the login. */
    email?: string;
    /** @description Phone number with country code, digits only. */
    phone_number?: string;
    role?: Role;
    /** @description `INVITED` without a password, `Active` with one. */
    status?: "INVITED" | "Active" | (string & {});
}
/** @description Whether a team member is at work. */
export interface AvailabilityUpdate {
    /**
     * @description The availability. The answer calls it `status`.
     * @enum {string}
     */
    state: "Active" | "Inactive" | "On Leave" | "Working";
    /** @description E-mail address of the team member. */
    email: Email;
}
/** @description Whether a team member is at work. */
export interface Availability {
    /** @description E-mail address of the team member. */
    email?: string;
    /** @description The availability. The request calls it `state`. */
    status?: "Active" | "Inactive" | "On Leave" | "Working" | (string & {});
}
/** @description A workspace. */
export interface Enterprise {
    /** @description Name of the company. */
    name?: string;
    /**
     * @description Id of the enterprise.
     * @example ent_123456
     */
    id?: string;
    /** @description When the workspace was created, in milliseconds since 1970. */
    creationTimeStamp?: number;
    /**
     * @description How many people work there.
     * @example 50-100
     */
    teamSize?: string;
    /** @description Industry of the company. */
    industry?: string;
    /** @description Website of the company. */
    website?: string;
    /** @description Id of the field that identifies a lead, as `listCustomFields` gives it with `detail`. The printed sample is an API name. */
    leadIdentifierFieldId?: string;
    /** @description What the workspace is connected with. */
    integrations?: ("WHATSAPP" | "EMAIL" | "SMS" | (string & {}))[];
}
/**
 * @description The fields of leads.
 *
 *     Inferred, not documented by the vendor: Every sample has it.
 */
export interface CustomFieldList {
    /** @description The fields. */
    customFields: (CustomFieldSummary | CustomField)[];
}
/** @description A field of leads, without details. A field of tags is said to have its labels, under an unprinted name. */
export interface CustomFieldSummary {
    /** @description Absent here. Its presence tells a field with details. */
    id?: never;
    type?: FieldType;
    apiName?: ApiName;
    lockAfterCreate?: LockAfterCreate;
    isLeadid?: IsLeadid;
    /** @description Labels of the options, if the field has some. */
    options?: string[];
}
/**
 * @description A field of leads. A date is said to have its format as well, under a name that is not printed.
 *
 *     Inferred, not documented by the vendor: The documentation tells the two forms of a field apart by the id.
 */
export interface CustomField {
    /** @description Id of the field. */
    id: string;
    type?: FieldType;
    apiName?: ApiName;
    /** @description What the field is for. */
    description?: string;
    lockAfterCreate?: LockAfterCreate;
    isLeadid?: IsLeadid;
    /** @description The options, if the field has some. */
    options?: FieldOption[];
}
/** @description What the field holds. */
export type FieldType = "TEXT" | "NUMBER" | "EMAIL" | "PHONE" | "DATE" | "DROPDOWN" | (string & {});
/**
 * @description Key of the field in `fields`.
 * @example contact_source
 */
export type ApiName = string;
/** @description Whether the value stays as it was when the lead was created. */
export type LockAfterCreate = boolean;
/** @description Whether the field identifies a lead. */
export type IsLeadid = boolean;
/** @description An option of a field. */
export interface FieldOption {
    /** @description Id of the option. */
    id?: string;
    /** @description Label of the option, which is what a lead has. */
    label?: string;
}
/**
 * @description The custom actions of a workspace.
 *
 *     Inferred, not documented by the vendor: The sample has it.
 */
export interface ActionDefinitionList {
    /** @description The definitions. */
    customActions: (ActionDefinitionSummary | ActionDefinition)[];
}
/** @description The definition of a custom action, without details. */
export interface ActionDefinitionSummary {
    /** @description Absent here. Its presence tells a definition with details. */
    id?: never;
    code?: ActionCode;
    displayName?: DisplayName;
    score?: Score;
    source?: DefinitionSource;
}
/**
 * @description The definition of a custom action.
 *
 *     Inferred, not documented by the vendor: The documentation says that summaries have no id and definitions do.
 */
export interface ActionDefinition {
    /** @description Id of the definition. */
    id: string;
    code?: ActionCode;
    displayName?: DisplayName;
    /**
     * @description Name of the icon. The page about lists does not name it.
     * @example map-pin
     */
    icon?: string;
    /** @description What the action is for. */
    description?: string;
    score?: Score;
    /** @description The fields of the action, by key. */
    fieldSchema?: {
        [key: string]: ActionField;
    };
    /** @description How the action is shown. */
    displaySchema?: {
        [key: string]: unknown;
    };
    /** @description Whether the action may be dated back. */
    allowPredatedActivity?: {
        /** @description Whether it may. */
        enabled?: boolean;
    };
    /** @description How the action is added quickly. */
    quickAdd?: {
        [key: string]: unknown;
    };
    /** @description Who defined the action. */
    definitionType?: "USER_DEFINED" | (string & {});
    /** @description When the definition was made, in milliseconds since 1970. */
    createdOn?: number;
    /** @description E-mail address of whoever made it. */
    createdBy?: string;
    /** @description When the definition last changed, in milliseconds since 1970. */
    modifiedOn?: number;
    /** @description E-mail address of whoever changed it last. */
    modifiedBy?: string;
    source?: DefinitionSource;
}
/**
 * @description Code of the custom action, with `ACTION_`.
 * @example ACTION_1001
 */
export type ActionCode = string;
/** @description Name that people see. */
export type DisplayName = string;
/** @description What the score of a lead gains with each such action. */
export type Score = number;
/** @description Whether the workspace defined the action, or it is built in. */
export type DefinitionSource = "USER" | "SYSTEM" | (string & {});
/** @description A field of a custom action. */
export interface ActionField {
    type?: FieldType;
    /** @description Labels of the options, if the field has some. */
    options?: string[];
}
/** @description The stages that leads go through. */
export interface LeadStagePipeline {
    /** @description The stages. */
    leadStages?: LeadStage[];
    /** @description The reasons for which a lead can be lost. */
    activeLeadLostReasons?: LostReason[];
    /**
     * @description The reasons that are no longer used.
     *
     *     Inferred, not documented by the vendor: The sample is empty; that the items are those of the active reasons is deduced.
     */
    archivedLeadLostReasons?: LostReason[];
    /** @description When the pipeline was made, in milliseconds since 1970. */
    creationTimestamp?: number;
    /** @description When the pipeline last changed, in milliseconds since 1970. */
    modificationTimestamp?: number;
    /** @description E-mail address of whoever changed it last. */
    lastModifiedBy?: string;
    /** @description How often the pipeline has changed. */
    version?: number;
}
/** @description A stage that leads go through. */
export interface LeadStage {
    /**
     * @description Id of the stage.
     * @example stage_open_1
     */
    stageid?: string;
    /** @description What a lead in this stage is. */
    stageType?: "OPEN" | "WON" | "LOST" | (string & {});
    /** @description Whether the stage is shown. */
    visibility?: boolean;
    /** @description The statuses of the stage. Only their labels can be written to a lead. */
    activeStatuses?: LeadStatus[];
    /**
     * @description The statuses that are no longer used.
     *
     *     Inferred, not documented by the vendor: The samples are empty; that the items are those of the active statuses is deduced.
     */
    archivedStatuses?: LeadStatus[];
}
/** @description A status that leads can have. */
export interface LeadStatus {
    /** @description Id of the status. */
    statusid?: number;
    /** @description What a lead has as its `status`. */
    label?: string;
    /** @description Colour of the status, for example `#FF5733`. */
    color?: string;
}
/** @description A reason for which a lead is lost. */
export interface LostReason {
    /** @description Id of the reason. */
    reasonid?: number;
    /** @description The reason in words. */
    reasonLabel?: string;
    /** @description Whether the reason is taken when none is given. */
    isDefault?: boolean;
}
/** @description A lead to create or update. */
export interface QueuedLead {
    fields: NewLeadFields;
    /** @description Entries to add to the lead's timeline, in this order. */
    actions?: QueuedAction[];
}
/** @description A new action. `type` decides what else is sent. */
export type QueuedAction = QueuedCustomAction | PaymentActionCreate;
/** @description A new custom action. */
export interface QueuedCustomAction {
    /**
     * @description The code of the custom action, with `ACTION_`, unlike everywhere else. Without it the action is lost.
     *
     *     Bounds: matches `^ACTION_[0-9]+$`.
     * @example ACTION_1001
     */
    type: string;
    fields?: ActionFields;
}
/**
 * @description That the lead is in the queue.
 *
 *     Inferred, not documented by the vendor: The receipt is nothing else.
 */
export interface QueuedLeadReceipt {
    /** @description Always `QUEUED`. */
    status: "QUEUED" | (string & {});
}
/**
 * @description What went wrong.
 *
 *     Inferred, not documented by the vendor: The documentation does not print this answer; it is assumed to look like that of every other error. The code is that of every printed 400.
 */
export interface Error {
    /** @description What went wrong. */
    error: {
        /**
         * @description Code of the error.
         * @example BAD_REQUEST
         */
        code: string;
        message: ErrorMessage;
    };
}
/** @description The error in words. */
export type ErrorMessage = string;
/**
 * @description The request is not allowed.
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
        message: ErrorMessage;
    };
}
/**
 * @description The team member is not valid.
 *
 *     Inferred, not documented by the vendor: That these properties are always there is deduced from the samples.
 */
export interface InvalidTeamMember {
    /** @description What went wrong. */
    error: {
        /**
         * @description Code of the error.
         * @constant
         */
        code: "BAD_REQUEST";
        message: ErrorMessage;
        /** @description What is wrong with which property. */
        details?: {
            /** @description Name of the property. */
            field?: string;
            message?: ErrorMessage;
        }[];
    };
}
/**
 * @description The token is not accepted.
 *
 *     Inferred, not documented by the vendor: The code is documented; the body is assumed to look like that of every other error.
 */
export interface NotAuthorized {
    /** @description What went wrong. */
    error: {
        /**
         * @description Code of the error.
         * @constant
         */
        code: "NOT_AUTHORIZED";
        message: ErrorMessage;
    };
}
/**
 * @description The license has no free seat.
 *
 *     Inferred, not documented by the vendor: The code is documented; the body is assumed to look like that of every other error.
 */
export interface BuyLicense {
    /** @description What went wrong. */
    error: {
        /**
         * @description Code of the error.
         * @constant
         */
        code: "BUY_LICENSE";
        message: ErrorMessage;
    };
}
/**
 * @description The lead identifier cannot change.
 *
 *     Inferred, not documented by the vendor: That these properties are always there is deduced from the samples.
 */
export interface InvalidLead {
    /** @description What went wrong. */
    error: {
        /**
         * @description Code of the error.
         * @constant
         */
        code: "INVALID_LEAD";
        message: ErrorMessage;
    };
}
/**
 * @description Another lead has the identifier.
 *
 *     Inferred, not documented by the vendor: The code is documented; the body is assumed to look like that of every other error.
 */
export interface LeadAlreadyExists {
    /** @description What went wrong. */
    error: {
        /**
         * @description Code of the error.
         * @constant
         */
        code: "LEAD_ALREADY_EXISTS";
        message: ErrorMessage;
    };
}
/**
 * @description There is no such lead.
 *
 *     Inferred, not documented by the vendor: That these properties are always there is deduced from the samples.
 */
export interface LeadNotFound {
    /** @description What went wrong. */
    error: {
        /**
         * @description Code of the error.
         * @constant
         */
        code: "LEAD_NOT_FOUND";
        message: ErrorMessage;
    };
}
/**
 * @description There is no such action.
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
        message: ErrorMessage;
    };
}
/**
 * @description There is no such team member.
 *
 *     Inferred, not documented by the vendor: That these properties are always there is deduced from the samples.
 */
export interface TeamMemberNotFound {
    /** @description What went wrong. */
    error: {
        /**
         * @description Code of the error.
         * @constant
         */
        code: "TEAM_MEMBER_NOT_FOUND";
        message: ErrorMessage;
    };
}
/**
 * @description There is no such enterprise.
 *
 *     Inferred, not documented by the vendor: That these properties are always there is deduced from the samples.
 */
export interface EnterpriseNotFound {
    /** @description What went wrong. */
    error: {
        /**
         * @description Code of the error.
         * @constant
         */
        code: "ENTERPRISE_NOT_FOUND";
        message: ErrorMessage;
    };
}
/**
 * @description There is no such definition.
 *
 *     Inferred, not documented by the vendor: That these properties are always there is deduced from the samples.
 */
export interface NotFound {
    /** @description What went wrong. */
    error: {
        /**
         * @description Code of the error.
         * @constant
         */
        code: "NOT_FOUND";
        message: ErrorMessage;
    };
}
export interface CreateLeadOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": LeadCreate;
        };
    };
    responses: {
        /** @description The lead was created, with what `remarks` does not name. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LeadChanges;
            };
        };
        /** @description The lead as a whole is refused, for example because its identifier is missing. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        401: components["responses"]["NotAuthorized"];
        /** @description Another lead has the identifier. The documentation does not print whether its id is told. */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LeadAlreadyExists;
            };
        };
    };
}
export interface SearchLeadsOperation {
    parameters: {
        query?: {
            /**
             * @description How many entries to leave out.
             *
             *     Inferred, not documented by the vendor: Printed for leads and team members, once as a number and else as an integer. The page about searching actions lists no query, but its answer has both `skip` and `limit`, which are said to go into the query.
             */
            skip?: components["parameters"]["Skip"];
            /**
             * @description How many entries to return.
             *
             *     Inferred, not documented by the vendor: Printed for leads. That searching actions takes it is deduced as for `skip`; its maximum is on another page.
             */
            limit?: components["parameters"]["Limit"];
        };
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
        };
        cookie?: never;
    };
    /** @description The filters. Without any, all leads are listed. */
    requestBody?: {
        content: {
            "application/json": LeadSearch;
        };
    };
    responses: {
        /** @description One page of the leads that were found. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LeadPage;
            };
        };
        /** @description The request is not valid. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BadRequest;
            };
        };
        401: components["responses"]["NotAuthorized"];
    };
}
export interface GetLeadOperation {
    parameters: {
        query?: {
            /** @description Whether to return a part of the timeline as well. */
            includeActions?: boolean;
            /** @description How many actions to leave out, from the newest on. Means nothing without `includeActions`. */
            skip?: number;
            /** @description How many actions to return. Means nothing without `includeActions`. */
            limit?: number;
        };
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
            /** @description Id of the lead. */
            leadId: components["parameters"]["LeadId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The lead. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Lead;
            };
        };
        /** @description The request is not valid. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BadRequest;
            };
        };
        401: components["responses"]["NotAuthorized"];
        /** @description There is no such lead. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LeadNotFound;
            };
        };
    };
}
export interface UpdateLeadOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
            /** @description Id of the lead. */
            leadId: components["parameters"]["LeadId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": LeadUpdate;
        };
    };
    responses: {
        /** @description The fields of the lead after the update. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": UpdatedLead;
            };
        };
        /** @description A value is not valid. A note on the page says so; another page says that such values are lost without an error. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        401: components["responses"]["NotAuthorized"];
        /** @description The lead identifier was sent. It can only be changed in teleCRM itself. */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": InvalidLead;
            };
        };
        /** @description There is no such lead. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LeadNotFound;
            };
        };
    };
}
export interface CreateActionsOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
            /** @description Id of the lead. */
            leadId: components["parameters"]["LeadId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": ActionsCreate;
        };
    };
    responses: {
        /** @description What became of each action, in the order of the request. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LeadChanges;
            };
        };
        /** @description The request as a whole is refused, for example for a type that is neither a custom action nor a payment. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BadRequest;
            };
        };
        401: components["responses"]["NotAuthorized"];
    };
}
export interface SearchActionsOperation {
    parameters: {
        query?: {
            /**
             * @description How many entries to leave out.
             *
             *     Inferred, not documented by the vendor: Printed for leads and team members, once as a number and else as an integer. The page about searching actions lists no query, but its answer has both `skip` and `limit`, which are said to go into the query.
             */
            skip?: components["parameters"]["Skip"];
            /**
             * @description How many entries to return.
             *
             *     Inferred, not documented by the vendor: Printed for leads. That searching actions takes it is deduced as for `skip`; its maximum is on another page.
             */
            limit?: components["parameters"]["Limit"];
        };
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
            /** @description Id of the lead. */
            leadId: components["parameters"]["LeadId"];
        };
        cookie?: never;
    };
    /** @description The filters. Without any, the whole timeline is listed. */
    requestBody?: {
        content: {
            "application/json": ActionSearch;
        };
    };
    responses: {
        /** @description One page of the entries that were found. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TimelinePage;
            };
        };
        /** @description A filter is not valid. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BadRequest;
            };
        };
        401: components["responses"]["NotAuthorized"];
        /** @description There is no such lead. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LeadNotFound;
            };
        };
    };
}
export interface GetActionOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
            /** @description Id of the lead. */
            leadId: components["parameters"]["LeadId"];
            /** @description Id of the action. */
            actionId: components["parameters"]["ActionId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The action. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Action;
            };
        };
        /** @description Actions of this type cannot be read through the API. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BadRequest;
            };
        };
        401: components["responses"]["NotAuthorized"];
        /** @description There is no such action. */
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
export interface UpdateActionOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
            /** @description Id of the lead. */
            leadId: components["parameters"]["LeadId"];
            /** @description Id of the action. */
            actionId: components["parameters"]["ActionId"];
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
        401: components["responses"]["NotAuthorized"];
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
export interface ListTeamMembersOperation {
    parameters: {
        query?: {
            /**
             * @description How many entries to leave out.
             *
             *     Inferred, not documented by the vendor: Printed for leads and team members, once as a number and else as an integer. The page about searching actions lists no query, but its answer has both `skip` and `limit`, which are said to go into the query.
             */
            skip?: components["parameters"]["Skip"];
            /** @description How many team members to return. */
            limit?: number;
            /** @description Whether deleted team members are found as well. */
            includeDeleted?: components["parameters"]["IncludeDeleted"];
        };
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of team members. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TeamMemberPage;
            };
        };
        /** @description The request is not valid. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BadRequest;
            };
        };
        401: components["responses"]["NotAuthorized"];
    };
}
export interface CreateTeamMemberOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": TeamMemberCreate;
        };
    };
    responses: {
        /** @description The team member. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": CreatedTeamMember;
            };
        };
        /** @description A property is not valid; `details` says which. For a phone number the text is `Invalid phone_number format`. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": InvalidTeamMember;
            };
        };
        401: components["responses"]["NotAuthorized"];
        /** @description The license has no free seat. */
        402: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BuyLicense;
            };
        };
    };
}
export interface GetTeamMemberOperation {
    parameters: {
        query?: {
            /** @description Whether deleted team members are found as well. */
            includeDeleted?: components["parameters"]["IncludeDeleted"];
        };
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
            /** @description E-mail address of the team member, in upper or lower case. */
            email: Email;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The team member. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TeamMember;
            };
        };
        /** @description The e-mail address is not valid. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BadRequest;
            };
        };
        401: components["responses"]["NotAuthorized"];
        /** @description There is no such team member, or it was deleted and `includeDeleted` is not true. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TeamMemberNotFound;
            };
        };
    };
}
export interface SetAvailabilityOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": AvailabilityUpdate;
        };
    };
    responses: {
        /** @description The availability after the update, as `status`. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Availability;
            };
        };
        /** @description The state or the e-mail address is not valid. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
        401: components["responses"]["NotAuthorized"];
        /** @description No team member has this e-mail address. The page of pitfalls says so; the operation's own page lists no 404. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Error;
            };
        };
    };
}
export interface GetEnterpriseOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The enterprise. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Enterprise;
            };
        };
        401: components["responses"]["NotAuthorized"];
        404: components["responses"]["EnterpriseNotFound"];
    };
}
export interface ListCustomFieldsOperation {
    parameters: {
        query?: {
            /** @description Whether to return whole definitions in place of summaries. */
            detail?: components["parameters"]["Detail"];
        };
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The fields. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": CustomFieldList;
            };
        };
        401: components["responses"]["NotAuthorized"];
        404: components["responses"]["EnterpriseNotFound"];
    };
}
export interface GetCustomFieldOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
            /** @description API name of the field, in its exact case. */
            apiName: string;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The field. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": CustomField;
            };
        };
        401: components["responses"]["NotAuthorized"];
        /** @description There is no such field. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": NotFound;
            };
        };
    };
}
export interface ListCustomActionsOperation {
    parameters: {
        query?: {
            /** @description Whether to return whole definitions in place of summaries. */
            detail?: components["parameters"]["Detail"];
        };
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The definitions. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ActionDefinitionList;
            };
        };
        401: components["responses"]["NotAuthorized"];
        404: components["responses"]["EnterpriseNotFound"];
    };
}
export interface GetCustomActionOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
            /** @description Code of the definition, in its exact case and with `ACTION_`. */
            code: string;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The definition. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ActionDefinition;
            };
        };
        401: components["responses"]["NotAuthorized"];
        /** @description There is no such custom action. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": NotFound;
            };
        };
    };
}
export interface GetLeadStagePipelineOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The stages. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LeadStagePipeline;
            };
        };
        401: components["responses"]["NotAuthorized"];
        404: components["responses"]["EnterpriseNotFound"];
    };
}
export interface EnqueueLeadOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the enterprise, which is the workspace. */
            enterpriseId: components["parameters"]["EnterpriseId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": QueuedLead;
        };
    };
    responses: {
        /** @description The lead is in the queue. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": QueuedLeadReceipt;
            };
        };
        401: components["responses"]["NotAuthorized"];
    };
}
export interface paths {
    "/enterprise/{enterpriseId}/lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a lead
         * @description Creates a lead, and entries on its timeline if `actions` has some. Part of what was sent can be lost although the answer is a 201: a field or an action that is not valid is left out, and `remarks` and the `status` of each action say so. Read both.
         */
        post: CreateLeadOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/lead/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search leads
         * @description Lists the leads that meet every filter, the newest first. Values are compared as a whole and not by case, although one page says that the case of a `status` counts: spell it as the pipeline does.
         */
        post: SearchLeadsOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/lead/{leadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a lead
         * @description Returns all fields of a lead, and a part of its timeline with `includeActions`.
         */
        get: GetLeadOperation;
        put?: never;
        /**
         * Update a lead
         * @description Changes the fields that are sent and leaves the others. Actions cannot be added here. A `status` that is not an active one of the pipeline is lost without an error: compare the answer with what you sent.
         */
        post: UpdateLeadOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/lead/{leadId}/action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create actions
         * @description Creates custom actions and payments on the timeline of a lead, each by itself. Some can be lost although the answer is a 200: the `status` of each action and `remarks` say what was left out. Read both.
         */
        post: CreateActionsOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/lead/{leadId}/action/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search actions
         * @description Lists the entries on the timeline of a lead that meet every filter, the newest first. Entries of all types are found, also those that cannot be written.
         */
        post: SearchActionsOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/lead/{leadId}/action/{actionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an action
         * @description Returns a custom action or a payment. Entries of other types are found by `searchActions` alone.
         */
        get: GetActionOperation;
        put?: never;
        /**
         * Update an action
         * @description Changes a custom action or a payment on the timeline of a lead. The `type` in the body has to be the one that the action already has. Any defined field of a custom action can change, and of a payment only its status: to correct an amount, cancel the payment and create another one.
         */
        post: UpdateActionOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/team-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team members
         * @description Lists the team members by name, without those that were deleted unless `includeDeleted` is true.
         */
        get: ListTeamMembersOperation;
        put?: never;
        /**
         * Create a team member
         * @description Creates a user, who takes a free seat of the license. With a `password` the user can log in at once; without one, an invitation is mailed. Inactive team members keep their seats.
         */
        post: CreateTeamMemberOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/team-members/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a team member
         * @description Returns a team member by e-mail address.
         */
        get: GetTeamMemberOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/teammember/state_change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a team member's availability
         * @description Says whether a team member is at work, which decides whether leads are given to them.
         */
        post: SetAvailabilityOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the enterprise
         * @description Returns what the workspace is, and which of its fields identifies a lead.
         */
        get: GetEnterpriseOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/custom-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the fields of leads
         * @description Lists all fields that leads have in the workspace, at once. `apiName` is the key of a field in `fields`.
         */
        get: ListCustomFieldsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/custom-fields/{apiName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a field of leads
         * @description Returns a field of leads, with its details.
         */
        get: GetCustomFieldOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/custom-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the custom actions
         * @description Lists all custom actions that the workspace defines, at once. The `type` of an action is the `code` of its definition without `ACTION_`, and with it in the queue.
         */
        get: ListCustomActionsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/custom-actions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a custom action
         * @description Returns the definition of a custom action. The keys of its `fieldSchema` are those that `fields` can have.
         */
        get: GetCustomActionOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/lead-stage-pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the lead stages
         * @description Returns the stages that leads go through, with their statuses, and the reasons for which leads are lost. Only the labels of active statuses and reasons can be written to a lead: one that was archived is lost without an error.
         */
        get: GetLeadStagePipelineOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enterprise/{enterpriseId}/autoupdatelead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a lead later
         * @description Puts a lead into a queue. A lead with the same identifier is updated, and otherwise one is created; actions are added in their order. The answer confirms the receipt alone: what goes wrong later, such as a missing identifier or a value of the wrong type, is never reported, and neither is the id of the lead. The host, the token and the limit of 18,000 requests an hour are this operation's own.
         */
        post: EnqueueLeadOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        LeadCreate: LeadCreate;
        NewLeadFields: NewLeadFields;
        LeadFields: LeadFields;
        ActionCreate: ActionCreate;
        CustomActionCreate: CustomActionCreate;
        CustomActionType: CustomActionType;
        ActionFields: ActionFields;
        PaymentActionCreate: PaymentActionCreate;
        LeadChanges: LeadChanges;
        ActionOutcome: ActionOutcome;
        Remark: Remark;
        LeadSearch: LeadSearch;
        LeadFilters: LeadFilters;
        TextOrTexts: TextOrTexts;
        TimeRange: TimeRange;
        LeadActionFilter: LeadActionFilter;
        LeadPage: LeadPage;
        FoundLead: FoundLead;
        TotalCount: TotalCount;
        SkipEcho: SkipEcho;
        LimitEcho: LimitEcho;
        Lead: Lead;
        TimelineEntry: TimelineEntry;
        LeadUpdate: LeadUpdate;
        UpdatedLead: UpdatedLead;
        ActionsCreate: ActionsCreate;
        ActionSearch: ActionSearch;
        TimelinePage: TimelinePage;
        Action: Action;
        CustomAction: CustomAction;
        PaymentAction: PaymentAction;
        ActionUpdate: ActionUpdate;
        CustomActionUpdate: CustomActionUpdate;
        PaymentActionUpdate: PaymentActionUpdate;
        TeamMemberPage: TeamMemberPage;
        TeamMember: TeamMember;
        TeamMemberCreate: TeamMemberCreate;
        Email: Email;
        Role: Role;
        CreatedTeamMember: CreatedTeamMember;
        AvailabilityUpdate: AvailabilityUpdate;
        Availability: Availability;
        Enterprise: Enterprise;
        CustomFieldList: CustomFieldList;
        CustomFieldSummary: CustomFieldSummary;
        CustomField: CustomField;
        FieldType: FieldType;
        ApiName: ApiName;
        LockAfterCreate: LockAfterCreate;
        IsLeadid: IsLeadid;
        FieldOption: FieldOption;
        ActionDefinitionList: ActionDefinitionList;
        ActionDefinitionSummary: ActionDefinitionSummary;
        ActionDefinition: ActionDefinition;
        ActionCode: ActionCode;
        DisplayName: DisplayName;
        Score: Score;
        DefinitionSource: DefinitionSource;
        ActionField: ActionField;
        LeadStagePipeline: LeadStagePipeline;
        LeadStage: LeadStage;
        LeadStatus: LeadStatus;
        LostReason: LostReason;
        QueuedLead: QueuedLead;
        QueuedAction: QueuedAction;
        QueuedCustomAction: QueuedCustomAction;
        QueuedLeadReceipt: QueuedLeadReceipt;
        Error: Error;
        ErrorMessage: ErrorMessage;
        BadRequest: BadRequest;
        InvalidTeamMember: InvalidTeamMember;
        NotAuthorized: NotAuthorized;
        BuyLicense: BuyLicense;
        InvalidLead: InvalidLead;
        LeadAlreadyExists: LeadAlreadyExists;
        LeadNotFound: LeadNotFound;
        ActionNotFound: ActionNotFound;
        TeamMemberNotFound: TeamMemberNotFound;
        EnterpriseNotFound: EnterpriseNotFound;
        NotFound: NotFound;
    };
    responses: {
        /** @description The token is missing, deleted or of the wrong type. */
        NotAuthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": NotAuthorized;
            };
        };
        /** @description There is no such enterprise. */
        EnterpriseNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": EnterpriseNotFound;
            };
        };
    };
    parameters: {
        /** @description Id of the enterprise, which is the workspace. */
        EnterpriseId: string;
        /** @description Id of the lead. */
        LeadId: string;
        /** @description Id of the action. */
        ActionId: string;
        /**
         * @description How many entries to leave out.
         *
         *     Inferred, not documented by the vendor: Printed for leads and team members, once as a number and else as an integer. The page about searching actions lists no query, but its answer has both `skip` and `limit`, which are said to go into the query.
         */
        Skip: number;
        /**
         * @description How many entries to return.
         *
         *     Inferred, not documented by the vendor: Printed for leads. That searching actions takes it is deduced as for `skip`; its maximum is on another page.
         */
        Limit: number;
        /** @description Whether deleted team members are found as well. */
        IncludeDeleted: boolean;
        /** @description Whether to return whole definitions in place of summaries. */
        Detail: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    createLead: CreateLeadOperation;
    searchLeads: SearchLeadsOperation;
    getLead: GetLeadOperation;
    updateLead: UpdateLeadOperation;
    createActions: CreateActionsOperation;
    searchActions: SearchActionsOperation;
    getAction: GetActionOperation;
    updateAction: UpdateActionOperation;
    listTeamMembers: ListTeamMembersOperation;
    createTeamMember: CreateTeamMemberOperation;
    getTeamMember: GetTeamMemberOperation;
    setAvailability: SetAvailabilityOperation;
    getEnterprise: GetEnterpriseOperation;
    listCustomFields: ListCustomFieldsOperation;
    getCustomField: GetCustomFieldOperation;
    listCustomActions: ListCustomActionsOperation;
    getCustomAction: GetCustomActionOperation;
    getLeadStagePipeline: GetLeadStagePipelineOperation;
    enqueueLead: EnqueueLeadOperation;
}
