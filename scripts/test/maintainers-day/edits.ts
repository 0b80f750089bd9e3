import { answer, type Probe, send } from './probe.ts'

/** One way in which a maintainer edits a spec, and what has to follow from it. */
export interface Edit {
  readonly title: string
  readonly slug: string
  /** In the spec; the first place counts. */
  readonly replace: readonly [from: string | RegExp, to: string]
  /** What only the new types have, or only the old ones. */
  readonly types: { readonly come?: string; readonly gone?: string }
  /** What only the new README has, or only the old one. Absent where it stays as it is. */
  readonly readme?: { readonly come?: string; readonly gone?: string }
  /** What the mock is asked, and what it says before and after. */
  readonly mock: readonly [probe: Probe, before: number | string, after: number | string]
  /** What stands in a contract case that is new, gone, or still there. Absent where all of them stay as they are. */
  readonly contract?: { readonly come?: RegExp; readonly gone?: RegExp; readonly stays?: RegExp }
  readonly bump: 'major' | 'minor' | 'patch'
  /** The list in the changeset. */
  readonly changes: readonly string[]
}

const contact = '/main/companies/v2/rs/1/contacts/1'
const teamMembers = '/autoupdate/v2/enterprise/1/team-members'
const ticketActivity = '/v1/crm/tickets/1/activity/2'

/** What Kare answers, but for a company. */
const ofNoCompany = {
  id: 1,
  name: 'Ada',
  email: null,
  phones: [],
  comment: null,
  companyId: null,
  notifyAt: '2024-12-05T14:56:23.000Z',
  updatedAt: '2024-12-05T14:56:23.000Z',
  createdAt: '2024-01-15T08:45:00.000Z',
}

/** A day's work. The packages are at 1.x, so that three bumps are told apart. */
export const edits: readonly Edit[] = [
  {
    title: 'a field is added',
    slug: 'kare',
    replace: [
      'properties:\n        notify:\n',
      'properties:\n        role:\n          type: string\n          maxLength: 20\n          description: What the contact does.\n        notify:\n',
    ],
    types: { come: 'role?: string' },
    mock: [send('PATCH', contact, { notify: true, role: 'x'.repeat(21) }), 200, 422],
    contract: { come: /maxLength.*role/ },
    bump: 'minor',
    changes: ['- `ContactUpdate.role` is new (in requests)'],
  },
  {
    title: 'a field is removed',
    slug: 'kare',
    replace: [/ {8}comment:\n {10}.*\n(?= {4}ContactList:)/, ''],
    types: { gone: '    comment?: ContactComment;\n}\n/**\n * @description One page of contacts.' },
    mock: [send('PATCH', contact, { notify: true, comment: 5 }), 422, 200],
    contract: { gone: /"component":"ContactUpdate".*"location":"\/comment"/ },
    bump: 'major',
    changes: ['- `ContactUpdate.comment` is gone (in requests; types may not show it)'],
  },
  {
    title: 'a field is made required',
    slug: 'kare',
    replace: [
      'description: The changes to a contact.\n      required: [notify]',
      'description: The changes to a contact.\n      required: [notify, name]',
    ],
    types: {
      come: '    name: string;\n    /** @description E-mail address of the contact. */\n    email?: ContactEmail;',
    },
    mock: [send('PATCH', contact, { notify: true }), 200, 422],
    contract: { come: /required.*name/ },
    bump: 'major',
    changes: ['- `ContactUpdate.name` is required (in requests)'],
  },
  {
    title: 'an enum is narrowed',
    slug: 'atzcrm',
    replace: ['enum: [asc, desc]', 'enum: [desc]'],
    types: { gone: 'sort_order?: "asc"' },
    mock: [send('GET', '/v1/activity?sort_order=asc'), 200, 400],
    contract: { gone: /asc/ },
    bump: 'major',
    changes: ['- `listActivities.query.sort_order` can no longer be `"asc"` (in requests)'],
  },
  {
    title: 'an enum is widened',
    slug: 'atzcrm',
    replace: ['enum: [created_at, updated_at]', 'enum: [created_at, updated_at, title]'],
    types: { come: '"created_at" | "updated_at" | "title"' },
    mock: [send('GET', '/v1/activity?sort_by=title'), 400, 200],
    contract: { come: /"sort_by":"title"/ },
    bump: 'minor',
    changes: ['- `listActivities.query.sort_by` may also be `"title"` (in requests)'],
  },
  {
    title: 'a pattern is tightened',
    slug: 'telecrm',
    replace: ['pattern: ^[0-9]+$\n          description: Phone', 'pattern: ^[0-9]{4,}$\n          description: Phone'],
    types: { come: 'matches `^[0-9]{4,}$`' },
    mock: [send('POST', teamMembers, { name: 'A', email: 'a@b.cz', phone_number: '100', role: 'CALLER' }), 201, 400],
    contract: { stays: /refuses body\.phone_number as .*\(pattern of TeamMemberCreate\)/ },
    bump: 'major',
    changes: [
      '- `TeamMemberCreate.phone_number`: pattern is `^[0-9]{4,}$`, was `^[0-9]+$` (in requests; types may not show it)',
    ],
  },
  {
    title: 'a status is added',
    slug: 'kare',
    replace: [
      /(operationId: updateContact\n[\s\S]*? {6}responses:\n)/,
      '$1        "404":\n          description: There is no such contact.\n',
    ],
    types: { come: '404: {' },
    mock: [send('PATCH', contact, { notify: true }, { prefer: 'code=404' }), 400, 404],
    contract: { come: /"status":404/ },
    bump: 'minor',
    changes: ['- `updateContact[404]` is documented (in responses)'],
  },
  {
    title: 'security is added',
    slug: 'payhub',
    replace: [
      / {2}- token: \[\]\n([\s\S]*) {2}securitySchemes:\n/,
      '  - token: []\n    tenantKey: []\n$1  securitySchemes:\n    tenantKey:\n      type: apiKey\n      in: header\n      name: x-tenant-key\n      description: Key of the tenant.\n',
    ],
    types: { come: 'tenantKey' },
    mock: [send('PUT', ticketActivity, {}), 200, 401],
    contract: { come: /refuses a request without tenantKey/ },
    bump: 'major',
    changes: [
      '- Every operation can no longer be called with just `token` (in requests; types do not show it)',
      '- Every operation can be called with `tenantKey and token` (in requests)',
      '- The client has the option `tenantKey`',
    ],
  },
  {
    title: 'a path is renamed',
    slug: 'payhub',
    replace: ['/v1/crm/tickets/{ticketId}/activity', '/v2/crm/tickets/{ticketId}/activity'],
    types: {
      come: '"/v2/crm/tickets/{ticketId}/activity/{activityId}"',
      gone: '"/v1/crm/tickets/{ticketId}/activity/',
    },
    readme: { come: '`PUT /v2/crm/tickets/', gone: '`PUT /v1/crm/tickets/' },
    mock: [send('PUT', ticketActivity, {}), 200, 404],
    contract: { come: /~1v2~1crm/, gone: /~1v1~1crm/ },
    bump: 'major',
    changes: [
      '- `updateTicketActivity` is at `/v2/crm/tickets/{ticketId}/activity/{activityId}`, was at `/v1/crm/tickets/{ticketId}/activity/{activityId}`',
    ],
  },
  {
    title: 'a description is changed',
    slug: 'kare',
    replace: ['summary: Update a contact', 'summary: Change a contact'],
    types: { come: 'Change a contact', gone: 'Update a contact' },
    readme: { come: '[Change a contact](', gone: '[Update a contact](' },
    mock: [send('PATCH', contact, { notify: true }), 200, 200],
    bump: 'patch',
    changes: ['- `PATCH /companies/v2/rs/{companyId}/contacts/{contactId}`: `summary` changed'],
  },
  {
    title: 'a response is made nullable',
    slug: 'kare',
    replace: [
      /\$ref: .*\n( {10}description: Id of the company that the contact belongs to\.)/,
      'type: [integer, "null"]\n          minimum: -9007199254740991\n          maximum: 9007199254740991\n$1',
    ],
    types: { come: 'companyId: number | null' },
    mock: [answer('updateContact', ofNoCompany), 'refused', 'given'],
    contract: { come: /companyId.*null/ },
    bump: 'major',
    changes: ['- `Contact.companyId` may be null (in responses)'],
  },
]
