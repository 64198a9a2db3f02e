import { lazyPattern } from '../../../src/text/lazy-pattern.ts'

/** What writers and machines leave where a source is to come. */
const notes: readonly string[] = [
  String.raw`\[\s?(?:citations?|sources?|refs?|references?|cite|link|study|doi)(?:\s+(?:is\s+|are\s+)?(?:needed|required|missing|pending|here|to\s+come|to\s+be\s+added|tbd|tba|tk|please|\?{1,3})|\s?\?{1,3})\s?\]`,
  String.raw`\[\s?(?:needs?|missing|insert|add|todo|tbd|tk|find|check|provide|include|put)\s*:?\s+(?:an?\s+|the\s+|more\s+|your\s+|real\s+|actual\s+|relevant\s+)?(?:citations?|sources?|refs?|references?|cite|link|study|doi)(?:\s+(?:here|needed|for\s+this|to\s+come))?\s?\]`,
  String.raw`\((?:citations?|sources?|references?)\s+(?:needed|required|missing|to\s+come)\)`,
  String.raw`\((?:insert|add|todo:?)\s+(?:an?\s+|the\s+)?(?:citations?|sources?|references?)(?:\s+here)?\)`,
  String.raw`\b(?:TODO|FIXME|TBD|XXX)\b\s?:?\s?(?:add\s+|find\s+|insert\s+|check\s+|need\s+|needs\s+)?(?:an?\s+|the\s+)?(?:citations?|sources?|refs?|references?|cite)\b`,
  String.raw`\[(?:TK|TKTK|TBC|REF|XX+|CITE|CITATION|SOURCE)\]`,
  String.raw`\{\{\s?(?:citation\s+needed|cn|fact)\s?(?:\|[^}]{0,60})?\}\}`,
]
export const placeholders = lazyPattern(notes, 'gi')
