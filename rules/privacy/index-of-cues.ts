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
0 18
amputee 11
an 18
baby 0
bloke 16
boy 21
chap 15
child 24
day 17
dayold 17
dayolds 17
days 17
daysold 17
daysolds 17
f 18
farmer 12
female 19
gentleman 30
girl 22
graduate 10
grandfather 6
grandmother 5
infant 23
kid 3
lad 13
lady 31
lass 14
male 19
man 20
month 17
monthold 17
montholds 17
months 17
monthsold 17
monthsolds 17
newborn 1
o 18
old 17
olds 17
patient 27
pensioner 7
preemie 2
pt 28
recipient 9
survivor 8
teen 4
teenager 26
the 18
toddler 25
veteran 29
week 17
weekold 17
weekolds 17
weeks 17
weeksold 17
weeksolds 17
widow 32
widower 32
woman 20
year 17
yearold 17
yearolds 17
years 17
yearsold 17
yearsolds 17
yo 18
yr 18
yrold 17
yrolds 17
yrs 17
yrsold 17
yrsolds 17`,
  biometric: `
earprint 0
earprints 0
face 1 5
faceid 5
faceids 5
faceprint 0 5
faceprints 0 5
facescan 5
facescans 5
facetemplate 5
facetemplates 5
facial 1
finger 0 5
fingerid 5
fingerids 5
fingerprint 0 1 5
fingerprints 0 5
fingerscan 5
fingerscans 5
fingertemplate 5
fingertemplates 5
foot 5
footid 5
footids 5
footprint 0 5
footprints 0 5
footscan 5
footscans 5
foottemplate 5
foottemplates 5
image 1
images 1
iris 1 5
irisid 5
irisids 5
irisprint 5
irisprints 5
irisscan 5
irisscans 5
iristemplate 5
iristemplates 5
number 0 2
palm 1 5
palmid 5
palmids 5
palmprint 0 5
palmprints 0 5
palmscan 5
palmscans 5
palmtemplate 5
palmtemplates 5
print 0 5
prints 0 2 5
profile 3
recognition 1
record 0 2
recording 1
recordings 1
retina 1 5
retinaid 5
retinaids 5
retinal 1
retinaprint 5
retinaprints 5
retinascan 5
retinascans 5
retinatemplate 5
retinatemplates 5
scans 1 5
signature 1 4
signatures 1
template 0 1 2 3 5
templates 1 5
thumb 0 5
thumbid 5
thumbids 5
thumbprint 0 5
thumbprints 0 5
thumbscan 5
thumbscans 5
thumbtemplate 5
thumbtemplates 5
voice 0 1 2 5
voiceid 5
voiceids 5
voiceprint 0 2 5
voiceprints 0 2 5
voicescan 5
voicescans 5
voicetemplate 5
voicetemplates 5`,
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
  care: ` 100
accident 94
admission 1
admit 0
admitted 0
airlifted 30
appointment 7
appt 8
arrest 123
arrested 124
arrived 137
assessed 62
attack 99
attended 33
aufgenommen 143
billed 150
biopsied 68
biopsy 68
birth 25 101
blood 85
born 24
brought 45
buried 51
bypass 122
cabg 118
called 161
came 135
care 158
carried 46
check 113
checkup 113
chemo 77
chemotherapy 77
clean 27
clear 17
coded 31 151
collapsed 91
collected 83
colonoscopy 74
consent 19
consented 127
consult 65
consultation 65
crash 93
cried 36
ct 71
death 49
delivered 47
depuis 140
diagnosed 53
diagnosis 54
dialysis 78
did 41
died 48
discharge 2 3
discharged 2
dispensed 154
done 42
drawn 84
drove 133
dx 55
echo 73
emailed 164
encounter 115
endoscopy 75
enrolled 126
entlassen 144
evaluated 60
examined 61
extubated 90
f 67
fell 92
filled 153
fitted 21
fixed 43
flew 134
follow 66
followup 66
funeral 52
gave 37
goodbye 35
home 156
hospitalised 88
hospitalisé 145
hospitalisée 145
hospitalized 88
implanted 14
infusion 79
ingreso 141
ingresó 141
injection 80
injury 95
inserted 22
installed 23
intake 105
interview 106
interviewed 106
intubated 89
kam 139
lab 86
labs 86
last 18 159
left 138
lost 34
married 130
met 107
missed 15
mother 155
moved 132
mri 70
noted 148
onset 104
operada 142
operado 142
operated 10
operation 10
opéré 146
opérée 146
overdose 96
overdosed 96
passed 50
pci 121
placed 39
posted 165
prescribed 152
presented 59
procedure 76
put 20
quit 38
ray 72
readmitted 112
recorded 149
referred 63
relapsed 110
remission 111
removed 40
repaired 44
replaced 12
replacement 13
retired 131
rushed 29
saw 160
scan 69
scanned 69
seen 4
seizure 98
sentenced 125
service 116
session 114
signed 128
since 102 103 157
sober 26
specimen 82
started 108
stillborn 16
stopped 109
stroke 32 97
surgery 9 117
tested 87
texted 163
thr 120
tkr 119
transferred 64
transplant 11
transplanted 11
treated 56
treatment 57
underwent 58
vaccinated 81
visit 5 6
visited 5
visits 6
wedding 129
went 136
wheeled 28
worsened 147
wrote 162
xray 72`,
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
  evidence: ` 363 364 409
abuela 424
accident 153 196
account 36
add 358 359
addiction 122
address 24
admis 140
admise 140
admission 176 190 192 321
admit 191
admitted 87 88 91 218 219
afternoon 150
again 151
aged 86
airlifted 159
als 125
alzheimer 132
am 379
amputee 198
amputees 198
aneurysm 264
anorexia 118
another 0
appointment 176 178 334 339 341
arrest 206
arrived 144
ask 483
asked 215
asks 360
assessed 166
asthma 0 116 257
atendida 141 172
atendido 141 172
attack 104
attempted 154
attended 89 144 161
aufgenommen 175
aunt 40 477
auntie 415
aunty 416
autopsy 214
average 361
avoid 354
b 66
baby 31 153 154 345 479
battled 99 102 103 104 105 107 109 110 111 113 114 116 119 123 125 126 127 128 133 137
bay 207 221
bd 67
bday 67
beat 107 111 125 126 128
became 59
because 222
bed 186 207 221 437
beds 221
bedside 214 329
begum 414
behandelt 138 139
bei 142
bill 339
biopsied 158 160
biopsy 279 339
birth 68
birthday 491
birthing 220
bled 154
bleed 304
bleeding 304
blogs 163
bloke 154
blood 339
born 69 160 345
boss 29
both 152
boyfriend 47
breath 203
broke 224
brother 12 468
brought 159
bulimia 119
buried 218
burn 220
burned 154
burns 220
burnt 154
call 448
called 2 144 215 454
came 144 150 216 217 339
campus 221
cancer 0 99 147 155 196 336
cannulated 160
car 22
card 85 199 282
cardiologist 319
care 220 223 433
cared 166 218 219
caregiver 17
carer 16 199
caring 440
caringbridge 156
carried 159
case 181
caseload 220
cast 162
catheterised 160
catheterized 160
caught 99 102 103 104 107 109 110 111 116 123 125 126 127 128 133
ce 52
cell 27
center 220
centre 220
cet 52
cette 52
chair 221
chairs 221
chap 154
chart 32 72 181 267 339
check 358 359 499
chemo 133 146 272
chemotherapy 134 146 273
child 154
choked 154
clear 143
client 50 429
clinic 220 221
coded 206
collapsed 89 154
colonoscopy 255
commented 348
composite 374
confirm 358 359
consent 340 342 343
consult 222
consulted 222
consults 222
consumer 50
cough 301
coughed 154
couple 154
course 146
covid 109
crashed 154
crutches 308
ct 324
cubicle 207
cycle 146
dad 11 467
dada 141
dado 141
date 358 359
daughter 3 459
day 67 73 83
days 73 83
dear 200
death 192
deathbed 330
declared 147
delivered 158 218 219 345
delivery 220
dem 53
dementia 130 259
den 53
department 220
depression 120 261
details 355
diabetes 115 258
diagnosed 87 88 91 158 218 219
diagnosis 93 162 192 277 339
dialysed 160
dialysis 0 135 149 196 274
dialyzed 160
died 89
diese 53
diesem 53
diesen 53
dieser 53
discharge 187 192 268
discharged 87 88 91 160 218 219
do 193
doa 193
dob 66 327
dod 193
don 353
donate 432
dos 193
double 152
doña 400
drove 144
drowned 154
dummy 366
décédé 140
décédée 140
each 358 359 360 361
easy 446
ed 221
eight 83
eighteen 76
eighty 76
ein 53
eine 53
eingeliefert 139
elderly 0
eleven 76 83
email 199 451
emailed 144 215 348
emergency 152 220
employer 21
enter 358 359
entered 144
entlassen 138 139
epilepsy 117 260
er 220 221
evaluated 166 167
every 222 360 361
everyone 227
ex 19 347
exam 220
examined 166 167 219
example 356 375
examples 356
explained 224
extubated 160
face 33
faceprint 233
failed 155
fainted 154
fall 153
falleció 141
families 199
family 18 199 435
farmer 154
father 8 154 464
favorite 0
favourite 0
feature 60
feeding 252
fell 154
fellow 154
felt 157
fever 242
fiancé 49
fiancée 49
fibrosis 124
fictional 368
fictitious 369
fifteen 76
fifth 150
fifty 76
final 146 203
finally 147 150 151
find 157
finding 157
finger 230
fingerprint 230
fingerprints 230
first 0 146 148 166 176
five 83 152
flatlined 206
flew 150
floor 209 221
flown 159
follow 176 182
followed 166 167 168
forget 480
former 0
forty 76
fought 99 102 103 104 107 109 110 111 116 123 125 126 127 128 133
found 157
four 83 152
fourteen 76
fourth 150
fracture 245
frau 393
from 220 447
full 358 359
funeral 213 214
geboren 77
gentleman 154
gestorben 139
girl 154 345
girlfriend 46
give 352 353 358 359
godspeed 439
goes 150
going 150
gone 138 150
goodbye 218 487
got 107 111 125 126 128 152 379
graduate 50 198
graduates 198
granddaughter 39
grandfather 154 472
grandma 420 473
grandmother 154 471
grandpa 421 474
grandson 38
granny 423
guardian 48
habite 170
had 107 152 379
has 107
have 379
having 152
headed 150
heading 150
heart 0 162
hearts 211
hepatitis 129
herr 394
herrn 395
hip 294
history 96
hiv 128
home 25 220
honor 444
honour 443
hospice 0 220 221
hospital 220 221 276
hospitalised 87 88
hospitalisé 174
hospitalisée 174
hospitalized 87 88
hours 203
house 179
hugged 215
husband 6 462
hx 164 165
hypothetical 371
i 380
icu 0 220 221 333
ideal 361
image 497
imaginary 370
imagine 378
immunised 158
immunized 158
immunotherapy 146
implant 35 162 286
incision 253
include 61 351 352 353 358 359
included 61
includes 61
including 354
incubator 307
infection 302
infusion 146 220 236
infusions 236
ingresada 172
ingresado 172
ingreso 173
ingresó 173
inhaler 299
inhalers 299
injection 315
injections 315
injuries 220
injury 192
inpatient 50 59
insulin 266
insurance 37 328
intensive 220
interview 195 456
interviewee 194
intubated 87 91 218
invented 373
iris 231
jab 316
jabs 316
joined 161
kam 169
kaumātua 418
keep 434
kidney 0 155 162 211 290
kidneys 155 183 211 290
knee 295
know 228
knows 228
kumari 404
lab 339
labor 220 280
labour 220 280
ladies 50
lady 154
landlord 44
lass 154
last 0 166 176 203
latest 176
left 144 161
leg 296
letter 189 199
leukaemia 97 262
leukemia 97 262
like 65
limped 144
list 220
lithium 313
little 481
live 349
liver 162 291
livers 211
lives 349
local 0
logged 163
look 442
looked 218 219
looking 441
lost 218
loving 204
lung 162
lungs 162
lupus 127
lymphoma 98 263
ma 52
madame 390
made 372
mademoiselle 391
malaria 114
mammogram 256
managed 167
marrow 211
marrows 211
maternity 0 220
matua 406
measles 113
medical 71 285
medication 335 341
meet 486
mein 53
meine 53
memory 197 204 489
meneer 411
meningitis 101
mention 351 352 353
message 199
messaged 215
met 218 219
methadone 312
mevrouw 410
miscarriage 249
miscarried 154
miss 386 490
missed 338
mister 419
mlle 389
mme 388
mobile 26
mom 10 466
moments 203
mon 52
monsieur 392
month 60 73 83
months 73 83 203
morning 150
mother 7 154 463
mr 383
mri 323
mrn 70 326
mrs 384
ms 126 385
mum 9 465
mx 387
myself 382
nació 79
name 455
named 2 345 453
naming 354
nana 422
nata 81
nato 81
needed 99 102 103 104 107 109 110 111 116 123 125 126 127 128 133 152 155
needs 152 211 360
neighbor 20
neighbour 20
nephew 43 476
never 351
new 0
newborn 265
next 0 176 184
nhs 84
nicu 220 221 305
niece 42 475
night 150
nine 83
nineteen 76
ninety 76
note 199 358 359
notes 181
noticed 157
notre 54
number 72 84
nurse 200 215 218 320
nurses 200 215 218
nursing 220
né 78
née 78
o 66 74 193
ob 66
obituary 212 214
od 193
office 215 216 220
officially 147
old 0 73
oldest 0
oncologist 318
onset 192
open 152
operada 141 172
operado 141 172
operated 91 166 218 219 492
operating 220
operation 153 176 271
operiert 138 139
opéré 140
opérée 140
os 193
ostomy 251
outpatient 50 59 220
outpatients 220
overdose 247
overdosed 154
own 381
oxygen 149 150 306
pacemaker 162 287
paciente 51 57
paged 160
pain 243
panel 220
parent 30 199
parents 30 199
parkinson 131
partner 14 470
passed 89
patient 0 1 52 53 59 62 63 107 360 361 362 427
patiente 52 54 56
patienten 53
patienti 55
patientin 53 55
patients 362
peace 202 488
peacefully 205 208
pensioner 154
permission 340
phone 23 450
phoned 144 215
photo 496
physio 240
picture 498
pills 298
placeholder 367
pneumonia 108
police 346
polio 110
popped 144
port 162
post 352 353
posted 348
posting 354
posts 163
practice 220 221
preemie 198
preemies 198
pregnancy 248
prescription 288 339 341
presented 89 94
presenting 95
pressure 289
previous 176
previously 87
print 233 358 359
prints 229
procedure 153
profile 60
pronounced 224
prosthesis 293
prosthetic 293
psychosis 121
pt 64 428
pts 64
publish 351 352 353
pump 162
quadruple 152
quote 344 457
radiation 136 146 234
radiotherapy 146 235
raise 431
rang 144 145 215
rash 300
ray 322
rays 322
reached 144
readmitted 87
received 93
recent 176
recently 87
recipient 196 198 493
recipients 198
record 358 359
referral 188
referred 91 166
rehab 239
relapse 246
release 343
remember 219 485
remission 147
replaced 183
replacement 183
reside 349
resident 50 430
resides 349
residing 350
respirator 149
rest 202
result 162 325 339
results 162 325 339
resuscitated 87 91 158 218
retina 232
retinal 232
returned 144
review 180 337
reviewed 181
rheumatic 100
ring 145
ringing 145
rings 145
rip 438
roommate 45
round 146 217 221
rounds 221
rung 145
rushed 159
safely 151
sample 365
saw 218 219 222 379
say 378
says 360
scan 153 269 339 495
scheduled 182
second 150
sectioned 87
security 283
sedated 160
see 222
seen 166 167
sees 222
seizure 105 147 317
seizures 317
send 352 353
senhor 413
senhora 412
sent 91 160 218
sepsis 102
service 50 192 226
session 146
sessions 238
seven 83
seventeen 76
seventy 76
señor 397
señora 396
señorita 398
share 352 353
sharing 354
she 107
showed 215 339
shri 402
shrimati 403
shunt 311
sickest 0
sickle 123
side 207
sign 358 359
signor 408
signora 407
similar 65
since 58
sister 13 28 469
six 83 152
sixteen 76
sixty 76
smt 401
sn 82
soigné 140
soignée 140
son 4 460
spotlight 60
spouse 15
sra 399
ssn 82
staff 200 215 218
started 379
state 358 359
stent 162 309
stents 309
stillborn 138
stitches 162 254
stoma 250
stopped 144
story 458
streams 163
stroke 0 103 153 196 220 281
student 154
subject 341
subsequently 87
such 65 357
suivi 140
suivie 140
suppose 378
surgery 137 153 176 183 192 220 221 270 339
survived 97 98 99 102 103 104 105 107 109 110 111 113 114 115 116 117 118 119 123 124 125 126 127 128 130 133 135 137 154
survivor 196 198 494
survivors 198
swallowed 154
symptoms 341
tablets 297
tagged 163
taken 159
taught 215
tb 111
team 218
teen 154
teenager 154
template 376
ten 76 83
tenth 150
test 377
text 199 449
texted 144 215 348
thank 482
thanked 215
theatre 220 221
therapy 241
third 150
thirteen 76
thirty 76
this 484
three 152
through 144 221
today 150
toddler 154
told 215 224
tomorrow 150
took 379
transferred 87 88 91 218
transplant 0 93 106 107 153 162 183 196 210 275
trauma 0 220
treated 91 166 167 218 219
treatment 146 278
treatments 237
tribute 445
triple 152
tuberculosis 112
tumor 292
tumour 155 292
turned 379
tweeted 348
tweets 163
twelve 76
twenty 76
twin 345
twins 345
typical 361
tía 425
tío 426
ulcer 303
uncle 41 417 478
under 223
underwent 89 90 379
unit 209 220 221
unsere 225
use 352 358 359
vaccinated 87 158
vaccine 162
vale 436
valve 310
ve 379
vent 149
ventilated 160
ventilator 149 332
verstorben 138 139
veteran 154
victim 196
visit 176 177 179 192 222 339
visited 89 144 219 222
visits 222
vive 171
vlogs 163
voice 229
voicemail 199
voiceprint 229
voiceprints 229
waited 210
waiting 220
walked 144
wants 360
ward 201 209 220 221
warfarin 314
was 379
week 60 73 83
weeks 73 83 92 203
went 150 379
whaea 405
wheelchair 331
wheeled 159
who 107 452
whose 155
widow 154
widower 154
wife 5 461
without 148
wohnhaft 80
woman 154
wound 244
wounds 244
wristband 34 185 284
write 352 353 358 359
wrong 0
wrote 215 348
xray 322
xrays 322
year 60 73 75 76 83
years 73 76 83
yesterday 150
yo 74
young 0
youngest 0
yrs 73`,
  health: ` 30 40 42 56 59 64 89 91 103
abortion 25
admitted 32
aids 18
alzheimer 71
aneurysm 76
anorexia 62
arthritis 54
asthma 60
attack 99
biopsy 1
birth 105
bleeding 73
blind 94
bowel 83
broke 50
broken 51
bulimia 63
burn 41
burns 41
cancer 7
catheter 86
chemo 27
chemotherapy 27
chlamydia 12
clinic 34
collapsed 96
colonoscopy 0
concussion 52
condition 47
copd 61
deaf 93
dementia 19
depression 21
detox 102
diabetes 20
dialysis 28
disease 37
drink 69
drinks 69
erectile 90
failure 47
finger 43
fingers 43
fracture 49
fractured 49
fractures 49
frostbite 98
giving 104
gonorrhea 11
gonorrhoea 11
gout 55
haemorrhage 74
hands 43
hearing 43 92
hemorrhage 75
hepatitis 14
hernia 87
heroin 67
herpes 13
hiv 17
hospital 35
huntington 72
hysterectomy 88
icu 36
infection 39
ivf 58
knocked 80
lost 43
lump 45
memory 43
methadone 66
migraine 57
migraines 57
miscarriage 24
murmur 47
naloxone 68
operation 4
opioid 65
opioids 65
ostomy 85
overdose 9
overdosed 9
palpitations 48
paralysed 95
paralyzed 95
parkinson 70
pneumonia 78
positive 16
pronounced 97
psychosis 22
rash 79
rehab 29
run 81
scan 2
sclerosis 53
seizure 8
seizures 8
sense 43
sepsis 77
sight 43
stillbirth 26
stitches 82
stoma 84
stopped 47
stroke 6
suicidal 15
suicide 23
surgery 3
syndrome 38
syphilis 10
teeth 43
thumb 43
transplant 5
treated 31
tremor 44
tremors 44
tumor 46 100
tumors 46
tumour 46 100
tumours 46
vasectomy 101
ward 33`,
  home: `
address 8 12
addressthe 8 12
alone 0
ambulance 25
apartment 2 19
apartmentthe 2
atthe 0 15 23 24
bring 24
brought 23
called 18
collapsed 17
deliver 24
delivered 20 23
drop 24
drove 23
enthe 28
flat 1
flatthe 1
found 16
from 13
fromthe 11 13
habite 27
habitethe 27
herself 0
himself 0
home 9 15
house 7 14
inthe 0
isthe 9
leave 24
live 0
lived 4
lives 0
living 3
mail 24
mailed 21 23
moved 10
onthe 0
picked 11
post 24
posted 23
resided 5
resides 5
residing 5
send 24
sent 22 23
ship 24
shipped 23
took 23
tothe 22 23 24
visit 6
visitthe 6 7
vive 28
wohnhaft 26
wohnhaftthe 26`,
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
called 135
care 126 127
cared 94
cares 126
caring 125
check 78
checked 79
client 46
counseled 106
counselled 106
dad 55
daughter 47
dedicated 116
delivered 88
diagnosed 96
discharged 91
donate 128
doña 17
examined 87
families 120
family 119
father 52
finally 80 81 82 83 84 85 86 92 94 95 97 98 102 103 105 107 108
first 81 82 84 85 86 94 98 103 105
forget 66 80
frau 10
from 129
fundraising 128
goodbye 102 131
grandfather 60
grandma 37
grandmother 59
grandpa 38
granny 40
helped 108
herr 11
herrn 12
honor 114
honour 114
husband 50
image 75
interview 137
interviewed 104
intubated 99
kaumātua 35
keep 117
kumari 21
little 67
look 124
looked 95
looking 123
looks 124
lost 81
loving 113
madame 7
mademoiselle 8
matua 23
memory 113
meneer 28
met 82
mevrouw 27
miss 3 132
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
name 136
named 134
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
peace 121
photo 73
picture 74
pray 109
prayers 111
praying 110
pt 45
quote 138
raise 128
raised 128
raising 128
ray 76
recently 80 81 82 83 84 85 86 87 89 90 92 93 94 95 97 98 102 103 105 107 108
remember 89
remembering 130
resident 65
rest 122
resuscitated 100
rip 133
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
story 139
taught 107
team 81 82 84 85 86 98
thank 68 105
think 103
this 70
transferred 101
treated 83
tribute 115
tía 42
tío 43
uncle 34
vale 118
visited 97
whaea 22
wife 49
xray 76`,
  livesIn: `
address 54
allotment 34
arrived 24
based 53
born 42
brought 27
bus 37
came 13
comes 14
commutes 22
cottage 32
domiciliado 50
driven 19
drives 18
drove 55
everyone 57
family 28
farm 9
ferry 39
flat 33
flew 16
flies 17
flood 56
grew 43
habitant 48
habite 47
hails 23
home 7
house 8
husband 30
journey 36
live 0
lived 2
lives 0
living 1
moved 51
native 41
neighbor 52
neighbour 52
only 58
raised 44
reside 3
resided 3
resident 5 6
residents 6
resides 3
residing 4
retired 25
returned 35
rides 21
settled 26
train 38
traveled 15
travelled 15
travels 15
vive 49
walks 20
way 40
widow 31
wife 29
wohnhaft 45
wohnt 46
work 10
worked 12
working 11
works 10`,
  marker: `
boy 9
case 16
child 6
dentist 12
doctor 11
drive 0
drives 0
drove 0
everyone 20
family 3
farmer 14
girl 10
heard 2
keep 0
keeps 0
kept 0
know 1 22
man 7
manage 0
managed 0
manages 0
mean 21
only 19
own 0
owned 0
owns 0
patient 5
person 4
probably 1 2
pupil 18
ran 0
read 2
recognise 1
recognize 1
remember 1
resident 17
run 0
runs 0
seen 2
surely 1
survivor 15
teacher 13
well 1 2
woman 8`,
  nameAfter: ` 0 1 2 3 4 6 7 9 10 11 12 14 15 17 18 19 20 21 22 23 27 28 29 33 36 37 38 39 40 43 44 45 47 50 51 52 54 55 57 58 59 60 61 62
0 5
a 5
act 48
administrator 46
agar 49
age 5
aged 5
airport 48
ambassador 56
amendment 48
an 5
anaemia 49
anaesthetist 46
anemia 49
anesthesiologist 46
anesthetist 46
announced 42
answered 16
apprentice 56
are 30 53
arrived 26
as 30
asked 16
assessment 49
assistant 46 56
asthma 25
at 8 26
ataxia 49
audiologist 46
aunt 13
auntie 13
avenue 48
award 48
baby 24
back 8
battle 41
bay 35
bed 35
bill 48
biopsy 25
birth 41
bodies 49
body 49
boss 13
boyfriend 13
boys 24
breathing 49
bridge 48
brings 8
brother 13 32
brothers 24
building 48
bundle 49
calls 8
came 26
can 53
canal 49
cancer 25 41
carcinoma 49
cardiologist 46
caregiver 13
carer 13 32
case 48
catheter 49
cell 32 49
cells 49
center 48
centre 48
chaplain 46
chief 46
children 48
chorea 49
classification 49
clinic 8 48
clinician 46
collaboration 49
college 48
coma 49
comeback 41
comes 8
consultant 46
contracture 49
coordinator 46 56
could 53
counsellor 46
counselor 46
cousin 13
cried 16
criteria 49
cubicle 35
curve 49
cyst 49
dad 13 32
database 49
daughter 13 32
day 5
deformity 49
dementia 49
dentist 46
dermatologist 46
desk 56
diabetes 25
diagnosis 41
did 53
diet 49
dietician 46
dietitian 46
director 56
disclosed 42
disease 49
disorder 49
do 53
doctor 46
dog 56
drive 48
duct 49
dystrophy 49
editor 56
educator 46
effect 49
emergency 13
employer 13
encephalitis 49
endocrinologist 46
epidemiologist 46
equation 49
esophagus 49
experiment 49
f 5
family 24
father 13 32
fellow 46
fellowship 48
fever 49
fiancé 13
fiancée 13
fight 41
fightback 41
formula 49
foundation 48
founder 56
fracture 49
fund 48
gait 49
geriatrician 46
gift 41
girlfriend 13
girls 24
gland 49
gp 46
grade 49
grading 49
gran 13
granddaughter 13
grandfather 13
grandma 13
grandmother 13
grandpa 13
grandson 13
granny 13
grinned 16
guardian 13
gynaecologist 46
gynecologist 46
haematologist 46
hall 48
have 30 53
healthcare 46
hematologist 46
herbrother 32
hercarer 32
hercell 32
herdad 32
herdaughter 32
herfather 32
herhome 32
herhusband 32
hermob 32
hermobile 32
hermom 32
hermother 32
hermum 32
hernext 32
hernia 49
herphone 32
hersister 32
herson 32
hertel 32
herwife 32
hisbrother 32
hiscarer 32
hiscell 32
hisdad 32
hisdaughter 32
hisfather 32
hishome 32
hishusband 32
hismob 32
hismobile 32
hismom 32
hismother 32
hismum 32
hisnext 32
hisphone 32
hissister 32
hisson 32
histel 32
hiswife 32
home 32
hospital 48
host 56
house 48
how 53
husband 13 32
hygienist 46
hypothesis 49
i 53
immunologist 46
in 8 26 34
index 49
institute 48
instructor 46
insulin 25
intern 46
into 8 26
inventory 49
is 5 26 53
itch 49
joked 16
journey 41
kidney 25
kidneys 25
kids 24
landlord 13
last 41
laughed 16
law 13 48 49
lay 26
lead 56
lecture 48
lecturer 46
lemma 49
let 53
liaison 56
library 48 49
lies 26
line 49
lines 49
long 41
lymphoma 49
mam 13
manager 46 56
maneuver 49
manoeuvre 49
me 8
medal 48
medical 48
memorial 48
method 49
midwife 46
miracle 41
mob 32
mobile 32
model 49
mom 13 32
month 5
mother 13 32
mum 13 32
mumbled 16
muscle 49
my 8
nan 13
nana 13
nation 42
navigator 56
needle 49
neighbor 13
neighbour 13
nephew 13
nerve 49
neurologist 46
neuroma 49
new 41
next 13 32
niece 13
nodded 16
node 49
nodes 49
nodule 49
nodules 49
nurse 46
nutritionist 46
o 5
oath 49
obstetrician 46
oesophagus 49
of 31
office 8
officer 56
on 8 26
oncologist 46
openly 42
operation 25 49
optometrist 46
our 8 26 34
pacemaker 25
paediatrician 46
palsy 49
paramedic 46
parent 13
parents 13
park 48
partner 13
pathologist 46
pediatrician 46
pharmacist 46
phenomenon 49
phlebotomist 46
phone 32
physician 46
physiotherapist 46
please 53
position 49
practice 8
practitioner 46
press 42
principle 49
prize 48
procedure 49
professor 46
provider 46
psychiatrist 46
psychologist 46
public 42
publicly 42
pump 49
questionnaire 49
radiologist 46
rash 49
reaction 49
receptionist 46 56
recovery 41
reflex 49
registrar 46
replied 16
report 49
reporters 42
researcher 46
result 25
results 25
return 41
revealed 42
review 49
reviewed 30
rheumatologist 46
ring 49
risk 49
road 41 48
room 35
roommate 13
rule 48 49
ruling 48
sarcoma 49
sat 26
saw 30
scale 49
scholarship 48
school 48
scientist 46
score 49
second 41
secretary 56
see 8 46
sees 46
seizure 25
seizures 25
sends 8
shouted 16
shrugged 16
side 35
sighed 16
sign 49
sister 13 32
sisters 24
sits 26
sleeps 26
smiled 16
sobbed 16
social 46 56
son 13 32
sonographer 46
specialist 46
spent 26
spoke 42
spoken 42
spot 49
spots 49
spouse 13
stage 49
staging 49
stain 49
station 48
stepdaughter 13
stepfather 13
stepmother 13
stepson 13
story 41
street 48
stroke 25 41
study 49
sugars 25
supervisor 56
support 56
surgeon 46
surgery 8 25 41
survey 49
syndrome 49
team 56
technician 46
technique 49
technologist 46
tel 32
tell 53
test 49
thank 30
thebrother 32
thecarer 32
thecell 32
thedad 32
thedaughter 32
thefather 32
thehome 32
thehusband 32
themob 32
themobile 32
themom 32
themother 32
themum 32
thenext 32
theory 49
thephone 32
therapist 46
thesister 32
theson 32
thetel 32
thewife 32
through 8 26
thyroiditis 49
to 8 26
trainee 56
trainer 46
transplant 25 41
treasurer 56
treatment 25 41
triad 49
trial 48 49
triplets 24
trustee 56
tube 49
tumor 49
tumour 25 49
turned 5
turns 5
twins 24
ulcer 49
uncle 13
under 8 26
university 48
urologist 46
us 8
v 48
virologist 46
virus 49
visitor 46
visits 8
volunteer 46
vs 48
walk 41
ward 8
was 5 26
way 41
week 5
what 53
when 53
where 53
whispered 16
who 26 31
whose 25
why 53
widow 13
widower 13
wife 13 32
will 53
worker 56
world 42
would 53
writes 8
year 5 41
years 5
yo 5
you 30
your 30 34
yr 5
yrs 5`,
  nameBefore: ` 3 5 7 8 9 13 16 20 25 26 30 31 35 38 41 42 43 45 46 47 48 49 50 56 59 60
academy 62
acute 61
admitted 11
advanced 61
against 61
allergic 61
allergy 61
am 27 44
amputee 21
and 24
answers 18
apostle 52
appointment 11
appreciated 11
ask 11 32 55
asked 11
asking 11
association 62
aunt 15
auntie 15
babies 21 29
baby 2 11 19 21 22 23
bake 36
bank 62
baptised 17
baptized 17
beautiful 33
behind 24
beneficiary 2
benefit 11 36
best 14
better 18
between 61
biblical 52
big 33
birthday 11
biscuits 11
bloke 4
board 62
boss 15
boy 19
boyfriend 15 22
brother 4 15 22
buried 11
cake 11 36
call 11 32
called 0 4 17
cape 62
card 1 11
care 11
cared 11
caregiver 15
carer 15 22
cares 11
caring 11
cartoon 52
case 11 29
centenarian 21
center 62
centre 62
champion 21
character 52
chart 1 11
chase 32
check 11 32
checked 11
cheering 11
child 2 4 19
children 29
chocolates 11
christened 17
chronic 61
city 62
claimant 2
cleared 11
client 0 2 54
clients 29
clinician 54
collecting 36
college 62
combining 61
condolences 11
congrats 11
congratulations 11
consent 11
consented 2 11
contact 2 32
council 62
county 62
couple 4
cousin 15
cried 23
cry 23
dad 15 22
daughter 2 4 15 22
day 6 11 40
dayold 6
dayolds 6
days 6
daysold 6
daysolds 6
dear 24 33
deceased 2
dedicated 11
delivered 11
department 62
diagnosed 11 61
diagnosis 61
discharge 11
discharged 11
donate 36
donating 36
donor 2 4 21
dosage 61
dose 61
doses 61
dr 51 54
dream 23
drs 51
dx 61
early 61
east 62
effect 61
effects 61
elevated 61
email 11 32
emergency 2 12 14 15
employer 2 15
entire 24
everyone 18
examined 11
example 58
explain 55
fable 52
families 11
family 1 11 17
farewell 11 39
father 2 4 15 22
feature 2
feedback 11
fella 4
fellow 4
female 4 29
fiancé 15
fiancée 15
fictional 52
fighter 21
film 11
filmed 11
finally 10
first 1 10
flowers 11
for 24 40
forename 1
forget 11
form 1
fort 62
foundation 62
friend 4 33 36
from 24 37
full 1
fundraise 36
fundraiser 11
fundraising 11 36
funds 11
gentleman 4 19
girl 19 29
girlfriend 15 22
given 1 11
god 52
goddess 52
godspeed 33
goes 18
goodbye 11 39
gp 54
graduate 21
graduates 29
gran 15 22
granddaughter 15
grandfather 4 15 22
grandma 15 22
grandmother 4 15 22
grandpa 15 22
grandson 15
granny 15
guarantor 2
guardian 2 15
h 61
had 10
hats 11
have 10
help 24 36
helping 40
her 12 14
heroine 52
high 11 33 61
his 12 14
history 61
hold 34
holding 34
honor 11
honour 11
hospital 62
how 40
hug 11 24
hugging 24
hugs 11
husband 4 15 22
hx 61
i 10 27 44
identified 27
image 11
images 11
imagine 58
include 29
included 29
infant 4
initials 2
inpatient 0
instance 58
institute 62
insured 2
interview 11
interviewed 11
interviewee 0
interviewer 54
introducing 28
it 27
its 27
journal 62
just 10
keep 24 34
keeping 34
kids 29
king 52
known 0 18 27 61
label 1
lady 19
lake 62
landlord 15
last 1
law 15
legal 1
legend 52
let 58
letter 11
lift 24
lifting 24
like 29
little 11 21 22 23 33 36 57
look 11
looked 11
looking 11
looks 11
losing 11
lost 11
lovely 24 33
low 61
maiden 1
mail 32
male 29
mam 15
man 19
management 61
marathoner 21
meet 11 28 39
memory 11
mermaid 52
message 11
met 11 24
middle 1
ministry 62
miss 11 53
mom 15 22
month 2 6
monthold 6
montholds 6
months 6
monthsold 6
monthsolds 6
mother 2 4 15 17 22
mount 62
mr 53
mri 11
mrs 51 53
ms 53
mum 15 22
my 12
myth 52
mythical 52
mythological 52
name 0 1 27 44
named 0 4 17 21
names 1
nan 15 22
nana 15
neighbor 15 36
neighbour 15 36
nephew 15
never 10
new 62
newborn 4 21
next 2 12 14 15
nicknamed 4 18
niece 15
nok 2
nom 1
nombre 1
north 62
note 11
notes 11
nurse 10 54
nursed 11
nurses 10
nursing 11
o 6
office 62
ok 11
okay 11
old 33
olds 6
on 61
once 10
operated 11
operation 61
our 12 24
paciente 0
painting 11
parent 15 22
parents 15 17 22
partner 15
patient 0 2 12 19 21 54
patiente 0
patientin 0
patients 0 19
peace 33
pensioner 4
permission 11
person 19
phone 32
photo 11
physician 54
picture 11
poem 11
poor 23
port 62
positive 61
possible 61
postcard 11
pray 11
prayer 11
prayers 11
praying 11
preemie 4 21
preferred 1
prescribed 61
prescription 11
prevent 61
preventing 61
prof 51
profile 2
prophet 52
proud 11
provider 54
pt 0 2 12 54
quote 11
r 33
raise 36
raised 36
raising 11 36
ray 11
re 2
reaction 61
reactions 61
recent 61
recently 10
recipient 2 4 21
recurrent 61
referral 11
regular 4
remember 11 24 28
remembering 11 39
republic 62
request 11
requested 11
resident 0 2
residents 29
rest 33
results 11
review 11
ring 32
rip 11 33
risk 61
river 62
roommate 15
sat 11
saved 11
saving 40
say 55 58
scan 11
school 62
service 0
severe 61
shout 11
shoutout 11
signed 2 11
sister 4 15 22
sleep 33
smile 21
society 62
son 2 15 22
south 62
speak 23
speaking 11 27
spoke 11
spotlight 2
spouse 2 15
staff 10
stage 61
started 61
starting 61
state 62
stepdaughter 15
stepfather 15
stepmother 15
stepson 15
story 2 11 52
student 4
subject 2
subscriber 2
such 29
support 24
suppose 58
surgery 11
surname 1
survivor 4 19 21
suspected 61
sweet 33
symptom 61
symptoms 61
taking 61
tale 52
talk 23
tamariki 29
team 10
teenager 4 19
tell 32 55
text 11 32
thank 11 24 39
thanks 24
the 12 24 62
their 12 14
think 11 23
this 27 28
thought 23
thoughts 11
titular 52
toddler 4
told 11 24
treat 11 61
treated 11 61
treating 11 61
treatment 61
tribute 11
twin 21
twins 21
ultrasound 11
uncle 4 15
university 62
until 33
update 11
use 61
using 61
vale 33
ve 10
versus 61
veteran 4
victim 2
video 11
visit 11
visited 11
visiting 11
voicemail 11
vs 61
warrior 21
wave 11
we 10
wee 33
week 2 6
weekold 6
weekolds 6
weeks 6
weeksold 6
weeksolds 6
welcome 11
well 11
west 62
what 40
when 40
whole 24
why 40
widow 4 15 22
widower 4 15 22
wife 15 22
with 24 61
woman 4 19 29
wonder 23
wonderful 24
words 11
worried 23
worry 23
wristband 1
xray 11
year 2 6
yearold 6
yearolds 6
years 6
yearsold 6
yearsolds 6
yo 6
young 23 33`,
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
a 17
an 17
boy 0 7
broke 18
brother 3
called 18
came 1
child 8
collapsed 18
couple 10
cut 18
daughter 3
died 18
family 9
farmer 16
father 0 3
fell 18
girl 0 6
got 18
granddaughter 3
grandson 3
had 1
has 1
he 19
her 19
his 19
hurt 18
husband 3
is 1
lost 18
man 0 5
mayor 13
mother 0 3
needed 18
one 17
our 17
priest 15
ran 18
she 19
sister 3
son 3
survived 18
teacher 14
teenager 0
the 17
took 18
triplets 12
twins 11
underwent 18
was 1
went 18
who 1
widow 0 3
widower 0
wife 3
woke 18
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
cell 2 3
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
home 3
kinno 2
kinnumber 2
mail 0
mailed 0
message 0
messageed 0
mob 3
mobile 2 3
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
phone 0 2 3
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
bed 3
close 1 3 4
closeup 1 3 4
day 3
elderly 1 2
face 3 5
former 1 2
headshot 1 3
holding 3 5
home 3
hugging 3
image 1 3 6
images 6
incision 3
laughing 3
leaving 3
lesion 3
lying 3
miss 3
mr 3
mri 3
mrs 3
ms 3
mx 3
paediatric 1 2
patient 0 2 5
patients 0
pediatric 1 2
photo 1 3 4 5 6
photograph 1 3 4
photos 6
picture 1 3 4 6
pictures 6
playing 3
portrait 1 3 4 5
posing 3
post 3
postop 3
pre 3
preop 3
profile 3
rash 3
ray 3
real 2
recovering 3
ringing 3
scan 3
scar 3
selfie 1 3 4 5
showing 3
sitting 3
smiling 3 5
standing 3
walking 3
waving 3
wearing 3
wound 3
xray 3
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
  storyParts: ` 682 683 684 685 687 688 690 695 697 712 723 725 728 741 744 745 748 749 753 754 759 760 775 778 783 789 793 794 797 798 800 801 805 807 809 810 811 812 814 817 822 825 826 827 828 831 834 842 843 846 850 853 866
0 28
abbess 126
abbesss 394
abbot 125
abbots 393
above 1088
accident 923
acrobat 155
acrobats 423
across 1088 1089 1091 1092 1096 1097 1098 1100 1102 1103 1106 1108
actor 221
actors 489
addison 686
addisons 686
adopted 894 896 897 898 899 900
adoptedbrother 899
adoptedchild 896
adopteddaughter 895
adoptedfather 898
adoptedmother 897
adoptedsister 900
adoptedson 894
afternoon 646 654
age 1
aged 1 2
aicardi 689
allergy 867
alpacas 613 616 617 618 619 620 621 622 623 624 625 628 629 631
alport 691
alström 692
amyotrophic 693
an 29
and 2
angelman 694
anzac 668
apert 696
april 655
archer 164
archers 432
artists 348
astronaut 287
astronauts 555
at 1
ataxia 698
athlete 217
athletes 485
atoll 1098
attack 932
auctioneer 293
auctioneers 561
august 655
australia 670
avalanche 923 932
award 1069
bagpiper 91
bagpipers 359
bailiff 133
bailiffs 401
baker 201 964 995
bakers 469
bakery 936
ballerina 220
ballerinas 488
bank 936
banker 294
bankers 562
bar 936
barber 203 936 965 996
barbers 471
barbershop 936
bardet 699
barrel 160 428
bartender 205
bartenders 473
bartter 700
base 938 1039 1097
batten 701
beekeeper 104 241
beekeepers 372 509
behind 1088
behçet 702
behçets 702
bellringer 122
bellringers 390
beside 1088
biliary 703
biology 611
birt 704
bishop 265
bishops 533
black 974
blackout 932
blacksmith 231
blacksmiths 499
bladder 705
blaze 932
blind 978
blizzard 932
blood 867
boat 916
boating 923
bombing 932
bookshop 936
bookstore 936
both 909
boxer 316
boxers 584
boxing 662
boy 61 986
brewer 303
brewers 571
brewery 936
bridge 916
broke 34 1063 1064 1065 1066 1069 1070 1071 1073 1075
bronze 937
brother 899 901 941 943 947 949 950 951 952 957
brothers 884 885 886 887 888 889 890 891 892 893 912
brugada 706
budd 707
burned 916
burnt 916
bus 936
bush 929
bushfire 929
butcher 202
butchers 470
butchery 936
cab 936
cafe 936
called 41
came 40
canada 669
canavan 708
cancer 867
candidate 322
candidates 590
candle 151 419
cantor 123
cantors 391
capsized 916
captain 84 197 1085
captained 1062 1063 1064 1065 1066 1067 1069 1070 1071 1072 1073 1074 1075 1076
captains 352 465
career 610
caretaker 277
caretakers 545
carnival 932
carpenter 232
carpenters 500
carrier 191
carriers 459
case 992
cases 869
castleman 709
casualty 934
cattle 616 617 618 619 621 622 628 631
cellist 94
cellists 362
centenarian 25
ceremony 932
chairman 130 398
champion 166 1080
champions 434
championship 932 1068
chapel 1088
charcot 710
chediak 711
cheerleader 272
cheerleaders 540
cheese 147 415
cheesemaker 305
cheesemakers 573
chef 267
chefs 535
chemical 923
chemistry 611
chief 128 340 943 951
chiefs 396 608
child 896 907 983 1008
children 869 884 885 886 887 888 889 890 891 892 893 911
childs 1008
chip 936
chocolatier 150
chocolatiers 418
choirmaster 290
choirmasters 558
christmas 656 673
church 936 1088
churg 714
cinema 936
city 938 1030
class 1035
clerk 131 325 957
clerks 399 593
climber 285 312
climbers 553 580
clinic 936
clown 153
clowns 421 427
club 1075
coach 211
coached 611 615
coaches 611 614
coachs 479
cobbler 300
cobblers 568
cockayne 715
collapse 923
collapsed 39 916
collision 923
combined 829
commune 1105
company 1074
concert 932
condition 867
conductor 96 138
conductors 364 406
congenital 716
congregation 938 1034
conjoined 717 870
convent 1110
cook 268
cooks 536
cornelia 718
coroner 132
coroners 400
councillor 181
councillors 449
county 77 80 81 82 83 87 90 92 95 97 98 99 100 101 104 105 106 107 109 111 120 121 122 123 125 126 128 129 131 134 141 146 147 148 151 153 159 160 161 162 163 164 165 170 171 172 174 175 176 178 179 180 192 193 194 195 196 198 201 203 209 211 213 219 221 222 230 236 237 239 242 245 246 250 254 262 263 264 265 266 267 268 270 273 282 283 286 294 298 303 306 308 309 311 316 317 318 324 325 327 328 330 335 336 340 341 932 938 941 943 947 949 950 951 952 957 1021 1087 1102
courthouse 1088
cowboy 239
cowboys 507
crash 923 932 1071
crashed 916
cream 87 355
creutzfeldt 719
crew 1041
cri 720
crier 327
criers 595
crocodile 108 376
crofter 110
crofters 378
cropduster 336
cropdusters 604
crossing 275 543
crouzon 721
cushing 722
cushings 722
cut 46
cutter 111
cutters 379
cyclist 313
cyclists 581
cyclone 928
dad 872 873 876 880 881
dairy 936
dancer 219
dancers 487
dandy 724
daughter 64 895 906 941 942 943 947 949 950 951 952 957
daughters 884 885 886 887 888 889 890 891 892 893 910
day 0 633 681 917
days 0 633 652
deacon 266
deacons 534
deaf 977
debate 932
december 655
defect 867
delivers 630
dentist 244 962 989 1012
dentists 512 1012
department 1033
deputy 324
deputys 592
derailed 916
derailment 924
derby 932
diamond 726
died 38
digger 146
diggers 414
diner 936
director 75 291
directors 343 559
disaster 923 932
discovered 1062 1063 1064 1065 1066 1067 1069 1070 1071 1072 1073 1074 1075 1076
disease 867
disorder 867
distiller 149
distillers 417
district 938 1028
diver 286
divers 554 598
diwali 677
dj 98
djs 366
doctor 171 961 988 1011
doctors 439 1011
dozen 869
dravet 727
driver 81 82 83 192 193 194 195
drivers 349 350 351 460 461 462 463
drives 620
drove 621
drummer 227
drummers 495
during 674 677
duster 336
dusters 604
eagle 729
earlier 651
early 4 13
earthquake 925
easter 657 674
editor 250
editors 518
edwards 730
ehlers 731
eight 878 890
eighties 11
elder 129
elders 397
eldest 914
election 672 932
electrician 234
electricians 502
eleven 893
else 1061
engineer 281
engineers 549
english 611
epidermolysis 732
erdheim 733
estate 1106
estranged 901 902 903 904 905 906 907
estrangedbrother 901
estrangedchild 907
estrangeddaughter 906
estrangedhusband 904
estrangedsister 902
estrangedson 905
estrangedwife 903
evening 647 654 920
every 616 617 618
everyone 1057
ewing 734
exbrother 901
exchild 907
exdaughter 906
exhusband 904
exploded 916
explosion 923 932
exsister 902
exson 905
extremely 867
exwife 903
fabry 735
factory 923
falconer 103
falconers 371
families 869 1004
familiess 1004
family 939 973 980 1003
familys 939 1003
fanconi 737 738
farm 936
farmed 629
farmer 105 106 107 172 306 966
farmers 373 374 375 377 440 574
farms 628
farrier 118
farriers 386
father 63 664 872 873 874 875 876 877 878 879 880 881 882 898 941 943 947 950 951 957
february 655
fell 35 916
fencer 162
fencers 430
ferry 916 923 936
ferryman 258
ferrymans 526
festival 1076
few 869
fibrodysplasia 739
fifties 8
figure 161
final 931 932
finals 932
fire 923 932
firefighter 186
firefighters 454
fireman 187
firemans 455
first 616 617 618 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056
fisherman 173
fishermans 441
fisherwoman 113
fisherwomans 381
fishmonger 86
fishmongers 354
five 652 869 875 887
flood 932
floods 932
florist 297
florists 565
football 611
footballer 215
footballers 483
forge 936
former 77 80 81 82 83 87 90 92 95 97 98 99 100 101 104 105 106 107 109 111 120 121 122 123 125 126 128 129 131 134 141 146 147 148 151 153 159 160 161 162 163 164 165 170 171 172 174 175 176 178 179 180 192 193 194 195 196 198 201 203 209 211 213 219 221 222 230 236 237 239 242 245 246 250 254 262 263 264 265 266 267 268 270 273 282 283 286 294 298 303 306 308 309 311 316 317 318 324 325 327 328 330 335 336 340 341 1077 1078 1083
forties 7
foster 894 896 897 898 900
fosterbrother 899
fosterchild 896
fosterdaughter 895
fosterfather 898
fostermother 897
fostersister 900
fosterson 894
founded 1062 1063 1064 1065 1066 1067 1069 1070 1071 1073 1074 1075
four 652 869 874 886
friday 638 653 654
friedreich 740
friedreichs 740
from 31
front 920
gamekeeper 102
gamekeepers 370
garage 936
gardener 279
gardeners 547
gates 1088
gaucher 742
gentleman 73
girl 60 987
gitelman 743
glassblower 302
glassblowers 570
goal 617
goalkeeper 214
goalkeepers 482
gold 937
got 42
governor 1081
grain 923
gran 872 873 874 875 876 879 880 881
grand 931 932
granddaughter 941 942 943 944 945 946 947 948 949 950 951 952 953 954 955 956 957 958 959
grandfather 71 872 873 874 875 876 877 878 879 880 881 882 883
grandma 872 873 874 875 876 877 878 879 880 881 882
grandmother 70 872 873 874 875 876 877 878 879 880 881 882 883
grandpa 872 873 874 875 876 877 878 879 880 881 882
grandson 941 942 943 947 949 950 951 952 957
granulomatous 713
gravedigger 260
gravediggers 528
great 915
grocer 209
grocers 477
grocery 936
groundskeeper 280
groundskeepers 548
guess 1060
guide 309
guides 577
guillain 746
gym 936
gymnast 314
gymnastics 611
gymnasts 582
had 51
hailey 747
hairdresser 204
hairdressers 472
half 932
halftime 932
halloween 660 680
hamlet 1091
handful 869
hanukkah 678
harbor 1088
harbormaster 257 958
harbormasters 525
harbour 256 524 1088
harbourmaster 958
harlequin 750
harpist 93
harpists 361
has 50
he 14 15 16 17 18 19 55
headlines 918 919
headmaster 338 954
headmasters 606
headmistress 337 955
headmistresss 605
headteacher 169 953
headteachers 437
heat 932
heatwave 932
heaviest 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056
held 1065 1070 1073 1075
helicopter 916 923
her 13 56
hereditary 751
hermansky 752
highway 923
hippel 851
his 13 57
history 611
holds 1063 1064 1065 1066 1069 1070 1071 1073 1075
homecoming 274 542 932 948
hospital 938
host 100
hosts 368
hotel 936
house 1013
houses 1013
hunter 308 755
hunters 576
huntington 756
huntingtons 756
hurler 757
hurricane 926
hurt 45
husband 67 904 941 943 947 949 950 951 952 957
husbands 884 885 886 887 888 889 890 891 892 893
hutchinson 758
identical 870
imam 179
imams 447
in 868
inauguration 932
inclusion 761
independence 665
infection 867
influencer 320
influencers 588
innkeeper 207
innkeepers 475
interstate 923
is 2 53
isaacs 762
island 77 80 81 82 83 87 90 92 95 97 98 99 100 101 104 105 106 107 109 111 120 121 122 123 125 126 128 129 131 134 141 146 147 148 151 153 159 160 161 162 163 164 165 170 171 172 174 175 176 178 179 180 192 193 194 195 196 198 201 203 209 211 213 219 221 222 230 236 237 239 242 245 246 250 254 262 263 264 265 266 267 268 270 273 282 283 286 294 298 303 306 308 309 311 316 317 318 324 325 327 328 330 335 336 340 341 938 941 943 947 949 950 951 952 957 1020 1087 1089
jackaroo 334
jackaroos 602
janitor 278
janitors 546
january 655
jeune 763
jeweler 116
jewelers 384
jeweller 115
jewellers 383
jewish 975
job 610
jockey 213
jockeys 481
joubert 764
journalist 248
journalists 516
judge 246
judges 514
just 2 14 15 16 17 18 19
kabuki 765
kallmann 766
kawasaki 767
kearns 768
keep 1086
keeper 104 141
keepers 372 409
keeps 1086
kids 884 885 888 892
kindergarten 78 346 611
kleine 769
klippel 770 771
know 1058 1059 1060
knows 1059
krabbe 772
labor 667
lady 72
lambert 773
landlady 144
landladys 412
landlord 143
landlords 411
landslide 932
langerhans 774
last 649 655 1087
late 13 903 905
latebrother 901
latechild 907
latedaughter 906
latehusband 904
latesister 902
lateson 905
latewife 903
launderette 936
laundromat 936
lawyer 245
lawyers 513
leigh 776
lennox 777
lesch 779
li 780
librarian 210
librarians 478
library 936 1088
lifeguard 310
lifeguards 578
lighthouse 255 523 936 959 1086
lobsterman 112
lobstermans 380
local 87 90 92 97 98 99 100 125 128 129 131 148 153 159 163 170 171 176 178 179 180 196 201 211 221 236 242 246 263 264 267 268 273 286 309 316 318 325 327 330 340 941 943 947 950 951 957
lockdown 932
locked 781
lockkeeper 142
lockkeepers 410
loeys 782
logger 237
loggers 505
lollipop 74 276 342 544
longest 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056
lost 33
lottery 1067
mad 784
made 919
magician 154
magicians 422
magistrate 247
magistrates 515
maker 148
makers 416
man 59 984 1009
manages 627
mans 1009
maple 785
marathon 932
march 655
marfan 786
market 1088
master 77
masters 345
matador 158
matadors 426
matron 262
matrons 530
mayor 180 941
mayors 448
mccune 787
mechanic 235
mechanics 503
medal 1063
mediterranean 736
memorial 666 1088
menkes 788
metachromatic 790
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
midwife 261 969 1000
midwifes 529
milkman 88
milkmans 356
mill 923 936
millions 937
mine 916 923
miner 236
miners 504
mining 923
minister 177
ministers 445
mitochondrial 791
moebius 792
mom 872 873 876 880 881
monastery 1109
monday 634 653 654 659 667 668
monk 264
monks 532
month 0 633
months 0 633
morning 644 654 657 659 662 663 664 667 668 669 681
mosque 936 1088
mother 62 663 872 873 874 875 876 877 878 879 880 881 882 897 941 943 947 950 951 957
motorway 923
muezzin 124
muezzins 392
multiple 795
mum 872 873 876 880 881
muscular 833
musician 223
musicians 491
muslim 976
mutation 867
myasthenia 796
near 1088
necrotizing 799
needed 48
neighborhood 1104
neighbourhood 1104
netball 611
neuromyelitis 802
newborn 22
news 918
newsreader 251
newsreaders 519
next 1088
niemann 803
night 642 659 681 917
nights 652
nine 879 891
nineties 12
nobody 1061
nonagenarian 24
noonan 804
november 655
nun 263
nuns 531
nurse 170 968 999
nursery 936
nurses 438
o 3
oboist 95
oboists 363
october 655
octogenarian 23
of 32 868
office 936 1088
officer 185
officers 453
oldest 914 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056
olympian 1079
olympics 932
once 937
one 868
only 2 14 15 16 17 18 19 1002
onlybrother 901
onlychild 907
onlydaughter 906
onlyhusband 904
onlysister 902
onlyson 905
onlywife 903
openly 979
operator 284
operators 552
opposite 1088
organ 616 617 618
organist 224
organists 492
osteogenesis 806
other 939 940
outback 1099
owned 619
owns 618
oyster 109
painter 228
painters 496
paper 90 358 918
paperboy 89
paperboys 357
papers 918
parade 932
parent 872 873 874 875 876 877 878 879 880 881 882
parents 908
parish 938 941 943 947 949 950 951 952 957 1027 1096
paroxysmal 808
passover 679
pastor 175
pastors 443
patient 982 1007
patients 869 1007
patrick 671
pearl 330
peninsula 1095
people 869 1006
peoples 1006
performer 157
performers 425
person 837 939 981 1005
persons 939 1005
pharmacist 296
pharmacists 564
pharmacy 936
pianist 226
pianists 494
piano 616 617 618
pile 923
pileup 923
pilot 196 1001
pilots 464
piper 92
pipers 360
plane 916 923 936
played 623
player 165
players 433
playoff 932
playoffs 932
plays 622
plumber 233
plumbers 501
police 341 609 952
policeman 183 970
policemans 451
policewoman 184 971
policewomans 452
pompe 813
postman 188
postmans 456
postmaster 189 946
postmasters 457
postmistress 190 945
postmistresss 458
postwoman 145
postwomans 413
potter 230
potters 498
power 932
practice 936
prader 815
preaches 626
premiere 932
presenter 252
presenters 520
president 1084
priest 174 963 998
priests 442
primary 816
principal 168 956
principals 436
prioress 127
prioresss 395
prison 1108
prize 1066
probably 1060
professor 289
professors 557
prom 932
proteus 819
province 1025
pseudomyxoma 820
pseudoxanthoma 821
pub 936
publican 206
publicans 474
pupil 993 1015
pupils 1015
puppeteer 152
puppeteers 420
quad 923
quadruplet 870
quadruplets 870
quarterback 216 944
quarterbacks 484
queen 97 273 947
queens 365 427 541
quintuplet 870
quintuplets 870
rabbi 178
rabbis 446
race 1070
radio 99 367
rally 932
ramadan 676
ran 44 617
rancher 238
ranchers 506
ranger 254 335
rangers 522 603
rare 867
rasmussen 823
rasmussens 823
realtor 295
realtors 563
recognise 1060
recognize 1060
record 1062
referee 212
referees 480
regatta 932
region 1029
remaining 1087
remember 1060
reporter 249
reporters 517
rescued 1062 1063 1064 1065 1066 1067 1069 1070 1071 1073 1074 1075
reservation 1037 1093
reserve 1038 1094
restaurant 936
retired 76 77 80 81 82 83 84 85 87 88 90 92 93 94 95 97 98 99 100 101 104 105 106 107 109 110 111 116 117 118 120 121 122 123 124 125 126 128 129 131 132 133 134 135 139 141 146 147 148 151 153 155 156 158 159 160 161 162 163 164 165 167 170 171 172 174 175 176 178 179 180 182 185 187 188 191 192 193 194 195 196 197 198 199 200 201 202 203 209 211 212 213 217 218 219 221 222 226 227 228 230 233 236 237 238 239 242 244 245 246 250 254 256 261 262 263 264 265 266 267 268 270 271 273 278 282 283 285 286 288 294 295 297 298 300 303 306 307 308 309 311 312 313 314 316 317 318 323 324 325 327 328 330 331 332 335 336 340 341
rett 824
riders 427
ringer 122 328
ringers 390 596
riot 932
rodeo 159 932
roof 916
roofer 283
roofers 551
roughneck 114
roughnecks 382
rower 163
rowers 431
runs 616
saddler 117
saddlers 385
sailor 198
sailors 466
salon 936
sank 916
saturday 639 653 654
school 77 80 81 82 83 87 90 92 95 97 98 99 100 101 104 105 106 107 109 111 120 121 122 123 125 126 128 129 131 134 141 146 147 148 151 153 159 160 161 162 163 164 165 170 171 172 174 175 176 178 179 180 192 193 194 195 196 198 201 203 209 211 213 219 221 222 230 236 237 239 242 245 246 250 254 262 263 264 265 266 267 268 270 273 282 283 286 294 298 303 306 308 309 311 316 317 318 324 325 327 328 330 335 336 340 341 923 936 938 941 943 947 949 950 951 952 957 1023 1088
scoutmaster 292
scoutmasters 560
sculptor 229
sculptors 497
seamstress 299
seamstresss 567
second 616 617 618 619 621 622 628 631
seen 1060
senator 323 1082
senators 591
september 655
septuagenarian 26
served 625
serves 624
set 1065
seven 877 889
seventies 10
sexton 120
sextons 388
she 14 15 16 17 18 19 54
shearer 331 332
shearers 599 600
sheep 616 617 618
shepherd 240
shepherds 508
sheriff 182 942
sheriffs 450
ship 916 1040
shooting 932 933 935 1072
shop 936
shopkeeper 208
shopkeepers 476
shwachman 830
siblings 884 885 886 887 888 889 890 891 892 893
siege 932
silver 937
singer 222
singers 490
sings 631
sister 900 902 941 943 947 950 951 957
sisters 884 885 886 887 888 889 890 891 892 893 913
six 869
sixties 9
skater 317
skaters 429 585
skier 318
skiers 586
skiing 923
skipper 85
skippers 353
smallest 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056
snowboarder 319
snowboarders 587
snowmobile 923
snowplough 136 404
snowplow 137 405
soldier 199
soldiers 467
son 65 905
sons 884 885 888 892 909
spanish 611
spill 923
spina 832
squad 1036
square 1088
stabbing 932
stage 916
stand 916
starred 1062 1063 1064 1065 1066 1067 1069 1070 1071 1073 1074 1075
state 932 938 1024
station 139 407 936 1088
stationmaster 140
stationmasters 408
step 894
stepbrother 899
stepchild 896
stepdaughter 895
stepfather 898
stepmother 897
stepsister 900
stepson 894
stevens 835
stickler 836
stockman 333
stockmans 601
stonemason 119
stonemasons 387
store 936
storm 932
street 1026 1103
strike 932
student 271 994 1016
students 539 1016
sturge 838
sunday 640 653 654 659 667 668
super 932
superintendent 339
superintendents 607
supermarket 936
supranuclear 818
surfer 311
surfers 579
surgeon 288
surgeons 556
surgery 936
survived 36 1003 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016 1062 1063 1064 1065 1066 1067 1069 1070 1071 1072 1073 1074 1075 1076
surviving 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056
survivor 972 991 1017
survivors 1017
susac 839
swimmer 218
swimmers 486
swimming 611
synagogue 936
syndrome 867
tailor 298
tailors 566
takayasu 840
tallest 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056
tattoo 80
tattooist 79
tattooists 347
taught 611 613
taxi 936
tay 841
teacher 76 167 960 990 1014
teachers 344 435 1014
teaches 611 612
team 1031 1073
teenager 20
teens 4
television 920
temple 1088
ten 869
thanksgiving 658 675
thatcher 329
thatchers 597
the 30 632
theater 936
theatre 936
their 13
third 616 617 618
thirties 6
thursday 637 653 654
title 1064
toddler 21
tonight 643
took 43
tornado 927
town 98 100 171 179 242 263 264 267 268 938 1018 1100
township 1101
tractor 923
trailer 1107
train 916 923
transverse 844
trapeze 156 424
trapper 307
trappers 575
treacher 845
treasurer 326
treasurers 594
trial 932
triplet 870
triplets 870 883
tsunami 932
tuberous 847
tuesday 635 653 654
tumor 867
tumour 867
turned 1
turner 848
tv 920
twenties 5
twin 870 903 905
twinbrother 901
twinchild 907
twindaughter 906
twinhusband 904
twins 870 882
twinsister 902
twinson 905
twinwife 903
ultra 867
ultrarare 867
undertaker 259
undertakers 527
underwent 49
usher 849
valentine 661
valley 938 1022 1087 1092
verger 121
vergers 389
very 867
vet 242 936 967 997
veteran 200
veterans 468
veterinarian 243
veterinarians 511
vets 510
vicar 176 950
vicars 444
village 76 77 80 81 82 83 84 85 87 88 90 92 93 94 95 97 98 99 100 101 104 105 106 107 109 110 111 116 117 118 120 121 122 123 124 125 126 128 129 131 132 133 134 135 139 141 146 147 148 151 153 155 156 158 159 160 161 162 163 164 165 167 170 171 172 174 175 176 178 179 180 182 185 187 188 191 192 193 194 195 196 197 198 199 200 201 202 203 209 211 212 213 217 218 219 221 222 226 227 228 230 233 236 237 238 239 242 244 245 246 250 254 256 261 262 263 264 265 266 267 268 270 271 273 278 282 283 285 286 288 294 295 297 298 300 303 306 307 308 309 311 312 313 314 316 317 318 323 324 325 327 328 330 331 332 335 336 340 341 938 941 942 943 947 949 950 951 952 957 1019 1087 1088 1090
violin 616 617 618 619 621 622 628 631
violinist 225
violinists 493
viral 921 922
von 852
waiter 270
waiters 538
waitress 269
waitresss 537
ward 1032
warden 101 134
wardens 369 402
was 2 14 15 16 17 18 19 52 632
watchmaker 301
watchmakers 569
weatherman 253
weathermans 521
wednesday 636 653 654
week 0 633 645 681 917
weekend 648 650 681 917
weeks 0 633 652
welder 282
welders 550
well 1060
went 47 916
werner 854
west 855
which 916
whipple 856
whipples 856
who 27
widow 68 871
widower 69 871
wife 66 903
wildfire 930
williams 857
wilms 858 859
wilson 860 861
wilsons 861
winemaker 304
winemakers 572
wiskott 862
within 982 983 984 985 986 987 988 992 993 995 997 999 1001 1002
wives 884 885 886 887 888 891 892
woke 37
wolf 863
wolfram 864
woman 58 985 1010 1060
womans 1010
won 937 1065
worked 610
working 610
works 610
world 932
wreck 923
wrestler 315
wrestlers 583
xeroderma 865
year 0 633 659
years 0 633
yesterday 641
yo 3
youngest 914 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055 1056
youtuber 321
youtubers 589
zamboni 135 403`,
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
