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
  evidence: ` 316 317 362
abuela 377
accident 180
account 36
add 311 312
addiction 120
address 24
admis 138
admise 138
admission 160 174 176 276
admit 175
admitted 85 86 89 198 199
aged 84
airlifted 143
als 123
alzheimer 130
am 332
aneurysm 243
anorexia 116
another 0
appointment 160 162 289 294 296
arrest 186
ask 436
asked 195
asks 313
assessed 150
asthma 0 114 236
atendida 139 156
atendido 139 156
attack 102
attended 87 145
aufgenommen 159
aunt 40 430
auntie 368
aunty 369
autopsy 194
average 314
avoid 309
b 66
baby 31 300 432
battled 97 100 101 102 103 105 107 108 109 111 112 114 117 121 123 124 125 126 131 135
bay 187
bd 67
bday 67
beat 105 109 123 124 126
became 59
because 201
bed 170 187 390
bedside 194 284
begum 367
behandelt 136 137
bei 140
bill 294
biopsied 142 144
biopsy 258 294
birth 68
birthday 444
birthing 200
blogs 147
blood 294
born 69 144 300
boss 29
boyfriend 47
breath 183
broke 203
brother 12 421
brought 143
bulimia 117
buried 198
burn 200
burns 200
call 401
called 2 195 407
came 196 197 294
cancer 0 97 180 291
cannulated 144
car 22
card 83 261
cardiologist 274
care 200 202 386
cared 150 198 199
caregiver 17
carer 16
caring 393
carried 143
case 165
caseload 200
cast 146
catheterised 144
catheterized 144
caught 97 100 101 102 105 107 108 109 114 121 123 124 125 126 131
ce 52
cell 27
center 200
centre 200
cet 52
cette 52
chart 32 72 165 246 294
check 311 312 452
chemo 131 251
chemotherapy 132 252
clear 141
client 50 382
clinic 200
coded 186
collapsed 87
colonoscopy 234
commented 303
composite 327
confirm 311 312
consent 295 297 298
consult 201
consulted 201
consults 201
consumer 50
covid 107
ct 279
cubicle 187
dad 11 420
dada 139
dado 139
date 311 312
daughter 3 412
day 67 73
days 73
death 176
deathbed 285
delivered 142 198 199 300
delivery 200
dem 53
dementia 128 238
den 53
department 200
depression 118 240
details 310
diabetes 113 237
diagnosed 85 86 89 142 198 199
diagnosis 91 146 176 256 294
dialysed 144
dialysis 0 133 180 253
dialyzed 144
died 87
diese 53
diesem 53
diesen 53
dieser 53
discharge 171 176 247
discharged 85 86 89 144 198 199
do 177
doa 177
dob 66 282
dod 177
don 308
donate 385
dos 177
doña 353
dummy 319
décédé 138
décédée 138
each 311 312 313 314
easy 399
ein 53
eine 53
eingeliefert 137
elderly 0
email 404
emailed 195 303
emergency 200
employer 21
enter 311 312
entlassen 136 137
epilepsy 115 239
er 200
evaluated 150 151
every 201 313 314
everyone 206
ex 19 302
exam 200
examined 150 151 199
example 328
explained 203
extubated 144
face 33
faceprint 212
falleció 139
family 18 388
father 8 417
favorite 0
favourite 0
feature 60
feeding 231
fever 221
fiancé 49
fiancée 49
fibrosis 122
fictional 321
fictitious 322
final 183
finger 209
fingerprint 209
fingerprints 209
first 0 150 160
flatlined 186
floor 189
flown 143
follow 160 166
followed 150 151 152
forget 433
former 0
fought 97 100 101 102 105 107 108 109 114 121 123 124 125 126 131
fracture 224
frau 346
from 200 400
full 311 312
funeral 193 194
geboren 76
gestorben 137
girl 300
girlfriend 46
give 307 308 311 312
godspeed 392
gone 136
goodbye 198 440
got 105 109 123 124 126 332
graduate 50
granddaughter 39
grandfather 425
grandma 373 426
grandmother 424
grandpa 374 427
grandson 38
granny 376
guardian 48
habite 154
had 105 332
has 105
have 332
heart 0 146
hearts 191
hepatitis 127
herr 347
herrn 348
history 94
hiv 126
home 25 200
honor 397
honour 396
hospice 0 200
hospital 200 255
hospitalised 85 86
hospitalisé 158
hospitalisée 158
hospitalized 85 86
hours 183
house 163
hugged 195
husband 6 415
hx 148 149
hypothetical 324
i 333
icu 0 200 288
ideal 314
image 450
imaginary 323
imagine 331
immunised 142
immunized 142
implant 35 146 265
incision 232
include 61 306 307 308 311 312
included 61
includes 61
including 309
infusion 200 215
infusions 215
ingresada 156
ingresado 156
ingreso 157
ingresó 157
injuries 200
injury 176
inpatient 50 59
insulin 245
insurance 37 283
intensive 200
interview 179 409
interviewee 178
intubated 85 89 198
invented 326
iris 210
joined 145
kam 153
kaumātua 371
keep 387
kidney 0 146 191 269
kidneys 167 191 269
know 207
knows 207
kumari 357
lab 294
labor 200 259
labour 200 259
ladies 50
landlord 44
last 0 150 160 183
latest 160
left 145
letter 173
leukaemia 95 241
leukemia 95 241
like 65
list 200
little 434
live 304
liver 146 270
livers 191
lives 304
local 0
logged 147
look 395
looked 198 199
looking 394
lost 198
loving 184
lung 146
lungs 146
lupus 125
lymphoma 96 242
ma 52
madame 343
made 325
mademoiselle 344
malaria 112
mammogram 235
managed 151
marrow 191
marrows 191
maternity 0 200
matua 359
measles 111
medical 71 264
medication 290 296
meet 439
mein 53
meine 53
memory 181 184 442
meneer 364
meningitis 99
mention 306 307 308
messaged 195
met 198 199
mevrouw 363
miscarriage 228
miss 339 443
missed 293
mister 372
mlle 342
mme 341
mobile 26
mom 10 419
moments 183
mon 52
monsieur 345
month 60 73
months 73 183
mother 7 416
mr 336
mri 278
mrn 70 281
mrs 337
ms 124 338
mum 9 418
mx 340
myself 335
nació 78
name 408
named 2 300 406
naming 309
nana 375
nata 80
nato 80
needed 97 100 101 102 105 107 108 109 114 121 123 124 125 126 131
needs 191 313
neighbor 20
neighbour 20
nephew 43 429
never 306
new 0
newborn 244
next 0 160 168
nhs 82
nicu 200
niece 42 428
note 311 312
notes 165
notre 54
number 72 82
nurse 195 198 275
nurses 195 198
nursing 200
né 77
née 77
o 66 74 177
ob 66
obituary 192 194
od 177
office 195 196 200
old 0 73
oldest 0
oncologist 273
onset 176
operada 139 156
operado 139 156
operated 89 150 198 199 445
operating 200
operation 160 250
operiert 136 137
opéré 138
opérée 138
os 177
ostomy 230
outpatient 50 59 200
outpatients 200
overdose 226
own 334
pacemaker 146 266
paciente 51 57
paged 144
pain 222
panel 200
parent 30
parents 30
parkinson 129
partner 14 423
passed 87
patient 0 1 52 53 59 62 63 105 313 314 315 380
patiente 52 54 56
patienten 53
patienti 55
patientin 53 55
patients 315
peace 182 441
peacefully 185 188
permission 295
phone 23 403
phoned 195
photo 449
physio 219
picture 451
placeholder 320
pneumonia 106
police 301
polio 108
port 146
post 307 308
posted 303
posting 309
posts 147
practice 200
pregnancy 227
prescription 267 294 296
presented 87 92
presenting 93
pressure 268
previous 160
previously 85
print 212 311 312
prints 208
profile 60
pronounced 203
psychosis 119
pt 64 381
pts 64
publish 306 307 308
pump 146
quote 299 410
radiation 134 213
radiotherapy 214
raise 384
rang 195
ray 277
rays 277
readmitted 85
received 91
recent 160
recently 85
recipient 180 446
record 311 312
referral 172
referred 89 150
rehab 218
relapse 225
release 298
remember 199 438
replaced 167
replacement 167
reside 304
resident 50 383
resides 304
residing 305
rest 182
result 146 280 294
results 146 280 294
resuscitated 85 89 142 198
retina 211
retinal 211
review 164 292
reviewed 165
rheumatic 98
rip 391
roommate 45
round 197
rushed 143
sample 318
saw 198 199 201 332
say 331
says 313
scan 248 294 448
scheduled 166
sectioned 85
security 262
sedated 144
see 201
seen 150 151
sees 201
seizure 103 272
seizures 272
send 307 308
senhor 366
senhora 365
sent 89 144 198
sepsis 100
service 50 176 205
sessions 217
señor 350
señora 349
señorita 351
share 307 308
sharing 309
she 105
showed 195 294
shri 355
shrimati 356
sickest 0
sickle 121
side 187
sign 311 312
signor 361
signora 360
similar 65
since 58
sister 13 28 422
smt 354
sn 81
soigné 138
soignée 138
son 4 413
spotlight 60
spouse 15
sra 352
ssn 81
staff 195 198
started 332
state 311 312
stent 146
stillborn 136
stitches 146 233
stoma 229
story 411
streams 147
stroke 0 101 180 200 260
subject 296
subsequently 85
such 65
suivi 138
suivie 138
suppose 331
surgery 135 160 167 176 200 249 294
survived 95 96 97 100 101 102 103 105 107 108 109 111 112 113 114 115 116 117 121 122 123 124 125 126 128 131 133 135
survivor 180 447
symptoms 296
tagged 147
taken 143
taught 195
tb 109
team 198
template 329
test 330
text 402
texted 195 303
thank 435
thanked 195
theatre 200
therapy 220
this 437
told 195 203
took 332
transferred 85 86 89 198
transplant 0 91 104 105 146 167 180 190 254
trauma 0 200
treated 89 150 151 198 199
treatment 257
treatments 216
tribute 398
tuberculosis 110
tumor 271
tumour 271
turned 332
tweeted 303
tweets 147
twin 300
twins 300
typical 314
tía 378
tío 379
uncle 41 370 431
under 202
underwent 87 88 332
unit 189 200
unsere 204
use 307 311 312
vaccinated 85 142
vaccine 146
vale 389
ve 332
ventilated 144
ventilator 287
verstorben 136 137
victim 180
visit 160 161 163 176 201 294
visited 87 199 201
visits 201
vive 155
vlogs 147
voice 208
voiceprint 208
voiceprints 208
waited 190
waiting 200
wants 313
ward 189 200
was 332
week 60 73
weeks 73 90 183
went 332
whaea 358
wheelchair 286
wheeled 143
who 105 405
wife 5 414
wohnhaft 79
wound 223
wounds 223
wristband 34 169 263
write 307 308 311 312
wrong 0
wrote 195 303
xray 277
xrays 277
year 60 73 75
years 73
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
boy 8
case 15
child 5
dentist 11
doctor 10
drive 0
drives 0
drove 0
everyone 19
family 2
farmer 13
girl 9
keep 0
keeps 0
kept 0
know 1 21
man 6
manage 0
managed 0
manages 0
mean 20
only 18
own 0
owned 0
owns 0
patient 4
person 3
probably 1
pupil 17
ran 0
recognise 1
recognize 1
remember 1
resident 16
run 0
runs 0
surely 1
survivor 14
teacher 12
well 1
woman 7`,
  nameAfter: ` 0 1 2 3 4 6 7 9 10 11 12 14 15 16 20 23 24 25 26 27 30 31 32 34 37 38 39 40 41
0 5
a 5
act 35
agar 36
age 5
aged 5
airport 35
amendment 35
an 5
anaemia 36
anaesthetist 33
anemia 36
anesthesiologist 33
anesthetist 33
announced 29
are 17
as 17
assessment 36
at 8
ataxia 36
audiologist 33
aunt 13
auntie 13
avenue 35
award 35
back 8
battle 28
bay 22
bed 22
bill 35
birth 28
bodies 36
body 36
boss 13
boyfriend 13
breathing 36
bridge 35
brings 8
brother 13 19
building 35
bundle 36
calls 8
canal 36
cancer 28
carcinoma 36
cardiologist 33
caregiver 13
carer 13 19
case 35
catheter 36
cell 19 36
cells 36
center 35
centre 35
chaplain 33
children 35
chorea 36
classification 36
clinic 8 35
collaboration 36
college 35
coma 36
comeback 28
comes 8
consultant 33
contracture 36
coordinator 33
counsellor 33
counselor 33
cousin 13
criteria 36
cubicle 22
curve 36
cyst 36
dad 13 19
database 36
daughter 13 19
day 5
deformity 36
dementia 36
dentist 33
dermatologist 33
diagnosis 28
diet 36
dietician 33
dietitian 33
disclosed 29
disease 36
disorder 36
doctor 33
drive 35
duct 36
dystrophy 36
effect 36
emergency 13
employer 13
encephalitis 36
endocrinologist 33
epidemiologist 33
equation 36
esophagus 36
experiment 36
f 5
father 13 19
fellowship 35
fever 36
fiancé 13
fiancée 13
fight 28
fightback 28
formula 36
foundation 35
fracture 36
fund 35
gait 36
geriatrician 33
gift 28
girlfriend 13
gland 36
gp 33
grade 36
grading 36
gran 13
granddaughter 13
grandfather 13
grandma 13
grandmother 13
grandpa 13
grandson 13
granny 13
guardian 13
gynaecologist 33
gynecologist 33
haematologist 33
hall 35
have 17
hematologist 33
herbrother 19
hercarer 19
hercell 19
herdad 19
herdaughter 19
herfather 19
herhome 19
herhusband 19
hermob 19
hermobile 19
hermom 19
hermother 19
hermum 19
hernext 19
hernia 36
herphone 19
hersister 19
herson 19
hertel 19
herwife 19
hisbrother 19
hiscarer 19
hiscell 19
hisdad 19
hisdaughter 19
hisfather 19
hishome 19
hishusband 19
hismob 19
hismobile 19
hismom 19
hismother 19
hismum 19
hisnext 19
hisphone 19
hissister 19
hisson 19
histel 19
hiswife 19
home 19
hospital 35
house 35
husband 13 19
hygienist 33
hypothesis 36
immunologist 33
in 8 21
index 36
institute 35
into 8
inventory 36
is 5
itch 36
journey 28
landlord 13
last 28
law 13 35 36
lecture 35
lecturer 33
lemma 36
library 35 36
line 36
lines 36
long 28
lymphoma 36
mam 13
manager 33
maneuver 36
manoeuvre 36
me 8
medal 35
medical 35
memorial 35
method 36
midwife 33
miracle 28
mob 19
mobile 19
model 36
mom 13 19
month 5
mother 13 19
mum 13 19
muscle 36
my 8
nan 13
nana 13
nation 29
needle 36
neighbor 13
neighbour 13
nephew 13
nerve 36
neurologist 33
neuroma 36
new 28
next 13 19
niece 13
node 36
nodes 36
nodule 36
nodules 36
nurse 33
nutritionist 33
o 5
oath 36
obstetrician 33
oesophagus 36
of 18
office 8
on 8
oncologist 33
openly 29
operation 36
optometrist 33
our 8 21
paediatrician 33
palsy 36
paramedic 33
parent 13
parents 13
park 35
partner 13
pathologist 33
pediatrician 33
pharmacist 33
phenomenon 36
phone 19
physician 33
physiotherapist 33
position 36
practice 8
practitioner 33
press 29
principle 36
prize 35
procedure 36
professor 33
psychiatrist 33
psychologist 33
public 29
publicly 29
pump 36
questionnaire 36
radiologist 33
rash 36
reaction 36
recovery 28
reflex 36
registrar 33
report 36
reporters 29
researcher 33
return 28
revealed 29
review 36
reviewed 17
rheumatologist 33
ring 36
risk 36
road 28 35
room 22
roommate 13
rule 35 36
ruling 35
sarcoma 36
saw 17
scale 36
scholarship 35
school 35
scientist 33
score 36
second 28
see 8 33
sees 33
sends 8
side 22
sign 36
sister 13 19
social 33
son 13 19
spoke 29
spoken 29
spot 36
spots 36
spouse 13
stage 36
staging 36
stain 36
station 35
stepdaughter 13
stepfather 13
stepmother 13
stepson 13
story 28
street 35
stroke 28
study 36
surgeon 33
surgery 8 28
survey 36
syndrome 36
technique 36
tel 19
test 36
thank 17
thebrother 19
thecarer 19
thecell 19
thedad 19
thedaughter 19
thefather 19
thehome 19
thehusband 19
themob 19
themobile 19
themom 19
themother 19
themum 19
thenext 19
theory 36
thephone 19
therapist 33
thesister 19
theson 19
thetel 19
thewife 19
through 8
thyroiditis 36
to 8
transplant 28
treatment 28
triad 36
trial 35 36
tube 36
tumor 36
tumour 36
turned 5
turns 5
ulcer 36
uncle 13
under 8
university 35
urologist 33
us 8
v 35
virologist 33
virus 36
visitor 33
visits 8
vs 35
walk 28
ward 8
was 5
way 28
week 5
who 18
widow 13
widower 13
wife 13 19
world 29
writes 8
year 5 28
years 5
yo 5
you 17
your 17 21
yr 5
yrs 5`,
  nameBefore: ` 3 5 7 8 9 13 17 18 22 25 28 29 30 32 33 34 35 36 38 39
academy 41
acute 40
admitted 11
advanced 40
against 40
allergic 40
allergy 40
am 14 31
appointment 11
ask 11 19
asked 11
asking 11
association 41
babies 16
baby 2 11
bake 23
bank 41
beneficiary 2
benefit 11 23
between 40
birthday 11
board 41
brother 4
buried 11
cake 23
call 11 19
called 0 4
cape 41
card 1
care 11
cared 11
cares 11
caring 11
case 11 16
center 41
centre 41
chart 1 11
chase 19
check 11 19
checked 11
cheering 11
child 2 4
children 16
chronic 40
city 41
claimant 2
cleared 11
client 0 2
clients 16
collecting 23
college 41
combining 40
condolences 11
congratulations 11
consent 11
consented 2 11
contact 2 19
council 41
county 41
daughter 2 4
day 6 11 27
dayold 6
dayolds 6
days 6
daysold 6
daysolds 6
dear 20
deceased 2
dedicated 11
delivered 11
department 41
diagnosed 11 40
diagnosis 40
discharge 11
discharged 11
donate 23
donating 23
donor 2
dosage 40
dose 40
doses 40
dx 40
early 40
east 41
effect 40
effects 40
elevated 40
email 11 19
emergency 2 12
employer 2
examined 11
example 37
families 11
family 1 11
farewell 11 26
father 2 4
feature 2
female 4 16
film 11
filmed 11
finally 10
first 1 10
for 27
forename 1
forget 11
form 1
fort 41
foundation 41
friend 4 20 23
from 24
full 1
fundraise 23
fundraiser 11
fundraising 11 23
funds 11
gentleman 4
girl 16
given 1 11
godspeed 20
goodbye 11 26
graduates 16
guarantor 2
guardian 2
h 40
had 10
have 10
help 23
helping 27
her 12
high 20 40
his 12
history 40
hold 21
holding 21
honor 11
honour 11
hospital 41
how 27
husband 4
hx 40
i 10 14 31
identified 14
image 11
images 11
imagine 37
include 16
included 16
infant 4
initials 2
inpatient 0
instance 37
institute 41
insured 2
interview 11
interviewed 11
interviewee 0
introducing 15
it 14
its 14
journal 41
just 10
keep 21
keeping 21
kids 16
known 0 14 40
label 1
lake 41
last 1
legal 1
let 37
letter 11
like 16
little 11 20 23
look 11
looked 11
looking 11
looks 11
losing 11
lost 11
low 40
maiden 1
mail 19
male 16
management 40
meet 11 15 26
memory 11
message 11
met 11
middle 1
ministry 41
miss 11
month 2 6
monthold 6
montholds 6
months 6
monthsold 6
monthsolds 6
mother 2 4
mount 41
mri 11
my 12
name 0 1 14 31
named 0 4
names 1
neighbor 23
neighbour 23
never 10
new 41
next 2 12
nicknamed 4
nok 2
nom 1
nombre 1
north 41
notes 11
nurse 10
nursed 11
nurses 10
nursing 11
o 6
office 41
ok 11
okay 11
olds 6
on 40
once 10
operated 11
operation 40
our 12
paciente 0
patient 0 2 12
patiente 0
patientin 0
patients 0
peace 20
permission 11
phone 19
photo 11
picture 11
port 41
positive 40
possible 40
pray 11
prayers 11
praying 11
preferred 1
prescribed 40
prescription 11
prevent 40
preventing 40
profile 2
pt 0 2 12
quote 11
r 20
raise 23
raised 23
raising 11 23
ray 11
re 2
reaction 40
reactions 40
recent 40
recently 10
recipient 2
recurrent 40
referral 11
remember 11 15
remembering 11 26
republic 41
resident 0 2
residents 16
rest 20
results 11
ring 19
rip 11 20
risk 40
river 41
sat 11
saved 11
saving 27
say 37
scan 11
school 41
service 0
severe 40
signed 2 11
sister 4
sleep 20
society 41
son 2
south 41
speaking 11 14
spoke 11
spotlight 2
spouse 2
staff 10
stage 40
started 40
starting 40
state 41
story 2 11
student 4
subject 2
subscriber 2
such 16
suppose 37
surgery 11
surname 1
suspected 40
sweet 20
symptom 40
symptoms 40
taking 40
tamariki 16
team 10
teenager 4
tell 19
text 11 19
thank 11 26
the 12 41
their 12
think 11
this 14 15
thoughts 11
toddler 4
told 11
treat 11 40
treated 11 40
treating 11 40
treatment 40
tribute 11
ultrasound 11
university 41
until 20
update 11
use 40
using 40
vale 20
ve 10
versus 40
veteran 4
victim 2
video 11
visited 11
visiting 11
voicemail 11
vs 40
we 10
week 2 6
weekold 6
weekolds 6
weeks 6
weeksold 6
weeksolds 6
welcome 11
west 41
what 27
when 27
why 27
with 40
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
accident 923
acrobat 155
acrobats 423
across 1087 1089 1090 1094 1095 1096 1098 1100 1101 1104 1106
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
atoll 1096
attack 932
auctioneer 293
auctioneers 561
august 655
australia 670
avalanche 923 932
award 1068
bagpiper 91
bagpipers 359
bailiff 133
bailiffs 401
baker 201 963 994
bakers 469
bakery 936
ballerina 220
ballerinas 488
bank 936
banker 294
bankers 562
bar 936
barber 203 936 964 995
barbers 471
barbershop 936
bardet 699
barrel 160 428
bartender 205
bartenders 473
bartter 700
base 1038 1095
batten 701
beekeeper 104 241
beekeepers 372 509
behçet 702
behçets 702
bellringer 122
bellringers 390
biliary 703
biology 611
birt 704
bishop 265
bishops 533
black 973
blackout 932
blacksmith 231
blacksmiths 499
bladder 705
blaze 932
blind 977
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
boy 61 985
brewer 303
brewers 571
brewery 936
bridge 916
broke 34 1062 1063 1064 1065 1068 1069 1070 1072 1074
bronze 937
brother 899 901 940 942 946 948 949 950 951 956
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
captain 84 197 1084
captained 1061 1062 1063 1064 1065 1066 1068 1069 1070 1071 1072 1073 1074 1075
captains 352 465
career 610
caretaker 277
caretakers 545
carnival 932
carpenter 232
carpenters 500
carrier 191
carriers 459
case 991
cases 869
castleman 709
casualty 934
cattle 616 617 618 619 621 622 628 631
cellist 94
cellists 362
centenarian 25
ceremony 932
chairman 130 398
champion 166 1079
champions 434
championship 932 1067
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
chief 128 340 942 950
chiefs 396 608
child 896 907 982 1007
children 869 884 885 886 887 888 889 890 891 892 893 911
childs 1007
chip 936
chocolatier 150
chocolatiers 418
choirmaster 290
choirmasters 558
christmas 656 673
church 936
churg 714
cinema 936
city 1029
class 1034
clerk 131 325 956
clerks 399 593
climber 285 312
climbers 553 580
clinic 936
clown 153
clowns 421 427
club 1074
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
commune 1103
company 1073
concert 932
condition 867
conductor 96 138
conductors 364 406
congenital 716
congregation 1033
conjoined 717 870
convent 1108
cook 268
cooks 536
cornelia 718
coroner 132
coroners 400
councillor 181
councillors 449
county 77 80 81 82 83 87 90 92 95 97 98 99 100 101 104 105 106 107 109 111 120 121 122 123 125 126 128 129 131 134 141 146 147 148 151 153 159 160 161 162 163 164 165 170 171 172 174 175 176 178 179 180 192 193 194 195 196 198 201 203 209 211 213 219 221 222 230 236 237 239 242 245 246 250 254 262 263 264 265 266 267 268 270 273 282 283 286 294 298 303 306 308 309 311 316 317 318 324 325 327 328 330 335 336 340 341 932 940 942 946 948 949 950 951 956 1020 1086 1100
cowboy 239
cowboys 507
crash 923 932 1070
crashed 916
cream 87 355
creutzfeldt 719
crew 1040
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
daughter 64 895 906 940 941 942 946 948 949 950 951 956
daughters 884 885 886 887 888 889 890 891 892 893 910
day 0 633 681 917
days 0 633 652
deacon 266
deacons 534
deaf 976
debate 932
december 655
defect 867
delivers 630
dentist 244 961 988 1011
dentists 512 1011
department 1032
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
discovered 1061 1062 1063 1064 1065 1066 1068 1069 1070 1071 1072 1073 1074 1075
disease 867
disorder 867
distiller 149
distillers 417
district 1027
diver 286
divers 554 598
diwali 677
dj 98
djs 366
doctor 171 960 987 1010
doctors 439 1010
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
else 1060
engineer 281
engineers 549
english 611
epidermolysis 732
erdheim 733
estate 1104
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
everyone 1056
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
families 869 1003
familiess 1003
family 938 972 979 1002
familys 938 1002
fanconi 737 738
farm 936
farmed 629
farmer 105 106 107 172 306 965
farmers 373 374 375 377 440 574
farms 628
farrier 118
farriers 386
father 63 664 872 873 874 875 876 877 878 879 880 881 882 898 940 942 946 949 950 956
february 655
fell 35 916
fencer 162
fencers 430
ferry 916 923 936
ferryman 258
ferrymans 526
festival 1075
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
first 616 617 618 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055
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
former 77 80 81 82 83 87 90 92 95 97 98 99 100 101 104 105 106 107 109 111 120 121 122 123 125 126 128 129 131 134 141 146 147 148 151 153 159 160 161 162 163 164 165 170 171 172 174 175 176 178 179 180 192 193 194 195 196 198 201 203 209 211 213 219 221 222 230 236 237 239 242 245 246 250 254 262 263 264 265 266 267 268 270 273 282 283 286 294 298 303 306 308 309 311 316 317 318 324 325 327 328 330 335 336 340 341 1076 1077 1082
forties 7
foster 894 896 897 898 900
fosterbrother 899
fosterchild 896
fosterdaughter 895
fosterfather 898
fostermother 897
fostersister 900
fosterson 894
founded 1061 1062 1063 1064 1065 1066 1068 1069 1070 1072 1073 1074
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
gaucher 742
gentleman 73
girl 60 986
gitelman 743
glassblower 302
glassblowers 570
goal 617
goalkeeper 214
goalkeepers 482
gold 937
got 42
governor 1080
grain 923
grand 931 932
granddaughter 940 941 942 943 944 945 946 947 948 949 950 951 952 953 954 955 956 957 958
grandfather 71
grandmother 70
grandson 940 941 942 946 948 949 950 951 956
granulomatous 713
gravedigger 260
gravediggers 528
great 915
grocer 209
grocers 477
grocery 936
groundskeeper 280
groundskeepers 548
guess 1059
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
hamlet 1089
handful 869
hanukkah 678
harbormaster 257 957
harbormasters 525
harbour 256 524
harbourmaster 957
harlequin 750
harpist 93
harpists 361
has 50
he 14 15 16 17 18 19 55
headlines 918 919
headmaster 338 953
headmasters 606
headmistress 337 954
headmistresss 605
headteacher 169 952
headteachers 437
heat 932
heatwave 932
heaviest 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055
held 1064 1069 1072 1074
helicopter 916 923
her 13 56
hereditary 751
hermansky 752
highway 923
hippel 851
his 13 57
history 611
holds 1062 1063 1064 1065 1068 1069 1070 1072 1074
homecoming 274 542 932 947
host 100
hosts 368
hotel 936
house 1012
houses 1012
hunter 308 755
hunters 576
huntington 756
huntingtons 756
hurler 757
hurricane 926
hurt 45
husband 67 904 940 942 946 948 949 950 951 956
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
island 77 80 81 82 83 87 90 92 95 97 98 99 100 101 104 105 106 107 109 111 120 121 122 123 125 126 128 129 131 134 141 146 147 148 151 153 159 160 161 162 163 164 165 170 171 172 174 175 176 178 179 180 192 193 194 195 196 198 201 203 209 211 213 219 221 222 230 236 237 239 242 245 246 250 254 262 263 264 265 266 267 268 270 273 282 283 286 294 298 303 306 308 309 311 316 317 318 324 325 327 328 330 335 336 340 341 940 942 946 948 949 950 951 956 1019 1086 1087
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
jewish 974
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
keep 1085
keeper 104 141
keepers 372 409
keeps 1085
kids 884 885 888 892
kindergarten 78 346 611
kleine 769
klippel 770 771
know 1057 1058 1059
knows 1058
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
last 649 655 1086
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
library 936
lifeguard 310
lifeguards 578
lighthouse 255 523 936 958 1085
lobsterman 112
lobstermans 380
local 87 90 92 97 98 99 100 125 128 129 131 148 153 159 163 170 171 176 178 179 180 196 201 211 221 236 242 246 263 264 267 268 273 286 309 316 318 325 327 330 340 940 942 946 949 950 956
lockdown 932
locked 781
lockkeeper 142
lockkeepers 410
loeys 782
logger 237
loggers 505
lollipop 74 276 342 544
longest 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055
lost 33
lottery 1066
mad 784
made 919
magician 154
magicians 422
magistrate 247
magistrates 515
maker 148
makers 416
man 59 983 1008
manages 627
mans 1008
maple 785
marathon 932
march 655
marfan 786
master 77
masters 345
matador 158
matadors 426
matron 262
matrons 530
mayor 180 940
mayors 448
mccune 787
mechanic 235
mechanics 503
medal 1062
mediterranean 736
memorial 666
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
midwife 261 968 999
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
monastery 1107
monday 634 653 654 659 667 668
monk 264
monks 532
month 0 633
months 0 633
morning 644 654 657 659 662 663 664 667 668 669 681
mosque 936
mother 62 663 872 873 874 875 876 877 878 879 880 881 882 897 940 942 946 949 950 956
motorway 923
muezzin 124
muezzins 392
multiple 795
mum 872 873 876 880 881
muscular 833
musician 223
musicians 491
muslim 975
mutation 867
myasthenia 796
necrotizing 799
needed 48
neighborhood 1102
neighbourhood 1102
netball 611
neuromyelitis 802
newborn 22
news 918
newsreader 251
newsreaders 519
niemann 803
night 642 659 681 917
nights 652
nine 879 891
nineties 12
nobody 1060
nonagenarian 24
noonan 804
november 655
nun 263
nuns 531
nurse 170 967 998
nursery 936
nurses 438
o 3
oboist 95
oboists 363
october 655
octogenarian 23
of 32 868
office 936
officer 185
officers 453
oldest 914 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055
olympian 1078
olympics 932
once 937
one 868
only 2 14 15 16 17 18 19 1001
onlybrother 901
onlychild 907
onlydaughter 906
onlyhusband 904
onlysister 902
onlyson 905
onlywife 903
openly 978
operator 284
operators 552
organ 616 617 618
organist 224
organists 492
osteogenesis 806
other 938 939
outback 1097
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
parish 940 942 946 948 949 950 951 956 1026 1094
paroxysmal 808
passover 679
pastor 175
pastors 443
patient 981 1006
patients 869 1006
patrick 671
pearl 330
peninsula 1093
people 869 1005
peoples 1005
performer 157
performers 425
person 837 938 980 1004
persons 938 1004
pharmacist 296
pharmacists 564
pharmacy 936
pianist 226
pianists 494
piano 616 617 618
pile 923
pileup 923
pilot 196 1000
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
police 341 609 951
policeman 183 969
policemans 451
policewoman 184 970
policewomans 452
pompe 813
postman 188
postmans 456
postmaster 189 945
postmasters 457
postmistress 190 944
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
president 1083
priest 174 962 997
priests 442
primary 816
principal 168 955
principals 436
prioress 127
prioresss 395
prison 1106
prize 1065
probably 1059
professor 289
professors 557
prom 932
proteus 819
province 1024
pseudomyxoma 820
pseudoxanthoma 821
pub 936
publican 206
publicans 474
pupil 992 1014
pupils 1014
puppeteer 152
puppeteers 420
quad 923
quadruplet 870
quadruplets 870
quarterback 216 943
quarterbacks 484
queen 97 273 946
queens 365 427 541
quintuplet 870
quintuplets 870
rabbi 178
rabbis 446
race 1069
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
recognise 1059
recognize 1059
record 1061
referee 212
referees 480
regatta 932
region 1028
remaining 1086
remember 1059
reporter 249
reporters 517
rescued 1061 1062 1063 1064 1065 1066 1068 1069 1070 1072 1073 1074
reservation 1036 1091
reserve 1037 1092
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
school 77 80 81 82 83 87 90 92 95 97 98 99 100 101 104 105 106 107 109 111 120 121 122 123 125 126 128 129 131 134 141 146 147 148 151 153 159 160 161 162 163 164 165 170 171 172 174 175 176 178 179 180 192 193 194 195 196 198 201 203 209 211 213 219 221 222 230 236 237 239 242 245 246 250 254 262 263 264 265 266 267 268 270 273 282 283 286 294 298 303 306 308 309 311 316 317 318 324 325 327 328 330 335 336 340 341 923 936 940 942 946 948 949 950 951 956 1022
scoutmaster 292
scoutmasters 560
sculptor 229
sculptors 497
seamstress 299
seamstresss 567
second 616 617 618 619 621 622 628 631
seen 1059
senator 323 1081
senators 591
september 655
septuagenarian 26
served 625
serves 624
set 1064
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
sheriff 182 941
sheriffs 450
ship 916 1039
shooting 932 933 935 1071
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
sister 900 902 940 942 946 949 950 956
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
smallest 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055
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
squad 1035
stabbing 932
stage 916
stand 916
starred 1061 1062 1063 1064 1065 1066 1068 1069 1070 1072 1073 1074
state 932 1023
station 139 407 936
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
street 1025 1101
strike 932
student 271 993 1015
students 539 1015
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
survived 36 1002 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1061 1062 1063 1064 1065 1066 1068 1069 1070 1071 1072 1073 1074 1075
surviving 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055
survivor 971 990 1016
survivors 1016
susac 839
swimmer 218
swimmers 486
swimming 611
synagogue 936
syndrome 867
tailor 298
tailors 566
takayasu 840
tallest 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055
tattoo 80
tattooist 79
tattooists 347
taught 611 613
taxi 936
tay 841
teacher 76 167 959 989 1013
teachers 344 435 1013
teaches 611 612
team 1030 1072
teenager 20
teens 4
television 920
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
title 1063
toddler 21
tonight 643
took 43
tornado 927
town 98 100 171 179 242 263 264 267 268 1017 1098
township 1099
tractor 923
trailer 1105
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
valley 1021 1086 1090
verger 121
vergers 389
very 867
vet 242 936 966 996
veteran 200
veterans 468
veterinarian 243
veterinarians 511
vets 510
vicar 176 949
vicars 444
village 76 77 80 81 82 83 84 85 87 88 90 92 93 94 95 97 98 99 100 101 104 105 106 107 109 110 111 116 117 118 120 121 122 123 124 125 126 128 129 131 132 133 134 135 139 141 146 147 148 151 153 155 156 158 159 160 161 162 163 164 165 167 170 171 172 174 175 176 178 179 180 182 185 187 188 191 192 193 194 195 196 197 198 199 200 201 202 203 209 211 212 213 217 218 219 221 222 226 227 228 230 233 236 237 238 239 242 244 245 246 250 254 256 261 262 263 264 265 266 267 268 270 271 273 278 282 283 285 286 288 294 295 297 298 300 303 306 307 308 309 311 312 313 314 316 317 318 323 324 325 327 328 330 331 332 335 336 340 341 940 941 942 946 948 949 950 951 956 1018 1086 1088
violin 616 617 618 619 621 622 628 631
violinist 225
violinists 493
viral 921 922
von 852
waiter 270
waiters 538
waitress 269
waitresss 537
ward 1031
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
well 1059
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
within 981 982 983 984 985 986 987 991 992 994 996 998 1000 1001
wives 884 885 886 887 888 891 892
woke 37
wolf 863
wolfram 864
woman 58 984 1009 1059
womans 1009
won 937 1064
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
youngest 914 1041 1042 1043 1044 1045 1046 1047 1048 1049 1050 1051 1052 1053 1054 1055
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
