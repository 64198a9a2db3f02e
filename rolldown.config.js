import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'rolldown'

// One bundle, split where the sources import lazily. White space goes, names stay: a smaller file starts sooner, and a stack trace can still be read.
// CommonJS starts sooner than ES modules, and its compiled form can be kept on every version of Node; `index.js` and `testing.js` are the doors for ES modules.
export default defineConfig({
  input: ['src/cli.ts', 'src/index.ts', 'src/testing.ts'],
  platform: 'node',
  // cosmiconfig would draw the whole compiler in for configs in TypeScript, which postcheck never reads.
  external: ['typescript'],
  // The build of yaml for browsers is made of ES modules, which can be cut down to what is used and hold the same code.
  resolve: { alias: { yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url)) } },
  // Inlining would put lists of names of hundreds of kilobytes where they are used, beside where they stand.
  optimization: { inlineConst: false },
  plugins: [{ name: 'dist', renderChunk: inAscii, generateBundle: addDoors }],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    cleanDir: true,
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
})

/** Node reads a file of plain ASCII several times as fast, and keeps it in half the memory. Letters beyond stand in strings and patterns only, where an escape means the same. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function addDoors(_, bundle) {
  const hash = createHash('sha256')
  for (const chunk of Object.values(bundle)) {
    hash.update(chunk.code)
    if (!chunk.isEntry || chunk.name === 'cli') continue
    const names = chunk.exports.join(', ')
    this.emitFile({ type: 'asset', fileName: `${chunk.name}.js`, source: `import cjs from './${chunk.name}.cjs'\nexport const { ${names} } = cjs\n` })
  }
  this.emitFile({ type: 'asset', fileName: 'build-id', source: `${hash.digest('hex').slice(0, 16)}\n` })
}
