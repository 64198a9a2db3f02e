/** A config to start from. */
export function configStart(preset: string): string {
  return `# What postcheck checks here. “postcheck config” shows what holds, “postcheck rules” lists the rules.
preset: ${preset}            # recommended, strict, privacy or leaflet
audience: patient              # patient, public, teen or clinician; front matter may say otherwise
locale: en

# Your own domains: links to them are no outside source.
own: []

# Words that are never reported, such as the name of your clinic.
allow: []

# Levels: off, info, warning, error. With options: long-sentence: { severity: warning, max: 20 }
rules: {}

# Other settings for some posts; patterns as in .gitignore.
# overrides:
#   - files: leaflets/**
#     preset: leaflet
`.replace(/preset: (\w+) +#/, (_, name: string) => `preset: ${name.padEnd(22)} #`)
}

/** A job for GitHub Actions. */
export const githubStart = `name: postcheck
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  postcheck:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes postcheck --format pretty --format github
`

/** A job for GitLab CI. */
export const gitlabStart = `postcheck:
  image: node:22-slim
  script:
    - npx --yes postcheck
`

/** A hook for pre-commit that checks what is about to be committed. */
export const preCommitStart = `repos:
  - repo: local
    hooks:
      - id: postcheck
        name: postcheck
        entry: npx postcheck --no-progress
        language: system
        types_or: [markdown]
        require_serial: true
`
