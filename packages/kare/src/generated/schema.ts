// Generated from specs/kare.yaml by `pnpm generate kare`. Do not edit.

/** @description Who logs in. */
export interface LogInCredentials {
    email: EmailAddress;
    /**
     * @description Password.
     *
     *     Bounds: at least 6 characters; at most 100 characters.
     * @example StrongP@ssw0rd
     */
    password: string;
}
/** @description The tokens of a session. */
export interface LogInResult {
    /**
     * @description The tokens.
     *
     *     Inferred, not documented by the vendor: Read off the sample. Without one of these it would be no login.
     */
    data: {
        /** @description Access token, the client's `token`. */
        accessToken: string;
        /** @description What new tokens can be had for. */
        refreshToken: string;
        /** @description Token of the session, the client's `sessionToken`. */
        sessionToken: string;
    };
}
/** @description A token for many purposes. */
export interface TokenVerification {
    /**
     * @description The token, for example out of a link.
     * @example Z2VuZXJpYy10b2tlbi1leGFtcGxlLXN0cmluZw...
     */
    token: string;
}
/** @description The tokens of a session, and where it takes place. */
export interface VerifiedSession {
    /** @description Access token, the client's `token`. */
    accessToken: string;
    /** @description Token of the session, the client's `sessionToken`. */
    sessionToken: string;
    /**
     * @description Name of the organization.
     *
     *     Bounds: at most 100 characters.
     */
    organizationName: string;
    /** @description Id of the establishment, if any. */
    establishmentId?: Id | null;
    /**
     * @description Name of the site.
     *
     *     Bounds: at most 250 characters.
     */
    siteName?: string;
    /** @description Whether a PIN is asked for. */
    pinCodeEnabled?: boolean;
    /** @description Id of the report, if any. */
    reportId?: Id | null;
}
/** @description What new tokens are had for. */
export interface TokenRefresh {
    /**
     * @description Refresh token of a login.
     * @example dGhpcy1pcz1hLXJlZnJlc2gtdG9rZW4tZXhhbXBsZQ...
     */
    refreshToken: string;
}
/** @description The new tokens of a session. */
export interface RefreshedTokens {
    /** @description Access token, the client's `token`. */
    accessToken: string;
    /** @description Token of the session, the client's `sessionToken`. */
    sessionToken: string;
}
/** @description Whose password is forgotten. */
export interface ForgottenPassword {
    email: EmailAddress;
}
/** @description A new password, and the token that allows it. */
export interface PasswordReset {
    /**
     * @description Token of the reset.
     * @example cmVzZXQtcGFzc3dvcmQtdG9rZW4tZXhhbXBsZS1zdHJpbmc...
     */
    token: string;
    password: NewPassword;
}
/** @description The current and the new password. */
export interface PasswordChange {
    /**
     * @description The current password. The page calls it hashed, and its sample is a bcrypt hash.
     * @example $2b$10$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lui/9p2uJ8k6G2a
     */
    currentPassword: string;
    newPassword: NewPassword;
}
/**
 * @description The new password. A login accepts shorter ones than can be set.
 *
 *     Bounds: at least 8 characters; at most 100 characters.
 * @example Str0ng3rP@ssw0rd!
 */
export type NewPassword = string;
/** @description Who logs in to the back office. */
export interface BackOfficeCredentials {
    /**
     * @description E-mail address.
     * @example test@mail.com
     */
    email: string;
    /** @description Password. */
    password: string;
}
/** @description The tokens of a session in the back office. */
export interface BackOfficeLogInResult {
    /**
     * @description The tokens.
     *
     *     Inferred, not documented by the vendor: Read off the sample. Without one of these it would be no login.
     */
    data: {
        /** @description Access token, the client's `token`. */
        accessToken: string;
        /** @description Token of the session, the client's `sessionToken`. */
        sessionToken: string;
        /** @description What new tokens can be had for. */
        refreshToken: string;
        /** @description For how long the tokens hold, presumably in seconds. It is a text. */
        expiresIn?: string;
    };
}
/** @description A new company. */
export interface CompanyCreate {
    /**
     * @description Name of the company.
     *
     *     Bounds: at most 250 characters.
     * @example Company Name
     */
    name: string;
    type: CompanyType;
    /**
     * Format: email
     * @description E-mail address of a contact at the company.
     *
     *     Bounds: at most 250 characters.
     * @example example@email.com
     */
    email: string;
    /**
     * @description Remark about the company.
     *
     *     Bounds: at most 2500 characters.
     * @example Company comment
     */
    comment?: string | null;
    /**
     * @description Postal address.
     *
     *     Bounds: at most 250 characters.
     * @example Company address
     */
    location?: string | null;
    /**
     * @description Phone numbers.
     *
     *     Inferred, not documented by the vendor: Limits could not be read; those of a contact are five numbers of 50 characters.
     */
    phones?: string[];
    establishmentIds?: EstablishmentIds;
    technicalInstallationIds?: TechnicalInstallationIds;
    labelIds?: LabelIds;
}
/** @description The changes to a company. */
export interface CompanyUpdate {
    /**
     * @description Name of the company.
     *
     *     Bounds: at most 250 characters.
     * @example Company Name
     */
    name?: string;
    type?: CompanyType;
    /**
     * @description Postal address.
     *
     *     Bounds: at most 250 characters.
     * @example Company address
     */
    location?: string | null;
    /**
     * @description Remark about the company.
     *
     *     Inferred, not documented by the vendor: The limit could not be read; it is 2500 characters in a new company.
     * @example Company comment
     */
    comment?: string | null;
    /**
     * @description E-mail address of a contact at the company.
     *
     *     Inferred, not documented by the vendor: Read off the sample.
     * @example example@email.com
     */
    email?: string;
    /**
     * @description Phone numbers.
     *
     *     Inferred, not documented by the vendor: Read off the sample.
     */
    phones?: string[];
    establishmentIds?: EstablishmentIds;
    technicalInstallationIds?: TechnicalInstallationIds;
    labelIds?: LabelIds;
}
/**
 * @description Kind of company, such as one that verifies or one that does works. Which number is which is not documented.
 * @example 1
 * @enum {number}
 */
export type CompanyType = 1 | 2 | 3;
/**
 * @description Ids of the establishments that the company works for.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 * @example [
 *       1
 *     ]
 */
export type EstablishmentIds = number[];
/**
 * @description Ids of the technical installations that the company works on.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 * @example [
 *       1
 *     ]
 */
export type TechnicalInstallationIds = number[];
/**
 * @description Ids of the company's labels.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 * @example [
 *       1
 *     ]
 */
export type LabelIds = number[];
/**
 * @description A company, as it is answered when it is created or updated.
 *
 *     Inferred, not documented by the vendor: Read off the sample. That texts may be null follows from requests, that a time may be from its meaning.
 */
export interface SavedCompany {
    /** @description Id of the company. */
    id?: number;
    /** @description Name of the company. */
    name?: string;
    /** @description Kind of company. */
    type?: number;
    /** @description Postal address. */
    location?: string | null;
    /** @description Remark about the company. */
    comment?: string | null;
    /** @description Id of the organization that works with the company. */
    organizationId?: number;
    /**
     * Format: date-time
     * @description When the company was archived, if it was.
     */
    archivedAt?: string | null;
    /**
     * Format: date-time
     * @description When the company was last changed.
     */
    updatedAt?: string;
    /**
     * Format: date-time
     * @description When the company was created.
     */
    createdAt?: string;
}
/**
 * @description One page of companies.
 *
 *     Inferred, not documented by the vendor: Read off the sample. That `data` is always there is printed for labels.
 */
export interface CompanyList {
    /** @description The companies of this page. */
    data: Company[];
    totalCount?: TotalCount;
    pagination?: Pagination;
}
/**
 * @description An external company, with what belongs to it.
 *
 *     Inferred, not documented by the vendor: Read off the sample. That texts may be null follows from requests, that a time may be from its meaning.
 */
export interface Company {
    /** @description Id of the company. */
    id?: number;
    /** @description Name of the company. */
    name?: string;
    /** @description Remark about the company. */
    comment?: string | null;
    /** @description Postal address. */
    location?: string | null;
    /** @description Kind of company. */
    type?: number;
    /**
     * Format: date-time
     * @description When the company was archived, if it was.
     */
    archivedAt?: string | null;
    /** @description E-mail address. */
    email?: string;
    /** @description Phone numbers. */
    phones?: string[];
    /** @description Id of the contact to turn to first. */
    primaryContactId?: number;
    /** @description Technical installations that the company works on. */
    technicalInstallations?: TechnicalInstallation[];
    /** @description Labels of the company. */
    labels?: Label[];
    actions?: Actions;
    updatableFields?: UpdatableFields;
    /** @description People to reach, in a shorter form. */
    contacts?: CompanyContact[];
    /** @description Ids of the establishments that the company works for. */
    establishmentIds?: number[];
}
/**
 * @description A person to reach, as companies show one.
 *
 *     Inferred, not documented by the vendor: Read off the sample. What may be null is that of a contact.
 */
export interface CompanyContact {
    /** @description Id of the contact. */
    id?: number;
    /** @description Name of the contact. */
    name?: string;
    /** @description E-mail address of the contact. */
    email?: string | null;
    /** @description Phone numbers of the contact. */
    phones?: string[];
    /** @description Remark about the contact. */
    comment?: string | null;
    /**
     * Format: date-time
     * @description When the contact is notified next.
     */
    notifyAt?: string;
}
/**
 * @description A technical installation, such as a lift.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 */
export interface TechnicalInstallation {
    /** @description Id of the installation. */
    id?: number;
    /** @description Name of the installation. */
    name?: string;
    /** @description Picture of the installation. */
    image?: {
        /** @description Id of the picture. */
        id?: number;
        /** @description URL to load the picture from. */
        presignedUrl?: string;
    };
    /** @description Key under which the name is translated. */
    tradKey?: string;
    /** @description Whether the installation comes with Kare. */
    isDefault?: boolean;
}
/** @description The new contacts. */
export type ContactsCreate = ContactCreate[];
/** @description A new contact. */
export interface ContactCreate {
    /**
     * @description Name of the contact.
     *
     *     Bounds: at most 250 characters.
     * @example Company Contact Name
     */
    name: string;
    /**
     * @description Whether the contact is to be notified.
     * @example true
     */
    notify: boolean;
    /** @description E-mail address of the contact. */
    email?: ContactEmail;
    phones?: ContactPhones;
    comment?: ContactComment;
}
/** @description How many were created. */
export interface InsertionCount {
    /**
     * @description How many were created. Fewer than were sent is a success as well.
     *
     *     Bounds: at least -9007199254740991; at most 9007199254740991.
     *
     *     Inferred, not documented by the vendor: The limits could be read in part; they are those of all integers.
     * @example 1
     */
    nbInsertion: number;
}
/** @description The changes to a contact. */
export interface ContactUpdate {
    /**
     * @description Whether the contact is to be notified. Needed in every update.
     * @example true
     */
    notify: boolean;
    /**
     * @description Name of the contact.
     *
     *     Bounds: at most 250 characters.
     * @example Company Contact Name
     */
    name?: string;
    /** @description E-mail address of the contact. */
    email?: ContactEmail;
    phones?: ContactPhones;
    comment?: ContactComment;
}
/**
 * @description One page of contacts.
 *
 *     Inferred, not documented by the vendor: Read off the sample. That `data` is always there is printed for labels.
 */
export interface ContactList {
    /** @description The contacts of this page. */
    data: ListedContact[];
    totalCount?: TotalCount;
    pagination?: Pagination;
}
/**
 * @description A contact, with what was asked for besides.
 *
 *     Inferred, not documented by the vendor: Read off the sample. What a contact always has is printed on the page for updating one.
 */
export interface ListedContact extends Contact {
    /** @description The company; asked for with `company`. */
    company?: {
        /** @description Id of the company. */
        id?: number;
        /** @description Name of the company. */
        name?: string;
        /** @description Kind of company. */
        type?: number;
        /** @description Postal address. */
        location?: string | null;
        /**
         * Format: date-time
         * @description When the company was archived, if it was.
         */
        archivedAt?: string | null;
        /**
         * Format: date-time
         * @description When the company was created.
         */
        createdAt?: string;
    };
    actions?: Actions;
}
/** @description A person to reach at an external company. */
export interface Contact {
    /** @description Id of the contact. */
    id: Id;
    /**
     * @description Name of the contact.
     *
     *     Bounds: at most 250 characters.
     * @example Company Contact Name
     */
    name: string;
    /** @description E-mail address of the contact. */
    email: ContactEmail;
    phones: ContactPhones;
    comment: ContactComment;
    /** @description Id of the company that the contact belongs to. */
    companyId: Id;
    /**
     * @description When the contact is notified next.
     * @example 2024-12-05T14:56:23.000Z
     */
    notifyAt: UtcDateTime;
    /**
     * @description When the contact was last changed.
     * @example 2024-12-05T14:56:23.000Z
     */
    updatedAt: UtcDateTime;
    /**
     * @description When the contact was created.
     * @example 2024-01-15T08:45:00.000Z
     */
    createdAt: UtcDateTime;
}
/**
 * Format: email
 * @description An e-mail address, or null.
 *
 *     Bounds: at most 250 characters; matches `^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-\.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$`.
 * @example example@email.com
 */
export type ContactEmail = string | null;
/**
 * @description Phone numbers of the contact, five at most.
 *
 *     Bounds: at most 5 items.
 * @example [
 *       "phone1",
 *       "phone2"
 *     ]
 */
export type ContactPhones = string[];
/**
 * @description Remark about the contact.
 *
 *     Bounds: at most 2500 characters.
 * @example Company contact comment
 */
export type ContactComment = string | null;
/**
 * @description A new contract about training.
 *
 *     Inferred, not documented by the vendor: From `reference` on, the properties are read off the sample; whether they are required is not known.
 */
export interface TrainingContractCreate {
    /**
     * @description Name of the contract.
     *
     *     Bounds: at most 250 characters.
     * @example Service Agreement
     */
    name: string;
    /**
     * @description What the contract is about.
     * @example Annual renewal pending approval.
     */
    description: string;
    /**
     * @description Reference of its document.
     * @example Service Agreement
     */
    reference?: string;
    /**
     * @description For how long it holds, presumably in months.
     * @example 12
     */
    duration?: number;
    /**
     * Format: date-time
     * @description When it begins.
     * @example 2024-01-15T09:30:00.000Z
     */
    startAt?: string;
    /**
     * @description How many interventions are agreed.
     * @example 5
     */
    interventionCount?: number;
    /** @description The file that is sent afterwards. */
    document?: FileDescription;
    /**
     * @description Ids of the rules about profiles that it covers.
     * @example [
     *       1,
     *       2,
     *       3
     *     ]
     */
    profileRuleIds?: number[];
    /**
     * @description Ids of the routines that it covers.
     * @example [
     *       1,
     *       2,
     *       3
     *     ]
     */
    routineIds?: number[];
}
/**
 * @description A file that is sent afterwards.
 *
 *     Inferred, not documented by the vendor: The keys are printed; their types are read off the sample.
 */
export interface FileDescription {
    /**
     * @description Name of the file.
     * @example example.jpg
     */
    name?: string;
    /**
     * @description Media type of the file.
     * @example image/jpeg
     */
    mimeType?: string;
    /**
     * @description Size of the file, presumably in bytes.
     * @example 1024
     */
    size?: number;
}
/**
 * @description The new contract, and where to send its document.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 */
export interface TrainingContractResult {
    data?: Contract;
    /** @description Where to send the document. */
    upload?: {
        /** @description URL to send the file to. It needs no token. */
        presignedUrl?: string;
        /** @description Name of the file. */
        file?: string;
    };
}
/**
 * @description One page of contracts.
 *
 *     Inferred, not documented by the vendor: Read off the sample. That `data` is always there is printed for labels.
 */
export interface ContractList {
    /** @description The contracts of this page. */
    data: Contract[];
    totalCount?: TotalCount;
    pagination?: Pagination;
}
/**
 * @description A contract.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 */
export interface ContractResult {
    data?: Contract;
}
/**
 * @description A contract with an external company.
 *
 *     Inferred, not documented by the vendor: Read off the samples. That a time may be null is deduced from its meaning.
 */
export interface Contract {
    /** @description Id of the contract. */
    id?: number;
    /** @description Name of the contract. */
    name?: string;
    /** @description What the contract is about. */
    description?: string;
    /** @description Kind of contract. */
    type?: number;
    /** @description Status of the contract. */
    status?: number;
    /** @description Id of the company. */
    companyId?: number;
    /**
     * Format: date-time
     * @description When the contract was archived, if it was.
     */
    archivedAt?: string | null;
    /**
     * Format: date-time
     * @description When the contract was last changed.
     */
    updatedAt?: string;
    /**
     * Format: date-time
     * @description When the contract was created.
     */
    createdAt?: string;
    /** @description How many profiles it covers. */
    countProfiles?: number;
    /** @description How many rules it covers. */
    countRules?: number;
    /** @description How many sites it covers. */
    countSites?: number;
    /** @description Document that holds at present. */
    activeDocument?: {
        /** @description Id of the document. */
        id?: number;
        /** @description Reference of the document. */
        reference?: string;
        /** @description For how long it holds, presumably in months. */
        duration?: number;
        /** @description How many interventions are agreed. */
        interventionCount?: number;
        /**
         * Format: date-time
         * @description When it begins.
         */
        startAt?: string;
        /**
         * Format: date-time
         * @description When it ends.
         */
        dueAt?: string;
        /**
         * Format: date-time
         * @description When it was created.
         */
        createdAt?: string;
    };
    /** @description What the caller may do with it. Lists have it. */
    actions?: Actions;
    /** @description Which properties the caller may change. A single contract has it. */
    updatableFields?: UpdatableFields;
}
/** @description A new label. */
export interface LabelCreate {
    /**
     * @description Name of the label.
     *
     *     Bounds: at most 100 characters.
     * @example Urgent
     */
    name: string;
    /**
     * @description Colour of the label, as in HTML.
     *
     *     Bounds: at most 100 characters.
     * @example #FF5733
     */
    color: string;
    /**
     * @description What the label is for. Which number is which is not documented.
     * @example 1
     * @enum {number}
     */
    type: 1 | 2;
}
/** @description The changes to a label. */
export interface LabelUpdate {
    /**
     * @description Name of the label.
     *
     *     Bounds: at most 100 characters.
     * @example Urgent
     */
    name?: string;
    /**
     * @description Colour of the label, as in HTML.
     *
     *     Bounds: at most 100 characters.
     * @example #FF5733
     */
    color?: string;
}
/**
 * @description One page of labels.
 *
 *     Inferred, not documented by the vendor: That the answer says which page it is, is read off the sample.
 */
export interface LabelList {
    /** @description The labels of this page. */
    data: Label[];
    totalCount?: TotalCount;
    pagination?: Pagination;
}
/** @description A label. */
export interface LabelResult {
    data: Label;
}
/**
 * @description A coloured label. Companies show it in a shorter form.
 *
 *     Inferred, not documented by the vendor: Read off the samples.
 */
export interface Label {
    /** @description Id of the label. */
    id?: number;
    /** @description Name of the label. */
    name?: string;
    /** @description Colour of the label, as in HTML. */
    color?: string;
    /** @description What the label is for. */
    type?: number;
    /**
     * Format: date-time
     * @description When the label was last changed.
     */
    updatedAt?: string;
    /**
     * Format: date-time
     * @description When the label was created.
     */
    createdAt?: string;
    /** @description Where the label comes from. The older list does not say so. */
    sourceType?: number;
}
/**
 * @description An intervention that a routine asks for.
 *
 *     Inferred, not documented by the vendor: Read off the sample; which properties are required is not known.
 */
export interface RoutineInterventionCreate {
    /**
     * Format: date-time
     * @description When it is to begin.
     * @example 2024-12-01T12:34:56.000Z
     */
    scheduledStart?: string;
    /**
     * Format: date-time
     * @description When it is to end.
     * @example 2024-12-05T14:56:23.000Z
     */
    scheduledEnd?: string;
    /**
     * @description Status to begin with. Which number is which is not documented.
     * @example 1
     */
    creationStatus?: number;
    /**
     * @description Id of the routine.
     * @example 1
     */
    routineId?: number;
}
/**
 * @description An intervention that is to mend anomalies.
 *
 *     Inferred, not documented by the vendor: The names are printed, and that anomalies are a list of integers. Other types are those of the same names elsewhere; which properties are required is not known.
 */
export interface CurativeInterventionCreate {
    /**
     * Format: date-time
     * @description When it is to begin.
     */
    scheduledStart?: string;
    /**
     * Format: date-time
     * @description When it is to end.
     */
    scheduledEnd?: string;
    /** @description Ids of the anomalies that it is to mend. */
    anomalyIds?: number[];
    /**
     * @description Status to begin with. Which number is which is not documented.
     * @example 0
     */
    creationStatus?: number;
    /** @description What is to be done. */
    description?: string;
    /** @description Id of the contact who is to do it. */
    assignedCompanyContactId?: number;
    /** @description Id of the user who is to do it. An older form of the page calls it `assignedProfileId`. */
    assignedUserId?: number;
    /** @description Older name of `assignedUserId`. */
    assignedProfileId?: number;
}
/**
 * @description An intervention that has taken place without a plan.
 *
 *     Inferred, not documented by the vendor: Which properties are required is not known.
 */
export interface UnplannedInterventionCreate {
    /** @description Id of the company that made it. */
    companyId?: Id;
    /**
     * @description Ids of the sites that it was made at.
     *
     *     Bounds: at least 1 items.
     *
     *     Inferred, not documented by the vendor: A 1 stands on the page where the least number of items would.
     */
    siteIds?: Id[];
    /**
     * @description Ids of the rules that it satisfies.
     *
     *     Bounds: at least 1 items.
     *
     *     Inferred, not documented by the vendor: A 1 stands on the page where the least number of items would.
     */
    ruleIds?: Id[];
    /** @description Picture of the signature. */
    signature?: FileDescription;
    /**
     * @description Who made it.
     *
     *     Inferred, not documented by the vendor: The names are printed; their types are those of the same names elsewhere.
     */
    provider?: {
        /** @description First name. */
        firstName?: string;
        /** @description Last name. */
        lastName?: string;
        /** @description What was done. */
        actionComment?: string;
        /** @description E-mail address. */
        email?: string;
        /** @description Remark. */
        comment?: string;
    };
    /** @description When it began. */
    actualStart?: UtcDateTime;
}
/**
 * @description An intervention and a token.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 */
export interface RoutineInterventionResult {
    data?: Intervention;
    /** @description A token. What it is for is not documented. */
    token?: string;
}
/**
 * @description An intervention.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 */
export interface InterventionResult {
    data?: Intervention;
}
/**
 * @description A visit that is planned, made and signed. Two forms of the page differ in names: `assignedProfileId`, `verifiedById` and `createdById` are older than `assignedUserId`, `verifiedByUserId` and `createdByUserId`.
 *
 *     Inferred, not documented by the vendor: The names are printed. Types are those of the same names elsewhere, and null stands for what an intervention may not have yet.
 */
export interface Intervention {
    /** @description Id of the intervention. */
    id?: number;
    /** @description Status of the intervention. */
    status?: number;
    /** @description Kind of intervention. */
    type?: number;
    /** @description What is to be done. */
    description?: string | null;
    /** @description Picture of the signature. Its type is not documented. */
    imgSignature?: unknown;
    /** @description PIN of the intervention. Its type is not documented. */
    codePin?: unknown;
    /** @description Whether Kare has created it by itself. */
    autoCreated?: boolean;
    /** @description Status that it began with. */
    creationStatus?: number;
    /**
     * Format: date-time
     * @description When it is to begin.
     */
    scheduledStart?: string | null;
    /**
     * Format: date-time
     * @description When it is to end.
     */
    scheduledEnd?: string | null;
    /**
     * Format: date-time
     * @description When it began.
     */
    actualStart?: string | null;
    /**
     * Format: date-time
     * @description When it ended.
     */
    actualEnd?: string | null;
    /** @description Who made it. */
    providerName?: string | null;
    /** @description E-mail address of who made it. */
    providerEmail?: string | null;
    /** @description What was done. */
    providerActionComment?: string | null;
    /** @description Remark of who made it. */
    providerGeneralComment?: string | null;
    /** @description Id of the contact who is to do it. */
    assignedCompanyContactId?: number | null;
    /** @description Id of the user who is to do it. */
    assignedUserId?: number | null;
    /** @description Older name of `assignedUserId`. */
    assignedProfileId?: number | null;
    /** @description Id of the user who has verified it. */
    verifiedByUserId?: number | null;
    /** @description Older name of `verifiedByUserId`. */
    verifiedById?: number | null;
    /**
     * Format: date-time
     * @description When it was verified.
     */
    verifiedAt?: string | null;
    /** @description Remark of who has verified it. */
    decisionComment?: string | null;
    /** @description Id of the routine that asks for it. */
    routineId?: number | null;
    /** @description Id of the organization. */
    organizationId?: number;
    /** @description Id of the user who has created it. */
    createdByUserId?: number | null;
    /** @description Older name of `createdByUserId`. */
    createdById?: number | null;
    /** @description How many people attend. */
    attendeeCount?: number | null;
    /**
     * Format: date-time
     * @description When it was archived.
     */
    archivedAt?: string | null;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt?: string;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt?: string;
    /** @description Id of the company that makes it. */
    companyId?: number | null;
    /** @description When negotiations about it end. */
    negotiationEndDate?: string | null;
    /** @description Kind of check. Its type is not documented. */
    checkType?: unknown;
    /**
     * Format: date-time
     * @description When it was deleted.
     */
    deletedAt?: string | null;
}
/** @description Why an intervention is deleted. */
export interface InterventionDeletion {
    /**
     * @description Why it is deleted.
     *
     *     Bounds: at most 2500 characters.
     */
    cancellationReason?: string;
}
/** @description The changes to an equipment. */
export interface EquipmentUpdate {
    /**
     * @description Name of the equipment.
     *
     *     Bounds: at most 250 characters.
     */
    name?: string;
    /**
     * @description What the equipment is.
     *
     *     Bounds: at most 2500 characters.
     */
    description?: string;
    /**
     * @description Manufacturer.
     *
     *     Bounds: at most 250 characters.
     */
    manufacturer?: string;
    /**
     * @description Reference of the manufacturer.
     *
     *     Bounds: at most 250 characters.
     */
    reference?: string;
    /**
     * @description Condition. Which number is which is not documented.
     * @enum {number}
     */
    condition?: 1 | 2 | 3 | 4 | 5;
    /**
     * @description Whether it can be used. Which number is which is not documented.
     * @enum {number}
     */
    availability?: 1 | 2 | 3 | 4;
    /** @description Id of the technical installation that it belongs to. */
    technicalInstallationId?: Id;
    /** @description Id of the site that it stands at. */
    siteId?: Id;
    /**
     * @description Id of the company that has installed it.
     *
     *     Inferred, not documented by the vendor: That it is a company is deduced.
     */
    installedById?: Id;
    /** @description Ids of what it is a part of. */
    containedIn?: number[];
    /** @description Ids of its specifications. */
    specificationIds?: Id[];
    /** @description When it was installed. */
    installedAt?: UtcDateTime;
    /** @description When it was built. */
    constructedAt?: UtcDateTime;
}
/**
 * @description One page of equipments.
 *
 *     Inferred, not documented by the vendor: The envelope is that of other lists.
 */
export interface EquipmentList {
    /** @description The equipments of this page. */
    data: EquipmentDetails[];
    totalCount?: TotalCount;
    pagination?: Pagination;
}
/**
 * @description An equipment.
 *
 *     Inferred, not documented by the vendor: That it is wrapped is printed, and not whether it is always there.
 */
export interface EquipmentResult {
    data?: EquipmentDetails;
}
/**
 * @description An equipment with place and specifications.
 *
 *     Inferred, not documented by the vendor: The names are printed. Types are those of the same names elsewhere, and null stands for what may be missing.
 */
export interface EquipmentDetails extends Equipment {
    /** @description Technical installation that it belongs to. */
    technicalInstallation?: TechnicalInstallation;
    /** @description Site that it stands at. */
    site?: {
        /** @description Id of the site. */
        id?: number;
        /** @description Name of the site. */
        name?: string;
        /** @description Kinds of site. */
        types?: number[];
        /** @description Whether the site is an establishment. */
        isEstablishment?: boolean;
        /** @description Id of the establishment. */
        establishmentId?: number | null;
        /** @description Serial number. Its type is not documented. */
        serialNumber?: unknown;
        /**
         * Format: date-time
         * @description When the site was archived, if it was.
         */
        archivedAt?: string | null;
        /**
         * Format: date-time
         * @description When the site was created.
         */
        createdAt?: string;
    } | null;
    /** @description Where it stands on the plan. */
    position?: {
        /** @description Id of the position. */
        id?: number;
        /** @description How far from the left, in percent. */
        xPercent?: number;
        /** @description How far from the top, in percent. */
        yPercent?: number;
    } | null;
    /** @description Plan that it stands on. */
    plan?: NamedReference;
    /** @description Building that it stands in. */
    building?: NamedReference;
    /** @description Whether it stands on a plan. */
    isPositioned?: boolean;
    /** @description What it is a part of. */
    containedIn?: NamedReference[];
    /** @description Who has installed it. */
    installedBy?: NamedReference;
    /** @description Its specifications. What they hold is not documented. */
    specifications?: {
        [key: string]: unknown;
    }[];
}
/**
 * @description A device in a building.
 *
 *     Inferred, not documented by the vendor: The names are printed. Types are those of the request, and null stands for what may be missing.
 */
export interface Equipment {
    /** @description Id of the equipment. */
    id?: number;
    /** @description Name of the equipment. */
    name?: string | null;
    /** @description What the equipment is. */
    description?: string | null;
    /** @description Manufacturer. */
    manufacturer?: string | null;
    /** @description Reference of the manufacturer. */
    reference?: string | null;
    /** @description Condition. */
    condition?: number | null;
    /** @description Whether it can be used. */
    availability?: number | null;
    /** @description Id of the technical installation that it belongs to. */
    technicalInstallationId?: number | null;
    /** @description Id of the site that it stands at. */
    siteId?: number | null;
    /** @description Id of where it stands on a plan. */
    positionId?: number | null;
    /** @description Id of who has installed it. */
    installedById?: number | null;
    /**
     * Format: date-time
     * @description When it was installed.
     */
    installedAt?: string | null;
    /**
     * Format: date-time
     * @description When it was built.
     */
    constructedAt?: string | null;
    /**
     * Format: date-time
     * @description When it was archived, if it was.
     */
    archivedAt?: string | null;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt?: string;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt?: string;
}
/**
 * @description Something by id and name.
 *
 *     Inferred, not documented by the vendor: The names are printed. Types are those of the same names elsewhere, and null stands for what may be missing.
 */
export type NamedReference = {
    /** @description Id. */
    id?: number;
    /** @description Name. */
    name?: string;
} | null;
/** @description A new building. */
export interface BuildingCreate {
    /**
     * @description Name of the building.
     *
     *     Bounds: at most 100 characters.
     */
    name: string;
    /** @description Id of the establishment that it belongs to. */
    establishmentId: Id;
    /** @description Id of the site that it stands at. */
    siteId?: Id;
}
/**
 * @description A building.
 *
 *     Inferred, not documented by the vendor: That it is wrapped is printed, and not whether it is always there.
 */
export interface BuildingResult {
    data?: Building;
}
/**
 * @description A building of an establishment.
 *
 *     Inferred, not documented by the vendor: The names are printed. Types are those of the same names elsewhere, and null stands for what may be missing.
 */
export interface Building {
    /** @description Id of the building. */
    id?: number;
    /** @description Name of the building. */
    name?: string;
    /** @description Id of the establishment that it belongs to. */
    establishmentId?: number;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt?: string;
    /**
     * Format: date-time
     * @description When it was last changed.
     */
    updatedAt?: string;
    /** @description What the caller may do with it; asked for with `actions-info`. */
    actions?: Actions;
    /** @description Whether `name` and `siteId` may be changed; asked for with `updatable-fields`. */
    updatableFields?: UpdatableFields;
    /** @description Site that it stands at; asked for with `site`. */
    site?: {
        /** @description Id of the site. */
        id?: number;
        /** @description Name of the site. */
        name?: string;
        /** @description Serial number. Its type is not documented. */
        serialNumber?: unknown;
        /**
         * Format: date-time
         * @description When the site was archived, if it was.
         */
        archivedAt?: string | null;
    } | null;
}
/** @description An organization. */
export interface OrganizationResult {
    data: Organization;
}
/**
 * @description An organization.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 */
export interface Organization {
    /** @description Id of the organization. */
    id?: number;
    /** @description Name of the organization. */
    name?: string;
    /** @description How much space its files take. */
    uploadSizeUsed?: number;
    /** @description How much space its files may take. */
    uploadSizeLimit?: number;
    /** @description Language. Which number is which is not documented. */
    language?: number;
    /** @description Time zone, such as `Europe/Paris`. */
    timezone?: string;
    /**
     * Format: date-time
     * @description When it was created.
     */
    createdAt?: string;
    /** @description URL to load the logo from; asked for with `logo`. */
    presignedUrl?: string;
    /** @description Whether `name`, `language` and `timezone` may be changed; asked for with `updatable-fields`. */
    updatableFields?: UpdatableFields;
    /** @description What the caller may do with it; asked for with `actions-info`. */
    actions?: Actions;
}
/** @description The changes to a user of the organization. */
export interface UserOrganizationUpdate {
    /**
     * @description First name.
     *
     *     Bounds: at most 250 characters.
     */
    firstName?: string;
    /**
     * @description Last name.
     *
     *     Bounds: at most 250 characters.
     */
    lastName?: string;
    /** @description What the user may do. What it holds is documented in answers alone, as `group`, `read` and `manage`. */
    permissions?: {
        [key: string]: unknown;
    };
    /** @description Id of the profession. */
    professionId?: Id;
    /**
     * @description How far the user can see. Which number is which is not documented.
     *
     *     Inferred, not documented by the vendor: The values are those of similar pages, which this page does not show.
     */
    scope?: 1 | 2 | (number & {});
}
/**
 * @description A user's place in an organization.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 */
export interface UserOrganizationResult {
    /**
     * @description A user's place in an organization.
     *
     *     Inferred, not documented by the vendor: The names are printed. Types are those of the same names elsewhere, and null stands for what may be missing.
     */
    data?: {
        /** @description Id of the user. */
        userId?: number;
        /** @description Id of the organization. */
        organizationId?: number;
        /** @description How far the user can see. */
        scope?: number;
        /** @description What the user may do. */
        permissions?: {
            /** @description Group of permissions. */
            group?: number;
            /** @description What the user may read. What it holds is not documented. */
            read?: unknown[];
            /** @description What the user may change. What it holds is not documented. */
            manage?: unknown[];
        } & {
            [key: string]: unknown;
        };
        /**
         * Format: date-time
         * @description When the user was removed, if so.
         */
        deletedAt?: string | null;
        /**
         * Format: date-time
         * @description When this was last changed.
         */
        updatedAt?: string;
        /**
         * Format: date-time
         * @description When this was created.
         */
        createdAt?: string;
    };
}
/** @description What an auditor may do. */
export interface AuditUserCreate {
    /**
     * @description What the auditor may do, for example by a `group`.
     * @example {
     *       "group": 0
     *     }
     */
    permissions: {
        [key: string]: unknown;
    };
}
/** @description An auditor. */
export interface AuditUserResult {
    /** @description The auditor. What it holds is not documented. */
    data: {
        [key: string]: unknown;
    };
}
/** @description What allows a back office to begin. */
export interface BackOfficeBootstrap {
    /** @description The secret. */
    secret: string;
}
/**
 * @description A user of the back office.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 */
export interface BackOfficeUserResult {
    /**
     * @description The user.
     *
     *     Inferred, not documented by the vendor: The names are printed. Types are those of the same names elsewhere.
     */
    data?: {
        /** @description Id of the user. */
        id?: number;
        /** @description First name. */
        firstName?: string;
        /** @description Last name. */
        lastName?: string;
        /** @description E-mail address. */
        email?: string;
        /** @description Phone number. */
        phone?: string | null;
        /** @description Language. Its type is not documented. */
        lang?: unknown;
    };
}
/**
 * @description The notifications to delete.
 *
 *     Bounds: at least 1 items.
 */
export type NotificationKeys = {
    /**
     * @description Id of the user who received it.
     * @example user_78910
     */
    receiverId: string;
    /** @description When it was created. */
    createdAt: UtcDateTime;
}[];
/**
 * @description An integer that JavaScript can hold.
 *
 *     Bounds: at least -9007199254740991; at most 9007199254740991.
 * @example 1
 */
export type Id = number;
/**
 * Format: email
 * @description E-mail address.
 *
 *     Bounds: at most 250 characters; matches `^(?!\.)(?!.*\.\.)([A-Za-z0-9_'+\-\.]*)[A-Za-z0-9_+-]@([A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$`.
 * @example test@mail.com
 */
export type EmailAddress = string;
/**
 * @description Date and time in UTC, ending in `Z`.
 *
 *     Bounds: matches `^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))T(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z))$`.
 *
 *     Inferred, not documented by the vendor: The page prints a pattern and an example but no type.
 */
export type UtcDateTime = string;
/**
 * @description Items on all pages. Ask for it with `includeCount`.
 *
 *     Inferred, not documented by the vendor: That it depends on `includeCount` is deduced.
 */
export type TotalCount = number;
/**
 * @description Which page this is.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 */
export interface Pagination {
    /** @description Number of this page. */
    page?: number;
    /** @description Items on a page. */
    pageSize?: number;
}
/**
 * @description What the caller may do.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 */
export interface Actions {
    /** @description Whether the caller may change it. */
    canBeUpdated?: boolean;
    /** @description Whether the caller may delete it. */
    canBeDeleted?: boolean;
}
/**
 * @description Which properties the caller may change, by their names.
 *
 *     Inferred, not documented by the vendor: Read off the sample.
 */
export interface UpdatableFields {
    [key: string]: boolean;
}
export interface LogInOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": LogInCredentials;
        };
    };
    responses: {
        /** @description The tokens. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LogInResult;
            };
        };
    };
}
export interface VerifyTokenOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": TokenVerification;
        };
    };
    responses: {
        /** @description The tokens, and what they are for. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": VerifiedSession;
            };
        };
    };
}
export interface RefreshBackOfficeTokenOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": TokenRefresh;
        };
    };
    responses: {
        /** @description The new tokens. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": RefreshedTokens;
            };
        };
    };
}
export interface ForgotPasswordOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": ForgottenPassword;
        };
    };
    responses: {
        /** @description The reset has begun. */
        204: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
}
export interface ResetPasswordOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": PasswordReset;
        };
    };
    responses: {
        /** @description The password is set. */
        204: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
}
export interface LogInToBackOfficeOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": BackOfficeCredentials;
        };
    };
    responses: {
        /** @description The tokens. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BackOfficeLogInResult;
            };
        };
    };
}
export interface ChangeMyPasswordOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": PasswordChange;
        };
    };
    responses: {
        /** @description The password is changed. */
        204: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
}
export interface ListCompaniesOperation {
    parameters: {
        query?: {
            /**
             * @description What to return besides. Most pages have `actions-info` (what the caller may do, as `actions`) and `updatable-fields` (what may be changed, as `updatableFields`); there may be more options.
             *
             *     Inferred, not documented by the vendor: The parameters of these pages could not be read. The answers have what other pages return for these options.
             */
            extend?: components["parameters"]["ExtendUsually"];
            /** @description Number of the page, from 1 on. */
            page?: components["parameters"]["Page"];
            /** @description Items on a page. The most is not documented. */
            pageSize?: components["parameters"]["PageSize"];
            /** @description Whether to count the items of all pages, as `totalCount`. Walking through pages ends with the last item where it is known, and otherwise with an empty page. */
            includeCount?: components["parameters"]["IncludeCount"];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of companies. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": CompanyList;
            };
        };
    };
}
export interface CreateCompanyOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": CompanyCreate;
        };
    };
    responses: {
        /**
         * @description The new company.
         *
         *     Inferred, not documented by the vendor: The status is not printed. It is that of the other operations that create something.
         */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SavedCompany;
            };
        };
    };
}
export interface GetCompanyOperation {
    parameters: {
        query?: {
            /**
             * @description What to return besides. Most pages have `actions-info` (what the caller may do, as `actions`) and `updatable-fields` (what may be changed, as `updatableFields`); there may be more options.
             *
             *     Inferred, not documented by the vendor: The parameters of these pages could not be read. The answers have what other pages return for these options.
             */
            extend?: components["parameters"]["ExtendUsually"];
        };
        header?: never;
        path: {
            /** @description Id of the company. */
            companyId: components["parameters"]["CompanyId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The company.
         *
         *     Inferred, not documented by the vendor: The status is not printed.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Company;
            };
        };
    };
}
export interface UpdateCompanyOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the company. */
            companyId: components["parameters"]["CompanyId"];
        };
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page says nothing about the body as a whole. */
    requestBody: {
        content: {
            "application/json": CompanyUpdate;
        };
    };
    responses: {
        /**
         * @description The company after the update.
         *
         *     Inferred, not documented by the vendor: The status is not printed.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SavedCompany;
            };
        };
    };
}
export interface ListContactsOperation {
    parameters: {
        query?: {
            /**
             * @description What to return besides: `company` (the company) and `actions-info` (what the caller may do, as `actions`). There may be more options.
             *
             *     Inferred, not documented by the vendor: How a list is written in the URL is not printed.
             */
            extend?: ("company" | "actions-info" | (string & {}))[];
            /** @description Number of the page, from 1 on. */
            page?: components["parameters"]["Page"];
            /** @description Items on a page. The most is not documented. */
            pageSize?: components["parameters"]["PageSize"];
            /** @description Whether to count the items of all pages, as `totalCount`. Walking through pages ends with the last item where it is known, and otherwise with an empty page. */
            includeCount?: components["parameters"]["IncludeCount"];
        };
        header?: never;
        path: {
            /** @description Id of the company. */
            companyId: components["parameters"]["CompanyId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of contacts. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ContactList;
            };
        };
    };
}
export interface CreateContactsOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the company. */
            companyId: components["parameters"]["CompanyId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": ContactsCreate;
        };
    };
    responses: {
        /** @description How many contacts were created. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": InsertionCount;
            };
        };
    };
}
export interface UpdateContactOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the company. */
            companyId: components["parameters"]["CompanyId"];
            /** @description Id of the contact. */
            contactId: components["parameters"]["ContactId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": ContactUpdate;
        };
    };
    responses: {
        /** @description The contact after the update. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Contact;
            };
        };
    };
}
export interface ListContractsOperation {
    parameters: {
        query?: {
            /**
             * @description What to return besides: `count-profiles` (how many profiles). There are more options; the answer suggests that they count rules and sites, and add the active document and what the caller may do.
             *
             *     Inferred, not documented by the vendor: How a list is written in the URL is not printed.
             */
            extend?: ("count-profiles" | (string & {}))[];
            /** @description Number of the page, from 1 on. */
            page?: components["parameters"]["Page"];
            /** @description Items on a page. The most is not documented. */
            pageSize?: components["parameters"]["PageSize"];
            /** @description Whether to count the items of all pages, as `totalCount`. Walking through pages ends with the last item where it is known, and otherwise with an empty page. */
            includeCount?: components["parameters"]["IncludeCount"];
        };
        header?: never;
        path: {
            /** @description Id of the company. */
            companyId: components["parameters"]["CompanyId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of contracts. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ContractList;
            };
        };
    };
}
export interface GetContractOperation {
    parameters: {
        query?: {
            /**
             * @description What to return besides. Most pages have `actions-info` (what the caller may do, as `actions`) and `updatable-fields` (what may be changed, as `updatableFields`); there may be more options.
             *
             *     Inferred, not documented by the vendor: The parameters of these pages could not be read. The answers have what other pages return for these options.
             */
            extend?: components["parameters"]["ExtendUsually"];
        };
        header?: never;
        path: {
            /** @description Id of the company. */
            companyId: components["parameters"]["CompanyId"];
            /** @description Id of the contract. */
            contractId: Id;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The contract.
         *
         *     Inferred, not documented by the vendor: The status is not printed.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ContractResult;
            };
        };
    };
}
export interface CreateTrainingContractOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the company. */
            companyId: components["parameters"]["CompanyId"];
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": TrainingContractCreate;
        };
    };
    responses: {
        /**
         * @description The new contract, and where to send its document.
         *
         *     Inferred, not documented by the vendor: The status is not printed. It is that of the other operations that create something.
         */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": TrainingContractResult;
            };
        };
    };
}
export interface ListLabelsOperation {
    parameters: {
        query?: {
            /**
             * @description What to return besides. There is nothing but `none`.
             *
             *     Inferred, not documented by the vendor: How a list is written in the URL is not printed.
             */
            extend?: components["parameters"]["ExtendNothing"];
            /** @description Only labels of this type. */
            whereType?: components["parameters"]["WhereType"];
            /** @description Only labels with this name. */
            whereName?: components["parameters"]["WhereName"];
            /** @description Only labels that were created at this time. */
            whereCreatedAt?: components["parameters"]["WhereCreatedAt"];
            /**
             * @description Only labels from these kinds of source. What the numbers mean is not documented.
             *
             *     Inferred, not documented by the vendor: How a list is written in the URL is not printed.
             */
            whereSourceType?: Id[];
            /** @description Whether to count the items of all pages, as `totalCount`. Walking through pages ends with the last item where it is known, and otherwise with an empty page. */
            includeCount?: components["parameters"]["IncludeCount"];
            /** @description Number of the page, from 1 on. */
            page?: components["parameters"]["Page"];
            /** @description Items on a page. The most is not documented. */
            pageSize?: components["parameters"]["PageSize"];
            /** @description Returns the page on which the item with this id stands. */
            findId?: components["parameters"]["FindId"];
            /**
             * @description Items of a page inside of groups.
             *
             *     Inferred, not documented by the vendor: Printed on the older page about labels. The newer one could be read up to the parameter before it.
             */
            subPageSize?: components["parameters"]["SubPageSize"];
        };
        header?: {
            /** @description Ids of the sites that are meant, as one text. */
            "x-sites"?: components["parameters"]["Sites"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of labels. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LabelList;
            };
        };
    };
}
export interface ListSiteLabelsOperation {
    parameters: {
        query?: {
            /**
             * @description What to return besides. There is nothing but `none`.
             *
             *     Inferred, not documented by the vendor: How a list is written in the URL is not printed.
             */
            extend?: components["parameters"]["ExtendNothing"];
            /** @description Only labels of this type. */
            whereType?: components["parameters"]["WhereType"];
            /** @description Only labels with this name. */
            whereName?: components["parameters"]["WhereName"];
            /** @description Only labels that were created at this time. */
            whereCreatedAt?: components["parameters"]["WhereCreatedAt"];
            /** @description Whether to count the items of all pages, as `totalCount`. Walking through pages ends with the last item where it is known, and otherwise with an empty page. */
            includeCount?: components["parameters"]["IncludeCount"];
            /** @description Number of the page, from 1 on. */
            page?: components["parameters"]["Page"];
            /** @description Items on a page. The most is not documented. */
            pageSize?: components["parameters"]["PageSize"];
            /** @description Returns the page on which the item with this id stands. */
            findId?: components["parameters"]["FindId"];
            /**
             * @description Items of a page inside of groups.
             *
             *     Inferred, not documented by the vendor: Printed on the older page about labels. The newer one could be read up to the parameter before it.
             */
            subPageSize?: components["parameters"]["SubPageSize"];
        };
        header?: {
            /** @description Ids of the sites that are meant, as one text. */
            "x-sites"?: components["parameters"]["Sites"];
        };
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of labels. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LabelList;
            };
        };
    };
}
export interface CreateLabelOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": LabelCreate;
        };
    };
    responses: {
        /** @description The new label. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LabelResult;
            };
        };
    };
}
export interface UpdateLabelOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the label. */
            labelId: Id;
        };
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page calls both properties optional and says nothing about the body as a whole. */
    requestBody: {
        content: {
            "application/json": LabelUpdate;
        };
    };
    responses: {
        /** @description The label after the update. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": LabelResult;
            };
        };
    };
}
export interface CreateRoutineInterventionOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page could not be read where it says so. */
    requestBody: {
        content: {
            "application/json": RoutineInterventionCreate;
        };
    };
    responses: {
        /**
         * @description The new intervention, and a token. What the token is for is not documented.
         *
         *     Inferred, not documented by the vendor: The status is not printed. It is that of the other operations that create something.
         */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": RoutineInterventionResult;
            };
        };
    };
}
export interface CreateCurativeInterventionOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page could not be read where it says so. */
    requestBody: {
        content: {
            "application/json": CurativeInterventionCreate;
        };
    };
    responses: {
        /**
         * @description The new intervention.
         *
         *     Inferred, not documented by the vendor: The status is not printed. It is that of the other operations that create something.
         */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": InterventionResult;
            };
        };
    };
}
export interface CreateUnplannedInterventionOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page could not be read where it says so. */
    requestBody: {
        content: {
            "application/json": UnplannedInterventionCreate;
        };
    };
    responses: {
        /**
         * @description The intervention is recorded. What the answer holds is not documented.
         *
         *     Inferred, not documented by the vendor: The status is not printed. It is that of the other operations that create something.
         */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": unknown;
            };
        };
    };
}
export interface DeleteInterventionOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the intervention. */
            interventionId: Id;
        };
        cookie?: never;
    };
    requestBody?: {
        content: {
            "application/json": InterventionDeletion;
        };
    };
    responses: {
        /** @description The intervention is deleted. */
        204: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
}
export interface ListEquipmentsOperation {
    parameters: {
        query?: {
            /** @description Number of the page, from 1 on. */
            page?: components["parameters"]["Page"];
            /** @description Items on a page. The most is not documented. */
            pageSize?: components["parameters"]["PageSize"];
            /** @description Whether to count the items of all pages, as `totalCount`. Walking through pages ends with the last item where it is known, and otherwise with an empty page. */
            includeCount?: components["parameters"]["IncludeCount"];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description One page of equipments. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": EquipmentList;
            };
        };
    };
}
export interface GetEquipmentOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the equipment. */
            equipmentId: components["parameters"]["EquipmentId"];
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /**
         * @description The equipment.
         *
         *     Inferred, not documented by the vendor: The status is not printed.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": EquipmentResult;
            };
        };
    };
}
export interface UpdateEquipmentOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the equipment. */
            equipmentId: components["parameters"]["EquipmentId"];
        };
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page says nothing about the body as a whole. */
    requestBody: {
        content: {
            "application/json": EquipmentUpdate;
        };
    };
    responses: {
        /**
         * @description The equipment after the update.
         *
         *     Inferred, not documented by the vendor: The status is not printed.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Equipment;
            };
        };
    };
}
export interface CreateBuildingOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": BuildingCreate;
        };
    };
    responses: {
        /** @description The new building. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BuildingResult;
            };
        };
    };
}
export interface GetBuildingOperation {
    parameters: {
        query?: {
            /**
             * @description What to return besides: `actions-info` (what the caller may do, as `actions`), `updatable-fields` (what may be changed, as `updatableFields`) and `site`.
             *
             *     Inferred, not documented by the vendor: How a list is written in the URL is not printed.
             */
            extend?: ("actions-info" | "updatable-fields" | "site")[];
        };
        header?: never;
        path: {
            /** @description Id of the building. */
            buildingId: Id;
        };
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The building. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BuildingResult;
            };
        };
    };
}
export interface GetMyOrganizationOperation {
    parameters: {
        query?: {
            /**
             * @description What to return besides: `logo` (as `presignedUrl`), `updatable-fields` (what may be changed, as `updatableFields`) and `actions-info` (what the caller may do, as `actions`).
             *
             *     Inferred, not documented by the vendor: How a list is written in the URL is not printed; which option adds which property is deduced.
             */
            extend?: ("logo" | "updatable-fields" | "actions-info")[];
        };
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody?: never;
    responses: {
        /** @description The organization. */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OrganizationResult;
            };
        };
    };
}
export interface UpdateUserOrganizationOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the user, or `me` for the caller. */
            userId: Id | "me";
        };
        cookie?: never;
    };
    /** @description Inferred, not documented by the vendor: The page calls every property optional and says nothing about the body as a whole. */
    requestBody: {
        content: {
            "application/json": UserOrganizationUpdate;
        };
    };
    responses: {
        /**
         * @description The user's place in the organization after the update.
         *
         *     Inferred, not documented by the vendor: The status is not printed.
         */
        200: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": UserOrganizationResult;
            };
        };
    };
}
export interface CreateAuditUserOperation {
    parameters: {
        query?: never;
        header?: never;
        path: {
            /** @description Id of the user. */
            userId: Id;
            /** @description Id of the organization. */
            organizationId: Id;
        };
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": AuditUserCreate;
        };
    };
    responses: {
        /** @description The user is an auditor. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": AuditUserResult;
            };
        };
    };
}
export interface CreateBackOfficeUserOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": BackOfficeBootstrap;
        };
    };
    responses: {
        /** @description The new user. */
        201: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": BackOfficeUserResult;
            };
        };
    };
}
export interface DeleteNotificationsOperation {
    parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
    };
    requestBody: {
        content: {
            "application/json": NotificationKeys;
        };
    };
    responses: {
        /** @description The notifications are deleted. */
        204: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
}
export interface paths {
    "/auth/v1/rs/login/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Exchanges e-mail address and password for tokens. The access token is what `token` of the client is, the session token what `sessionToken` is.
         *
         *     Inferred, not documented by the vendor: The page lists a bearer token as required, as every page does; without one nobody could log in for the first time. That the access token belongs into `Authorization` is read off the names.
         */
        post: LogInOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/rs/token/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a token for a session
         * @description Exchanges a token for many purposes, such as one out of a link, for access and session tokens.
         *
         *     Inferred, not documented by the vendor: The page lists a bearer token as required, as every page does. Without one it may work as well.
         */
        post: VerifyTokenOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/bo/token/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh the tokens of the back office
         * @description Exchanges a refresh token for new access and session tokens. There is no new refresh token. The page is that of the back office; none is known for other logins.
         *
         *     Inferred, not documented by the vendor: The page lists a bearer token as required, as every page does. Without one it may work as well.
         */
        post: RefreshBackOfficeTokenOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/rs/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new password
         * @description Begins to reset a forgotten password. The answer has no body, whatever the title of the page says.
         *
         *     Inferred, not documented by the vendor: The page lists a bearer token as required, as every page does. Who forgot a password has none.
         */
        post: ForgotPasswordOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/v1/rs/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a password
         * @description Sets a new password with the token of a reset. The answer has no body, whatever its title says.
         *
         *     Inferred, not documented by the vendor: The page lists a bearer token as required, as every page does. Who resets a password has none.
         */
        post: ResetPasswordOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth-rs/v2/bo/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in to the back office
         * @description Exchanges e-mail address and password of a user of the back office for tokens. Unlike other logins it answers with 200.
         *
         *     Inferred, not documented by the vendor: The page lists a bearer token as required, as every page does; without one nobody could log in.
         */
        post: LogInToBackOfficeOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/v1/rs/me/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one's own password
         * @description Sets a new password for the user who is logged in.
         */
        patch: ChangeMyPasswordOperation;
        trace?: never;
    };
    "/companies/v2/rs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List companies
         * @description Lists the companies that the organization works with, page by page.
         *
         *     Inferred, not documented by the vendor: The page could be read up to its headers. The parameters are those of other lists, as far as the answer shows their traces. The status is not printed.
         */
        get: ListCompaniesOperation;
        put?: never;
        /**
         * Create a company
         * @description Creates a company. The answer has neither its e-mail address nor its phone numbers and contacts; get the company for these.
         */
        post: CreateCompanyOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/v2/rs/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a company
         * @description Returns one company, with its contacts and with what the caller may change.
         */
        get: GetCompanyOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a company
         * @description Changes a company; send what is to change. Whether lists of ids replace the former ones or are added to them is not documented: send them whole.
         */
        patch: UpdateCompanyOperation;
        trace?: never;
    };
    "/companies/v2/rs/{companyId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contacts of a company
         * @description Lists the contacts of one company, page by page.
         *
         *     Inferred, not documented by the vendor: The page could be read up to `extend`. The parameters after it are those of the list of labels, as far as the answer shows their traces. The status is not printed.
         */
        get: ListContactsOperation;
        put?: never;
        /**
         * Create contacts
         * @description Creates several contacts at once. The answer says how many, and neither which nor their ids: compare `nbInsertion` with the number that you sent, since fewer is a success as well.
         *
         *     Inferred, not documented by the vendor: The page lists no parameters of the path. The id is that of the other pages about contacts.
         */
        post: CreateContactsOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/v2/rs/{companyId}/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a contact
         * @description Changes one contact of a company. Send the properties to change, and always `notify`.
         */
        patch: UpdateContactOperation;
        trace?: never;
    };
    "/companies/v2/rs/{companyId}/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the contracts of a company
         * @description Lists the contracts with one company, page by page.
         *
         *     Inferred, not documented by the vendor: The page could be read up to the first option of `extend`. The parameters after it are those of the list of labels, as far as the answer shows their traces. The status is not printed.
         */
        get: ListContractsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/v2/rs/{companyId}/contracts/{contractId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a contract
         * @description Returns one contract, with its active document and what the caller may change.
         */
        get: GetContractOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/v2/rs/{companyId}/contracts/training": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a training contract
         * @description Creates a contract about training. Describe its document here, and then send the file itself to `upload.presignedUrl` of the answer, without any token of Kare.
         */
        post: CreateTrainingContractOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/labels/v2/rs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List labels
         * @description Lists labels, page by page, filtered as asked.
         */
        get: ListLabelsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/labels/v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List labels of sites
         * @description Lists the labels of the given sites, page by page. It is the older form of `listLabels`, and cannot tell sources apart.
         */
        get: ListSiteLabelsOperation;
        put?: never;
        /**
         * Create a label
         * @description Creates a label for companies or other things; `type` says for which.
         */
        post: CreateLabelOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/labels/v2/rs/{labelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a label
         * @description Changes name or colour of a label; send what is to change.
         */
        put: UpdateLabelOperation;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interventions/v2/rs/preventive/routine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan an intervention of a routine
         * @description Plans a preventive intervention that a routine asks for.
         */
        post: CreateRoutineInterventionOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interventions/v2/rs/curative": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan an intervention for anomalies
         * @description Plans an intervention that is to mend anomalies.
         */
        post: CreateCurativeInterventionOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interventions/v2/mb/preventive/unplanned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an intervention that was not planned
         * @description Records a preventive intervention that has taken place without a plan, with who made and signed it. The caller has to be a manager with the tag ADMIN or USER. Another view of the page writes the path as `/interventions/v2/mb/unplanned/preventive`.
         *
         *     Inferred, not documented by the vendor: The path is that of the sample for curl. The page prints no answer that could be read.
         */
        post: CreateUnplannedInterventionOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/interventions/v2/rs/{interventionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an intervention
         * @description Deletes an intervention. The reason travels in a body, which few other deletions have.
         */
        delete: DeleteInterventionOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/equipments/v2/rs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List equipments
         * @description Lists equipments, page by page, with place and specifications.
         *
         *     Inferred, not documented by the vendor: The keys of an equipment are printed. What holds them, the status and the parameters are those of other lists.
         */
        get: ListEquipmentsOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/equipments/v2/rs/{equipmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an equipment
         * @description Returns one equipment with place and specifications.
         */
        get: GetEquipmentOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an equipment
         * @description Changes an equipment; send what is to change. The caller has to be a manager with the tag USER.
         */
        patch: UpdateEquipmentOperation;
        trace?: never;
    };
    "/buildings/v1/rs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a building
         * @description Creates a building of an establishment.
         */
        post: CreateBuildingOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buildings/v1/rs/{buildingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a building
         * @description Returns one building. Name in `extend` what is to come besides.
         */
        get: GetBuildingOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/v2/rs/my": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one's own organization
         * @description Returns the organization of the caller. Name in `extend` what is to come besides.
         */
        get: GetMyOrganizationOperation;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users-organizations/v1/rs/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a user of the organization
         * @description Changes name, profession, scope and permissions of a user; send what is to change.
         */
        patch: UpdateUserOrganizationOperation;
        trace?: never;
    };
    "/users-organizations/v1/bo/users/audit/{userId}/organizations/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a user an auditor
         * @description Lets a user audit an organization. It is a call of the back office.
         *
         *     Inferred, not documented by the vendor: That this is about audits is read off the path and the title.
         */
        post: CreateAuditUserOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/v1/bo/back-office/bootstrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a user of the back office
         * @description Creates the user with whom a back office begins. It needs no session, and a secret instead.
         *
         *     Inferred, not documented by the vendor: What the call is for is read off the path and the title.
         */
        post: CreateBackOfficeUserOperation;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/v2/rs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete notifications
         * @description Deletes notifications, which are named in the body by their receiver and time.
         */
        delete: DeleteNotificationsOperation;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        LogInCredentials: LogInCredentials;
        LogInResult: LogInResult;
        TokenVerification: TokenVerification;
        VerifiedSession: VerifiedSession;
        TokenRefresh: TokenRefresh;
        RefreshedTokens: RefreshedTokens;
        ForgottenPassword: ForgottenPassword;
        PasswordReset: PasswordReset;
        PasswordChange: PasswordChange;
        NewPassword: NewPassword;
        BackOfficeCredentials: BackOfficeCredentials;
        BackOfficeLogInResult: BackOfficeLogInResult;
        CompanyCreate: CompanyCreate;
        CompanyUpdate: CompanyUpdate;
        CompanyType: CompanyType;
        EstablishmentIds: EstablishmentIds;
        TechnicalInstallationIds: TechnicalInstallationIds;
        LabelIds: LabelIds;
        SavedCompany: SavedCompany;
        CompanyList: CompanyList;
        Company: Company;
        CompanyContact: CompanyContact;
        TechnicalInstallation: TechnicalInstallation;
        ContactsCreate: ContactsCreate;
        ContactCreate: ContactCreate;
        InsertionCount: InsertionCount;
        ContactUpdate: ContactUpdate;
        ContactList: ContactList;
        ListedContact: ListedContact;
        Contact: Contact;
        ContactEmail: ContactEmail;
        ContactPhones: ContactPhones;
        ContactComment: ContactComment;
        TrainingContractCreate: TrainingContractCreate;
        FileDescription: FileDescription;
        TrainingContractResult: TrainingContractResult;
        ContractList: ContractList;
        ContractResult: ContractResult;
        Contract: Contract;
        LabelCreate: LabelCreate;
        LabelUpdate: LabelUpdate;
        LabelList: LabelList;
        LabelResult: LabelResult;
        Label: Label;
        RoutineInterventionCreate: RoutineInterventionCreate;
        CurativeInterventionCreate: CurativeInterventionCreate;
        UnplannedInterventionCreate: UnplannedInterventionCreate;
        RoutineInterventionResult: RoutineInterventionResult;
        InterventionResult: InterventionResult;
        Intervention: Intervention;
        InterventionDeletion: InterventionDeletion;
        EquipmentUpdate: EquipmentUpdate;
        EquipmentList: EquipmentList;
        EquipmentResult: EquipmentResult;
        EquipmentDetails: EquipmentDetails;
        Equipment: Equipment;
        NamedReference: NamedReference;
        BuildingCreate: BuildingCreate;
        BuildingResult: BuildingResult;
        Building: Building;
        OrganizationResult: OrganizationResult;
        Organization: Organization;
        UserOrganizationUpdate: UserOrganizationUpdate;
        UserOrganizationResult: UserOrganizationResult;
        AuditUserCreate: AuditUserCreate;
        AuditUserResult: AuditUserResult;
        BackOfficeBootstrap: BackOfficeBootstrap;
        BackOfficeUserResult: BackOfficeUserResult;
        NotificationKeys: NotificationKeys;
        Id: Id;
        EmailAddress: EmailAddress;
        UtcDateTime: UtcDateTime;
        TotalCount: TotalCount;
        Pagination: Pagination;
        Actions: Actions;
        UpdatableFields: UpdatableFields;
    };
    responses: never;
    parameters: {
        /** @description Id of the company. */
        CompanyId: Id;
        /** @description Id of the contact. */
        ContactId: Id;
        /** @description Id of the equipment. */
        EquipmentId: Id;
        /** @description Number of the page, from 1 on. */
        Page: Id;
        /** @description Items on a page. The most is not documented. */
        PageSize: number;
        /** @description Whether to count the items of all pages, as `totalCount`. Walking through pages ends with the last item where it is known, and otherwise with an empty page. */
        IncludeCount: boolean;
        /** @description Returns the page on which the item with this id stands. */
        FindId: Id;
        /**
         * @description Items of a page inside of groups.
         *
         *     Inferred, not documented by the vendor: Printed on the older page about labels. The newer one could be read up to the parameter before it.
         */
        SubPageSize: number;
        /**
         * @description What to return besides. Most pages have `actions-info` (what the caller may do, as `actions`) and `updatable-fields` (what may be changed, as `updatableFields`); there may be more options.
         *
         *     Inferred, not documented by the vendor: The parameters of these pages could not be read. The answers have what other pages return for these options.
         */
        ExtendUsually: ("actions-info" | "updatable-fields" | (string & {}))[];
        /** @description Ids of the sites that are meant, as one text. */
        Sites: string;
        /**
         * @description What to return besides. There is nothing but `none`.
         *
         *     Inferred, not documented by the vendor: How a list is written in the URL is not printed.
         */
        ExtendNothing: "none"[];
        /** @description Only labels of this type. */
        WhereType: Id;
        /** @description Only labels with this name. */
        WhereName: string;
        /** @description Only labels that were created at this time. */
        WhereCreatedAt: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    logIn: LogInOperation;
    verifyToken: VerifyTokenOperation;
    refreshBackOfficeToken: RefreshBackOfficeTokenOperation;
    forgotPassword: ForgotPasswordOperation;
    resetPassword: ResetPasswordOperation;
    logInToBackOffice: LogInToBackOfficeOperation;
    changeMyPassword: ChangeMyPasswordOperation;
    listCompanies: ListCompaniesOperation;
    createCompany: CreateCompanyOperation;
    getCompany: GetCompanyOperation;
    updateCompany: UpdateCompanyOperation;
    listContacts: ListContactsOperation;
    createContacts: CreateContactsOperation;
    updateContact: UpdateContactOperation;
    listContracts: ListContractsOperation;
    getContract: GetContractOperation;
    createTrainingContract: CreateTrainingContractOperation;
    listLabels: ListLabelsOperation;
    listSiteLabels: ListSiteLabelsOperation;
    createLabel: CreateLabelOperation;
    updateLabel: UpdateLabelOperation;
    createRoutineIntervention: CreateRoutineInterventionOperation;
    createCurativeIntervention: CreateCurativeInterventionOperation;
    createUnplannedIntervention: CreateUnplannedInterventionOperation;
    deleteIntervention: DeleteInterventionOperation;
    listEquipments: ListEquipmentsOperation;
    getEquipment: GetEquipmentOperation;
    updateEquipment: UpdateEquipmentOperation;
    createBuilding: CreateBuildingOperation;
    getBuilding: GetBuildingOperation;
    getMyOrganization: GetMyOrganizationOperation;
    updateUserOrganization: UpdateUserOrganizationOperation;
    createAuditUser: CreateAuditUserOperation;
    createBackOfficeUser: CreateBackOfficeUserOperation;
    deleteNotifications: DeleteNotificationsOperation;
}
