export { type CopyOptions, copyRepository, linkDependencies, type RepositoryCopy } from './copy-repository.ts'
export { git, listFiles } from './git.ts'
export { cloneRepository, commitAll, startRepository } from './new-repository.ts'
export { type Outcome, type RunOptions, runCommand, runOrThrow } from './run-command.ts'
export {
  countVendors,
  listSpecFiles,
  listVendors,
  repositoryRoot,
  selectVendors,
  type VendorPlaces,
  vendorPlaces,
} from './workspace.ts'
