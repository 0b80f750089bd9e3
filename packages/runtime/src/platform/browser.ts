// What server.ts is, in browsers: next to nothing. They say themselves who they are, and have no environment.

export { keepHeaders as equip } from '../keep-headers.ts'
export { noKinds as platformKinds } from './no-kinds.ts'
