import { lazyPattern } from '../../src/text/lazy-pattern.ts'

/** Addresses by which the author earns: affiliate programmes and their parameters. FTC Endorsement Guides. */
export const promotionalLink =
  /[?&](?:tag|aff(?:iliate)?(?:_?id)?|irclickid|clickid|coupon)=\w|[?&]utm_medium=affiliate|\/\/(?:www\.)?(?:amzn\.to|shareasale\.com|rstyle\.me|go\.magik\.ly|shrsl\.com|liketk\.it|ltk\.app|iherb\.co|awin1\.com|click\.linksynergy\.com|go\.skimresources\.com|prf\.hn)\//i

/** Without one of these no promotion is told in words: cheap to look for. */
export const promotionHint =
  /\b(?:code|coupon|voucher|promo|a\s+friend|brand|supplements?|vitamins|probiotic|serum|gummies|collagen|skincare|product\s+line|detox|shop|order|buy|cart|sale|supplies|stocks?\s+last|offer|cream|device|monitor|drops|protein|mattress|patch(?:es)?)\b|%\s+off/i
export const unclearHint = /#(?:sp|spon|collab|partner|ambassador|thanks|gifted)|@\w/

const hard: readonly string[] = [
  String.raw`\b(?:[Uu]se|USE|[Ee]nter|[Ww]ith|[Aa]pply|[Gg]rab|[Gg]et)\s+(?:my\s+|our\s+|the\s+|promo\s+|discount\s+|coupon\s+){0,3}(?:[Cc]ode|CODE|[Cc]oupon|[Pp]romo(?:\s+[Cc]ode)?|[Vv]oucher)\s*[:=]?\s*['"]?[A-Z][A-Z0-9]{3,}\b`,
  String.raw`\b(?:[Rr]efer|[Bb]ring|[Tt]ell)\s+a\s+friend\b[^.!?]{0,40}(?:[$\u00a3\u20ac%]|\b(?:free|discount|off|reward|gift|bonus)\b)`,
]
/** Money is certain. FTC Endorsement Guides; Ahpra advertising guidelines. */
export const hardPromotions = lazyPattern(hard, 'g')

const soft: readonly string[] = [
  String.raw`\b(?:I|[Ww]e)\s+(?:absolutely\s+|really\s+|just\s+|truly\s+)?(?:love|swear\s+by|adore|recommend|am\s+obsessed\s+with|can't\s+live\s+without)\s+(?:the\s+|my\s+|this\s+|these\s+)?(?:new\s+)?@?[A-Z]\w+(?:'s)?\s+(?:brand|supplements?|vitamins?|protein|serum|cream|device|monitor|app|mattress|drops|probiotic|collagen|gummies|patch(?:es)?)\b`,
  String.raw`\b[Mm]y\s+(?:favou?rite|go-to|number\s+one|top|must-have)\s+(?:brand|supplements?|protein|probiotic|skin\s*care|serum|device)\b`,
  String.raw`\b(?:[Mm]y|[Oo]ur)\s+(?:own\s+)?(?:\w+\s+)?(?:supplement\s+(?:line|range|store|shop|brand)|product\s+line|skincare\s+(?:line|range|brand)|detox\s+program(?:me)?)\b`,
  String.raw`\b(?:[Ss]hop\s+(?:now|my\s+\w+)|[Oo]rder\s+(?:now|yours)|[Bb]uy\s+(?:now|yours)|[Aa]dd\s+to\s+cart)\b`,
  String.raw`\b\d{1,2}\s*%\s+off\b|\b(?:[Ff]lash\s+sale|[Ww]hile\s+(?:stocks?|supplies)\s+last|[Ll]imited[-\s]time\s+(?:offer|deal|discount))\b`,
]
/** A product with praise or a price. FTC Endorsement Guides. */
export const softPromotions = lazyPattern(soft, 'g')

const clear: readonly string[] = [
  String.raw`(?:^|\s)#(?:ad|advert|advertisement|sponsored|paidpartnership)\b`,
  String.raw`\b(?:[Aa]ffiliate\s+|[Ff]inancial\s+|[Ff]ull\s+)?[Dd]isclosures?\s*:`,
  String.raw`(?:^|\n)\s*(?:Ad|AD|Advert|ADVERT|Advertorial|Sponsored|Paid)\s*[:|\u2013\u2014-]|\b(?:[Cc]ontains?|[Ii]ncludes?|[Hh]as)\s+(?:\w+\s+)?affiliate\s+links?\b|\bpays?\s+(?:me|us)\b[^.!?]{0,60}\b(?:buy|order|sales?|links?|click|post|review|commission)\b`,
  String.raw`\b[Cc]onflicts?\s+of\s+interest\b|\b[Cc]ompeting\s+interests?\b`,
  String.raw`\b[Pp]aid\s+(?:partnership|promotion|post|advertisement)\b|\b[Aa]dvertisement\b|\b[Ss]ponsored\s+(?:by|post|content)\b`,
  String.raw`\b(?:I|[Ww]e)\s+(?:was|were|am|are|get|got|been)\s+paid\b|\b(?:I|[Ww]e)\s+(?:may\s+)?(?:earn|get|receive)\s+(?:an?\s+)?(?:\w+\s+)?(?:commission|fee|payment)\b`,
  String.raw`\b(?:received|got|sent|gave)\s+(?:\w+\s+){0,3}(?:for\s+free|free\s+of\s+charge)\b|\b(?:received|sent\s+(?:me|us)|gave\s+(?:me|us))\s+(?:this\s+|a\s+|the\s+)?free\b`,
  String.raw`\b[Nn]o\s+(?:relevant\s+)?(?:financial\s+(?:relationships?|ties|interests?)|conflicts?)\b|\b(?:I|[Ww]e)\s+(?:own|hold)\s+(?:shares|stock)\b`,
]
/** Wording that says that money or goods changed hands, or did not. FTC: Disclosures 101. */
export const disclosures = lazyPattern(clear, 'g')

const unclear: readonly string[] = [
  String.raw`(?:^|\s)#(?:sp|spon|collab|partner|ambassador|thanks[a-z]{0,20}|gifted)\b`,
  String.raw`\b[Tt]hanks\s+(?:to\s+)?@\w+(?:\s+for\s+(?:the|sending|gifting))?`,
  String.raw`\b[Tt]hank\s+you\s+(?:to\s+)?@\w+\s+for\s+(?:the|sending|gifting)\b`,
]
/** Wording that the FTC calls unclear: Disclosures 101 and the letters of 2017. */
export const unclearDisclosures = lazyPattern(unclear, 'g')
