// An entry of its own: its declarations name types of Node, which nobody needs who opens no port.
export { createListener, sendAsItComes } from './http-listener.ts'
export { listen } from './listen.ts'
