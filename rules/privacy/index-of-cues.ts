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
  care: ` 94
accident 88
admission 1
admit 0
admitted 0
airlifted 30
appointment 7
appt 8
arrest 117
arrested 118
arrived 131
assessed 56
attack 93
attended 33
aufgenommen 137
billed 144
biopsied 62
biopsy 62
birth 25 95
blood 79
born 24
buried 45
bypass 116
cabg 112
called 155
came 129
care 152
check 107
checkup 107
chemo 71
chemotherapy 71
clean 27
clear 17
coded 31 145
collapsed 85
collected 77
colonoscopy 68
consent 19
consented 121
consult 59
consultation 59
crash 87
cried 36
ct 65
death 43
delivered 41
depuis 134
diagnosed 47
diagnosis 48
dialysis 72
died 42
discharge 2 3
discharged 2
dispensed 148
drawn 78
drove 127
dx 49
echo 67
emailed 158
encounter 109
endoscopy 69
enrolled 120
entlassen 138
evaluated 54
examined 55
extubated 84
f 61
fell 86
filled 147
fitted 21
flew 128
follow 60
followup 60
funeral 46
gave 37
goodbye 35
home 150
hospitalised 82
hospitalisé 139
hospitalisée 139
hospitalized 82
implanted 14
infusion 73
ingreso 135
ingresó 135
injection 74
injury 89
inserted 22
installed 23
intake 99
interview 100
interviewed 100
intubated 83
kam 133
lab 80
labs 80
last 18 153
left 132
lost 34
married 124
met 101
missed 15
mother 149
moved 126
mri 64
noted 142
onset 98
operada 136
operado 136
operated 10
operation 10
opéré 140
opérée 140
overdose 90
overdosed 90
passed 44
pci 115
placed 39
posted 159
prescribed 146
presented 53
procedure 70
put 20
quit 38
ray 66
readmitted 106
recorded 143
referred 57
relapsed 104
remission 105
removed 40
replaced 12
replacement 13
retired 125
rushed 29
saw 154
scan 63
scanned 63
seen 4
seizure 92
sentenced 119
service 110
session 108
signed 122
since 96 97 151
sober 26
specimen 76
started 102
stillborn 16
stopped 103
stroke 32 91
surgery 9 111
tested 81
texted 157
thr 114
tkr 113
transferred 58
transplant 11
transplanted 11
treated 50
treatment 51
underwent 52
vaccinated 75
visit 5 6
visited 5
visits 6
wedding 123
went 130
wheeled 28
worsened 141
wrote 156
xray 66`,
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
  evidence: ` 297 298 343
abuela 358
accident 180
account 36
add 292 293
addiction 120
address 24
admis 138
admise 138
admission 160 174 176 259
admit 175
admitted 85 86 89 189 190
aged 84
airlifted 143
als 123
alzheimer 130
am 313
aneurysm 226
anorexia 116
another 0
appointment 160 162 272 277
ask 395
asked 186
asks 294
assessed 150
asthma 0 114 219
atendida 139 156
atendido 139 156
attack 102
attended 87 145
aufgenommen 159
aunt 40 389
auntie 349
aunty 350
autopsy 185
average 295
avoid 290
b 66
baby 31 281 391
battled 97 100 101 102 103 105 107 108 109 111 112 114 117 121 123 124 125 126 131 135
bd 67
bday 67
beat 105 109 123 124 126
became 59
bed 170
bedside 185 267
begum 348
behandelt 136 137
bei 140
bill 277
biopsied 142 144
biopsy 241 277
birth 68
birthday 403
blogs 147
blood 277
born 69 144 281
boss 29
boyfriend 47
brother 12 380
brought 143
bulimia 117
buried 189
called 2 186 366
came 187 188 277
cancer 0 97 180 274
cannulated 144
car 22
card 83 244
cardiologist 257
care 191
cared 150 189 190
caregiver 17
carer 16
carried 143
case 165
caseload 191
cast 146
catheterised 144
catheterized 144
caught 97 100 101 102 105 107 108 109 114 121 123 124 125 126 131
ce 52
cell 27
cet 52
cette 52
chart 32 72 165 229 277
check 292 293 411
chemo 131 234
chemotherapy 132 235
clear 141
client 50 363
clinic 191
collapsed 87
colonoscopy 217
commented 284
composite 308
confirm 292 293
consent 278 279
consumer 50
covid 107
ct 262
dad 11 379
dada 139
dado 139
date 292 293
daughter 3 371
day 67 73
days 73
death 176
deathbed 268
delivered 142 189 190 281
dem 53
dementia 128 221
den 53
department 191
depression 118 223
details 291
diabetes 113 220
diagnosed 85 86 89 142 189 190
diagnosis 91 146 176 239 277
dialysed 144
dialysis 0 133 180 236
dialyzed 144
died 87
diese 53
diesem 53
diesen 53
dieser 53
discharge 171 176 230
discharged 85 86 89 144 189 190
do 177
doa 177
dob 66 265
dod 177
don 289
dos 177
doña 334
dummy 300
décédé 138
décédée 138
each 292 293 294 295
ein 53
eine 53
eingeliefert 137
elderly 0
emailed 186 284
employer 21
enter 292 293
entlassen 136 137
epilepsy 115 222
er 191
evaluated 150 151
every 294 295
everyone 194
ex 19 283
exam 191
examined 150 151 190
example 309
extubated 144
face 33
falleció 139
family 18
father 8 376
favorite 0
favourite 0
feature 60
feeding 214
fever 204
fiancé 49
fiancée 49
fibrosis 122
fictional 302
fictitious 303
first 0 150 160
flown 143
follow 160 166
followed 150 151 152
forget 392
former 0
fought 97 100 101 102 105 107 108 109 114 121 123 124 125 126 131
fracture 207
frau 327
from 191
full 292 293
funeral 184 185
geboren 76
gestorben 137
girl 281
girlfriend 46
give 288 289 292 293
gone 136
goodbye 189 399
got 105 109 123 124 126 313
graduate 50
granddaughter 39
grandfather 384
grandma 354 385
grandmother 383
grandpa 355 386
grandson 38
granny 357
guardian 48
habite 154
had 105 313
has 105
have 313
heart 0 146
hepatitis 127
herr 328
herrn 329
history 94
hiv 126
home 25
hospice 0 191
hospital 191 238
hospitalised 85 86
hospitalisé 158
hospitalisée 158
hospitalized 85 86
house 163
hugged 186
husband 6 374
hx 148 149
hypothetical 305
i 314
icu 0 191 271
ideal 295
image 409
imaginary 304
imagine 312
immunised 142
immunized 142
implant 35 146 248
incision 215
include 61 287 288 289 292 293
included 61
includes 61
including 290
infusion 198
infusions 198
ingresada 156
ingresado 156
ingreso 157
ingresó 157
injury 176
inpatient 50 59
insulin 228
insurance 37 266
interview 179 368
interviewee 178
intubated 85 89 189
invented 307
joined 145
kam 153
kaumātua 352
kidney 0 146 252
kidneys 167 252
know 195
knows 195
kumari 338
lab 277
labor 242
labour 242
ladies 50
landlord 44
last 0 150 160
latest 160
left 145
letter 173
leukaemia 95 224
leukemia 95 224
like 65
list 191
little 393
live 285
liver 146 253
lives 285
local 0
logged 147
looked 189 190
lost 189
lung 146
lungs 146
lupus 125
lymphoma 96 225
ma 52
madame 324
made 306
mademoiselle 325
malaria 112
mammogram 218
managed 151
maternity 0
matua 340
measles 111
medical 71 247
medication 273
meet 398
mein 53
meine 53
memory 181 401
meneer 345
meningitis 99
mention 287 288 289
messaged 186
met 189 190
mevrouw 344
miscarriage 211
miss 320 402
missed 276
mister 353
mlle 323
mme 322
mobile 26
mom 10 378
mon 52
monsieur 326
month 60 73
months 73
mother 7 375
mr 317
mri 261
mrn 70 264
mrs 318
ms 124 319
mum 9 377
mx 321
myself 316
nació 78
name 367
named 2 281 365
naming 290
nana 356
nata 80
nato 80
needed 97 100 101 102 105 107 108 109 114 121 123 124 125 126 131
needs 294
neighbor 20
neighbour 20
nephew 43 388
never 287
new 0
newborn 227
next 0 160 168
nhs 82
nicu 191
niece 42 387
note 292 293
notes 165
notre 54
number 72 82
nurse 186 189 258
nurses 186 189
né 77
née 77
o 66 74 177
ob 66
obituary 183 185
od 177
office 186 187 191
old 0 73
oldest 0
oncologist 256
onset 176
operada 139 156
operado 139 156
operated 89 150 189 190 404
operating 191
operation 160 233
operiert 136 137
opéré 138
opérée 138
os 177
ostomy 213
outpatient 50 59
overdose 209
own 315
pacemaker 146 249
paciente 51 57
paged 144
pain 205
panel 191
parent 30
parents 30
parkinson 129
partner 14 382
passed 87
patient 0 1 52 53 59 62 63 105 294 295 296 361
patiente 52 54 56
patienten 53
patienti 55
patientin 53 55
patients 296
peace 182 400
phone 23
phoned 186
photo 408
physio 202
picture 410
placeholder 301
pneumonia 106
police 282
polio 108
port 146
post 288 289
posted 284
posting 290
posts 147
practice 191
pregnancy 210
prescription 250 277
presented 87 92
presenting 93
pressure 251
previous 160
previously 85
print 292 293
profile 60
psychosis 119
pt 64 362
pts 64
publish 287 288 289
pump 146
quote 280 369
radiation 134 196
radiotherapy 197
rang 186
ray 260
rays 260
readmitted 85
received 91
recent 160
recently 85
recipient 180 405
record 292 293
referral 172
referred 89 150
rehab 201
relapse 208
release 279
remember 190 397
replaced 167
replacement 167
reside 285
resident 50 364
resides 285
residing 286
result 146 263 277
results 146 263 277
resuscitated 85 89 142 189
review 164 275
reviewed 165
rheumatic 98
roommate 45
round 188
rushed 143
sample 299
saw 189 190 313
say 312
says 294
scan 231 277 407
scheduled 166
sectioned 85
security 245
sedated 144
seen 150 151
seizure 103 255
seizures 255
send 288 289
senhor 347
senhora 346
sent 89 144 189
sepsis 100
service 50 176 193
sessions 200
señor 331
señora 330
señorita 332
share 288 289
sharing 290
she 105
showed 186 277
shri 336
shrimati 337
sickest 0
sickle 121
sign 292 293
signor 342
signora 341
similar 65
since 58
sister 13 28 381
smt 335
sn 81
soigné 138
soignée 138
son 4 372
spotlight 60
spouse 15
sra 333
ssn 81
staff 186 189
started 313
state 292 293
stent 146
stillborn 136
stitches 146 216
stoma 212
story 370
streams 147
stroke 0 101 180 243
subsequently 85
such 65
suivi 138
suivie 138
suppose 312
surgery 135 160 167 176 191 232 277
survived 95 96 97 100 101 102 103 105 107 108 109 111 112 113 114 115 116 117 121 122 123 124 125 126 128 131 133 135
survivor 180 406
tagged 147
taken 143
taught 186
tb 109
team 189
template 310
test 311
texted 186 284
thank 394
thanked 186
theatre 191
therapy 203
this 396
told 186
took 313
transferred 85 86 89 189
transplant 0 91 104 105 146 167 180 237
trauma 0
treated 89 150 151 189 190
treatment 240
treatments 199
tuberculosis 110
tumor 254
tumour 254
turned 313
tweeted 284
tweets 147
twin 281
twins 281
typical 295
tía 359
tío 360
uncle 41 351 390
underwent 87 88 313
unit 191
unsere 192
use 288 292 293
vaccinated 85 142
vaccine 146
ve 313
ventilated 144
ventilator 270
verstorben 136 137
victim 180
visit 160 161 163 176 277
visited 87 190
vive 155
vlogs 147
waiting 191
wants 294
ward 191
was 313
week 60 73
weeks 73 90
went 313
whaea 339
wheelchair 269
wheeled 143
who 105
wife 5 373
wohnhaft 79
wound 206
wounds 206
wristband 34 169 246
write 288 289 292 293
wrong 0
wrote 186 284
xray 260
xrays 260
year 60 73 75
years 73
yo 74
young 0
youngest 0
yrs 73`,
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
address 8 12
addressthe 8 12
alone 0
ambulance 23
apartment 2 19
apartmentthe 2
atthe 0 15
called 18
collapsed 17
delivered 20
enthe 26
flat 1
flatthe 1
found 16
from 13
fromthe 11 13
habite 25
habitethe 25
herself 0
himself 0
home 9 15
house 7 14
inthe 0
isthe 9
live 0
lived 4
lives 0
living 3
mailed 21
moved 10
onthe 0
picked 11
resided 5
resides 5
residing 5
sent 22
tothe 22
visit 6
visitthe 6 7
vive 26
wohnhaft 24
wohnhaftthe 24`,
  introductions: ` 26
abuela 41
admitted 90
ask 69
aunt 63
auntie 32
aunty 33
baby 64
begum 31
brother 56
buried 92
called 119
cared 94
check 78
checked 79
client 46
counseled 106
counselled 106
dad 55
daughter 47
delivered 88
diagnosed 96
discharged 91
doña 17
examined 87
father 52
finally 80 81 82 83 84 85 86 92 94 95 97 98 102 103 105 107 108
first 81 82 84 85 86 94 98 103 105
forget 66 80
frau 10
goodbye 102 115
grandfather 60
grandma 37
grandmother 59
grandpa 38
granny 40
helped 108
herr 11
herrn 12
husband 50
image 75
interview 121
interviewed 104
intubated 99
kaumātua 35
kumari 21
little 67
looked 95
lost 81
madame 7
mademoiselle 8
matua 23
memory 113
meneer 28
met 82
mevrouw 27
miss 3 116
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
name 120
named 118
nana 39
nephew 62
never 81 82 84 85 86 94 98 103 105
niece 61
nurse 81 82 84 85 86 94 98 103 105
nurses 80 81 82 84 85 86 92 94 95 98 103 105 107 108
once 81 82 84 85 86 98
operated 71 93
partner 58
patient 44
photo 73
picture 74
pray 109
prayers 111
praying 110
pt 45
quote 122
ray 76
recently 80 81 82 83 84 85 86 87 89 90 92 93 94 95 97 98 102 103 105 107 108
remember 89
remembering 114
resident 65
resuscitated 100
rip 117
sat 98
saw 84
scan 72
see 85
seen 86
senhor 30
senhora 29
señor 14
señora 13
señorita 15
shri 19
shrimati 20
signed 112
signor 25
signora 24
sister 57
smt 18
son 48
sra 16
staff 81 82 84 85 86 94 98 103 105
story 123
taught 107
team 81 82 84 85 86 98
thank 68 105
think 103
this 70
transferred 101
treated 83
tía 42
tío 43
uncle 34
visited 97
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
babies 16
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
children 16
chronic 32
city 33
claimant 2
cleared 11
client 0 2
clients 16
college 33
combining 32
congratulations 11
consent 11
consented 2 11
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
feature 2
female 4 16
film 11
filmed 11
finally 10
first 1 10
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
given 1 11
goodbye 11 19
graduates 16
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
include 16
included 16
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
kids 16
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
month 2 6
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
never 10
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
pray 11
prayers 11
praying 11
preferred 1
prescribed 32
prescription 11
prevent 32
preventing 32
profile 2
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
residents 16
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
signed 2 11
sister 4
society 33
son 2
south 33
speaking 11 14
spoke 11
spotlight 2
spouse 2
staff 10
stage 32
started 32
starting 32
state 33
story 2 11
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
tamariki 16
team 10
teenager 4
text 11
thank 11 19
the 12 33
their 12
think 11
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
week 2 6
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
year 2 6
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
boy 0 7
brother 3
came 1
child 8
couple 10
daughter 3
family 9
farmer 16
father 0 3
girl 0 6
granddaughter 3
grandson 3
had 1
has 1
he 17
her 17
his 17
husband 3
is 1
man 0 5
mayor 13
mother 0 3
priest 15
she 17
sister 3
son 3
teacher 14
teenager 0
triplets 12
twins 11
was 1
who 1
widow 0 3
widower 0
wife 3
woman 0 4
year 2`,
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
write 0
written 0
wrote 0`,
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
  storyParts: ` 393 394 395 396 398 399 401 406 408 423 434 436 439 452 455 456 459 460 464 465 470 471 486 489 494 500 504 505 508 509 511 512 516 518 520 521 522 523 525 528 533 536 537 538 539 542 545 553 554 557 561 564 577
0 28
abbess 105
abbot 104
accident 634
acrobat 134
across 797 799 800 804 805 806 808 810 811 814 816
actor 200
addison 397
addisons 397
adopted 605 607 608 609 610 611
adoptedbrother 610
adoptedchild 607
adopteddaughter 606
adoptedfather 609
adoptedmother 608
adoptedsister 611
adoptedson 605
afternoon 357 365
age 1
aged 1 2
aicardi 400
allergy 578
alpacas 324 327 328 329 330 331 332 333 334 335 336 339 340 342
alport 402
alström 403
amyotrophic 404
an 29
and 2
angelman 405
anzac 379
apert 407
april 366
archer 143
astronaut 266
at 1
ataxia 409
athlete 196
atoll 806
attack 642
auctioneer 272
august 366
australia 381
avalanche 634 642
award 778
bagpiper 70
bailiff 112
baker 180 673 704
bakery 646
ballerina 199
banker 273
bar 646
barber 182 674 705
bardet 410
barrel 139
bartender 184
bartter 411
base 748 805
batten 412
beekeeper 83 220
behçet 413
behçets 413
bellringer 101
biliary 414
biology 322
birt 415
bishop 244
black 683
blackout 642
blacksmith 210
bladder 416
blaze 642
blind 687
blizzard 642
blood 578
boat 627
boating 634
bombing 642
both 620
boxer 295
boxing 373
boy 40 695
brewer 282
bridge 627
broke 772 773 774 775 778 779 780 782 784
bronze 647
brother 610 612 650 652 656 658 659 660 661 666
brothers 595 596 597 598 599 600 601 602 603 604 623
brugada 417
budd 418
burned 627
burnt 627
bus 646
bush 640
bushfire 640
butcher 181
cab 646
cafe 646
canada 380
canavan 419
cancer 578
candidate 301
candle 130
cantor 102
capsized 627
captain 63 176 794
captained 771 772 773 774 775 776 778 779 780 781 782 783 784 785
career 321
caretaker 256
carnival 642
carpenter 211
carrier 170
case 701
cases 580
castleman 420
casualty 644
cattle 327 328 329 330 332 333 339 342
cellist 73
centenarian 25
ceremony 642
chairman 109
champion 145 789
championship 642 777
charcot 421
chediak 422
cheerleader 251
cheese 126
cheesemaker 284
chef 246
chemical 634
chemistry 322
chief 107 319 652 660
child 607 618 692 717
children 580 595 596 597 598 599 600 601 602 603 604 622
childs 717
chocolatier 129
choirmaster 269
christmas 367 384
church 646
churg 425
city 739
class 744
clerk 110 304 666
climber 264 291
clinic 646
clown 132
club 784
coach 190
coached 322 326
coaches 322 325
cobbler 279
cockayne 426
collapse 634
collapsed 627
collision 634
combined 540
commune 813
company 783
concert 642
condition 578
conductor 75 117
congenital 427
congregation 743
conjoined 428 581
convent 818
cook 247
cornelia 429
coroner 111
councillor 160
county 56 59 60 61 62 66 69 71 74 76 77 78 79 80 83 84 85 86 88 90 99 100 101 102 104 105 107 108 110 113 120 125 126 127 130 132 138 139 140 141 142 143 144 149 150 151 153 154 155 157 158 159 171 172 173 174 175 177 180 182 188 190 192 198 200 201 209 215 216 218 221 224 225 229 233 241 242 243 244 245 246 247 249 252 261 262 265 273 277 282 285 287 288 290 295 296 297 303 304 306 307 309 314 315 319 320 642 650 652 656 658 659 660 661 666 730 796 810
cowboy 218
crash 634 642 780
crashed 627
cream 66
creutzfeldt 430
crew 750
cri 431
crier 306
crocodile 87
crofter 89
cropduster 315
crossing 254
crouzon 432
cushing 433
cushings 433
cutter 90
cyclist 292
cyclone 639
dad 583 584 587 591 592
dancer 198
dandy 435
daughter 43 606 617 650 651 652 656 658 659 660 661 666
daughters 595 596 597 598 599 600 601 602 603 604 621
day 0 344 392 628
days 0 344 363
deacon 245
deaf 686
debate 642
december 366
defect 578
delivers 341
dentist 223 671 698 721
dentists 721
department 742
deputy 303
derailed 627
derailment 635
derby 642
diamond 437
digger 125
diner 646
director 54 270
disaster 634 642
discovered 771 772 773 774 775 776 778 779 780 781 782 783 784 785
disease 578
disorder 578
distiller 128
district 737
diver 265
diwali 388
dj 77
doctor 150 670 697 720
doctors 720
dozen 580
dravet 438
driver 60 61 62 171 172 173 174
drives 331
drove 332
drummer 206
during 385 388
duster 315
eagle 440
earlier 362
early 4 13
earthquake 636
easter 368 385
editor 229
edwards 441
ehlers 442
eight 589 601
eighties 11
elder 108
eldest 625
election 383 642
electrician 213
eleven 604
else 770
engineer 260
english 322
epidermolysis 443
erdheim 444
estate 814
estranged 612 613 614 615 616 617 618
estrangedbrother 612
estrangedchild 618
estrangeddaughter 617
estrangedhusband 615
estrangedsister 613
estrangedson 616
estrangedwife 614
evening 358 365 631
every 327 328 329
everyone 766
ewing 445
exbrother 612
exchild 618
exdaughter 617
exhusband 615
exploded 627
explosion 634 642
exsister 613
exson 616
extremely 578
exwife 614
fabry 446
factory 634
falconer 82
families 580 713
familiess 713
family 648 682 689 712
familys 648 712
fanconi 448 449
farm 646
farmed 340
farmer 84 85 86 151 285 675
farms 339
farrier 97
father 42 375 583 584 585 586 587 588 589 590 591 592 593 609 650 652 656 659 660 666
february 366
fell 627
fencer 141
ferry 627 634 646
ferryman 237
festival 785
few 580
fibrodysplasia 450
fifties 8
figure 140
final 642
finals 642
fire 634 642
firefighter 165
fireman 166
first 327 328 329 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765
fisherman 152
fisherwoman 92
fishmonger 65
five 363 580 586 598
flood 642
floods 642
florist 276
football 322
footballer 194
former 56 59 60 61 62 66 69 71 74 76 77 78 79 80 83 84 85 86 88 90 99 100 101 102 104 105 107 108 110 113 120 125 126 127 130 132 138 139 140 141 142 143 144 149 150 151 153 154 155 157 158 159 171 172 173 174 175 177 180 182 188 190 192 198 200 201 209 215 216 218 221 224 225 229 233 241 242 243 244 245 246 247 249 252 261 262 265 273 277 282 285 287 288 290 295 296 297 303 304 306 307 309 314 315 319 320 786 787 792
forties 7
foster 605 607 608 609 611
fosterbrother 610
fosterchild 607
fosterdaughter 606
fosterfather 609
fostermother 608
fostersister 611
fosterson 605
founded 771 772 773 774 775 776 778 779 780 782 783 784
four 363 580 585 597
friday 349 364 365
friedreich 451
friedreichs 451
from 31
front 631
gamekeeper 81
garage 646
gardener 258
gaucher 453
gentleman 52
girl 39 696
gitelman 454
glassblower 281
goal 328
goalkeeper 193
gold 647
governor 790
grain 634
grand 642
granddaughter 650 651 652 653 654 655 656 657 658 659 660 661 662 663 664 665 666 667 668
grandfather 50
grandmother 49
grandson 650 651 652 656 658 659 660 661 666
granulomatous 424
gravedigger 239
great 626
grocer 188
groundskeeper 259
guess 769
guide 288
guillain 457
gymnast 293
gymnastics 322
hailey 458
hairdresser 183
half 642
halftime 642
halloween 371 391
hamlet 799
handful 580
hanukkah 389
harbormaster 236 667
harbour 235
harbourmaster 667
harlequin 461
harpist 72
he 14 15 16 17 18 19 34
headlines 629 630
headmaster 317 663
headmistress 316 664
headteacher 148 662
heat 642
heatwave 642
heaviest 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765
held 774 779 782 784
helicopter 627 634
her 13 35
hereditary 462
hermansky 463
highway 634
hippel 562
his 13 36
history 322
holds 772 773 774 775 778 779 780 782 784
homecoming 253 642 657
host 79
hotel 646
house 722
houses 722
hunter 287 466
huntington 467
huntingtons 467
hurler 468
hurricane 637
husband 46 615 650 652 656 658 659 660 661 666
husbands 595 596 597 598 599 600 601 602 603 604
hutchinson 469
identical 581
imam 158
in 579
inauguration 642
inclusion 472
independence 376
infection 578
influencer 299
innkeeper 186
interstate 634
is 2
isaacs 473
island 56 59 60 61 62 66 69 71 74 76 77 78 79 80 83 84 85 86 88 90 99 100 101 102 104 105 107 108 110 113 120 125 126 127 130 132 138 139 140 141 142 143 144 149 150 151 153 154 155 157 158 159 171 172 173 174 175 177 180 182 188 190 192 198 200 201 209 215 216 218 221 224 225 229 233 241 242 243 244 245 246 247 249 252 261 262 265 273 277 282 285 287 288 290 295 296 297 303 304 306 307 309 314 315 319 320 650 652 656 658 659 660 661 666 729 796 797
jackaroo 313
janitor 257
january 366
jeune 474
jeweler 95
jeweller 94
jewish 684
job 321
jockey 192
joubert 475
journalist 227
judge 225
just 2 14 15 16 17 18 19
kabuki 476
kallmann 477
kawasaki 478
kearns 479
keep 795
keeper 83 120
keeps 795
kids 595 596 599 603
kindergarten 57 322
kleine 480
klippel 481 482
know 767 768 769
knows 768
krabbe 483
labor 378
lady 51
lambert 484
landlady 123
landlord 122
landslide 642
langerhans 485
last 360 366 796
late 13 614 616
latebrother 612
latechild 618
latedaughter 617
latehusband 615
latesister 613
lateson 616
latewife 614
lawyer 224
leigh 487
lennox 488
lesch 490
li 491
librarian 189
lifeguard 289
lighthouse 234 646 668 795
lobsterman 91
local 66 69 71 76 77 78 79 104 107 108 110 127 132 138 142 149 150 155 157 158 159 175 180 190 200 215 221 225 242 243 246 247 252 265 288 295 297 304 306 309 319 650 652 656 659 660 666
lockdown 642
locked 492
lockkeeper 121
loeys 493
logger 216
lollipop 53 255
longest 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765
lottery 776
mad 495
made 630
magician 133
magistrate 226
maker 127
man 38 693 718
manages 338
mans 718
maple 496
marathon 642
march 366
marfan 497
master 56
matador 137
matron 241
mayor 159 650
mccune 498
mechanic 214
medal 772
mediterranean 447
memorial 377
menkes 499
metachromatic 501
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
midwife 240 678 709
milkman 67
mill 634
millions 647
mine 627 634
miner 215
mining 634
minister 156
mitochondrial 502
moebius 503
mom 583 584 587 591 592
monastery 817
monday 345 364 365 370 378 379
monk 243
month 0 344
months 0 344
morning 355 365 368 370 373 374 375 378 379 380 392
mosque 646
mother 41 374 583 584 585 586 587 588 589 590 591 592 593 608 650 652 656 659 660 666
motorway 634
muezzin 103
multiple 506
mum 583 584 587 591 592
muscular 544
musician 202
muslim 685
mutation 578
myasthenia 507
necrotizing 510
neighborhood 812
neighbourhood 812
netball 322
neuromyelitis 513
newborn 22
news 629
newsreader 230
niemann 514
night 353 370 392 628
nights 363
nine 590 602
nineties 12
nobody 770
nonagenarian 24
noonan 515
november 366
nun 242
nurse 149 677 708
o 3
oboist 74
october 366
octogenarian 23
of 32 579
officer 164
oldest 625 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765
olympian 788
olympics 642
once 647
one 579
only 2 14 15 16 17 18 19 711
onlybrother 612
onlychild 618
onlydaughter 617
onlyhusband 615
onlysister 613
onlyson 616
onlywife 614
openly 688
operator 263
organ 327 328 329
organist 203
osteogenesis 517
other 648 649
outback 807
owned 330
owns 329
oyster 88
painter 207
paper 69 629
paperboy 68
papers 629
parade 642
parent 583 584 585 586 587 588 589 590 591 592 593
parents 619
parish 650 652 656 658 659 660 661 666 736 804
paroxysmal 519
passover 390
pastor 154
patient 691 716
patients 580 716
patrick 382
pearl 309
peninsula 803
people 580 715
peoples 715
performer 136
person 548 648 690 714
persons 648 714
pharmacist 275
pharmacy 646
pianist 205
piano 327 328 329
pile 634
pileup 634
pilot 175 710
piper 71
plane 627 634 646
played 334
player 144
playoff 642
playoffs 642
plays 333
plumber 212
police 320 661
policeman 162 679
policewoman 163 680
pompe 524
postman 167
postmaster 168 655
postmistress 169 654
postwoman 124
potter 209
power 642
prader 526
preaches 337
premiere 642
presenter 231
president 793
priest 153 672 707
primary 527
principal 147 665
prioress 106
prison 816
prize 775
probably 769
professor 268
prom 642
proteus 530
province 734
pseudomyxoma 531
pseudoxanthoma 532
pub 646
publican 185
pupil 702 724
pupils 724
puppeteer 131
quad 634
quadruplet 581
quadruplets 581
quarterback 195 653
queen 76 252 656
quintuplet 581
quintuplets 581
rabbi 157
race 779
radio 78
rally 642
ramadan 387
ran 328
rancher 217
ranger 233 314
rare 578
rasmussen 534
rasmussens 534
realtor 274
recognise 769
recognize 769
record 771
referee 191
regatta 642
region 738
remaining 796
remember 769
reporter 228
rescued 771 772 773 774 775 776 778 779 780 782 783 784
reservation 746 801
reserve 747 802
retired 55 56 59 60 61 62 63 64 66 67 69 71 72 73 74 76 77 78 79 80 83 84 85 86 88 89 90 95 96 97 99 100 101 102 103 104 105 107 108 110 111 112 113 114 118 120 125 126 127 130 132 134 135 137 138 139 140 141 142 143 144 146 149 150 151 153 154 155 157 158 159 161 164 166 167 170 171 172 173 174 175 176 177 178 179 180 181 182 188 190 191 192 196 197 198 200 201 205 206 207 209 212 215 216 217 218 221 223 224 225 229 233 235 240 241 242 243 244 245 246 247 249 250 252 257 261 262 264 265 267 273 274 276 277 279 282 285 286 287 288 290 291 292 293 295 296 297 302 303 304 306 307 309 310 311 314 315 319 320
rett 535
ringer 101 307
riot 642
rodeo 138 642
roof 627
roofer 262
roughneck 93
rower 142
runs 327
saddler 96
sailor 177
sank 627
saturday 350 364 365
school 56 59 60 61 62 66 69 71 74 76 77 78 79 80 83 84 85 86 88 90 99 100 101 102 104 105 107 108 110 113 120 125 126 127 130 132 138 139 140 141 142 143 144 149 150 151 153 154 155 157 158 159 171 172 173 174 175 177 180 182 188 190 192 198 200 201 209 215 216 218 221 224 225 229 233 241 242 243 244 245 246 247 249 252 261 262 265 273 277 282 285 287 288 290 295 296 297 303 304 306 307 309 314 315 319 320 634 646 650 652 656 658 659 660 661 666 732
scoutmaster 271
sculptor 208
seamstress 278
second 327 328 329 330 332 333 339 342
seen 769
senator 302 791
september 366
septuagenarian 26
served 336
serves 335
set 774
seven 588 600
seventies 10
sexton 99
she 14 15 16 17 18 19 33
shearer 310 311
sheep 327 328 329
shepherd 219
sheriff 161 651
ship 627 749
shooting 642 643 645 781
shop 646
shopkeeper 187
shwachman 541
siblings 595 596 597 598 599 600 601 602 603 604
siege 642
silver 647
singer 201
sings 342
sister 611 613 650 652 656 659 660 666
sisters 595 596 597 598 599 600 601 602 603 604 624
six 580
sixties 9
skater 296
skier 297
skiing 634
skipper 64
smallest 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765
snowboarder 298
snowmobile 634
snowplough 115
snowplow 116
soldier 178
son 44 616
sons 595 596 599 603 620
spanish 322
spill 634
spina 543
squad 745
stabbing 642
stage 627
stand 627
starred 771 772 773 774 775 776 778 779 780 782 783 784
state 642 733
station 118 646
stationmaster 119
step 605
stepbrother 610
stepchild 607
stepdaughter 606
stepfather 609
stepmother 608
stepsister 611
stepson 605
stevens 546
stickler 547
stockman 312
stonemason 98
store 646
storm 642
street 735 811
strike 642
student 250 703 725
students 725
sturge 549
sunday 351 364 365 370 378 379
super 642
superintendent 318
supranuclear 529
surfer 290
surgeon 267
survived 712 714 715 716 717 718 719 720 721 722 723 724 725 771 772 773 774 775 776 778 779 780 781 782 783 784 785
surviving 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765
survivor 681 700 726
survivors 726
susac 550
swimmer 197
swimming 322
synagogue 646
syndrome 578
tailor 277
takayasu 551
tallest 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765
tattoo 59
tattooist 58
taught 322 324
taxi 646
tay 552
teacher 55 146 669 699 723
teachers 723
teaches 322 323
team 740 782
teenager 20
teens 4
television 631
ten 580
thanksgiving 369 386
thatcher 308
the 30 343
their 13
third 327 328 329
thirties 6
thursday 348 364 365
title 773
toddler 21
tonight 354
tornado 638
town 77 79 150 158 221 242 243 246 247 727 808
township 809
tractor 634
trailer 815
train 627 634
transverse 555
trapeze 135
trapper 286
treacher 556
treasurer 305
trial 642
triplet 581
triplets 581 594
tsunami 642
tuberous 558
tuesday 346 364 365
tumor 578
tumour 578
turned 1
turner 559
tv 631
twenties 5
twin 581 614 616
twinbrother 612
twinchild 618
twindaughter 617
twinhusband 615
twins 581 593
twinsister 613
twinson 616
twinwife 614
ultra 578
ultrarare 578
undertaker 238
usher 560
valentine 372
valley 731 796 800
verger 100
very 578
vet 221 676 706
veteran 179
veterinarian 222
vicar 155 659
village 55 56 59 60 61 62 63 64 66 67 69 71 72 73 74 76 77 78 79 80 83 84 85 86 88 89 90 95 96 97 99 100 101 102 103 104 105 107 108 110 111 112 113 114 118 120 125 126 127 130 132 134 135 137 138 139 140 141 142 143 144 146 149 150 151 153 154 155 157 158 159 161 164 166 167 170 171 172 173 174 175 176 177 178 179 180 181 182 188 190 191 192 196 197 198 200 201 205 206 207 209 212 215 216 217 218 221 223 224 225 229 233 235 240 241 242 243 244 245 246 247 249 250 252 257 261 262 264 265 267 273 274 276 277 279 282 285 286 287 288 290 291 292 293 295 296 297 302 303 304 306 307 309 310 311 314 315 319 320 650 651 652 656 658 659 660 661 666 728 796 798
violin 327 328 329 330 332 333 339 342
violinist 204
viral 632 633
von 563
waiter 249
waitress 248
ward 741
warden 80 113
was 2 14 15 16 17 18 19 343
watchmaker 280
weatherman 232
wednesday 347 364 365
week 0 344 356 392 628
weekend 359 361 392 628
weeks 0 344 363
welder 261
well 769
went 627
werner 565
west 566
which 627
whipple 567
whipples 567
who 27
widow 47 582
widower 48 582
wife 45 614
wildfire 641
williams 568
wilms 569 570
wilson 571 572
wilsons 572
winemaker 283
wiskott 573
within 691 692 693 694 695 696 697 701 702 704 706 708 710 711
wives 595 596 597 598 599 602 603
wolf 574
wolfram 575
woman 37 694 719 769
womans 719
won 647 774
worked 321
working 321
works 321
world 642
wreck 634
wrestler 294
xeroderma 576
year 0 344 370
years 0 344
yesterday 352
yo 3
youngest 625 751 752 753 754 755 756 757 758 759 760 761 762 763 764 765
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
the 14 17
their 14 17
wife 4
work 3 8 9 10`,
}
