import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { defineConfig, type OutputBundle, type PluginContext } from 'rolldown'

const nothing = '\0nothing'

// One bundle, split where the sources import lazily. White space goes, names stay: a smaller file starts sooner, and a stack trace can still be read.
// CommonJS starts sooner than ES modules, and its compiled form can be kept on every version of Node; `index.js` and `testing.js` are the doors for ES modules.
export default defineConfig({
  input: ['src/cli.ts', 'src/index.ts', 'src/testing.ts', 'src/builtin.ts'],
  platform: 'node',
  // cosmiconfig would draw the whole compiler in for configs in TypeScript, which postcheck never reads.
  external: ['typescript'],
  // The build of yaml for browsers is made of ES modules, which can be cut down to what is used and hold the same code.
  resolve: { alias: { yaml: fileURLToPath(new URL('node_modules/yaml/browser/index.js', import.meta.url)) } },
  // Inlining would put lists of names of hundreds of kilobytes where they are used, beside where they stand.
  optimization: { inlineConst: false },
  plugins: [
    { name: 'dist', resolveId: leaveOut, load: (id: string) => (id === nothing ? 'export default {}' : null), renderChunk: inAscii, generateBundle: addDoors },
  ],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    cleanDir: true,
    codeSplitting: {
      groups: [
        { name: 'start', test: /\/src\/(?:errors|exit-codes|version|report\/inert)\.ts$/, priority: 1 },
        { name: 'core', test: isCore },
      ],
    },
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  },
})

/** What nearly every check needs stands in one file: two dozen small ones would take longer to open than to run. */
function isCore(id: string): boolean {
  return (
    /\/(?:rules|src\/(?:config|files|post|report|text))\/|\/src\/[a-z-]+\.ts$|\/src\/commands\/(?:check|progress|rule-flags|parse-flags)/.test(id) &&
    !/\/src\/(?:baseline|cache|cached-check|cli|docs|git|index|nearest|packed-result|placeholders|redact|testing)\.ts$|\/config\/(?:explorer|parse)\.ts$|\/report\/(?:checklist|compact|diff|fingerprint|github|instruments|stats-[a-z]+|jsonl|sarif|links|sources|retraction-status)\.ts$/.test(
      id,
    ) &&
    !/\/files\/(?:baseline-file|bibliographies|image-facts|images|download|link-asker|link-cache|resources|retraction-index|retraction-list|user-folders)\.ts$|\/text\/(?:bibliography\/|citation-ids\/retraction-records)/.test(
      id,
    )
  )
}

/** commander loads it for commands that are programs of their own, of which there are none here; it draws in the whole network part of Node. */
function leaveOut(id: string, importer: string | undefined): string | null {
  return /child_process$/.test(id) && /\/commander\//.test(importer ?? '') ? nothing : null
}

/** Node reads a file of plain ASCII several times as fast, and keeps it in half the memory. Letters beyond stand in strings and patterns only, where an escape means the same. */
function inAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function addDoors(this: PluginContext, _: unknown, bundle: OutputBundle): void {
  const hash = createHash('sha256')
  const importing: string[] = []
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk') continue
    hash.update(chunk.code)
    if (/\bimport\(/.test(chunk.code)) importing.push(chunk.fileName)
    if (!chunk.isEntry || chunk.name === 'cli') continue
    const names = chunk.exports.join(', ')
    this.emitFile({ type: 'asset', fileName: `${chunk.name}.js`, source: `import cjs from './${chunk.name}.cjs'\nexport const { ${names} } = cjs\n` })
  }
  this.emitFile({ type: 'asset', fileName: 'build-id', source: `${hash.digest('hex').slice(0, 16)}\n` })
  this.emitFile({ type: 'asset', fileName: 'importing', source: `${importing.join('\n')}\n` })
}
