/** A module of our own around the CommonJS one, whose names a lazy import would not see. */
export { Explorer } from 'cosmiconfig/dist/Explorer.js'
