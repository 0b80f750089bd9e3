import { cloneRepository, linkDependencies, repositoryRoot } from '@crm-clients/scripts/repository'

/** Clones a repository, as a machine of a colleague or of CI would, and gives the clone the packages that are installed here. */
export function checkOut(origin: string, folder: string): void {
  cloneRepository(origin, folder)
  linkDependencies(repositoryRoot, folder)
}
