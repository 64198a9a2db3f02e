import { expect, test } from 'vitest'
import { home, office, reaches, throughKin } from '../../rules/privacy/contacts.ts'
import { aggregate, birth, care, notPersonal } from '../../rules/privacy/dates.ts'
import { evidenceCues } from '../../rules/privacy/evidence.ts'
import { appositive, byline, byOthers, nameAfter, nameBefore } from '../../rules/privacy/names.ts'
import { biometric, caption, drawn, shown } from '../../rules/privacy/pictures.ts'
import { careVerb, livesIn } from '../../rules/privacy/places.ts'
import { introductions } from '../../rules/privacy/sightings.ts'
import { statementCues } from '../../rules/privacy/statements.ts'
import { health, marker, onePerson, publicPerson, storyParts } from '../../rules/privacy/stories.ts'
import type { KeyedPatterns } from '../../src/text/keyed-patterns.ts'
import { indexPatterns } from './pattern-words.ts'

const tables: Readonly<Record<string, KeyedPatterns>> = {
  aggregate,
  appositive,
  biometric,
  birth,
  byline,
  byOthers,
  caption,
  care,
  careVerb,
  drawn,
  evidence: evidenceCues,
  health,
  home,
  introductions,
  livesIn,
  marker,
  nameAfter,
  nameBefore,
  notPersonal,
  office,
  onePerson,
  publicPerson,
  reaches,
  shown,
  statementCues,
  storyParts,
  throughKin,
}

test('the index of cues is made of the cues', async () => {
  const entries = Object.entries(tables).map(([name, { sources }]) => `  ${name}: \`${indexPatterns(sources())}\`,\n`)
  const text = `/** Words that call the cues of each vocabulary: see src/text/keyed-patterns.ts. Made by test/data/privacy-cues.test.ts. */\nexport const cueIndex = {\n${entries.join('')}}\n`
  await expect(text).toMatchFileSnapshot('../../rules/privacy/index-of-cues.ts')
})
