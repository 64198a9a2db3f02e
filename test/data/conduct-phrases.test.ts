import { expect, test } from 'vitest'
import { sets } from '../../rules/conduct/sets.ts'
import { entries } from '../../rules/conduct/vocabulary.ts'
import { indexPhrases } from '../../src/text/phrases.ts'

test('the index of phrases is that of the vocabularies', async () => {
  const index = indexPhrases(
    entries().map(({ find }) => find),
    sets,
  )
  await expect(
    `/** Which phrases of the conduct vocabularies a word may belong to; generated, see \`indexPhrases\`. */\nexport const index = \`${index.replaceAll('`', '\\`')}\`\n`,
  ).toMatchFileSnapshot('../../rules/conduct/index-of-phrases.ts')
})
