/** Words that call the cues of each vocabulary: see src/text/keyed-patterns.ts. Made by test/data/privacy-cues.test.ts. */
export const cueIndex = {
  aggregate: ` 3
0 0 5
adults 10
all 2
anyone 7
children 8
men 10
patients 1
people 6
per 4
those 9
veterans 10
women 10`,
  appositive: `
0 1
an 1
boy 4
child 7
day 0
dayold 0
dayolds 0
days 0
daysold 0
daysolds 0
f 1
female 2
gentleman 13
girl 5
infant 6
lady 14
male 2
man 3
month 0
monthold 0
montholds 0
months 0
monthsold 0
monthsolds 0
o 1
old 0
olds 0
patient 10
pt 11
teenager 9
the 1
toddler 8
veteran 12
week 0
weekold 0
weekolds 0
weeks 0
weeksold 0
weeksolds 0
widow 15
widower 15
woman 3
year 0
yearold 0
yearolds 0
years 0
yearsold 0
yearsolds 0
yo 1
yr 1
yrold 0
yrolds 0
yrs 0
yrsold 0
yrsolds 0`,
  biometric: `
earprint 0
earprints 0
face 1
faceprint 0
faceprints 0
facial 1
finger 0
fingerprint 0 1
fingerprints 0
footprint 0
footprints 0
image 1
images 1
iris 1
number 0 2
palm 1
palmprint 0
palmprints 0
print 0
prints 0 2
profile 3
recognition 1
record 0 2
recording 1
recordings 1
retina 1
retinal 1
scans 1
signature 1 4
signatures 1
template 0 1 2 3
templates 1
thumb 0
thumbprint 0
thumbprints 0
voice 0 1 2
voiceprint 0 2
voiceprints 0 2`,
  birth: `
b 2 4
bd 3
bday 5
birth 1 13
birthdate 1 14
birthday 1
born 0
dob 2
geb 7
geboren 6
geburtsdatum 17
nacida 11
nacido 11
nacimiento 15
nació 10
naissance 16
nata 12
nato 12
né 8 9
née 8 9
o 2
ob 2`,
  byline: ` 6 12
author 7
authors 7
byline 4
clinically 0
conflict 13
conflicts 13
contributor 5
contributors 5
copyright 11
disclosure 14
disclosures 14
edited 2
editor 8
editors 8
illustrated 3
illustration 3
illustrations 3
medically 0
photography 9
reserved 10
reviewed 0
written 1`,
  byOthers: `
according 4
article 2
author 9
authors 9
book 13
ceo 28
court 19
data 16
developed 25
director 27
et 14
founded 26
interview 5
interviewed 5
journal 15
lawsuit 20
paper 3
president 21
professor 23
researcher 10
researchers 10
said 17
says 18
senator 22
studies 12
study 11
tweet 0
twitter 1
university 24
writes 7
written 8
wrote 6`,
  caption: `
close 6
closeup 6
face 8
headshot 5
image 7
images 7
photo 0 7 8
photograph 0 8
photos 7
picture 1 7 8
pictures 7
portrait 2 8
selfie 3 8
tattoo 0 4 6 7
tattoos 0 3 4 6 7
video 4`,
  care: ` 89
accident 83
admission 1
admit 0
admitted 0
airlifted 25
appointment 7
appt 8
arrest 112
arrested 113
arrived 126
assessed 51
attack 88
attended 28
aufgenommen 132
billed 139
biopsied 57
biopsy 57
birth 20 90
blood 74
born 19
buried 40
bypass 111
cabg 107
called 150
came 124
care 147
check 102
checkup 102
chemo 66
chemotherapy 66
clean 22
coded 26 140
collapsed 80
collected 72
colonoscopy 63
consented 116
consult 54
consultation 54
crash 82
cried 31
ct 60
death 38
delivered 36
depuis 129
diagnosed 42
diagnosis 43
dialysis 67
died 37
discharge 2 3
discharged 2
dispensed 143
drawn 73
drove 122
dx 44
echo 62
emailed 153
encounter 104
endoscopy 64
enrolled 115
entlassen 133
evaluated 49
examined 50
extubated 79
f 56
fell 81
filled 142
fitted 16
flew 123
follow 55
followup 55
funeral 41
gave 32
goodbye 30
home 145
hospitalised 77
hospitalisé 134
hospitalisée 134
hospitalized 77
implanted 14
infusion 68
ingreso 130
ingresó 130
injection 69
injury 84
inserted 17
installed 18
intake 94
interview 95
interviewed 95
intubated 78
kam 128
lab 75
labs 75
last 148
left 127
lost 29
married 119
met 96
mother 144
moved 121
mri 59
noted 137
onset 93
operada 131
operado 131
operated 10
operation 10
opéré 135
opérée 135
overdose 85
overdosed 85
passed 39
pci 110
placed 34
posted 154
prescribed 141
presented 48
procedure 65
put 15
quit 33
ray 61
readmitted 101
recorded 138
referred 52
relapsed 99
remission 100
removed 35
replaced 12
replacement 13
retired 120
rushed 24
saw 149
scan 58
scanned 58
seen 4
seizure 87
sentenced 114
service 105
session 103
signed 117
since 91 92 146
sober 21
specimen 71
started 97
stopped 98
stroke 27 86
surgery 9 106
tested 76
texted 152
thr 109
tkr 108
transferred 53
transplant 11
transplanted 11
treated 45
treatment 46
underwent 47
vaccinated 70
visit 5 6
visited 5
visits 6
wedding 118
went 125
wheeled 23
worsened 136
wrote 151
xray 61`,
  careVerb: `
admission 4
admitted 3
appointment 20
assessed 35
biopsy 26
born 32
bypass 29
cabg 38
care 22
cared 23
carried 48
chemo 46
chemotherapy 46
colonoscopy 44
consult 21
consultation 21
delivered 31
diagnosed 7
dialysis 37
died 33
discharged 17
done 49
endoscopy 43
evaluated 5
examined 6
follow 15
followed 14
followup 15
hospitalised 25
hospitalized 25
implanted 34
lab 39
labs 39
managed 16
mri 42
on 50
operated 12
performed 47
presented 9
presenting 10
presents 11
procedure 27
referred 19
rehab 36
replacement 28
scan 41
scanned 41
seen 0
stent 45
surgery 13
tested 40
transferred 18
transplant 30
treated 1
treatment 2
underwent 24
visit 8
visited 8`,
  drawn: `
actor 10
cartoon 3
chart 6 17
clip 14
clipart 14
diagram 0
doll 19
drawing 2
flowchart 17
graph 7
icon 4
illustration 1
infographic 13
logo 5
mannequin 18
model 9
posed 11
schematic 16
screenshot 12
sketch 15
stock 8`,
  evidence: ` 247 248 293
abuela 308
accident 130
account 36
add 242 243
address 24
admission 110 124 126 209
admit 125
admitted 82 83 86 139 140
aged 81
airlifted 92
am 263
aneurysm 176
another 0
appointment 110 112 222 227
ask 345
asked 136
asks 244
assessed 100
asthma 0 169
atendida 106
atendido 106
attended 84 94
aufgenommen 109
aunt 40 339
auntie 299
aunty 300
autopsy 135
average 245
avoid 240
b 63
baby 31 231 341
bd 64
bday 64
bed 120
bedside 135 217
begum 298
bill 227
biopsied 93
biopsy 191 227
birth 65
birthday 353
blogs 97
blood 227
born 66 93 231
boss 29
boyfriend 47
brother 12 330
brought 92
buried 139
called 2 136 316
came 137 138 227
cancer 0 130 224
cannulated 93
car 22
card 80 194
cardiologist 207
care 141
cared 100 139 140
caregiver 17
carer 16
carried 92
case 115
caseload 141
cast 95
catheterised 93
catheterized 93
ce 52
cell 27
cet 52
cette 52
chart 32 69 115 179 227
check 242 243 361
chemo 184
chemotherapy 185
client 50 313
clinic 141
cochlear 96
collapsed 84
colonoscopy 167
commented 234
composite 258
confirm 242 243
consent 228 229
consumer 50
ct 212
dad 11 329
date 242 243
daughter 3 321
day 64 70
days 70
death 126
deathbed 218
delivered 139 140 231
dem 53
dementia 171
den 53
department 141
depression 173
details 241
diabetes 170
diagnosed 82 83 86 139 140
diagnosis 88 95 126 189 227
dialysed 93
dialysis 0 130 186
dialyzed 93
died 84
diese 53
diesem 53
diesen 53
dieser 53
discharge 121 126 180
discharged 82 83 86 93 139 140
do 127
doa 127
dob 63 215
dod 127
don 239
dos 127
doña 284
dummy 250
each 242 243 244 245
ein 53
eine 53
elderly 0
emailed 136 234
employer 21
enter 242 243
epilepsy 172
er 141
evaluated 100 101
every 244 245
everyone 144
ex 19 233
exam 141
examined 100 101 140
example 259
extubated 93
face 33
family 18
father 8 326
favorite 0
favourite 0
feeding 164
fever 154
fiancé 49
fiancée 49
fictional 252
fictitious 253
first 0 100 110
flown 92
follow 110 116
followed 100 101 102
forget 342
former 0
fracture 157
frau 277
from 141
full 242 243
funeral 134 135
geboren 73
girl 231
girlfriend 46
give 238 239 242 243
goodbye 139 349
got 263
graduate 50
granddaughter 39
grandfather 334
grandma 304 335
grandmother 333
grandpa 305 336
grandson 38
granny 307
guardian 48
habite 104
had 263
have 263
heart 0 95
herr 278
herrn 279
history 91
home 25
hospice 0 141
hospital 141 188
hospitalised 82 83
hospitalisé 108
hospitalisée 108
hospitalized 82 83
house 113
hugged 136
husband 6 324
hx 98 99
hypothetical 255
i 264
icu 0 141 221
ideal 245
image 359
imaginary 254
imagine 262
implant 35 95 96 198
incision 165
include 237 238 239 242 243
including 240
infusion 148
infusions 148
ingresada 106
ingresado 106
ingreso 107
ingresó 107
injury 126
inpatient 50
insulin 178
insurance 37 216
interview 129 318
interviewee 128
intubated 82 86 139
invented 257
joined 94
kam 103
kaumātua 302
kidney 0 95 202
kidneys 117 202
know 145
knows 145
kumari 288
lab 227
labor 192
labour 192
ladies 50
landlord 44
last 0 100 110
latest 110
left 94
letter 123
leukaemia 174
leukemia 174
like 62
list 141
little 343
live 235
liver 95 203
lives 235
local 0
logged 97
looked 139 140
lost 139
lung 95
lungs 95
lymphoma 175
ma 52
madame 274
made 256
mademoiselle 275
mammogram 168
managed 101
maternity 0
matua 290
medical 68 197
medication 223
meet 348
mein 53
meine 53
memory 131 351
meneer 295
mention 237 238 239
messaged 136
met 139 140
mevrouw 294
miscarriage 161
miss 270 352
missed 226
mister 303
mlle 273
mme 272
mobile 26
mom 10 328
mon 52
monsieur 276
month 70
months 70
mother 7 325
mr 267
mri 211
mrn 67 214
mrs 268
ms 269
mum 9 327
mx 271
myself 266
nació 75
name 317
named 2 231 315
naming 240
nana 306
nata 77
nato 77
needs 244
neighbor 20
neighbour 20
nephew 43 338
never 237
new 0
newborn 177
next 0 110 118
nhs 79
nicu 141
niece 42 337
note 242 243
notes 115
notre 54
number 69 79
nurse 136 139 208
nurses 136 139
né 74
née 74
o 63 71 127
ob 63
obituary 133 135
od 127
office 136 137 141
old 0 70
oldest 0
oncologist 206
onset 126
operada 106
operado 106
operated 86 100 139 140 354
operating 141
operation 110 183
os 127
ostomy 163
outpatient 50
overdose 159
own 265
pacemaker 95 199
paciente 51 57
paged 93
pain 155
panel 141
parent 30
parents 30
partner 14 332
passed 84
patient 0 1 52 53 59 60 244 245 246 311
patiente 52 54 56
patienten 53
patienti 55
patientin 53 55
patients 246
peace 132 350
phone 23
phoned 136
photo 358
physio 152
picture 360
placeholder 251
police 232
port 95
post 238 239
posted 234
posting 240
posts 97
practice 141
pregnancy 160
prescription 200 227
presented 84 89
presenting 90
pressure 201
previous 110
previously 82
print 242 243
pt 61 312
pts 61
publish 237 238 239
pump 95
quote 230 319
radiation 146
radiotherapy 147
rang 136
ray 210
rays 210
readmitted 82
received 88
recent 110
recently 82
recipient 130 355
record 242 243
referral 122
referred 86 100
rehab 151
relapse 158
release 229
remember 140 347
replaced 117
replacement 96 117
reside 235
resident 50 314
resides 235
residing 236
result 95 213 227
results 95 213 227
resuscitated 82 86 139
review 114 225
reviewed 115
roommate 45
round 138
rushed 92
sample 249
saw 139 140 263
say 262
says 244
scan 181 227 357
scheduled 116
sectioned 82
security 195
sedated 93
seen 100 101
seizure 205
seizures 205
send 238 239
senhor 297
senhora 296
sent 86 93 139
service 50 126 143
sessions 150
señor 281
señora 280
señorita 282
share 238 239
sharing 240
showed 136 227
shri 286
shrimati 287
sickest 0
sign 242 243
signor 292
signora 291
similar 62
since 58
sister 13 28 331
smt 285
sn 78
son 4 322
spouse 15
sra 283
ssn 78
staff 136 139
started 263
state 242 243
stent 95
stitches 95 166
stoma 162
story 320
streams 97
stroke 0 130 193
subsequently 82
such 62
suppose 262
surgery 110 117 126 141 182 227
survivor 130 356
tagged 97
taken 92
taught 136
team 139
template 260
test 261
texted 136 234
thank 344
thanked 136
theatre 141
therapy 153
this 346
told 136
took 263
transferred 82 83 86 139
transplant 0 88 95 96 117 130 187
trauma 0
treated 86 100 101 139 140
treatment 190
treatments 149
tumor 204
tumour 204
turned 263
tweeted 234
tweets 97
twin 231
twins 231
typical 245
tía 309
tío 310
uncle 41 301 340
underwent 84 85 263
unit 141
unsere 142
use 238 242 243
vaccinated 82
vaccine 95
ve 263
ventilated 93
ventilator 220
victim 130
visit 110 111 113 126 227
visited 84 140
vive 105
vlogs 97
waiting 141
wants 244
ward 141
was 263
week 70
weeks 70 87
went 263
whaea 289
wheelchair 219
wheeled 92
wife 5 323
wohnhaft 76
wound 156
wounds 156
wristband 34 119 196
write 238 239 242 243
wrong 0
wrote 136 234
xray 210
xrays 210
year 70 72
years 70
yo 71
young 0
youngest 0
yrs 70`,
  health: ` 30 40 42 49
abortion 25
admitted 32
aids 18
attack 45
biopsy 1
birth 51
burn 41
burns 41
cancer 7
chemo 27
chemotherapy 27
chlamydia 12
clinic 34
colonoscopy 0
dementia 19
depression 21
detox 48
diabetes 20
dialysis 28
disease 37
frostbite 44
giving 50
gonorrhea 11
gonorrhoea 11
hands 43
hearing 43
hepatitis 14
herpes 13
hiv 17
hospital 35
icu 36
infection 39
lost 43
miscarriage 24
operation 4
overdose 9
overdosed 9
positive 16
psychosis 22
rehab 29
scan 2
seizure 8
seizures 8
sight 43
stillbirth 26
stroke 6
suicidal 15
suicide 23
surgery 3
syndrome 38
syphilis 10
transplant 5
treated 31
tumor 46
tumour 46
vasectomy 47
ward 33`,
  home: `
address 6 10
addressthe 6 10
ambulance 21
apartment 17
atthe 0 13
called 16
collapsed 15
delivered 18
enthe 24
found 14
from 11
fromthe 9 11
habite 23
habitethe 23
home 7 13
house 5 12
inthe 0
isthe 7
live 0
lived 2
lives 0
living 1
mailed 19
moved 8
onthe 0
picked 9
resided 3
resides 3
residing 3
sent 20
tothe 20
visit 4
visitthe 4 5
vive 24
wohnhaft 22
wohnhaftthe 22`,
  introductions: ` 26
abuela 41
ask 69
aunt 63
auntie 32
aunty 33
baby 64
begum 31
brother 56
called 81
check 78
checked 79
client 46
dad 55
daughter 47
doña 17
father 52
forget 66
frau 10
grandfather 60
grandma 37
grandmother 59
grandpa 38
granny 40
herr 11
herrn 12
husband 50
image 75
interview 83
kaumātua 35
kumari 21
little 67
madame 7
mademoiselle 8
matua 23
meneer 28
mevrouw 27
miss 3
mister 36
mlle 6
mme 5
mom 54
monsieur 9
mother 51
mr 0
mri 77
mrs 1
ms 2
mum 53
mx 4
name 82
named 80
nana 39
nephew 62
niece 61
operated 71
partner 58
patient 44
photo 73
picture 74
pt 45
quote 84
ray 76
resident 65
scan 72
senhor 30
senhora 29
señor 14
señora 13
señorita 15
shri 19
shrimati 20
signor 25
signora 24
sister 57
smt 18
son 48
sra 16
story 85
thank 68
this 70
tía 42
tío 43
uncle 34
whaea 22
wife 49
xray 76`,
  livesIn: `
address 26
based 25
born 14
domiciliado 22
drove 27
everyone 29
farm 9
flood 28
grew 15
habitant 20
habite 19
home 7
house 8
live 0
lived 2
lives 0
living 1
moved 23
native 13
neighbor 24
neighbour 24
only 30
raised 16
reside 3
resided 3
resident 5 6
residents 6
resides 3
residing 4
vive 21
wohnhaft 17
wohnt 18
work 10
worked 12
working 11
works 10`,
  marker: `
boy 7
case 14
child 4
dentist 10
doctor 9
everyone 18
family 1
farmer 12
girl 8
know 0 20
man 5
mean 19
only 17
patient 3
person 2
probably 0
pupil 16
recognise 0
recognize 0
remember 0
resident 15
surely 0
survivor 13
teacher 11
well 0
woman 6`,
  nameAfter: ` 0 1 2 3 4 6 7 9 10 11 12 14 15 16 18 19 20 22 23 24 26 29 30 31 32 33
0 5
a 5
act 27
agar 28
age 5
aged 5
airport 27
amendment 27
an 5
anaemia 28
anaesthetist 25
anemia 28
anesthesiologist 25
anesthetist 25
are 17
as 17
assessment 28
at 8
ataxia 28
audiologist 25
aunt 13
auntie 13
avenue 27
award 27
back 8
battle 21
bill 27
birth 21
bodies 28
body 28
boss 13
boyfriend 13
breathing 28
bridge 27
brings 8
brother 13
building 27
bundle 28
calls 8
canal 28
carcinoma 28
cardiologist 25
caregiver 13
carer 13
case 27
catheter 28
cell 28
cells 28
center 27
centre 27
chaplain 25
children 27
chorea 28
classification 28
clinic 8 27
collaboration 28
college 27
coma 28
comes 8
consultant 25
contracture 28
coordinator 25
counsellor 25
counselor 25
cousin 13
criteria 28
curve 28
cyst 28
dad 13
database 28
daughter 13
day 5
deformity 28
dementia 28
dentist 25
dermatologist 25
diagnosis 21
diet 28
dietician 25
dietitian 25
disease 28
disorder 28
doctor 25
drive 27
duct 28
dystrophy 28
effect 28
emergency 13
employer 13
encephalitis 28
endocrinologist 25
epidemiologist 25
equation 28
esophagus 28
experiment 28
f 5
father 13
fellowship 27
fever 28
fiancé 13
fiancée 13
fight 21
formula 28
foundation 27
fracture 28
fund 27
gait 28
geriatrician 25
gift 21
girlfriend 13
gland 28
gp 25
grade 28
grading 28
gran 13
granddaughter 13
grandfather 13
grandma 13
grandmother 13
grandpa 13
grandson 13
granny 13
guardian 13
gynaecologist 25
gynecologist 25
haematologist 25
hall 27
have 17
hematologist 25
hernia 28
hospital 27
house 27
husband 13
hygienist 25
hypothesis 28
immunologist 25
in 8
index 28
institute 27
into 8
inventory 28
is 5
itch 28
journey 21
landlord 13
law 13 27 28
lecture 27
lecturer 25
lemma 28
library 27 28
line 28
lines 28
lymphoma 28
mam 13
manager 25
maneuver 28
manoeuvre 28
me 8
medal 27
medical 27
memorial 27
method 28
midwife 25
miracle 21
model 28
mom 13
month 5
mother 13
mum 13
muscle 28
my 8
nan 13
nana 13
needle 28
neighbor 13
neighbour 13
nephew 13
nerve 28
neurologist 25
neuroma 28
new 21
next 13
niece 13
node 28
nodes 28
nodule 28
nodules 28
nurse 25
nutritionist 25
o 5
oath 28
obstetrician 25
oesophagus 28
office 8
on 8
oncologist 25
operation 28
optometrist 25
our 8
paediatrician 25
palsy 28
paramedic 25
parent 13
parents 13
park 27
partner 13
pathologist 25
pediatrician 25
pharmacist 25
phenomenon 28
physician 25
physiotherapist 25
position 28
practice 8
practitioner 25
principle 28
prize 27
procedure 28
professor 25
psychiatrist 25
psychologist 25
pump 28
questionnaire 28
radiologist 25
rash 28
reaction 28
recovery 21
reflex 28
registrar 25
report 28
researcher 25
review 28
reviewed 17
rheumatologist 25
ring 28
risk 28
road 21 27
roommate 13
rule 27 28
ruling 27
sarcoma 28
saw 17
scale 28
scholarship 27
school 27
scientist 25
score 28
see 8 25
sees 25
sends 8
sign 28
sister 13
social 25
son 13
spot 28
spots 28
spouse 13
stage 28
staging 28
stain 28
station 27
stepdaughter 13
stepfather 13
stepmother 13
stepson 13
story 21
street 27
study 28
surgeon 25
surgery 8 21
survey 28
syndrome 28
technique 28
test 28
thank 17
theory 28
therapist 25
through 8
thyroiditis 28
to 8
transplant 21
triad 28
trial 27 28
tube 28
tumor 28
tumour 28
turned 5
turns 5
ulcer 28
uncle 13
under 8
university 27
urologist 25
us 8
v 27
virologist 25
virus 28
visitor 25
visits 8
vs 27
ward 8
was 5
week 5
widow 13
widower 13
wife 13
writes 8
year 5 21
years 5
yo 5
you 17
your 17
yr 5
yrs 5`,
  nameBefore: ` 3 5 7 8 9 13 17 18 21 22 24 25 26 27 28 30 31
academy 33
acute 32
admitted 11
advanced 32
against 32
allergic 32
allergy 32
am 14 23
appointment 11
ask 11
asked 11
asking 11
association 33
baby 2 11
bank 33
beneficiary 2
between 32
birthday 11
board 33
brother 4
buried 11
call 11
called 0 4
cape 33
card 1
cared 11
caring 11
case 11 16
center 33
centre 33
chart 1 11
check 11
checked 11
cheering 11
child 2 4
chronic 32
city 33
claimant 2
cleared 11
client 0 2
college 33
combining 32
congratulations 11
consent 11
consented 2
contact 2
council 33
county 33
daughter 2 4
day 6 11 20
dayold 6
dayolds 6
days 6
daysold 6
daysolds 6
deceased 2
delivered 11
department 33
diagnosed 11 32
diagnosis 32
discharge 11
discharged 11
donor 2
dosage 32
dose 32
doses 32
dx 32
early 32
east 33
effect 32
effects 32
elevated 32
email 11
emergency 2 12
employer 2
examined 11
example 29
family 1
farewell 11 19
father 2 4
female 4 16
finally 10
first 1
for 20
forename 1
forget 11
form 1
fort 33
foundation 33
friend 4
full 1
fundraiser 11
gentleman 4
girl 16
given 1
goodbye 11 19
guarantor 2
guardian 2
h 32
had 10
have 10
helping 20
her 12
high 32
his 12
history 32
hospital 33
how 20
husband 4
hx 32
i 10 14 23
identified 14
image 11
images 11
imagine 29
infant 4
initials 2
inpatient 0
instance 29
institute 33
insured 2
interview 11
interviewed 11
interviewee 0
introducing 15
it 14
its 14
journal 33
just 10
known 0 14 32
label 1
lake 33
last 1
legal 1
let 29
letter 11
like 16
little 11
looked 11
losing 11
lost 11
low 32
maiden 1
male 16
management 32
meet 11 15 19
memory 11
message 11
met 11
middle 1
ministry 33
miss 11
month 6
monthold 6
montholds 6
months 6
monthsold 6
monthsolds 6
mother 2 4
mount 33
mri 11
my 12
name 0 1 14 23
named 0 4
names 1
new 33
next 2 12
nicknamed 4
nok 2
nom 1
nombre 1
north 33
notes 11
nurse 10
nurses 10
o 6
office 33
ok 11
okay 11
olds 6
on 32
once 10
operated 11
operation 32
our 12
paciente 0
patient 0 2 12
patiente 0
patientin 0
patients 0
peace 11
permission 11
photo 11
picture 11
port 33
positive 32
possible 32
prayers 11
praying 11
preferred 1
prescribed 32
prescription 11
prevent 32
preventing 32
pt 0 2 12
quote 11
ray 11
re 2
reaction 32
reactions 32
recent 32
recently 10
recipient 2
recurrent 32
referral 11
remember 11 15
remembering 11 19
republic 33
resident 0 2
results 11
rip 11
risk 32
river 33
sat 11
saved 11
saving 20
say 29
scan 11
school 33
service 0
severe 32
signed 2
sister 4
society 33
son 2
south 33
speaking 11 14
spoke 11
spouse 2
staff 10
stage 32
started 32
starting 32
state 33
story 11
student 4
subject 2
subscriber 2
such 16
suppose 29
surgery 11
surname 1
suspected 32
symptom 32
symptoms 32
taking 32
team 10
teenager 4
text 11
thank 11 19
the 12 33
their 12
this 14 15
thoughts 11
toddler 4
told 11
treat 11 32
treated 11 32
treating 11 32
treatment 32
ultrasound 11
university 33
update 11
use 32
using 32
ve 10
versus 32
veteran 4
victim 2
video 11
visited 11
visiting 11
voicemail 11
vs 32
we 10
week 6
weekold 6
weekolds 6
weeks 6
weeksold 6
weeksolds 6
welcome 11
west 33
what 20
when 20
why 20
with 32
woman 4 16
wristband 1
xray 11
year 6
yearold 6
yearolds 6
years 6
yearsold 6
yearsolds 6
yo 6`,
  notPersonal: ` 10
accessed 5
aired 72
announced 27
application 59
applications 59
approval 8
approved 7
archived 41
article 48
as 33
awareness 67
before 37
begin 54
begins 54
best 11
between 82
briefing 45
broadcast 71
by 36
cited 42
closed 57
closes 58
conducted 75
conference 21
copyright 22
court 88
data 79
dated 50
deadline 16
declared 32
downloaded 40
due 60
edition 70
effective 23
enacted 28
end 55
ends 55
episode 15
event 63
expire 9
expires 9
festival 66
filed 89
fiscal 38
hearing 46
holiday 68
issued 24
join 17
launch 26
launched 26
lockdown 86
lot 14
meeting 65
open 56 62
opens 56
outbreak 85
pandemic 84
passed 30
posted 1
premiere 73
premiered 73
premieres 73
press 44
published 0
quarter 39
ran 74
recall 13
recalled 13
recruited 81
register 18
registration 19
release 25
released 25
report 49
reported 49
reporters 43
retrieved 6
review 4
reviewed 3
revised 52
search 83
searched 83
season 69
signed 29
start 53
starts 53
studies 77
study 76
submitted 61
survey 78
talk 64
trial 80
tweet 47
tweeted 47
until 34
updated 2
use 12
valid 35
version 51
viewers 43
voted 31
war 87
webinar 20`,
  office: `
appointment 0
appointments 0
book 28
booking 28
call 4
clinic 14
contact 24
crisis 12
customer 19
department 31
donate 41
donations 42
enquiries 34
fax 1
find 23
front 8
helpdesk 39
helpline 9
hotline 10
hours 3
information 30 33
inquiries 35
lifeline 11
located 22
location 38
main 6
media 17
office 5 15
pharmacy 32
poison 40
press 16
questions 25
reception 7
register 29
schedule 26 27
suite 2
support 20
switchboard 13
toll 18
tollfree 18
venue 36
visit 21
where 37`,
  onePerson: `
boy 4
brother 0
child 5
couple 7
daughter 0
family 6
farmer 13
father 0
girl 3
granddaughter 0
grandson 0
he 14
her 14
his 14
husband 0
man 2
mayor 10
mother 0
priest 12
she 14
sister 0
son 0
teacher 11
triplets 9
twins 8
widow 0
wife 0
woman 1`,
  publicPerson: `
0 1
actor 7
actress 8
biography 15
born 0
celebrity 6
charles 11
discovered 14
documentary 19
elizabeth 10
film 17
george 11
henry 11
historian 13
medicine 12
minister 5
movie 18
nobel 2
novel 16
president 3
published 20
senator 4
singer 9`,
  reaches: ` 1
call 0
called 0
cell 2
cellno 2
cellnumber 2
contact 0 2
contacted 0
contactno 2
contactnumber 2
email 0
emailed 0
emergency 2
family 0
grandma 0
kinno 2
kinnumber 2
mail 0
mailed 0
message 0
messageed 0
mobile 2
mobileno 2
mobilenumber 2
next 2
nok 2
nokno 2
noknumber 2
number 2
ph 2
phno 2
phnumber 2
phone 0 2
phoneed 0
phoneno 2
phonenumber 2
reach 0
reached 0
ring 0
ringed 0
tel 2
telephone 2
telephoneno 2
telephonenumber 2
telno 2
telnumber 2
text 0
texted 0
whatsapp 0
whatsapped 0
write 0`,
  shown: `
actual 1 2
close 1
closeup 1
elderly 1 2
face 3
former 1 2
headshot 1
holding 3
image 1 4
images 4
paediatric 1 2
patient 0 2 3
patients 0
pediatric 1 2
photo 1 3 4
photograph 1
photos 4
picture 1 4
pictures 4
portrait 1 3
real 2
selfie 1 3
smiling 3
young 2`,
  statementCues: `
account 0
accounts 0
altered 2
authorisation 8 9
authorization 8 9
cases 0
changed 2
character 0
characters 0
combine 3
combines 3
composite 0 1
composites 1
consent 6 7 8 9 10
details 2
disguised 2
example 0
examples 0
fictional 0 1
fictitious 0 1
hypothetical 0
imaginary 0
included 6
informed 9
invented 0
made 0
modified 2
names 0
obtained 9
parents 8
permission 6 7 8 9
person 0 4
persons 0
photographed 6
printed 6
provided 8
pseudonym 5
pseudonyms 5
published 6
real 4 11
release 8
reproduced 6
scenario 0
scenarios 0
stories 0
story 0
vignette 0
vignettes 0
written 6 9`,
  storyParts: ` 394 395 397 398 400 405 407 422 433 435 438 451 454 455 458 459 463 464 469 470 485 488 493 499 503 504 507 508 510 511 515 517 519 520 521 522 524 527 532 535 536 537 538 541 544 552 553 556 560 563 576
0 28
abbess 105
abbot 104
accident 631
acrobat 134
across 790 792 793 797 798 799 801 803 804 807 809
actor 200
addison 396
addisons 396
adopted 604 606 607 608 609 610
adoptedbrother 609
adoptedchild 606
adopteddaughter 605
adoptedfather 608
adoptedmother 607
adoptedsister 610
adoptedson 604
afternoon 357 366
age 1
aged 1 2
aicardi 399
allergy 577
alpacas 324 327 328 329 330 331 332 333 334 335 336 339 340 342
alport 401
alström 402
amyotrophic 403
an 29
and 2
angelman 404
anzac 380
apert 406
april 367
archer 143
astronaut 266
at 1
ataxia 408
athlete 196
atoll 799
attack 639
auctioneer 272
august 367
australia 382
autumn 367
avalanche 631 639
award 771
bagpiper 70
bailiff 112
baker 180 666 697
ballerina 199
banker 273
barber 182 667 698
bardet 409
barrel 139
bartender 184
bartter 410
base 741 798
batten 411
beekeeper 83 220
behçet 412
behçets 412
bellringer 101
biliary 413
biology 322
birt 414
bishop 244
black 676
blackout 639
blacksmith 210
bladder 415
blaze 639
blind 680
blizzard 639
blood 577
boating 631
bombing 639
both 619
boxer 295
boxing 374
boy 40 688
brewer 282
broke 765 766 767 768 771 772 773 775 777
brother 609 611 643 645 649 651 652 653 654 659
brothers 594 595 596 597 598 599 600 601 602 603 622
brugada 416
budd 417
bush 637
bushfire 637
butcher 181
canada 381
canavan 418
cancer 577
candidate 301
candle 130
cantor 102
captain 63 176 787
captained 764 765 766 767 768 769 771 772 773 774 775 776 777 778
career 321
caretaker 256
carnival 639
carpenter 211
carrier 170
case 694
cases 579
castleman 419
casualty 641
cattle 327 328 329 330 332 333 339 342
cellist 73
centenarian 25
ceremony 639
chairman 109
champion 145 782
championship 639 770
charcot 420
chediak 421
cheerleader 251
cheese 126
cheesemaker 284
chef 246
chemical 631
chemistry 322
chief 107 319 645 653
child 606 617 685 710
children 579 594 595 596 597 598 599 600 601 602 603 621
childs 710
chocolatier 129
choirmaster 269
christmas 368 385
churg 424
city 732
class 737
clerk 110 304 659
climber 264 291
clown 132
club 777
coach 190
coached 322 326
coaches 322 325
cobbler 279
cockayne 425
collapse 631
collision 631
combined 539
commune 806
company 776
concert 639
condition 577
conductor 75 117
congenital 426
congregation 736
conjoined 427 580
convent 811
cook 247
cornelia 428
coroner 111
councillor 160
county 56 59 60 61 62 66 69 71 74 76 77 78 79 80 83 84 85 86 88 90 99 100 101 102 104 105 107 108 110 113 120 125 126 127 130 132 138 139 140 141 142 143 144 149 150 151 153 154 155 157 158 159 171 172 173 174 175 177 180 182 188 190 192 198 200 201 209 215 216 218 221 224 225 229 233 241 242 243 244 245 246 247 249 252 261 262 265 273 277 282 285 287 288 290 295 296 297 303 304 306 307 309 314 315 319 320 639 643 645 649 651 652 653 654 659 723 789 803
cowboy 218
crash 631 639 773
cream 66
creutzfeldt 429
crew 743
cri 430
crier 306
crocodile 87
crofter 89
cropduster 315
crossing 254
crouzon 431
cushing 432
cushings 432
cutter 90
cyclist 292
cyclone 636
dad 582 583 586 590 591
dancer 198
dandy 434
daughter 43 605 616 643 644 645 649 651 652 653 654 659
daughters 594 595 596 597 598 599 600 601 602 603 620
day 0 344 393
days 0 344 364
deacon 245
deaf 679
debate 639
december 367
defect 577
delivers 341
dentist 223 664 691 714
dentists 714
department 735
deputy 303
derailment 632
derby 639
diamond 436
digger 125
director 54 270
disaster 631 639
discovered 764 765 766 767 768 769 771 772 773 774 775 776 777 778
disease 577
disorder 577
distiller 128
district 730
diver 265
diwali 389
dj 77
doctor 150 663 690 713
doctors 713
dozen 579
dravet 437
driver 60 61 62 171 172 173 174
drives 331
drove 332
drummer 206
during 386 389
duster 315
eagle 439
earlier 363
early 4 13
earthquake 633
easter 369 386
editor 229
edwards 440
ehlers 441
eight 588 600
eighties 11
elder 108
eldest 624
election 384 639
electrician 213
eleven 603
else 763
engineer 260
english 322
epidermolysis 442
erdheim 443
estate 807
estranged 611 612 613 614 615 616 617
estrangedbrother 611
estrangedchild 617
estrangeddaughter 616
estrangedhusband 614
estrangedsister 612
estrangedson 615
estrangedwife 613
evening 358 366 628
every 327 328 329
everyone 759
ewing 444
exbrother 611
exchild 617
exdaughter 616
exhusband 614
explosion 631 639
exsister 612
exson 615
extremely 577
exwife 613
fabry 445
factory 631
falconer 82
families 579 706
familiess 706
family 675 682 705
familys 705
fanconi 447 448
farmed 340
farmer 84 85 86 151 285 668
farms 339
farrier 97
father 42 376 582 583 584 585 586 587 588 589 590 591 592 608 643 645 649 652 653 659
february 367
fencer 141
ferry 631
ferryman 237
festival 778
few 579
fibrodysplasia 449
fifties 8
figure 140
final 639
finals 639
fire 631 639
firefighter 165
fireman 166
first 327 328 329 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758
fisherman 152
fisherwoman 92
fishmonger 65
five 364 579 585 597
flood 639
floods 639
florist 276
football 322
footballer 194
former 56 59 60 61 62 66 69 71 74 76 77 78 79 80 83 84 85 86 88 90 99 100 101 102 104 105 107 108 110 113 120 125 126 127 130 132 138 139 140 141 142 143 144 149 150 151 153 154 155 157 158 159 171 172 173 174 175 177 180 182 188 190 192 198 200 201 209 215 216 218 221 224 225 229 233 241 242 243 244 245 246 247 249 252 261 262 265 273 277 282 285 287 288 290 295 296 297 303 304 306 307 309 314 315 319 320 779 780 785
forties 7
foster 604 606 607 608 610
fosterbrother 609
fosterchild 606
fosterdaughter 605
fosterfather 608
fostermother 607
fostersister 610
fosterson 604
founded 764 765 766 767 768 769 771 772 773 775 776 777
four 364 579 584 596
friday 349 365 366
friedreich 450
friedreichs 450
from 31
front 628
gamekeeper 81
gardener 258
gaucher 452
gentleman 52
girl 39 689
gitelman 453
glassblower 281
goal 328
goalkeeper 193
governor 783
grain 631
grand 639
granddaughter 643 644 645 646 647 648 649 650 651 652 653 654 655 656 657 658 659 660 661
grandfather 50
grandmother 49
grandson 643 644 645 649 651 652 653 654 659
granulomatous 423
gravedigger 239
great 625
grocer 188
groundskeeper 259
guess 762
guide 288
guillain 456
gymnast 293
gymnastics 322
hailey 457
hairdresser 183
half 639
halftime 639
halloween 372 392
hamlet 792
handful 579
hanukkah 390
harbormaster 236 660
harbour 235
harbourmaster 660
harlequin 460
harpist 72
he 14 15 16 17 18 19 34
headlines 626 627
headmaster 317 656
headmistress 316 657
headteacher 148 655
heat 639
heatwave 639
heaviest 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758
held 767 772 775 777
helicopter 631
her 13 35
hereditary 461
hermansky 462
highway 631
hippel 561
his 13 36
history 322
holds 765 766 767 768 771 772 773 775 777
homecoming 253 639 650
host 79
house 715
houses 715
hunter 287 465
huntington 466
huntingtons 466
hurler 467
hurricane 634
husband 46 614 643 645 649 651 652 653 654 659
husbands 594 595 596 597 598 599 600 601 602 603
hutchinson 468
identical 580
imam 158
in 578
inauguration 639
inclusion 471
independence 377
infection 577
influencer 299
innkeeper 186
interstate 631
is 2
isaacs 472
island 56 59 60 61 62 66 69 71 74 76 77 78 79 80 83 84 85 86 88 90 99 100 101 102 104 105 107 108 110 113 120 125 126 127 130 132 138 139 140 141 142 143 144 149 150 151 153 154 155 157 158 159 171 172 173 174 175 177 180 182 188 190 192 198 200 201 209 215 216 218 221 224 225 229 233 241 242 243 244 245 246 247 249 252 261 262 265 273 277 282 285 287 288 290 295 296 297 303 304 306 307 309 314 315 319 320 643 645 649 651 652 653 654 659 722 789 790
jackaroo 313
janitor 257
january 367
jeune 473
jeweler 95
jeweller 94
jewish 677
job 321
jockey 192
joubert 474
journalist 227
judge 225
just 2 14 15 16 17 18 19
kabuki 475
kallmann 476
kawasaki 477
kearns 478
keep 788
keeper 83 120
keeps 788
kids 594 595 598 602
kindergarten 57 322
kleine 479
klippel 480 481
know 760 761 762
knows 761
krabbe 482
labor 379
lady 51
lambert 483
landlady 123
landlord 122
landslide 639
langerhans 484
last 360 367 789
late 13 613 615
latebrother 611
latechild 617
latedaughter 616
latehusband 614
latesister 612
lateson 615
latewife 613
lawyer 224
leigh 486
lennox 487
lesch 489
li 490
librarian 189
lifeguard 289
lighthouse 234 661 788
lobsterman 91
local 66 69 71 76 77 78 79 104 107 108 110 127 132 138 142 149 150 155 157 158 159 175 180 190 200 215 221 225 242 243 246 247 252 265 288 295 297 304 306 309 319 643 645 649 652 653 659
lockdown 639
locked 491
lockkeeper 121
loeys 492
logger 216
lollipop 53 255
longest 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758
lottery 769
mad 494
made 627
magician 133
magistrate 226
maker 127
man 38 686 711
manages 338
mans 711
maple 495
marathon 639
march 367
marfan 496
master 56
matador 137
matron 241
mayor 159 643
mccune 497
mechanic 214
medal 765
mediterranean 446
memorial 378
menkes 498
metachromatic 500
mid 13
mideighties 11
midfifties 8
midforties 7
midnineties 12
midseventies 10
midsixties 9
midteens 4
midthirties 6
midtwenties 5
midwife 240 671 702
milkman 67
mill 631
mine 631
miner 215
mining 631
minister 156
mitochondrial 501
moebius 502
mom 582 583 586 590 591
monastery 810
monday 345 365 366 371 379 380
monk 243
month 0 344 362
months 0 344
morning 355 366 369 371 374 375 376 379 380 381 393
mother 41 375 582 583 584 585 586 587 588 589 590 591 592 607 643 645 649 652 653 659
motorway 631
muezzin 103
multiple 505
mum 582 583 586 590 591
muscular 543
musician 202
muslim 678
mutation 577
myasthenia 506
necrotizing 509
neighborhood 805
neighbourhood 805
netball 322
neuromyelitis 512
newborn 22
news 626
newsreader 230
niemann 513
night 353 371 393
nights 364
nine 589 601
nineties 12
nobody 763
nonagenarian 24
noonan 514
november 367
nun 242
nurse 149 670 701
o 3
oboist 74
october 367
octogenarian 23
of 32 578
officer 164
oldest 624 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758
olympian 781
olympics 639
one 578
only 2 14 15 16 17 18 19 704
onlybrother 611
onlychild 617
onlydaughter 616
onlyhusband 614
onlysister 612
onlyson 615
onlywife 613
openly 681
operator 263
organ 327 328 329
organist 203
osteogenesis 516
outback 800
owned 330
owns 329
oyster 88
painter 207
paper 69 626
paperboy 68
papers 626
parade 639
parent 582 583 584 585 586 587 588 589 590 591 592
parents 618
parish 643 645 649 651 652 653 654 659 729 797
paroxysmal 518
passover 391
pastor 154
patient 684 709
patients 579 709
patrick 383
pearl 309
peninsula 796
people 579 708
peoples 708
performer 136
person 547 683 707
persons 707
pharmacist 275
pianist 205
piano 327 328 329
pile 631
pileup 631
pilot 175 703
piper 71
plane 631
played 334
player 144
playoff 639
playoffs 639
plays 333
plumber 212
police 320 654
policeman 162 672
policewoman 163 673
pompe 523
postman 167
postmaster 168 648
postmistress 169 647
postwoman 124
potter 209
power 639
prader 525
preaches 337
premiere 639
presenter 231
president 786
priest 153 665 700
primary 526
principal 147 658
prioress 106
prison 809
prize 768
probably 762
professor 268
prom 639
proteus 529
province 727
pseudomyxoma 530
pseudoxanthoma 531
publican 185
pupil 695 717
pupils 717
puppeteer 131
quad 631
quadruplet 580
quadruplets 580
quarterback 195 646
queen 76 252 649
quintuplet 580
quintuplets 580
rabbi 157
race 772
radio 78
rally 639
ramadan 388
ran 328
rancher 217
ranger 233 314
rare 577
rasmussen 533
rasmussens 533
realtor 274
recognise 762
recognize 762
record 764
referee 191
regatta 639
region 731
remaining 789
remember 762
reporter 228
rescued 764 765 766 767 768 769 771 772 773 775 776 777
reservation 739 794
reserve 740 795
retired 55 56 59 60 61 62 63 64 66 67 69 71 72 73 74 76 77 78 79 80 83 84 85 86 88 89 90 95 96 97 99 100 101 102 103 104 105 107 108 110 111 112 113 114 118 120 125 126 127 130 132 134 135 137 138 139 140 141 142 143 144 146 149 150 151 153 154 155 157 158 159 161 164 166 167 170 171 172 173 174 175 176 177 178 179 180 181 182 188 190 191 192 196 197 198 200 201 205 206 207 209 212 215 216 217 218 221 223 224 225 229 233 235 240 241 242 243 244 245 246 247 249 250 252 257 261 262 264 265 267 273 274 276 277 279 282 285 286 287 288 290 291 292 293 295 296 297 302 303 304 306 307 309 310 311 314 315 319 320
rett 534
ringer 101 307
riot 639
rodeo 138 639
roofer 262
roughneck 93
rower 142
runs 327
saddler 96
sailor 177
saturday 350 365 366
school 56 59 60 61 62 66 69 71 74 76 77 78 79 80 83 84 85 86 88 90 99 100 101 102 104 105 107 108 110 113 120 125 126 127 130 132 138 139 140 141 142 143 144 149 150 151 153 154 155 157 158 159 171 172 173 174 175 177 180 182 188 190 192 198 200 201 209 215 216 218 221 224 225 229 233 241 242 243 244 245 246 247 249 252 261 262 265 273 277 282 285 287 288 290 295 296 297 303 304 306 307 309 314 315 319 320 631 643 645 649 651 652 653 654 659 725
scoutmaster 271
sculptor 208
seamstress 278
second 327 328 329 330 332 333 339 342
seen 762
senator 302 784
september 367
septuagenarian 26
served 336
serves 335
set 767
seven 587 599
seventies 10
sexton 99
she 14 15 16 17 18 19 33
shearer 310 311
sheep 327 328 329
shepherd 219
sheriff 161 644
ship 742
shooting 639 640 642 774
shopkeeper 187
shwachman 540
siblings 594 595 596 597 598 599 600 601 602 603
siege 639
singer 201
sings 342
sister 610 612 643 645 649 652 653 659
sisters 594 595 596 597 598 599 600 601 602 603 623
six 579
sixties 9
skater 296
skier 297
skiing 631
skipper 64
smallest 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758
snowboarder 298
snowmobile 631
snowplough 115
snowplow 116
soldier 178
son 44 615
sons 594 595 598 602 619
spanish 322
spill 631
spina 542
spring 367
squad 738
stabbing 639
starred 764 765 766 767 768 769 771 772 773 775 776 777
state 639 726
station 118
stationmaster 119
step 604
stepbrother 609
stepchild 606
stepdaughter 605
stepfather 608
stepmother 607
stepsister 610
stepson 604
stevens 545
stickler 546
stockman 312
stonemason 98
storm 639
street 728 804
strike 639
student 250 696 718
students 718
sturge 548
summer 367
sunday 351 365 366 371 379 380
super 639
superintendent 318
supranuclear 528
surfer 290
surgeon 267
survived 705 707 708 709 710 711 712 713 714 715 716 717 718 764 765 766 767 768 769 771 772 773 774 775 776 777 778
surviving 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758
survivor 674 693 719
survivors 719
susac 549
swimmer 197
swimming 322
syndrome 577
tailor 277
takayasu 550
tallest 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758
tattoo 59
tattooist 58
taught 322 324
tay 551
teacher 55 146 662 692 716
teachers 716
teaches 322 323
team 733 775
teenager 20
teens 4
television 628
ten 579
thanksgiving 370 387
thatcher 308
the 30 343
their 13
third 327 328 329
thirties 6
thursday 348 365 366
title 766
toddler 21
tonight 354
tornado 635
town 77 79 150 158 221 242 243 246 247 720 801
township 802
tractor 631
trailer 808
train 631
transverse 554
trapeze 135
trapper 286
treacher 555
treasurer 305
trial 639
triplet 580
triplets 580 593
tsunami 639
tuberous 557
tuesday 346 365 366
tumor 577
tumour 577
turned 1
turner 558
tv 628
twenties 5
twin 580 613 615
twinbrother 611
twinchild 617
twindaughter 616
twinhusband 614
twins 580 592
twinsister 612
twinson 615
twinwife 613
ultra 577
ultrarare 577
undertaker 238
usher 559
valentine 373
valley 724 789 793
verger 100
very 577
vet 221 669 699
veteran 179
veterinarian 222
vicar 155 652
village 55 56 59 60 61 62 63 64 66 67 69 71 72 73 74 76 77 78 79 80 83 84 85 86 88 89 90 95 96 97 99 100 101 102 103 104 105 107 108 110 111 112 113 114 118 120 125 126 127 130 132 134 135 137 138 139 140 141 142 143 144 146 149 150 151 153 154 155 157 158 159 161 164 166 167 170 171 172 173 174 175 176 177 178 179 180 181 182 188 190 191 192 196 197 198 200 201 205 206 207 209 212 215 216 217 218 221 223 224 225 229 233 235 240 241 242 243 244 245 246 247 249 250 252 257 261 262 264 265 267 273 274 276 277 279 282 285 286 287 288 290 291 292 293 295 296 297 302 303 304 306 307 309 310 311 314 315 319 320 643 644 645 649 651 652 653 654 659 721 789 791
violin 327 328 329 330 332 333 339 342
violinist 204
viral 629 630
von 562
waiter 249
waitress 248
ward 734
warden 80 113
was 2 14 15 16 17 18 19 343
watchmaker 280
weatherman 232
wednesday 347 365 366
week 0 344 356 393
weekend 359 361 393
weeks 0 344 364
welder 261
well 762
werner 564
west 565
whipple 566
whipples 566
who 27
widow 47 581
widower 48 581
wife 45 613
wildfire 638
williams 567
wilms 568 569
wilson 570 571
wilsons 571
winemaker 283
winter 367
wiskott 572
within 684 685 686 687 688 689 690 694 695 697 699 701 703 704
wives 594 595 596 597 598 601 602
wolf 573
wolfram 574
woman 37 687 712 762
womans 712
won 767
worked 321
working 321
works 321
world 639
wreck 631
wrestler 294
xeroderma 575
year 0 344 371
years 0 344
yesterday 352
yo 3
youngest 624 744 745 746 747 748 749 750 751 752 753 754 755 756 757 758
youtuber 300
zamboni 114`,
  throughKin: `
boss 1
brother 12
caregiver 19
carer 18
cell 3 8 9 10
dad 10
daughter 2
employer 0
family 13
father 7
her 14 17
his 14 17
husband 5
landlord 16
mobile 1 3 4 8 9 10 18 21
mom 9
mother 6
mum 8
neighbor 17
neighbour 17
next 21
number 1 3 4 8 9 10 18 21
office 1 3 4 8 9 10 18 21
parent 14
parents 14
partner 15
patient 14 17
phone 1 3 4 8 9 10 21
pt 14 17
school 20
sister 11
son 3
their 14 17
wife 4
work 3 8 9 10`,
}
