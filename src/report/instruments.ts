export type Instrument = 'cci' | 'pemat'
export const instruments: readonly Instrument[] = ['cci', 'pemat']

/** One question of an instrument, in our words. */
export interface Item {
  /** Its number there; rules that serve it carry it as a tag: `cci:7`. */
  readonly number: number
  readonly asks: string
  /** How much of it rules can see: all that it asks, some of it, or nothing. */
  readonly seen: 'all' | 'some' | 'none'
  /** What a person has to look at. */
  readonly look?: string
}

export interface Sheet {
  readonly title: string
  readonly url: string
  readonly items: readonly Item[]
  /** What it takes to score, which only a person can do. */
  readonly score: string
}

/** CDC Clear Communication Index (Baur & Prue 2014) and AHRQ Patient Education Materials Assessment Tool for printed materials (Shoemaker et al. 2014). */
export const sheets: Readonly<Record<Instrument, Sheet>> = {
  cci: {
    title: 'CDC Clear Communication Index',
    url: 'https://www.cdc.gov/ccindex/index.html',
    score: 'The index is scored by a person who knows the audience; this list gives no score.',
    items: [
      { number: 1, asks: 'one main message', seen: 'none', look: 'say it in one sentence' },
      { number: 2, asks: 'the main message at the top', seen: 'some', look: 'is it in the first paragraph or a summary?' },
      { number: 3, asks: 'the main message set off by a visual cue', seen: 'none', look: 'heading, bold or box' },
      { number: 4, asks: 'a picture that carries the main message', seen: 'some', look: 'does it carry the message?' },
      { number: 5, asks: 'a call to action for the reader', seen: 'none', look: 'what should the reader do?' },
      { number: 6, asks: 'active voice', seen: 'all' },
      { number: 7, asks: 'words that the audience uses', seen: 'some', look: 'read it aloud to one of them' },
      { number: 8, asks: 'lists of up to seven items', seen: 'all' },
      { number: 9, asks: 'headings over short parts', seen: 'all' },
      { number: 10, asks: 'the most important thing first in each part', seen: 'none', look: 'read the first sentences alone' },
      { number: 11, asks: 'what is known and what is not known', seen: 'some', look: 'are doubts named?' },
      { number: 12, asks: 'behaviour to take up', seen: 'none', look: 'is it named?' },
      { number: 13, asks: 'why the behaviour matters', seen: 'none', look: 'is the reason the reader’s?' },
      { number: 14, asks: 'how and when to do it', seen: 'some', look: 'could a reader do it today?' },
      { number: 15, asks: 'numbers that the audience uses', seen: 'all' },
      { number: 16, asks: 'what numbers mean', seen: 'some', look: 'is each number explained?' },
      { number: 17, asks: 'no sums for the reader to do', seen: 'all' },
      { number: 18, asks: 'the nature of the risk', seen: 'none', look: 'what can happen, and to whom?' },
      { number: 19, asks: 'risks and benefits of the behaviour', seen: 'some', look: 'are both told?' },
      { number: 20, asks: 'risk in numbers and in words', seen: 'some', look: 'are both there?' },
    ],
  },
  pemat: {
    title: 'AHRQ PEMAT-P (printed materials)',
    url: 'https://www.ahrq.gov/health-literacy/patient-education/pemat.html',
    score: 'PEMAT is scored by a person, item by item; this list gives no score.',
    items: [
      { number: 1, asks: 'a purpose that is plain at once', seen: 'none', look: 'read title and first lines alone' },
      { number: 2, asks: 'nothing that distracts from the purpose', seen: 'none', look: 'what could go?' },
      { number: 3, asks: 'common, everyday words', seen: 'some', look: 'read it aloud to a reader' },
      { number: 4, asks: 'medical terms only to make them known, and explained', seen: 'some', look: 'is each needed?' },
      { number: 5, asks: 'active voice', seen: 'all' },
      { number: 6, asks: 'numbers that are clear', seen: 'some', look: 'is each needed?' },
      { number: 7, asks: 'no sums for the reader to do', seen: 'all' },
      { number: 8, asks: 'short parts', seen: 'all' },
      { number: 9, asks: 'headings that inform', seen: 'some', look: 'do they tell what follows?' },
      { number: 10, asks: 'a logical order', seen: 'none', look: 'does each part follow from the last?' },
      { number: 11, asks: 'a summary', seen: 'some', look: 'does it hold the key points?' },
      { number: 12, asks: 'cues that draw the eye to key points', seen: 'none', look: 'bold, boxes, bullets' },
      { number: 15, asks: 'pictures where they make it easier', seen: 'none', look: 'would one help?' },
      { number: 16, asks: 'pictures that support the text', seen: 'none', look: 'do they distract?' },
      { number: 17, asks: 'pictures with titles or captions', seen: 'some', look: 'does each have one?' },
      { number: 18, asks: 'pictures that are clear', seen: 'none', look: 'look at each' },
      { number: 19, asks: 'simple tables with short headings', seen: 'some', look: 'can a reader find a value?' },
      { number: 20, asks: 'at least one action for the reader', seen: 'none', look: 'what should the reader do?' },
      { number: 21, asks: 'the reader spoken to when an action is named', seen: 'all' },
      { number: 22, asks: 'actions broken into steps', seen: 'some', look: 'is each step one act?' },
      { number: 23, asks: 'a tool that helps the reader to act', seen: 'none', look: 'menu, checklist, diary' },
      { number: 24, asks: 'how to do a sum, where one is needed', seen: 'none', look: 'only where a sum is asked for' },
      { number: 25, asks: 'how to use tables and charts to act', seen: 'none', look: 'only where there are some' },
      { number: 26, asks: 'pictures that make it easier to act', seen: 'none', look: 'would one help?' },
    ],
  },
}
