/** Formal words and the everyday ones that say the same, in the notation of `../plain-words.ts`; sources are keys of `../guidance.ts`. The wording is ours. */
export const formalWords = `
abate/v | ease/v | postcheck
abolish/v | end/v | cdc
absenteeism | = missing work or school | cdc
abundance | plenty | postcheck | unless-before: an; next: of
abundant | plentiful | postcheck
accelerate/v | speed/v up | cdc
accentuate/v | stress/v | postcheck
accompany/v | go/v with | plainlanguage | unless-next: by
accomplish/v | do/v | plainlanguage | unless-before: most
accordingly | so | plainlanguage | before: .
accrue/v | build/v up | plainlanguage
acknowledge/v receipt of | confirm/v you have | postcheck
acquaint/v | make/v familiar | postcheck
additional | more, extra | plainlanguage | adj; unless-before: an one each no any this
additionally | also | postcheck | safe; before: .
address/v the needs of | meet/v the needs of | postcheck
adequately | well enough | postcheck
adjacently | next to it | postcheck
adjourn/v | break/v off | postcheck
adolescence | the teenage years | postcheck
adolescent/s | teenager/s | postcheck | noun
advantageous | helpful | plainlanguage | safe
advise/v against | warn/v against | postcheck | verb
advocate/v for | speak/v up for | postcheck | verb
afford/v an opportunity to | let/v | postcheck
afforded | given | postcheck
aforementioned | these | postcheck
albeit | though | postcheck | safe
allocate/v | give/v | plainlanguage
alternatively | or | postcheck | before: .
amass/v | collect/v | postcheck
amongst | among | postcheck | safe
ample | plenty of | postcheck | adj; unless-before: an a
analogous to | like | postcheck | safe
annum | year | postcheck | before: per
antagonistic | hostile | postcheck
antiquated | old | postcheck | adj
apparel | clothes | postcheck
applicable | that applies | postcheck
appreciable | large | plainlanguage
apprehensive | worried | postcheck | safe
apprise/v | tell/v | prism
approximate/v | come/v close to | plainlanguage | verb
approximately | about | prism | safe; unless-before: only
arduous | hard | postcheck | safe
articulate/v | say/v clearly | prism | verb
as per | by | postcheck | unless-next: usual
assemble/v | put/v together | postcheck | verb
assert/v | say/v | postcheck
assimilate/v | take/v in | postcheck
assist/v | help/v | plainlanguage | verb; safe; unless-next: living dying suicide reproduction reproductive conception ventilation delivery technology device devices
assistance | help | plainlanguage | safe; unless-before: financial technical public humanitarian; unless-next: program programme programs programmes dog dogs scheme
at liberty to | free to | postcheck | safe
attain/v | reach/v | plainlanguage
attempt/v to | try/v to | postcheck | verb; safe
attributable to | due to | postcheck | safe
augment/v | add/v to | postcheck
avail/v yourself of | use | postcheck
bear/v in mind | remember/v | postcheck | safe
beverage/s | drink/s | cdc | noun; safe
bodily | body | postcheck | adj; unless-next: fluid fluids harm autonomy
brevity | shortness | postcheck
broad-spectrum | = that works on many germs | postcheck
burgeoning | growing | postcheck | safe
cautious | careful | postcheck | safe
cautiously | carefully | postcheck | safe
cease/v | stop/v | cdc | safe; unless-next: and to
circumvent/v | get/v around | postcheck
coerce/v | force/v | cdc | safe
cognisant of | aware of | postcheck | safe
cognizant of | aware of | postcheck | safe
collaborate/v with | work/v with | prism | safe
collaboratively | together | postcheck
collate/v | put/v together | postcheck
commence/v | begin/v | plainlanguage | safe; unless-next: on
commencement | start | postcheck | safe; next: of
commensurate with | in line with | postcheck | safe
commodious | roomy | postcheck
commonplace | common | postcheck | safe
communicate/v with | talk/v to | postcheck
compel/v | force/v | postcheck
compensate/v for | make/v up for | postcheck | safe
competent | able | cdc
complimentary | free | cdc | adj; next: breakfast parking copy sample samples tickets
comply/v with | follow/v | plainlanguage | safe
comprehend/v | understand/v | postcheck | safe
comprehension | understanding | postcheck | noun
comprehensive | full | cdc | adj; unless-next: school cancer; unless-before: a the
conceal/v | hide/v | postcheck | safe
conceive/v of | think/v of | postcheck | safe
concept/s | idea/s | postcheck | noun; safe
concerning | about | plainlanguage | before: information questions advice research law rules data
conclude/v that | find/v that | postcheck
conclusion of | end of | postcheck | before: the
concur/v | agree/v | cdc | safe
confer/v with | talk/v to | postcheck
conformity | = being in line | postcheck
consecutive | in a row | postcheck
consensus | agreement | postcheck | unless-next: statement guideline guidelines
considerable | large | postcheck | adj; unless-before: a
considerably | much | postcheck | next: more less better worse higher lower larger smaller longer shorter; safe
consult/v with | talk/v to | postcheck
consumption of | eating or drinking | postcheck
contemplate/v | think/v about | cdc | safe
contiguous | next to each other | postcheck
contingent upon | dependent on | prism
contrary to | unlike | postcheck
convene/v | meet/v | plainlanguage
conversely | but | postcheck
cooperate/v with | work/v with | postcheck
correspondence | letters | postcheck
culminate/v in | end/v in | postcheck | safe
cumbersome | awkward | postcheck
customary | usual | postcheck | safe
de-escalate/v | calm/v down | postcheck
deadline | = last day | postcheck
dearth of | lack of | postcheck | safe
debilitated | weakened | postcheck | safe
deem/v | consider/v | plainlanguage
defer/v | put/v off | postcheck | unless-next: to
delete/v | remove/v | plainlanguage
delineate/v | describe/v | postcheck
demonstrate/v how | show/v how | postcheck | safe
demonstrate/v that | show/v that | postcheck | safe
depart/v | leave/v | plainlanguage | unless-next: from
depict/v | show/v | postcheck | safe
deplete/v | use/v up | cdc
designate/v | name/v | plainlanguage
desirous of | wanting | postcheck
desist/v | stop/v | postcheck
determine/v how | find/v out how | postcheck | safe
determine/v if | find/v out if | postcheck | safe
determine/v what | find/v out what | postcheck | safe
determine/v whether | find/v out whether | postcheck | safe
determine/v why | find/v out why | postcheck | safe
detrimental effect/s | harm | postcheck
deviate/v from | stray/v from | postcheck
devise/v | work/v out | postcheck
disclose/v | tell/v | plainlanguage
discomfort | slight pain | postcheck
disinclined to | not keen to | postcheck
dispatch/v | send/v | postcheck
dispense/v with | do/v without | postcheck
disperse/v | spread/v | postcheck
disproportionate | too large | postcheck
disregard/v | ignore/v | postcheck | verb; safe
dissimilar | different | postcheck | safe
distinguish/v between | tell/v apart | postcheck
dwelling/s | home/s | cdc | noun; safe
eager | keen | postcheck
elapse/v | pass/v | postcheck | safe
elect/v to | choose/v to | postcheck | verb; safe
eligible for | able to get | postcheck
eliminate/v | remove/v, get/v rid of | plainlanguage
emphasise/v | stress/v | postcheck | safe
emphasize/v | stress/v | cdc | safe
employ/v | use/v | plainlanguage
encompass/v | include/v | postcheck | safe
encumber/v | burden/v | postcheck
endeavor/v to | try/v to | postcheck | verb; safe
endeavour/v to | try/v to | postcheck | verb; safe
enquire/v | ask/v | postcheck | safe
ensue/v | follow/v | prism | safe
ensure/v that | make/v sure that | postcheck | safe
ensure/v the | make/v sure the | postcheck | verb
ensure/v you | make/v sure you | postcheck | safe
ensure/v your | make/v sure your | postcheck | safe
enumerate/v | list/v | plainlanguage | safe
envisage/v | expect/v | postcheck
equip/v with | give/v | postcheck
equitable | fair | plainlanguage | safe; unless-next: title
erroneous | wrong | postcheck | safe
erroneously | wrongly | postcheck | safe
especially important | most important | postcheck
establish/v that | find/v that | postcheck
evident | clear | plainlanguage | safe
evidently | clearly | postcheck
exceed/v | be/v more than | nhs
exceedingly | very | postcheck | safe; unless-before: an
excessive | too much | cdc | adj; unless-next: drinking daytime; unless-before: an the
exclusively | only | postcheck | unless-before: breastfed breastfeed breastfeeding
exempt from | free from | postcheck
exhibit/v | show/v | plainlanguage | verb
expectancy | = how long you can expect | postcheck
expedient | useful | postcheck
expend/v | spend/v | plainlanguage | safe
expenditure | spending | postcheck | safe; unless-before: energy an
expertise | skill | plainlanguage
expiration date | use-by date | postcheck
extensive | wide | prism | unless-before: an
extremely | very | postcheck | safe; unless-before: an
failed to | did not | plainlanguage | safe; unless-before: had has have having who which that not be been
familiarise/v yourself with | get/v to know | postcheck | safe
familiarize/v yourself with | get/v to know | postcheck | safe
finalise/v | finish/v | postcheck | safe
finalize/v | finish/v | plainlanguage | safe
following the | after the | postcheck | before: weeks days months hours minutes immediately shortly
forego/v | go/v without | postcheck
forfeit/v | lose/v | plainlanguage | verb; safe
forthwith | at once | postcheck | safe
fortnight | two weeks | postcheck | before: a one; unless-before: each every per
foster/v | encourage/v | postcheck | verb; unless-next: care parent parents children child
frequently | often | plainlanguage | safe; unless-next: asked
fundamental | basic | cdc | safe; unless-next: right rights; unless-before: a
furnish/v | give/v | plainlanguage | unless-next: room flat apartment
furthermore | also | postcheck | before: .; safe
germane | relevant | postcheck
grant/v permission to | let/v | postcheck
gratuitous | needless | postcheck
guarantee/v that | make/v sure that | postcheck
harmonious | peaceful | postcheck
hence | so | prism | safe; unless-before: days weeks months years
henceforth | from now on | postcheck | safe
hitherto | until now | postcheck | safe
identical | the same | plainlanguage | unless-before: an; unless-next: twin twins and to
illuminate/v | light/v up | postcheck
illustrate/v | show/v | cdc | unless-next: by guide
impart/v | give/v | postcheck
impediment/s | barrier/s | postcheck | noun; unless-before: speech
imperative that | vital that | postcheck
imperative to | vital to | postcheck | unless-before: moral an the
inability to | not being able to | postcheck
inaugurate/v | start/v | postcheck
inclusive of | including | postcheck
inconsequential | unimportant | postcheck
incorrect | wrong | cdc | safe; unless-before: an
incorrectly | wrongly | postcheck | safe
increment/s | step/s | postcheck
incremental | gradual | postcheck
incur/v | run/v up | postcheck
indicate/v that | show/v that | postcheck
indication/s of | sign/s of | postcheck | unless-before: an
indication that | sign that | postcheck | safe; unless-before: an any no
indispensable | vital | postcheck | safe; unless-before: an
individuals | people | postcheck | noun; safe; unless-before: two three
inevitable | sure to happen | postcheck
inevitably | always | postcheck
infirm | weak | postcheck
infrequent | rare | postcheck | safe; unless-before: an
infrequently | rarely | postcheck | safe
inhabit/v | live/v in | postcheck | safe
inhabitant/s | person/s who live/v in | postcheck
initially | at first | postcheck | safe; before: . was were is are had who
initiate/v | start/v | plainlanguage | verb; safe
innumerable | countless | postcheck | safe; unless-before: an
inquire/v | ask/v | cdc | safe
inquiry | question | postcheck
instruct/v | tell/v | postcheck
instrumental in | helpful in | postcheck
insufficiently | not enough | postcheck
integral part | key part | postcheck
interchangeable | = that you can swap | postcheck
interface/v with | work/v with | postcheck
intermediary | go-between | postcheck
interrogate/v | question/v | postcheck
intervene/v | step/v in | postcheck
invariably | always | postcheck | safe
irrespective of | whatever | postcheck
jeopardise/v | put/v at risk | postcheck | safe
jeopardize/v | put/v at risk | postcheck | safe
knowledgeable about | familiar with | postcheck
likewise | also | postcheck | before: .
locate/v | find/v | cdc
magnitude | size | plainlanguage | safe; unless-before: of
manufacture/v | make/v | postcheck | verb
marginal | small | postcheck
maximise/v | make/v the most of | postcheck
maximize/v | make/v the most of | postcheck
maximum of | most | postcheck
meticulous | careful | postcheck | safe; unless-before: more most
moderate/v | ease/v | cdc | verb
modification/s | change/s | prism | noun; safe; unless-before: behavior behaviour
modify/v | change/v | plainlanguage | verb; unless-next: release organism rankin
moreover | also | postcheck | before: .; safe
multitude of | lot of | postcheck
mutually agreed | agreed | postcheck
necessitate/v | need/v | plainlanguage
nevertheless | still | postcheck | before: .
nonetheless | still | postcheck | before: .
noteworthy | worth noting | postcheck
notify/v | tell/v | plainlanguage | safe; unless-next: . of
numerous | many | plainlanguage | safe; unless-before: more less so too very as
nutritious | healthy | cdc
obligate/v | force/v | plainlanguage | unless-next: parasite
obligation | duty | prism
obligatory | = that you must do | postcheck
observe/v that | see/v that | postcheck
obviate/v | remove/v | postcheck
occasionally | sometimes | cdc | safe
occur/v | happen/v | cdc | unless-next: in naturally to; unless-before: naturally
occurrence/s | event/s | cdc | noun; unless-before: an
offspring | children | postcheck
omission | = leaving out | postcheck
omit/v | leave/v out | postcheck
opportunity to | chance to | postcheck | safe; unless-before: an
opposite to | across from | postcheck
ought to | should | postcheck | safe
out-of-pocket | = that you pay yourself | postcheck
overly | too | postcheck | safe; unless-before: an the a
paramount | most important | postcheck
partake/v of | have/v | postcheck
partially | partly | postcheck | safe; unless-next: sighted hydrogenated
participate/v in | take/v part in | postcheck | safe
participation in | taking part in | postcheck
patronise/v | talk/v down to | postcheck
patronize/v | talk/v down to | postcheck
penultimate | last but one | postcheck
perforce | of necessity | postcheck
permissible | allowed | postcheck | safe
permit/v | allow/v | plainlanguage | verb; safe
perquisite/s | perk/s | postcheck
personnel | staff | cdc | safe; unless-before: military
peruse/v | read/v | prism | safe
pharmaceutical/s | medicine/s | prism | noun; unless-next: company companies industry
physician/s | doctor/s | cdc | noun; safe; unless-next: assistant assistants associate associates; unless-before: attending primary
placed on | put on | postcheck
portion of | part of | postcheck | safe; unless-before: large small each one per
possess/v | have/v | plainlanguage | verb
postpone/v | put/v off | cdc | safe
practicable | possible | plainlanguage
practitioner/s | doctor or nurse | postcheck | unless-before: nurse general medical
precede/v | come/v before | postcheck
precise | exact | postcheck | safe; unless-before: a
precisely | exactly | postcheck | safe
preclude/v | prevent/v | plainlanguage
predominant | main | postcheck | adj; unless-before: a
predominantly | mainly | postcheck | safe; unless-before: a
preliminary | early | cdc | adj; unless-before: a
premises | building | postcheck
preventative | preventive | postcheck | safe
previous to | before | postcheck | safe
primarily | mainly | postcheck | safe; unless-before: a
principal | main | cdc | adj; unless-next: investigator investigators
prioritise/v | put/v first | postcheck
prioritize/v | put/v first | plainlanguage
procedure/s for | way/s to | postcheck
proceed/v to | go/v to | postcheck
procure/v | get/v | plainlanguage
proficient | skilled | cdc
prohibit/v | forbid/v | cdc
prolonged | long | postcheck | adj; unless-next: labour grief qt release; unless-before: a
promptly | quickly | postcheck | safe
prone to | likely to get | postcheck | unless-before: accident
proportional to | in line with | postcheck
proprietary | brand-name | postcheck
proximity to | nearness to | postcheck
purchase/v | buy/v | plainlanguage | verb; safe
purchases | = things that you buy | postcheck | before: all your our any online
put/v forward | suggest/v | postcheck
readily available | easy to get | postcheck
receptacle/s | container/s | postcheck | noun; safe
recipient/s | person/s who get/v it | cdc
recollect/v | remember/v | postcheck | safe
recommence/v | start/v again | postcheck | safe
reconsider/v | think/v again about | postcheck
rectify/v | put/v right | postcheck | safe
recurrently | again and again | postcheck
referred to as | called | postcheck | safe
reiterate/v | repeat/v | cdc | safe
remain/v | stay/v | plainlanguage | verb; unless-next: that the to a in as an
remainder of | rest of | postcheck | safe; before: the
remedy/v | mend/v | postcheck | verb
remit/v | send/v | postcheck | verb
renown | fame | postcheck
replenish/v | refill/v | postcheck | safe
require/v | need/v | plainlanguage | verb; unless-next: that to by
requisite | needed | postcheck | adj; unless-before: a the
reside/v in | live/v in | postcheck
residence | home | cdc | noun; unless-before: in
restrict/v | limit/v | postcheck | verb
restriction/s | limit/s | prism | noun; safe; unless-before: growth
retain/v | keep/v | plainlanguage | verb
reveal/v that | show/v that | postcheck | safe
rudimentary | basic | postcheck | safe
satisfactory | good enough | prism | unless-before: a more most
scrutinise/v | look/v closely at | postcheck | safe
scrutinize/v | look/v closely at | postcheck | safe
selection of | choice of | postcheck
shortfall | gap | postcheck
signify/v | mean/v | postcheck | safe
similarly | in the same way | postcheck | before: .
solely | only | prism | safe
solicit/v | ask/v for | plainlanguage
somewhat | a little | postcheck | next: more less better worse; safe
statutory | legal | postcheck | adj; unless-next: sick maternity paternity
straightforward | simple | postcheck | safe; unless-before: more most
strenuous | hard | postcheck | adj; unless-before: more most
strive/v to | try/v to | postcheck
subject to | = that depends on | postcheck
substantial | large | plainlanguage | adj; unless-before: a more most
substantially | much | postcheck | next: more less better worse higher lower larger smaller longer shorter; safe
substantiate/v | back/v up | postcheck
sufficient | enough | plainlanguage | safe; unless-before: a the this self is not
summarise/v | sum/v up | postcheck | safe
summarize/v | sum/v up | postcheck | safe
supplementary | extra | postcheck | adj; unless-before: a
surmise/v | guess/v | postcheck
synthesise/v | make/v | postcheck
synthesize/v | make/v | cdc
tantamount to | the same as | postcheck | safe
terminate/v | end/v | plainlanguage | verb
thereafter | after that | postcheck | safe
thereby | in this way | postcheck
therefore | so | plainlanguage | before: .
timely | on time | plainlanguage
transmit/v | pass/v on, send/v | plainlanguage
transmitted | passed on, spread | postcheck
trepidation | fear | postcheck
ultimately | in the end | postcheck
unavailability | lack | postcheck
uncertain | unsure | postcheck | before: be feel feeling are am; unless-next: about
undertake/v | do/v | postcheck
unequivocal | clear | prism
unequivocally | clearly | postcheck | safe
unfavorable | bad | cdc
unfavourable | bad | postcheck
unfeasible | not possible | postcheck
unintended | = not planned | postcheck
unnecessary | needless | cdc
unsuccessful | failed | postcheck
uphold/v | keep/v | postcheck
upon | on | postcheck | safe; unless-before: once thereupon; unless-next: a
upon arrival | when you arrive | postcheck
verbalise/v | say/v | postcheck
verbalize/v | say/v | postcheck
versus | against | postcheck | unless-next: host
viable | workable | plainlanguage | unless-next: pregnancy embryo fetus cell cells
visualise/v | picture/v | postcheck
visualize/v | picture/v | prism
vulnerability | weakness | postcheck
warrant/v | call/v for | plainlanguage | verb
whereas | while | plainlanguage | safe
whereby | by which | postcheck
whilst | while | postcheck | safe
wholesome | healthy | postcheck | safe; unless-before: a
withhold/v | hold/v back | cdc
witnessed | saw | plainlanguage | before: i we you they he she who
`
