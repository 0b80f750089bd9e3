/** One call that both consumers make, as data, so that they cannot differ in more than their client. */
export interface ConsumerCall {
  readonly operationId: string
  readonly path?: Readonly<Record<string, string | number>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
  /** What the consumer reads of the answer's data. */
  readonly reads: string
}

const repository = { owner: 'octo-org', repo: 'octo-repo' }

/** Twenty calls on GitHub's API: lists and single things, reads and writes, small answers and very large ones. */
export const calls: readonly ConsumerCall[] = [
  { operationId: 'repos/get', path: repository, reads: 'full_name' },
  { operationId: 'repos/list-for-org', path: { org: 'octo-org' }, query: { per_page: 50 }, reads: 'length' },
  { operationId: 'repos/create-in-org', path: { org: 'octo-org' }, body: { name: 'new' }, reads: 'html_url' },
  { operationId: 'repos/update', path: repository, body: { description: 'changed' }, reads: 'description' },
  { operationId: 'repos/list-commits', path: repository, query: { sha: 'main' }, reads: 'length' },
  { operationId: 'repos/list-tags', path: repository, reads: 'length' },
  { operationId: 'repos/list-branches', path: repository, query: { protected: true }, reads: 'length' },
  { operationId: 'repos/create-release', path: repository, body: { tag_name: 'v1' }, reads: 'upload_url' },
  { operationId: 'issues/list-for-repo', path: repository, query: { state: 'open' }, reads: 'length' },
  { operationId: 'issues/get', path: { ...repository, issue_number: 1 }, reads: 'title' },
  { operationId: 'issues/create', path: repository, body: { title: 'It broke' }, reads: 'number' },
  {
    operationId: 'issues/update',
    path: { ...repository, issue_number: 1 },
    body: { state: 'closed', state_reason: 'completed' },
    reads: 'state',
  },
  {
    operationId: 'issues/create-comment',
    path: { ...repository, issue_number: 1 },
    body: { body: 'Fixed.' },
    reads: 'html_url',
  },
  { operationId: 'pulls/list', path: repository, query: { base: 'main' }, reads: 'length' },
  { operationId: 'pulls/get', path: { ...repository, pull_number: 2 }, reads: 'mergeable' },
  { operationId: 'pulls/create', path: repository, body: { title: 'Fix', head: 'fix', base: 'main' }, reads: 'number' },
  {
    operationId: 'pulls/merge',
    path: { ...repository, pull_number: 2 },
    body: { merge_method: 'squash' },
    reads: 'sha',
  },
  { operationId: 'users/get-by-username', path: { username: 'octocat' }, reads: 'login' },
  { operationId: 'search/repos', query: { q: 'crm', sort: 'stars' }, reads: 'total_count' },
  { operationId: 'gists/create', body: { files: { 'a.txt': { content: 'a' } } }, reads: 'html_url' },
]
