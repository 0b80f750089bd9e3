// An entry of its own: its declarations name types of Node, which nobody needs who only uses a mock.
export { createListener } from './http-listener.ts'
export { listen } from './listen.ts'
