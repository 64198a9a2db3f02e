// What a sentence is about, as words that stand near a phrase. Data only.

/** Care and those who receive it. */
export const care =
  'patient*|client*|ward|wards|clinic|clinics|bed|bay|cubicle|room|waiting room|appointment*|surgery|GP|A&E|ED|ER|triage|resus|casualty|admission*|handover|caseload|consultation*|practice|reception|relatives|shift|on call|ambulance|paramedic*|walk-in*|doctor*|nurse*|hospital*|ICU|theatre|care home|resident*|discharge*|prescription*|list|phone line|night|referral*'

/** Habits for which patients are blamed. */
export const habits =
  'smok*|cigarette*|fag|fags|drink*|drank|booze|alcohol|beer|wine|weight|fat|obes*|overweight|eat*|ate|food|diet*|sugar*|sweets|cake*|biscuit*|chips|burger*|takeaway*|salt|exercise*|gym|walk*|sofa|couch|diabet*|insulin|tablet*|pill|pills|medic*|inhaler*|dose*|physio*|appointment*|clinic*|smear*|screen*|check-up*|vaccin*|jab*|dressing*|wound*|ulcer*|foot|feet|teeth|brush*|floss*|liver|lung*|heart|cancer|stroke*|blood pressure|gout|hernia|knee*|hip|hips|heroin|overdos*|sunscreen|tan|sunbed*'

/** Suicide. */
export const suicide =
  'suicid*|took his|took her|took their|taking his|taking her|taking their|take his|take her|kill himself|kill herself|kill themselves|killed himself|killed herself|killed themselves|ended his|ended her|ended their|ending his|ending her|inquest|coroner|overdos*|end it|ended it'

/** What is sold to readers. */
export const wares =
  'treatment*|therap*|tablet*|pill|pills|capsule*|supplement*|vitamin*|herb*|tea|oil|tonic|syrup|powder*|drops|cream*|balm|gel|serum|mask|spray|patch*|device*|laser|machine|gadget|app|diet*|cleanse*|programme|program|plan|course|method|technique|exercise*|remed*|cure*|product*|formula|jab*|injection*|filler*|botox|peel*|implant*|surg*|procedure*|operation*|clinic|massage*|adjustment*|acupuncture|session*|juice|shake*|smoothie*|probiotic*|collagen|mushroom*|vinegar|honey|pillow|mattress|insole*|bracelet*|magnet*|crystal*|lens*|hearing aid*|medicine*|we|our|results'
