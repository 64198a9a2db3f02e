declare module 'cosmiconfig/dist/Explorer.js' {
  import type { CosmiconfigResult, Options } from 'cosmiconfig'

  export class Explorer {
    constructor(options: Options & { moduleName: string; metaConfigFilePath: null })
    load(path: string): Promise<CosmiconfigResult>
  }
}
