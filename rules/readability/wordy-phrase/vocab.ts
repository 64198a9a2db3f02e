/** Several words that say no more than one, in the notation of `../plain-words.ts`; sources are keys of `../guidance.ts`. The wording is ours. */
export const wordyPhrases = `
a considerable amount of | a lot of | postcheck | safe
a considerable number of | many | postcheck | safe
a great deal of | much | postcheck
a great many | many | postcheck | safe
a great number of | many | postcheck | safe
a high proportion of | most | postcheck
a large amount of | a lot of | postcheck | safe
a large number of | many | postcheck | safe
a large proportion of | many | postcheck
a large quantity of | a lot of | postcheck | safe
a limited number of | a few | postcheck | safe
a majority of | most | postcheck | safe
a number of | several | plainlanguage
a small number of | a few | postcheck | safe
a small percentage of | a few | postcheck
a substantial amount of | a lot of | postcheck | safe
a substantial number of | many | postcheck | safe
a sufficient number of | enough | postcheck
a wide range of | many | postcheck
a wide variety of | many | postcheck
absolutely essential | essential | postcheck | safe
absolutely necessary | necessary | postcheck | safe
accounted for by the fact that | because | postcheck
actual fact | fact | postcheck | unless-before: in
added bonus | bonus | postcheck | safe
adequate number of | enough | postcheck | unless-before: an
advance planning | planning | postcheck | safe
advance warning | warning | postcheck | safe
after the conclusion of | after | postcheck | safe
ahead of schedule | early | postcheck
all of a sudden | suddenly | postcheck
along the lines of | like | postcheck
along with the fact that | and | postcheck
are able to | can | postcheck | safe
are aware of the fact that | know that | postcheck | safe
are capable of | can | postcheck
are dependent on | depend on | postcheck
are dependent upon | depend on | postcheck
are in agreement with | agree with | postcheck | safe
are in need of | need | postcheck | safe
are indicative of | show | postcheck
are not able to | cannot | postcheck | safe
are of the opinion that | think that | postcheck | safe
are supportive of | support | postcheck | safe
are unable to | cannot | postcheck | safe
as a consequence of | because of | postcheck | safe
as a direct result of | because of | postcheck | safe
as a matter of fact | in fact | postcheck
as a means of | to | plainlanguage
as a result of | because of | postcheck | unless-next: which; safe
as a result of the fact that | because | postcheck | safe
as a way to | to | postcheck
as of yet | yet | postcheck | unless-next: another
as the case may be |  | postcheck
as to whether | whether | postcheck
at a later date | later | postcheck
at a later time | later | postcheck | safe
at a time when | when | postcheck | safe
at all times | always | postcheck
at an earlier date | earlier | postcheck | safe
at an earlier time | earlier | postcheck | safe
at an early date | soon | postcheck
at any given time | at any time | postcheck | safe
at present | now | postcheck
at some point in the future | later | postcheck
at some point in time | at some point | postcheck | safe
at such time as | when | postcheck | safe
at that point in time | then | postcheck | safe
at the conclusion of | after | postcheck | safe
at the current time | now | postcheck | safe
at the end of the day | in the end | postcheck
at the initial stage | at first | postcheck
at the present time | now | plainlanguage | safe
at the same time as | while | postcheck
at the time of | during | postcheck
at the time that | when | postcheck | safe
at this juncture | now | postcheck | safe
at this moment in time | now | postcheck | safe
at this point in time | now | postcheck | safe
at this time | now | postcheck
at which time | when | postcheck | safe
based on the fact that | because | postcheck
basic essentials | essentials | postcheck | safe
basic fundamentals | basics | postcheck | safe
be aware of the fact that | know that | postcheck | safe
be in a position to | can | postcheck
be in agreement with | agree with | postcheck | safe
be in receipt of | receive | postcheck | safe
be of assistance to | help | postcheck | safe
because of the fact that | because | postcheck | safe
by a factor of two | twofold | postcheck | safe
by means of | with | plainlanguage
by the fact that | because | postcheck
by the use of | with | postcheck
by virtue of | because of | postcheck | safe
by virtue of the fact that | because | postcheck | safe
by way of example | for example | postcheck | safe
carry/v out a review of | review/v | postcheck | safe
carry/v out an assessment of | check/v | postcheck
carry out an examination of | examine | postcheck | safe
cause/v damage to | damage/v | postcheck | safe
cause/v harm to | harm/v | postcheck | safe
close proximity | closeness | plainlanguage
come/v into contact with | touch/v | postcheck
come/v to a decision | decide/v | postcheck | safe
come/v to an agreement | agree/v | postcheck | safe
come/v to an end | end/v | postcheck | safe
come to the realization that | realize that | postcheck
completely eliminate/v | get/v rid of | postcheck
completely unanimous | unanimous | postcheck | safe
conduct/v a review of | review/v | postcheck | verb; safe
conduct an assessment of | check | postcheck | safe
conduct/v an interview with | interview/v | postcheck | verb; safe
consensus of opinion | agreement | postcheck | safe
considering the fact that | because | postcheck
continue/v on with | continue/v with | postcheck | safe
continue/v to remain | stay/v | postcheck | safe
cooperate/v together | cooperate/v | postcheck | safe
currently ongoing | ongoing | postcheck | safe
despite of | despite | postcheck | safe
despite the fact that | although | postcheck | safe
due to the fact that | because | plainlanguage | safe
during such time as | while | postcheck | safe
during the course of | during | postcheck | safe
during the time that | while | postcheck
each and every | each | postcheck | safe
end product | product | postcheck | safe
end result/s | result/s | postcheck | safe
enter/v into an agreement | agree/v | postcheck | safe
every single | every | postcheck | safe
exact same | same | postcheck | safe
except in a small number of cases | usually | postcheck | safe
except when | unless | postcheck
excessive amount of | too much | postcheck | unless-before: an
excessive number of | too many | postcheck | unless-before: an
exhibit a tendency to | tend to | postcheck | safe
experience/v difficulties | have/v trouble | postcheck | verb; safe
experience/v difficulty | have/v trouble | postcheck | verb; safe
experience/v discomfort | feel/v pain | postcheck
experience/v feelings of | feel/v | postcheck
experience/v pain | have/v pain | postcheck | verb; safe
experience/v side effects | have/v side effects | postcheck | verb; safe
experience/v symptoms | have/v symptoms | postcheck | verb; safe
few in number | few | postcheck | safe
filled to capacity | full | postcheck | safe
final outcome/s | result/s | postcheck | safe
final result/s | result/s | postcheck
first and foremost | first | postcheck
for a period of | for | plainlanguage | safe; unless-next: time
for the duration of | during | postcheck
for the most part | mostly | postcheck
for the purpose of | for | postcheck
for the purposes of | for | postcheck
for the reason that | because | postcheck
for the simple reason that | because | postcheck | safe
foreseeable future | future | postcheck | unless-before: the
free gift/s | gift/s | postcheck | safe
future plans | plans | postcheck
future prospects | prospects | postcheck | safe
gather/v together | gather/v | postcheck | safe
general consensus | agreement | postcheck | safe
general public | public | postcheck | safe
give/v an indication of | show/v | postcheck | safe
give/v assistance to | help/v | postcheck | safe
give consideration to | consider | postcheck | safe
give/v rise to | cause/v | postcheck
give/v support to | support/v | postcheck | safe
given the fact that | because | postcheck | safe
had occasion to |  | postcheck
had the ability to | could | postcheck | safe
had the opportunity to | could | postcheck
has a requirement for | needs | plainlanguage | safe
has a tendency to | tends to | postcheck | safe
has been proved to be | is | postcheck
has the ability to | can | postcheck | safe
has the capacity to | can | postcheck
has the opportunity to | can | postcheck
has the option to | can | postcheck
have/v a beneficial effect on | help/v | postcheck | safe
have/v a chat with | talk/v to | postcheck | safe
have/v a conversation with | talk/v to | postcheck | safe
have/v a detrimental effect on | harm/v | postcheck | safe
have/v a discussion about | talk/v about | postcheck | safe
have/v a discussion with | talk/v to | postcheck | safe
have/v a negative effect on | harm/v | postcheck | safe
have/v a negative impact on | harm/v | postcheck | safe
have/v a positive effect on | help/v | postcheck | safe
have/v a positive impact on | help/v | postcheck | safe
have/v a preference for | prefer/v | postcheck | safe
have/v a requirement for | need/v | postcheck | safe
have/v a tendency to | tend/v to | postcheck | safe
have/v an adverse effect on | harm/v | postcheck | safe
have/v an effect on | affect/v | postcheck | safe
have/v an impact on | affect/v | postcheck | safe
have/v an influence on | affect/v | postcheck | safe
have/v difficulty | have/v trouble | postcheck | safe
have/v difficulty in | have/v trouble | postcheck | safe
have/v need of | need/v | postcheck | safe
have/v no alternative but to | must | postcheck
have/v no choice but to | must | postcheck
have the ability to | can | postcheck
have the capacity to | can | postcheck
have/v the effect of |  | postcheck
have/v the opportunity to | can | postcheck
hold/v a meeting | meet/v | postcheck | safe
if and when | when | postcheck
if at all possible | if you can | postcheck
if it is the case that | if | postcheck | safe
if that is the case | if so | postcheck | safe
if this is the case | if so | postcheck | safe
if you are in need of | if you need | postcheck | safe
if you have any questions or concerns | if you have questions | postcheck | safe
important essentials | essentials | postcheck | safe
in a careful manner | carefully | postcheck | safe
in a case in which | when | postcheck | safe
in a consistent manner | consistently | postcheck | safe
in a different way | differently | postcheck
in a few cases | sometimes | postcheck
in a gentle manner | gently | postcheck | safe
in a position to | able to | postcheck | safe
in a safe manner | safely | postcheck | safe
in a similar fashion | in the same way | postcheck | safe
in a similar manner | in the same way | postcheck | safe
in a situation in which | when | postcheck | safe
in a situation where | when | postcheck | safe
in a timely fashion | in good time | postcheck | safe
in a timely manner | in good time | plainlanguage | safe
in accord with | in line with | postcheck | safe
in actual fact | in fact | postcheck | safe
in actuality | in fact | postcheck | safe
in addition | also | plainlanguage | before: .; next: .; safe
in addition to | besides | postcheck
in addition to the fact that | and | postcheck
in advance of | before | postcheck | safe
in all likelihood | probably | postcheck
in almost all cases | nearly always | postcheck
in almost every case | nearly always | postcheck
in an appropriate manner | properly | postcheck | safe
in an attempt to | to | postcheck | safe
in an efficient manner | efficiently | postcheck | safe
in an effort to | to | plainlanguage | safe
in an orderly manner | in order | postcheck | safe
in back of | behind | postcheck | safe
in cases in which | when | postcheck | safe
in cases when | when | postcheck | safe
in cases where | when | postcheck | safe
in certain cases | sometimes | postcheck
in circumstances where | when | postcheck | safe
in close proximity to | near | postcheck | safe
in combination with | with | postcheck | safe
in conjunction with | with | postcheck
in connection with | about | postcheck
in consequence of | because of | postcheck | safe
in contrast to | unlike | postcheck
in instances where | when | postcheck | safe
in isolation from | apart from | postcheck | safe
in its entirety | in full | postcheck
in large measure | largely | postcheck | safe
in light of the fact that | because | postcheck | safe
in many cases | often | postcheck
in most cases | usually | postcheck
in most instances | usually | postcheck
in my opinion I think | I think | postcheck | safe
in my personal opinion | in my opinion | postcheck | safe
in no case | never | postcheck
in order that | so that | plainlanguage | safe
in order to | to | plainlanguage | safe; unless-next: the a your our; unless-before: asked ask asking waited wait agreed agree chose choose decided decide offered offer refused refuse planned plan hoped hope wanted want needed need learned learn promised promise prepared prepare seems seem seemed appears appear appeared is are was were be been not required supposed meant all
in point of fact | in fact | postcheck
in possession of | having | postcheck
in proximity to | near | postcheck | safe
in rare cases | rarely | postcheck
in regard to | about | plainlanguage
in regards to | about | postcheck
in respect of | about | postcheck
in short supply | scarce | postcheck
in situations in which | when | postcheck | safe
in situations when | when | postcheck | safe
in situations where | when | postcheck | safe
in some cases | sometimes | postcheck
in some instances | sometimes | postcheck
in spite of | despite | postcheck | safe
in spite of the fact that | although | postcheck | safe
in such a way that | so that | postcheck | safe
in the absence of | without | cdc | safe
in the amount of | for | plainlanguage
in the case of | with | postcheck
in the context of | in | postcheck
in the course of | during | cdc | unless-next: time; safe
in the end stage | at the end | postcheck
in the event of | if there is | plainlanguage
in the event that | if | postcheck | safe; next: you your the a an it its they their he she his her we our i my there this these those any no one someone somebody patients people symptoms
in the final analysis | in the end | postcheck | safe
in the first instance | first | postcheck | safe
in the immediate vicinity of | near | postcheck | safe
in the last instance | finally | postcheck
in the long run | over time | postcheck
in the majority of cases | usually | postcheck
in the majority of instances | usually | postcheck
in the midst of | during | postcheck
in the nature of | like | postcheck
in the near future | soon | plainlanguage
in the neighborhood of | about | postcheck
in the neighbourhood of | about | postcheck
in the not too distant future | soon | postcheck | safe
in the not-too-distant future | soon | postcheck | safe
in the period of | during | postcheck
in the region of | about | postcheck
in the same way that | as | postcheck
in the shape of | as | postcheck
in the vast majority of cases | nearly always | postcheck
in this day and age | today | postcheck | safe
in view of the fact that | because | postcheck | safe
inside of | inside | postcheck | before: the; unless-next: the your
involved in the process of |  | postcheck
irregardless of | regardless of | postcheck | safe
is a cause of | causes | postcheck | safe
is able to | can | postcheck | safe
is aware of the fact that | knows that | postcheck | safe
is capable of | can | postcheck
is dependent on | depends on | postcheck
is dependent upon | depends on | postcheck
is due to the fact that | is because | postcheck | safe
is in a position to | can | postcheck | safe
is in agreement with | agrees with | postcheck | safe
is in need of | needs | postcheck | safe
is in possession of | has | postcheck | safe
is indicative of | shows | postcheck
is not able to | cannot | postcheck | safe
is of importance | matters | postcheck | safe
is of the opinion that | thinks that | postcheck | safe
is reflective of | reflects | postcheck | safe
is representative of | represents | postcheck | safe
is suggestive of | suggests | postcheck | safe
is supportive of | supports | postcheck | safe
is symptomatic of | shows | postcheck
is the cause of | causes | postcheck | safe
is unable to | cannot | postcheck | safe
it can be seen that |  | postcheck
it goes without saying that |  | postcheck
it has been found that |  | postcheck
it is advisable to | you should | postcheck | safe; before: .
it is apparent that | clearly, | postcheck
it is clear that | clearly, | postcheck
it is crucial that you | you must | postcheck | safe
it is crucial to | you must | postcheck
it is essential that you | you must | postcheck | safe
it is essential to | you must | postcheck
it is estimated that | about | postcheck
it is evident that | clearly, | postcheck
it is imperative that you | you must | postcheck | safe
it is important that you | you should | postcheck
it is important to | you should | postcheck
it is important to be aware that |  | postcheck
it is important to keep in mind that | remember that | postcheck | safe
it is important to note that |  | postcheck
it is important to remember that | remember that | postcheck | safe
it is important to understand that |  | postcheck
it is interesting to note that |  | postcheck
it is likely that | probably | postcheck
it is necessary that you | you must | postcheck | safe
it is necessary to | you must | postcheck
it is not uncommon for | often | postcheck
it is obvious that | clearly, | postcheck
it is often the case that | often | postcheck | safe
it is possible that | perhaps | postcheck
it is possible to | you can | postcheck
it is probable that | probably | postcheck
it is recommended that you | you should | postcheck
it is sometimes the case that | sometimes | postcheck | safe
it is vital that you | you must | postcheck | safe
it is worth noting that |  | postcheck
it may be that | perhaps | postcheck
it may be the case that | perhaps | postcheck
it must be remembered that | remember that | postcheck | safe
it should be noted that |  | postcheck
it would appear that | it seems that | postcheck | safe
join/v together | join/v | postcheck | safe
keep/v in mind that | remember/v that | postcheck | safe
keep/v in mind the fact that | remember/v that | postcheck | safe
large in size | large | postcheck | safe
last of all | last | postcheck | safe
make/v a change to | change/v | postcheck | safe
make/v a choice | choose/v | postcheck | safe
make/v a choice between | choose/v between | postcheck | safe
make/v a commitment to | commit/v to | postcheck
make/v a comparison between | compare/v | postcheck | safe
make/v a comparison of | compare/v | postcheck | safe
make/v a decision | decide/v | postcheck | unless-next: tree aid
make/v a decision about | decide/v about | postcheck | safe
make/v a decision on | decide/v on | postcheck | safe
make a decision to | decide to | postcheck | safe
make/v a decision whether | decide/v whether | postcheck | safe
make/v a determination | decide/v | postcheck
make/v a recommendation that | recommend/v that | postcheck | safe
make/v a request for | ask/v for | postcheck | safe
make/v a start on | start/v | postcheck | safe
make/v adjustments to | adjust/v | postcheck | safe
make/v alterations to | change/v | postcheck | safe
make/v an adjustment to | adjust/v | postcheck | safe
make/v an application for | apply/v for | postcheck | safe
make/v an application to | apply/v to | postcheck | safe
make/v an assessment of | judge/v | postcheck
make an attempt to | try to | postcheck | safe
make/v an improvement in | improve/v | postcheck | safe
make/v an improvement to | improve/v | postcheck | safe
make/v arrangements for | arrange/v | postcheck | safe
make/v arrangements to | arrange/v to | postcheck | safe
make/v changes to | change/v | postcheck | safe
make/v contact with | contact/v | postcheck | safe
make/v every effort to | try/v hard to | postcheck | safe
make/v improvements in | improve/v | postcheck | safe
make/v improvements to | improve/v | postcheck | safe
make/v mention of | mention/v | postcheck | safe
make/v modifications to | change/v | postcheck | safe
make/v progress toward | move/v toward | postcheck
make/v provision for | provide/v for | postcheck | safe
make/v reference to | mention/v | postcheck | safe
make/v the decision to | decide/v to | postcheck | safe
make/v the determination that | decide/v that | postcheck | safe
make/v use of | use/v | postcheck | safe; unless-next: by
may possibly | may | postcheck | safe
medical doctor/s | doctor/s | postcheck
mental attitude | attitude | postcheck | safe
might possibly | might | postcheck | safe
more often than not | usually | postcheck | safe
mutual cooperation | cooperation | postcheck | safe
new innovation/s | innovation/s | postcheck | safe
no later than | by | postcheck
not in a position to | unable to | postcheck | safe
not infrequently | often | postcheck | safe
notwithstanding the fact that | although | postcheck | safe
of a serious nature | serious | postcheck | safe
off of | off | postcheck | safe
on a consistent basis | regularly | postcheck | safe
on a continual basis | all the time | postcheck
on a continuous basis | all the time | postcheck
on a daily basis | every day | postcheck | safe
on a frequent basis | often | postcheck | safe
on a monthly basis | every month | postcheck | safe
on a monthly or yearly basis | each month or year | postcheck | safe
on a nightly basis | every night | postcheck | safe
on a number of occasions | several times | postcheck
on a permanent basis | permanently | postcheck | safe
on a regular basis | regularly | plainlanguage
on a short-term basis | for a short time | postcheck | safe
on a temporary basis | for a time | postcheck | safe
on a voluntary basis | voluntarily | postcheck | safe
on a weekly basis | every week | postcheck | safe
on a yearly basis | every year | postcheck | safe
on account of | because of | postcheck | safe
on account of the fact that | because | postcheck | safe
on an annual basis | every year | postcheck | safe
on an as needed basis | as needed | postcheck | safe
on an as-needed basis | as needed | postcheck | safe
on an emergency basis | in an emergency | postcheck | safe
on an hourly basis | every hour | postcheck | safe
on an individual basis | one by one | postcheck
on an occasional basis | now and then | postcheck | safe
on an ongoing basis | all the time | postcheck
on an urgent basis | urgently | postcheck | safe
on most occasions | usually | postcheck | safe
on numerous occasions | often | postcheck
on one occasion | once | postcheck | safe
on several occasions | several times | postcheck | safe
on some occasions | sometimes | postcheck | safe
on the basis of the fact that | because | postcheck | safe
on the grounds that | because | postcheck | safe
on the occasion of | when | postcheck
on those occasions when | when | postcheck | safe
on two occasions | twice | postcheck | safe
one and the same | the same | postcheck | safe
one of the reasons why | one reason why | postcheck | safe
outside of the | outside the | postcheck | safe
over and over again | again and again | postcheck
over the course of | during | postcheck | safe
over the duration of | during | postcheck | safe
over the long term | over time | postcheck
owing to | because of | postcheck
owing to the fact that | because | postcheck
past experience | experience | postcheck | safe
past history | history | postcheck
perform/v a review of | review/v | postcheck | verb; safe
perform/v an analysis of | study/v | postcheck
perform an assessment of | check | postcheck | safe
perform/v an examination of | examine/v | postcheck | verb; safe
period of time | time | postcheck | unless-before: short long set certain limited fixed given extended brief longer shorter this that the a
personal opinion | opinion | postcheck | safe
place/v an emphasis on | stress/v | postcheck | safe
place/v emphasis on | stress/v | postcheck | safe
point in time | time | postcheck | unless-before: this that
pose/v a risk to | endanger/v | postcheck | safe
possibly may | may | postcheck | safe
preventive measures | ways to prevent it | postcheck
prior experience | experience | postcheck | safe
prior history of | history of | postcheck | safe
prior notice | notice | postcheck | safe
prior to | before | plainlanguage | safe
produce/v an improvement in | improve/v | postcheck | safe
provide/v a description of | describe/v | postcheck | safe
provide/v a summary of | sum/v up | postcheck | safe
provide/v advice on | advise/v on | postcheck | safe
provide/v advice to | advise/v | postcheck | safe
provide/v an explanation for | explain/v | postcheck | safe
provide/v an explanation of | explain/v | postcheck | safe
provide/v an overview of | sum/v up | postcheck
provide/v assistance in | help/v in | postcheck | safe
provide/v assistance to | help/v | postcheck | safe
provide assistance with | help with | postcheck | safe
provide/v care for | care/v for | postcheck | safe
provide/v care to | care/v for | postcheck | safe
provide/v evidence that | show/v that | postcheck
provide/v guidance on | guide/v you on | postcheck
provide/v help to | help/v | postcheck | safe
provide/v information about | tell/v you about | postcheck
provide/v information on | tell/v you about | postcheck
provide/v protection against | protect/v against | postcheck | safe
provide/v protection from | protect/v from | postcheck | safe
provide/v relief from | relieve/v | postcheck | safe
provide/v support for | support/v | postcheck | safe
provide/v support to | support/v | postcheck | safe
provide/v treatment for | treat/v | postcheck
provide/v you with the opportunity to | let/v you | postcheck | safe
provided that | if | plainlanguage
providing that | if | postcheck
put/v an end to | end/v | postcheck | safe
question as to whether | question whether | postcheck | safe
raise/v the question of | ask/v | postcheck
reach/v a conclusion | conclude/v | postcheck | safe
reach/v a decision | decide/v | postcheck | safe
reach/v an agreement | agree/v | postcheck | safe
reason is because | reason is that | postcheck | safe
reason why is because | reason is that | postcheck | safe
refer/v back to | refer/v to | postcheck | safe
regardless of the fact that | although | postcheck | safe
regardless of whether or not | whether | postcheck | safe
relative to | compared with | plainlanguage
repeat/v again | repeat/v | postcheck | safe
return/v back | return/v | postcheck | safe
revert/v back | revert/v | postcheck | safe
safe haven | haven | postcheck
serious crisis | crisis | postcheck | safe
several different | several | postcheck | safe
small in size | small | postcheck | safe
small number of | few | postcheck | unless-before: a the
so as to | to | postcheck
subsequent to | after | postcheck | safe
subsequent to the | after the | postcheck | safe
sudden onset of | sudden | postcheck | unless-before: a the
sum total | total | postcheck | safe
take/v a decision | decide/v | postcheck | safe
take/v a look at | look/v at | postcheck | safe
take/v account of | consider/v | postcheck | safe
take/v action to | act/v to | plainlanguage | safe
take/v appropriate measures | act/v | postcheck
take/v into account | consider/v | postcheck
take/v into consideration | consider/v | postcheck
take/v measures to | act/v to | postcheck
take/v part in a discussion about | discuss/v | postcheck | safe
take/v precautions against | guard/v against | postcheck | safe
take/v steps to | act/v to | postcheck
take/v the place of | replace/v | postcheck | safe
that being said | still | postcheck
that is to say | that is | postcheck | safe
the extent to which | how much | postcheck
the fact of the matter is that |  | postcheck
the field of medicine | medicine | postcheck | safe
the field of psychology | psychology | postcheck | safe
the great majority of | most | postcheck | safe
the majority of | most | postcheck | safe
the manner in which | how | postcheck
the overwhelming majority of | most | postcheck | safe
the purpose of this is to | this is to | postcheck | safe
the question as to whether | whether | postcheck
the reason being that | because | postcheck
the reason for this is that | this is because | postcheck | safe
the reason is due to | the reason is | postcheck
the remainder of | the rest of | postcheck | safe
the results indicate that |  | postcheck
the time period | the time | postcheck | safe
the vast majority of | most | postcheck | safe
the way in which | how | postcheck
there can be no doubt that | clearly | postcheck
there is a chance that | perhaps | postcheck
there is a need for | we need | postcheck
there is no doubt but that | clearly | postcheck
there is no doubt that | clearly | postcheck
there is no question that | clearly | postcheck
through the use of | with | postcheck
throughout the course of | throughout | postcheck | safe
throughout the duration of | throughout | postcheck | safe
throughout the entire | throughout the | postcheck | safe
throughout the whole of | throughout | postcheck | safe
time and time again | often | postcheck
time period/s | time/s | plainlanguage
to a certain degree | partly | postcheck
to a certain extent | partly | postcheck
to a great extent | largely | postcheck | before: .; safe
to a greater extent | more | postcheck
to a large extent | largely | postcheck | before: .; safe
to a lesser extent | less | postcheck
to some extent | partly | postcheck
to such an extent that | so much that | postcheck | safe
to the best of your ability | as well as you can | postcheck | safe
to the extent that | as far as | postcheck
to the fullest extent possible | as fully as you can | postcheck | safe
too numerous to mention | many | postcheck
true fact/s | fact/s | postcheck | safe
under circumstances in which | when | postcheck | safe
under no circumstances | never | postcheck
under no circumstances should you | never | postcheck | unless-next: not
undergo/v a procedure | have/v a procedure | postcheck | safe
undergo/v an operation | have/v an operation | postcheck | safe
undergo/v surgery | have/v surgery | postcheck | safe
undergo/v testing | have/v tests | postcheck | safe
undergo/v treatment | have/v treatment | postcheck | safe
unexpected surprise/s | surprise/s | postcheck | safe
unless and until | until | postcheck | safe
until such time as | until | plainlanguage | safe
until such time that | until | postcheck | safe
usual custom/s | custom/s | postcheck | safe
very unique | unique | postcheck | safe; unless-before: a
via the use of | with | postcheck
was in receipt of | received | postcheck | safe
was not able to | could not | postcheck | safe
was of the opinion that | thought that | postcheck | safe
was unable to | could not | postcheck | safe
were in receipt of | received | postcheck | safe
were not able to | could not | postcheck | safe
were of the opinion that | thought that | postcheck | safe
were unable to | could not | postcheck | safe
will be able to | can | postcheck
with a possible exception of | except perhaps | postcheck | safe
with a view to | to | postcheck
with reference to | about | plainlanguage
with regard to | about | postcheck
with regard to the fact that | because | postcheck
with regards to | about | postcheck
with the aim of | to | postcheck
with the assistance of | with help from | postcheck | safe
with the exception of | except for | plainlanguage | safe
with the intention of | to | postcheck
with the object of | to | postcheck
with the possible exception of | except perhaps | postcheck | safe
with the purpose of | to | postcheck
with the result that | so that | postcheck
with the understanding that | if | postcheck
within a short period of time | soon | postcheck | safe
within the realm of possibility | possible | postcheck | safe
within the time frame of | within | postcheck | safe
without further delay | now | postcheck
your own personal | your own | postcheck | safe
`
