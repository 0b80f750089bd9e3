import { Octokit } from '@octokit/rest'

const log = { debug() {}, info() {}, warn() {}, error() {} }
const repository = { owner: 'any', repo: 'any' }

export function connectOctokit({ baseUrl, token }) {
  const octokit = new Octokit({ baseUrl, auth: token, log })
  return {
    read: () => octokit.rest.repos.get(repository),
    write: () => octokit.rest.issues.create({ ...repository, title: 'any' }),
    list: () => eachOf(octokit.paginate.iterator(octokit.rest.issues.listForRepo, repository)),
  }
}

async function* eachOf(pages) {
  for await (const { data } of pages) yield* data
}
