import type { Post } from '../../../src/post/post.ts'
import { defineRule } from '../../../src/rule.ts'
import type { Span } from '../../../src/span.ts'

export default defineRule({
  id: 'accessibility/missing-transcript',
  severity: 'warning',
  summary: 'A video or a sound without captions or a transcript.',
  why: 'Readers who cannot hear, or who are on a ward or a bus without headphones, get nothing of it.',
  fix: 'Add captions, and link or print the words below it.',
  sources: [
    {
      title: 'W3C: Understanding WCAG 2.2, captions and audio-only (1.2.1, 1.2.2)',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/captions-prerecorded.html',
    },
  ],
  tags: ['wcag:1.2.1', 'wcag:1.2.2'],
  options: {},
  scope: 'span',
  examples: {
    bad: [
      'Watch how to use it.\n\n{{<video src="inhaler.mp4" controls>}}</video>',
      'Listen.\n\n{{<audio src="talk.mp3">}}</audio>',
      'See it.\n\n{{<iframe src="https://www.youtube.com/embed/abc">}}</iframe>',
    ],
    good: [
      '<video src="inhaler.mp4" controls><track kind="captions" src="inhaler.vtt"></video>',
      '<iframe src="https://www.youtube.com/embed/abc"></iframe>\n\nRead the [transcript](inhaler.txt) of the video.',
      '<iframe src="https://example.org/map"></iframe>',
      'Write `<video src="x.mp4">` to show a video.',
    ],
  },
  *check(post) {
    const players = playersIn(post)
    if (players.length === 0 || hasWords(post)) return
    for (const { isHosted, start, end } of players)
      yield {
        start,
        end,
        // Hosts offer captions; whether these are good, only a person can tell.
        severity: isHosted ? 'info' : 'warning',
        confidence: isHosted ? 'low' : 'medium',
        message: isHosted ? 'This video has no transcript here; look whether its captions are on' : 'This has neither captions nor a transcript',
      }
  },
})

interface Player extends Span {
  readonly isHosted: boolean
}

function playersIn({ source, surfaces }: Post): readonly Player[] {
  if (!/<(?:video|audio|iframe)|youtube|vimeo/i.test(source)) return []
  const blank = surfaces.filter(({ kind }) => kind === 'code' || kind === 'comment')
  const found: Player[] = []
  for (const match of source.matchAll(player)) {
    const start = match.index
    const end = start + match[0].length
    if (blank.some((surface) => surface.start <= start && end <= surface.end + 1)) continue
    if (/^<(?:video|audio)/i.test(match[0])) {
      const rest = source.slice(end, end + 3000)
      const close = /<\/(?:video|audio)>/i.exec(rest)?.index ?? rest.length
      if (!/<track\b/i.test(rest.slice(0, close)) && !/\b(?:muted|autoplay)\b/i.test(match[0])) found.push({ start, end, isHosted: false })
    } else if (/^<iframe/i.test(match[0]) ? hosts.test(match[0]) : true) found.push({ start, end, isHosted: true })
  }
  return found
}

const player = /<(?:video|audio|iframe)\b[^<>]{0,2000}>|\{\{[<%]\s{0,5}(?:youtube|vimeo)\b[^{}]{0,300}\}\}|\{%\s{0,5}(?:youtube|vimeo)\b[^{}]{0,300}%\}/gi
const hosts = /youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|wistia|spotify\.com|soundcloud\.com|buzzsprout/i

/** The post speaks of a transcript or of captions. */
function hasWords({ blocks }: Post): boolean {
  return blocks.some(({ folded }) => /\b(?:transcripts?|captions?|captioned|subtitles?|text version)\b/i.test(folded))
}
