// What server.ts is, in browsers and workers: next to nothing. They say themselves who they are, have no environment, and never tell why
// there was no connection. The option `debug` is taken and prints nothing, so that code which runs on both sides may have it, and nobody
// loads what prints.

export { keepHeaders as equip } from '../keep-headers.ts'
