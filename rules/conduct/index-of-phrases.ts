/** Which phrases of the conduct vocabularies a word may belong to; generated, see `indexPhrases`. */
export const index = `# jr.0.1.1 ju.0.0.0
#1 h6.0.1.2
#ambassador lb.0.0.0
#brandambassador lb.0.0.0
#brandpartner lb.0.0.0
#collab lb.0.0.0
#gifted lb.0.0.0
#partner lb.0.0.0
#sp lb.0.0.0
#spon lb.0.0.0
#thanks lb.0.0.0
$ mz.0.2.4
% lp.0.0.0
000 w0.0.1.1
1 h6.0.2.3
100 9k.0.0.0
100% 9k.0.0.0 9l.0.0.0 ib.0.0.0 ic.1.0.0 jy.0.0.0
112 w0.0.1.1
2 lp.1.0.0
5G ho.0.0.0 ip.0.0.0
911 w0.0.1.1
999 w0.0.1.1
A mq.0.3.f
AALFD bc.a.0.0
ADD 2l.0.1.2
ADHD 2l.0.1.2 km.0.2.7
AHPRA my.0.1.2
AIDS 4g.0.0.0 4h.0.0.0 4j.0.0.0 4j.0.1.1 4l.0.0.0 4n.0.0.0 4n.1.0.0 4p.0.2.2 4q.1.0.0 4r.0.2.2 4s.0.2.2 q8.0.0.0 q9.0.0.0
AMA cr.0.1.3
Addict q2.0.0.0
Addictive pv.0.0.0
Advisory q3.0.0.0
Alcoholics po.0.0.0
American qc.0.0.0 qm.0.0.0
Amputee qq.0.0.0
BAME 8r.0.0.0
BME 8r.1.0.0
BOGO lp.1.0.0
BS fp.0.1.1
Bethlem r4.0.0.0
Birth qt.0.0.0 qu.0.0.0
Blind qj.0.3.3
Breakthrough rf.0.0.0 rg.0.0.0 rh.0.0.0
Broadmoor r3.0.0.0
CNA f9.0.2.2
CT kp.0.2.9 mk.0.2.b
Cancer rn.0.0.0
Caucasian 8o.0.0.0
Caucasians 8o.0.0.0
Center q0.0.0.0 qh.0.0.0
Children's rw.0.0.0
Clown rp.0.0.0
Cocaine pq.0.0.0
Crazy rq.0.0.0
Crippled rt.0.0.0
Crystal pr.0.0.0
Cure rk.0.0.0 rm.0.0.0
DEA my.0.1.2
DM ai.0.0.0 aj.1.1.1 aj.2.0.0 aj.5.2.2 aj.7.0.0 al.0.0.0 aw.0.0.0
DMs aj.1.1.1 aj.2.0.0 aj.5.2.2
DNA hp.0.2.7
Deaf qj.0.3.3
Depressed pt.0.0.0
Diabetic r1.0.0.0 r2.0.0.0
Disabled qj.0.3.3 qo.0.0.0
Down 5t.0.0.0 qx.0.0.0
Down's 5s.0.0.0 qv.0.0.0
Dr m8.0.1.5
Drug py.0.0.0 pz.0.0.0
ECG mk.0.2.b
ED mp.0.4.8 mq.0.3.f mr.0.2.2
EKG mk.0.2.b
ER mp.0.4.8 mq.0.3.f mr.0.2.2
Elderly qj.0.3.3
Elizabeth q4.0.0.0
Epileptic r0.0.0.0
Eskimo 8s.0.0.0
Eskimos 8s.0.0.0
FB ap.0.3.6
FDA g7.0.0.0 g8.0.2.7
FFS fm.4.0.0
FLK bc.7.0.0
FLKs bc.8.0.0
FML fm.7.0.0
FOOBA bc.3.0.0
GERD km.0.2.7
GMC mh.5.3.3 my.0.1.2
GMOs ip.0.0.0
GOMER b9.1.0.0
GOMERs b9.2.0.0
GORK bc.9.0.0
GP f9.0.2.2 np.0.1.1
GTFO fm.3.0.0
Global qa.0.0.0
Guide qe.0.0.0
HCA f9.0.2.2
HCQ ik.0.0.0
HIPAA mh.3.0.0 mh.5.2.2
HIV 4g.0.0.0 4i.0.0.0 4l.0.0.0 4m.0.0.0 4r.0.2.2 q7.0.0.0
HIVers 4q.0.0.0
HRT kp.0.2.9
Handicap qk.0.0.0
Handicapped qj.0.3.3
I 9i.0.0.0 kx.0.0.0 ll.0.0.0 ln.0.0.0 m3.0.0.0 m3.1.0.0 mb.0.0.0 mc.0.2.7 me.0.0.0 mh.8.0.0 ms.1.0.0 mw.0.0.0
I'd me.0.0.0
I'll ax.0.0.0
I'm mw.0.0.0 n1.0.0.0
I've ln.0.0.0 me.0.0.0 mw.0.0.0
IBS km.0.2.7 m9.0.4.f
ICU mp.0.4.8 mr.0.2.2
ID my.0.1.2 n0.0.1.3
IQ ne.0.3.6
IU ki.0.2.a
IV c.0.0.0
IVDU c.1.0.0
Individuals qr.0.0.0
Journal pu.0.0.0
Juvenile qz.0.0.0
Karen cg.0.1.2
Karens cg.0.1.2
LMFAO fm.6.0.0
LOL bc.0.0.0
LOLNAD bc.1.0.0
Lighthouse qf.0.0.0 qg.0.0.0
Little rd.0.0.0
MAGA n9.0.0.0
MLM b1.0.1.6
MMS ii.0.1.4
MP no.0.1.1
MPs no.0.1.1
MRI kp.0.2.9 mk.0.2.b
Mental rr.0.0.0
Miracle rv.0.0.0
Moby tb.0.0.0
NFN bc.5.0.0
NMC my.0.1.2
NPI my.0.1.2
Narcotics pp.0.0.0
National pl.0.0.0 pn.0.0.0 qb.0.0.0 qd.0.0.0 qi.0.0.0 qs.0.0.0 qw.0.0.0 r8.0.0.0 r9.0.0.0 ra.0.0.0 rb.0.0.0
OAP 74.1.0.0
OAPs 74.2.0.0
OCD 2k.0.1.2 p6.0.0.0
OMFG fm.5.0.0
Office rc.0.0.0
Oriental 8p.0.1.1 8p.2.0.0
Orientals 8p.0.1.1 8p.1.0.0
Overeaters ps.0.0.0
PBAB bc.6.0.0
PCOS km.0.2.7
PM ai.0.0.0 al.0.0.0
PMs aj.1.1.1 aj.5.2.2
PR ld.1.0.0
Philip tc.0.0.0
President's qn.0.0.0
Prisoners re.0.0.0
Program r6.0.0.0
Psycho r5.0.0.0
Quackwatch ro.0.0.0
Race rj.0.0.0
Rally rl.0.0.0
Ryan q6.0.0.0
SHPOS bc.2.0.0
STD 52.0.0.0
STDs 52.1.0.0
STFU fm.2.0.0
Senior r7.0.0.0
Shriners ru.0.0.0
Smokers rs.0.0.0
Spastics qp.0.0.0
Special ql.0.0.0 qy.0.0.0
Stand ri.0.0.0
Substance pm.0.0.0 pw.0.0.0 px.0.0.0 q1.0.0.0
TBD bp.8.0.0
TTFO bc.4.0.0
TV mj.0.1.1
UBI bc.b.0.0
UTI km.0.3.8
VA tu.0.0.0
VIP mj.0.0.0
WTAF fm.1.0.0
WTF fm.0.0.0
World q5.0.0.0
able 60.0.0.0
ablebodied 60.0.0.0
abnormal 5y.0.0.0
absolutely 9l.0.0.0 9m.0.2.2 jy.0.0.0
abuse p.0.1.1 s.0.1.1 t.0.0.0 u.0.2.2 s7.0.2.2
abuser 8.0.1.1
abusers 8.0.1.1
accept aq.0.1.3
account an.0.3.4 ao.0.2.2 pk.0.1.1
accutane lt.0.1.6 lu.0.0.0
acetaminophen kq.0.4.f
acne m9.0.4.f
acopia bj.0.0.0
acopic bj.1.0.0
across n3.0.2.7
act lp.1.0.0
add aq.0.1.3 k0.0.2.5 la.0.0.0
adderall kp.0.2.9 lt.0.1.6 lu.0.0.0
addict 0.0.0.0 1.0.1.1 1e.0.0.0
addicted 7.0.0.0 1b.0.0.1 1e.0.0.0 2q.0.0.0 96.0.1.1 p4.0.0.0
addicts 0.0.0.0 1.0.1.1
address ms.3.1.2
adherence co.1.1.1
adherent co.0.1.1 v6.0.1.1
administration no.0.1.1
admit d1.0.1.1
admits d1.0.1.1
admitted d1.0.1.1
admitting d1.0.1.1
adore le.0.1.2
adrenal i9.0.0.0
adrenals i6.0.1.2
advanced h8.0.1.1
adverse 9o.0.1.4
advisory lg.0.0.0
afflicted 46.0.0.0
again a7.0.3.8
against 9z.0.1.2 cr.0.1.3
ageing 6x.0.0.0 a1.0.1.1
ages 9m.0.3.3
aggressor 70.0.0.0
aggressors 70.0.0.0
aging 6x.0.0.0 a1.0.1.1
ailment ag.0.2.3
ailments ag.0.2.3
airhead c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
airheads c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
alarming iv.0.0.0
albatross bx.0.0.0 vp.0.0.0
albatrosses bx.0.0.0
album m1.0.1.7
alcohol 9.0.0.0 p.1.2.2 q.0.0.0 us.0.0.0
alcoholic m.0.1.2 96.0.0.0 rx.0.0.0 ry.0.1.1
alcoholics m.0.1.2 n.0.0.0
alkaline i5.1.0.0 i5.2.5.6
alkalise i5.0.0.0
alkalised i5.0.0.0
alkalises i5.0.0.0
alkalising i5.0.0.0
alkalize i5.0.0.0
alkalized i5.0.0.0
alkalizes i5.0.0.0
alkalizing i5.0.0.0
alkie 98.0.1.1
alkies 98.0.1.1
all k3.0.0.0
allege cy.0.1.1
alleged cy.0.1.1 d0.0.0.0
allegedly cz.0.0.0
alleges cy.0.1.1
alleging cy.0.1.1
allopathic if.0.0.0
allowed 7v.0.0.0
almost ag.0.1.2 kn.0.1.1
already 6v.0.0.0
altering gt.1.1.1
alternative aa.0.1.1
alternatives aa.0.1.1
aluminium ht.0.3.6
aluminum ht.0.3.6
always jn.0.0.0
alzheimer's 6q.0.1.2
am le.0.1.2
amateurs fc.0.1.1
amaze jg.0.1.1 jr.1.2.2
amazed jp.0.2.2
amazing a4.0.0.0 gs.0.0.0
america nb.0.1.1
american ue.0.0.0
amoxicillin kq.0.4.f
amputee 68.0.0.0
amputees 68.0.0.0
anaesthetist np.0.1.1
anatomical ua.0.0.0
ancient hb.0.0.0
anesthesiologist np.0.1.1
aneurysm p9.0.3.4
annoying c7.0.0.0 c8.0.2.a d8.0.0.0
anorexic 2a.0.1.1 96.0.0.0 p7.0.0.0
anorexics 2a.0.1.1 2a.1.0.0
another 18.0.4.4
anti 7c.0.0.0 7c.1.0.0 8u.0.0.0 8u.1.0.0
antiageing 7c.1.0.0
antiaging 7c.0.0.0
antibiotic kq.0.4.f l0.0.2.5
antibiotics in.0.0.0 kp.0.2.9 kq.0.4.f l0.0.2.5
antidepressant l2.0.2.2 l5.0.1.3
antidepressants kp.0.2.9 l2.0.2.2
antihistamine kq.0.4.f
antihistamines kq.0.4.f
antivaxer 8u.1.0.0
antivaxers 8u.1.0.0
antivaxxer 8u.0.0.0
antivaxxers 8u.0.0.0
anxiety d7.0.2.3 km.0.2.7 ko.0.2.7 m9.0.4.f
anyone 9m.0.2.2 ab.0.0.0 mh.5.2.2
anything ag.0.1.2
apartment ms.0.1.1
apeshit fn.e.0.0
app lf.0.2.3
apparently cz.0.0.0
appointment pk.0.1.1
appointments lp.1.2.3
approved g5.0.1.1 g6.0.0.0 ga.0.1.3
apps lf.0.2.3
apricot ik.0.0.0
arrogant ex.0.0.0
arse cg.0.4.5 fs.0.1.1 fs.4.0.0 fs.5.0.0
arsehole fs.4.0.0
arseholes fs.4.0.0
arses fs.0.1.1 fs.5.0.0
arsewipe g0.8.0.0
art gk.0.3.3
arthritic 41.1.1.1
arthritics 41.0.0.0
arthritis km.0.2.7 m9.0.4.f
as k9.2.0.0
ashamed dq.0.2.2
ask at.0.0.0 dg.4.0.0 ks.0.1.5
asked at.0.0.0 dg.4.0.0
asking at.0.0.0 dg.4.0.0 ks.0.1.5
asks at.0.0.0 dg.4.0.0
aspartame ip.0.0.0
asperger 6l.0.0.0
asperger's 6l.0.0.0
aspergers 6l.0.0.0
aspie 6m.0.0.0
aspies 6m.0.0.0
aspirin kq.0.4.f
ass fs.0.1.1 fs.3.0.0 te.0.1.3
asses fs.0.1.1 te.0.1.3
assess ay.0.1.5
asshat fs.6.0.0
asshats fs.6.0.0
asshole fs.3.0.0
assholes fs.3.0.0
assistant f9.0.3.3
assisted uu.0.1.1
asthma km.0.2.7 m9.0.4.f
asthmatic 3w.0.1.1 96.0.0.0
asthmatics 3w.0.1.1 3w.1.0.0
astonishing gq.0.0.0 gr.0.2.4
astounding gq.0.0.0 gr.0.2.4
asylum 1v.0.1.1
asylums 1v.0.1.1
attack p8.0.3.6
attempt es.1.1.1
attender cm.3.1.1
attenders cm.3.1.1
attention 2m.0.0.0 2m.1.0.0 cg.0.1.2 ek.0.0.0 ne.0.3.6
attractive au.0.0.0
aunt mo.0.1.1
autism 6e.0.2.2 6g.0.0.0 6h.0.1.4 6i.0.2.2 hn.0.2.6 km.0.2.7
autistic 6k.0.1.2 6n.0.1.1 p7.0.0.0 ph.0.2.2
available la.0.0.0
avalanche j2.0.0.0
avoid fb.0.0.0 kt.0.0.0
away 9s.0.1.1 lq.0.1.1 mu.0.1.2
aways lq.0.1.1
azzalure lt.0.1.6 lu.0.0.0
babies 1d.0.1.1
baby 1d.0.1.1 j7.0.4.6 l1.0.1.1 md.0.2.h n4.0.1.1
back m9.0.4.f nc.0.2.4 nl.0.1.1
backbone ne.0.3.6
backed ga.0.1.3 nc.0.2.4 nd.0.2.3 nf.0.2.3
backing nc.0.2.4
backs nc.0.2.4
backside cg.0.4.5
backwards a1.0.1.1
bad dl.0.0.0 fs.0.0.0 fs.8.0.0
badarse fs.0.0.0
badarses fs.0.0.0
badass fs.0.0.0 fs.8.0.0
badasses fs.0.0.0
badge my.0.1.2 n0.0.1.3
badly 3p.0.0.0
baffled jp.0.2.2 jp.0.1.1
bag cc.0.1.1 jc.0.2.2
bags cc.0.1.1
balance pk.0.1.1
bali mu.0.2.3
banish 9s.0.0.0 af.0.0.0
banished 9s.0.0.0 ac.0.1.5 af.0.0.0
banishes 9s.0.0.0 af.0.0.0
banishing 9s.0.0.0 af.0.0.0
banning hh.0.2.6
barbecue az.1.0.0
barely fi.0.2.9
barren 7j.0.0.0
based kw.0.0.0
bastard fu.0.0.0
bastards fu.0.0.0
bat cc.0.1.1 tk.0.0.0
bats cc.0.1.1
batshit fn.f.0.0
battle 4c.0.2.4 4d.0.0.0 4f.0.1.1
battleaxe cc.0.1.1
battleaxes cc.0.1.1
battled 4d.0.0.0
battles 4d.0.0.0
battling 4d.0.0.0
bay ci.0.0.0 md.0.1.d mn.0.2.3 mp.0.4.8
beach 3h.0.0.0
beached 32.0.0.0
beat af.0.0.0 ij.0.1.8
beaten ij.0.1.8
beating ij.0.1.8
beats af.0.0.0 ij.0.1.8
because k7.0.2.2
bed 58.0.0.0 bh.0.0.0 bh.1.0.0 bh.2.0.0 ci.0.0.0 md.0.1.d mn.0.2.3 w3.0.0.0
bedblocker bh.0.0.0
bedblockers bh.0.0.0
bedblocking bh.1.0.0
bedridden 58.0.0.0
beemer bo.0.1.1
beemers bo.0.1.1
beer az.0.1.4
beers az.0.1.4 az.1.0.0
before m2.0.1.6 vt.0.0.0
begging jp.0.2.2
behind n3.0.2.7
believe jd.0.2.3 ku.0.1.1 ku.0.2.2 nc.0.2.4
believed nc.0.2.4
believes nc.0.2.4
believing nc.0.2.4
bellend g0.5.0.0
bellends g0.5.0.0
belligerent db.0.0.0
below l3.0.2.c l4.0.0.0
benefit nl.0.0.0
benign ko.0.2.7
benzos kp.0.2.9
best av.0.1.3 h6.0.1.2
beta kp.0.2.9
better a9.0.0.0 eq.0.2.2 oh.0.2.4
beyond jy.0.0.0 k6.0.0.0
biddies cc.0.1.1
biddy cc.0.1.1
bigarse fs.0.0.0
bigarses fs.0.0.0
bigass fs.0.0.0
bigasses fs.0.0.0
bikini 3h.0.0.0
bill pk.0.1.1
bin a8.0.0.0 kf.0.1.5 kg.0.0.0 kt.0.0.0
bio hd.1.0.0 hd.2.0.0
biohack hd.1.0.0
biohacked hd.1.0.0
biohacker hd.2.0.0
biohackers hd.2.0.0
biohacking hd.1.0.0
biohacks hd.1.0.0
biopsy kp.0.2.9 mk.0.2.b
bipolar 28.0.1.1 29.0.1.1 96.0.0.0 km.0.2.7 p7.0.0.0 ph.0.2.2 sh.0.0.0
bipolars 28.0.1.1 28.1.0.0
bird lp.1.1.1
bitch ft.0.0.0
bitches ft.0.0.0
bitching ft.2.0.0
bitchy ft.1.0.0
biting ck.0.0.0
black ik.0.0.0 lp.1.0.0 um.0.0.0 wh.0.0.0
blame dg.1.3.3
bleach ii.0.1.4
blighted 7n.0.0.0
blind 5d.0.1.1 jb.0.2.5 ow.0.0.0 ox.0.0.0 oy.0.2.2 p1.0.0.0 sc.0.1.1 sd.0.0.0 se.0.1.1 t3.0.0.0
blindspot ox.0.0.0
blindspots ox.0.0.0
block 9z.0.0.0
blocked 9z.0.0.0
blockhead c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
blockheads c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
blocking 9z.0.0.0
blocks 9z.0.0.0
bloke md.0.2.h
blonde ph.0.2.2
bloody fr.2.0.0 fz.0.0.0 t6.0.0.0
blow jg.0.1.1 jt.0.0.0
blown 4o.0.1.1
bobbing bv.4.0.0
bocouture lt.0.1.6 lu.0.0.0
body 9m.0.3.3
body's i1.0.1.5
bogus nl.0.0.0
bollocks g0.0.0.0
bomb iw.2.1.1 j6.0.2.2
bone ex.0.0.0 f8.0.0.0 iv.0.0.0
bonehead f8.0.0.0
boneheads f8.0.0.0
bonkers om.0.0.0
book ks.0.1.5 lj.0.0.0
booking ks.0.1.5
booster ur.0.0.0
boozer k.0.0.0
boozers k.0.0.0
borax ii.0.1.4 ik.0.0.0
borderline si.0.0.0
borderlines 2e.0.0.0
born 1c.0.1.1 95.0.0.0
boss mh.5.3.3 mo.0.1.1
bossy o7.0.0.0
botch f1.0.0.0
botched ea.0.0.0 f1.0.0.0
botches f1.0.0.0
botching f1.0.0.0
both oa.0.0.0
bother ks.0.1.5
bothered ds.0.2.3
bothering ks.0.1.5
botox lt.0.1.6 lu.0.0.0
bottle b0.0.1.7 lo.0.2.2
bounce bb.0.0.0 vn.0.0.0
bounceback bb.0.0.0
bouncebacks bb.0.0.0
bound kd.0.0.0
bowel uw.0.0.0
boxed um.0.0.0
boy md.0.2.h mt.0.1.1 n4.0.2.2 n5.0.2.2
boyfriend oc.0.1.1
boys o6.2.0.0 oi.0.0.0
braindead c7.0.0.0 c8.0.2.a n7.0.0.0 pi.0.0.0
brainless c7.0.0.0 c8.0.2.a ex.0.0.0 n7.0.0.0
brains ne.0.3.6
brainwashed nj.0.0.0
brand lf.0.2.3 lg.0.0.0
brands lf.0.2.3
bras ip.0.0.0
break gb.0.0.0
breaking jo.0.0.0 mh.4.1.1
breakthrough gb.0.0.0 u9.0.0.0
breakthroughs gb.0.0.0
breathtaking gq.0.0.0 gr.0.2.4
brexit n9.0.0.0
brigade 97.0.2.3 nk.0.1.2
brittle 3l.0.0.0
brought lg.0.0.0
bubonic wg.0.0.0
buffoon c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
buffoons c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
bugger g0.a.0.0 g0.c.0.0
bulimic 2b.0.1.1 96.0.0.0
bulimics 2b.0.1.1 2b.1.0.0
bull fn.g.0.0
bullet a0.0.0.0
bulletproof a0.0.0.0
bullshit fn.a.0.0
bullshitting fn.b.0.0
bum 82.0.1.1
bums 82.0.1.1
bungling ex.0.0.0
burden 6w.0.3.5 6w.1.0.0
burdens 6w.0.3.5
buried hh.0.2.6
burn 9v.0.0.0 9w.0.0.0 a8.0.0.0 nh.0.0.0
bury jb.0.1.4
burying hh.0.2.6 jb.0.2.5
business b1.0.1.6 b2.0.0.0
butcher ez.0.1.1 fe.0.2.5 w8.0.0.0
butcher's w7.0.0.0
butchered f0.0.0.0
butchers ez.0.1.1 fc.0.1.1 fe.0.2.5
butt cg.0.4.5
buy b1.0.1.6 la.0.0.0 lp.1.0.0
bye ad.0.2.2 ad.0.1.1
bypass b6.0.0.0
cabbage bw.0.0.0
cabinet no.0.1.1
cackle cb.0.0.0
cackled cb.0.0.0
cackles cb.0.0.0
cackling cb.0.0.0
call ai.0.0.0 aw.0.0.0 ax.1.2.3 ks.0.1.5
called d0.0.1.1
calling ks.0.1.5
calories i4.1.1.2
cambridgeshire bt.0.2.2
came md.0.1.d
cancel kt.0.0.0
cancer 4b.0.0.0 ko.0.3.8 m9.0.4.f p2.0.1.2
cancers p2.0.1.2
cannot jp.0.1.1
cannulate fj.0.1.2
capsule ki.0.2.a
capsules ki.0.2.a kz.0.2.4
cardiologist np.0.1.1
caregiver nq.0.1.1
carer nq.0.1.1
case 1r.6.1.1 1r.7.1.1 k6.0.0.0 kw.0.2.2
caseload mp.0.4.8
cases 1r.6.1.1 1r.7.1.1 97.0.2.3 h1.1.0.0
cash b0.0.1.7
casualty mq.0.3.f
caught 4j.0.0.0
cause jz.0.2.2 k1.0.1.1 k2.0.1.1
caused k1.0.1.1 k2.0.1.1 k7.0.2.2
causes k1.0.1.1 k2.0.1.1
causing k1.0.1.1 k2.0.1.1
cease kf.0.1.5
celebrity mj.0.0.0 mj.0.1.1
celestial br.1.0.0 br.2.0.0
celiac km.0.2.7
cell am.0.4.a an.0.3.4 ao.0.2.2 b7.0.3.6
cellulite i4.1.1.2
certain kb.0.2.4 kb.0.3.5 kd.0.0.0
certainly jy.0.0.0
cervical 7e.1.0.0
chair mq.0.4.g
chairman nu.0.0.0
chairmen nu.1.0.0
challenged 62.0.1.1
challenging 6z.0.0.0
chance lq.0.2.2
chancer cg.0.1.2
chancers cg.0.1.2
change he.0.1.2 jg.0.1.1 kr.0.0.0
changed jt.0.0.0 lv.0.1.3
changing a4.0.1.1 gt.0.1.1
chap md.0.2.h
charlatan ev.0.0.0
charlatans ev.0.0.0 fc.0.1.1
charm 9u.1.3.3 ne.0.3.6
chart mk.0.3.c pk.0.1.1
charts gr.0.4.6
chav bf.5.0.0
chavs bf.5.0.0
cheat 3a.0.0.0 3f.0.0.0 3s.0.0.0
cheated 3f.0.0.0 3s.0.0.0
cheating 3f.0.0.0 3s.0.0.0
cheats 3f.0.0.0 3s.0.0.0 nl.0.1.1
check ay.0.1.5
checked b3.0.0.0
checking n1.0.0.0
chemical hy.0.0.0 i0.0.0.0
chemicals hz.0.2.4
chemtrails ip.0.0.0
chief cv.0.0.0
child j7.0.4.6 l1.0.1.1 md.0.2.h mt.0.1.1 n4.0.1.1 n5.0.1.1
child's mt.0.1.1
children j7.0.4.6 mt.0.1.1
children's mt.0.1.1
chilling iv.0.0.0
chlorine ii.0.1.4 ik.0.0.0
chocolates b0.0.1.7
choice x.0.2.2 dk.0.3.9 dk.1.0.0 s0.0.2.2 s1.0.2.2
choose dk.1.0.0
choosing dk.1.0.0
chose dk.1.0.0
chosen dk.1.0.0
chronic bp.2.0.0 dn.0.0.0
chubby 31.0.0.0
chubster 30.6.0.0
chubsters 30.6.0.0
chuck a8.0.0.0
cialis lt.0.1.6 lu.0.0.0
circus fd.0.0.0
claim cy.0.1.1
claimed cy.0.1.1 d0.0.0.0
claiming cy.0.1.1
claims cy.0.1.1
class h5.0.1.1
clean 11.0.0.0 12.0.1.2 13.0.0.0 3e.0.0.0 3e.1.1.1 51.0.1.1 s8.0.0.0
cleanse hu.0.0.0 hx.0.1.2 v0.0.0.0
cleansed hu.0.0.0 v0.0.0.0
cleanses hu.0.0.0 hx.0.1.2 v0.0.0.0
cleansing hu.0.0.0 hx.0.1.2 i8.0.0.0 v0.0.0.0
cleared lv.0.1.3 ma.0.3.6
clearly kn.0.1.1
clears af.0.0.0
cletus bv.3.0.0
click la.0.0.0
client md.0.2.h
clients lw.0.1.2
clingy c6.1.0.0 d8.0.0.0
clinic mp.0.4.8 mq.0.3.f mr.0.2.2
clinical sz.0.0.0
clock a1.0.3.4
clot hm.0.0.0
clotshot hm.0.0.0
clotshots hm.0.0.0
clown c8.0.2.a ch.0.1.5 fd.0.0.0 fe.0.2.5 ff.0.1.2 fi.0.2.9 w9.0.0.0
clowns c8.0.2.a ch.0.1.5 fc.0.1.1 fe.0.2.5 ff.0.1.2 fi.0.2.9
clueless c7.0.0.0 c8.0.2.a ex.0.0.0 fe.0.2.5 fi.0.2.9 n7.0.0.0
clusterfuck fl.b.0.0
clusterfucks fl.b.0.0
co mo.0.1.1 pk.0.1.1
coach b1.0.3.8 b2.0.2.2
coaching lh.0.1.3
cocaine 4.0.0.0
cock td.0.0.0
cockroach bx.0.0.0
cockroaches bx.0.0.0
code bn.0.0.0 l8.0.1.3 l9.0.2.2 vs.0.0.0
codger cc.0.1.1
codgers cc.0.1.1
coeliac km.0.2.7
coffee az.0.1.4 az.1.0.0 ik.0.0.0
coffin jc.0.1.1
cold io.0.4.8 km.0.3.8
collaboration lg.0.1.1
colleague mo.0.1.1
colloidal ii.0.1.4 ik.0.0.0
colon ux.0.0.0
colored 8q.0.0.0
coloured 8q.0.0.0
coma pi.0.2.2
combative d9.0.0.0 d9.1.2.2
come kf.0.1.5 kg.0.0.0 n1.0.0.0
coming jd.0.3.4
comment l3.0.2.c
comments l3.0.2.c l4.0.2.2
commie n7.0.0.0
common jv.0.1.2
company vf.0.1.1
comparison vu.0.3.3
comparisons vu.0.3.3
compassion ne.0.3.6
comped lm.0.1.7
competition lq.0.0.0
complain cu.0.0.0
complained cu.0.0.0
complainer c5.0.0.0
complainers c5.0.0.0
complaining cu.0.0.0
complains cu.0.0.0
complaint vh.0.0.0
complaints cu.1.0.0 vh.0.0.0
complete tz.0.0.0
completed e8.1.0.0
completely 9l.0.0.0 ib.0.0.0
compliance cm.1.1.1 cn.0.1.1 v4.0.1.2 v5.0.0.0
compliant 54.0.0.0 cm.0.1.1
complier cm.2.1.1
compliers cm.2.1.1
complimentary ld.2.0.0
con ig.0.2.2 im.0.3.6 im.0.2.5
concerta lt.0.1.6 lu.0.0.0
condition ag.0.2.3
congress no.0.1.1
congressman no.0.1.1
congresswoman no.0.1.1
connect hk.0.0.0
conquer 9s.0.0.0 ij.0.1.8
conquered 9s.0.0.0 ij.0.1.8
conquering 9s.0.0.0 ij.0.1.8
conquers 9s.0.0.0 ij.0.1.8
conscience ne.0.3.6
conscientious vd.0.0.0
consent 7w.0.0.0
consented 7w.0.0.0
consenting 7w.0.0.0
consents 7w.0.0.0
conservative no.0.1.1
conservatives no.0.1.1
consult ks.0.1.5
consultant lg.0.0.0 np.0.1.1
consulting ks.0.1.5
control 3q.0.2.3
conventional if.0.0.0
convict 87.0.1.1 we.0.0.0
convicted we.0.0.0
convicting we.0.0.0
convicts 87.0.1.1 we.0.0.0
cookie wb.0.0.0
coot cc.0.1.1
coots cc.0.1.1
copay pk.0.1.1
core 1i.0.1.1
cornwall bt.0.2.2
coronary p9.0.3.4
corrupt ex.0.0.0 fe.0.2.5 n7.0.0.0
cortisol i6.0.1.2
couldn't ck.0.0.0 fi.0.2.9
council no.0.1.1
councillor no.0.1.1
councillors no.0.1.1
councils no.0.1.1
county ml.0.4.7
couple md.0.2.h
coupon l8.0.1.3
course lh.0.2.4
cousin mo.0.1.1
cover hl.0.2.3 hl.0.1.1
covered hh.0.2.6 lm.0.1.7
covering hh.0.2.6
covidiot 8w.1.0.0
covidiots 8w.1.0.0
coward's em.0.2.2 em.1.1.1
cowardly n7.0.0.0
cowards em.0.2.2
cowboys fc.0.1.1 fe.0.2.5
crack f.0.0.0 1e.0.0.0 p5.0.1.1 pi.0.1.1 sa.0.0.0
cracked sa.0.0.0
crackhead f.0.0.0
crackheads f.0.0.0
cracking sa.0.0.0
crackpot nk.0.0.0
crackpots nk.0.0.0
cracks sa.0.0.0
cranks nk.0.1.2
crap fo.0.0.0 tj.0.0.0
crapload fo.3.0.0
crapping fo.2.0.0
crappy fo.1.0.0
craps fo.0.0.0
crazed 25.0.0.0
crazies 98.0.1.1 nk.0.1.2
craziest ca.0.0.0
crazily oj.1.0.0
craziness oj.2.0.0
crazy c7.0.0.0 c8.0.2.a d8.0.0.0 oj.0.0.0 t4.0.0.0 t5.0.0.0
crease cb.0.0.0
creased cb.0.0.0
creases cb.0.0.0
creasing cb.0.0.0
crepe bq.0.1.1
cretin c8.0.2.a cd.5.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
cretinous n7.0.0.0
cretins c8.0.2.a cd.5.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
criminal fe.0.2.5 n7.0.0.0
criminally sy.0.0.0
criminals fe.0.2.5
cripple 5i.0.1.1
crippled 48.0.0.0 ou.1.0.0
cripples 5i.0.1.1
crippling 48.0.0.0 ou.0.0.0
crock bd.0.1.2 vl.0.0.0
crocks bd.0.1.2
crone cc.0.1.1
crones cc.0.1.1
crook fe.0.2.5
crooked ex.0.0.0 n7.0.0.0
crooks fc.0.1.1 fe.0.2.5
crowd 97.0.2.3
crown pk.0.1.1
crumblies cc.4.0.0 cc.5.0.0
crumbly cc.5.0.0
crush at.0.0.0
crushed dw.0.0.0
cry c4.0.0.0 cg.0.1.2 ee.0.0.0 nh.0.0.0
crybabies c4.0.0.0
crybaby c4.0.0.0
cubicle ci.0.0.0 mn.0.2.3
cult nk.0.1.2
cultists nj.0.1.3
cumbria bt.0.2.2
cunt g1.3.0.0
cunts g1.3.0.0
cure 9f.0.0.0 9g.0.0.0 9r.0.1.2 gv.0.1.2 ij.0.1.8 iq.0.2.4 iq.1.0.0 iq.2.4.4 jz.0.2.2 k0.0.2.5 tn.0.0.0 to.0.2.2
cured 9g.0.0.0 9r.0.1.2 ac.0.1.5 ij.0.1.8 lv.0.1.3 ma.0.3.6 u5.0.0.0 u7.0.0.0
cures 9g.0.0.0 9r.0.1.2 gv.0.1.2 ij.0.1.8 iq.2.3.3
curing 9g.0.0.0 ij.0.1.8 iq.2.3.3 u8.0.0.0
currently n1.0.0.0
customer iq.3.4.5
customers lw.0.1.2
cut kf.0.1.5 kg.0.0.0
cute au.0.0.0
cutter 2p.0.1.2 wa.0.0.0
cutters 2p.0.1.2
cutting gj.0.0.0
cycle n2.0.5.b
cyst km.0.3.8 ko.0.3.8
dad j8.0.1.1 md.0.2.h
dads j8.0.1.1
daily kj.0.2.3
dammit fq.5.0.0
damn fq.0.0.0 fq.4.0.0
damned fq.1.0.0
darwin ni.0.0.0
date at.0.0.0 at.0.3.3
dated at.0.0.0
dates at.0.0.0
dating at.0.0.0
daughter mt.0.1.1 n4.0.1.1 n5.0.1.1
daughter's mt.0.1.1
daughters mt.0.1.1
day kj.0.2.3
dead c7.0.1.1 c8.0.3.b ix.9.3.4 pi.0.1.1
deadly im.0.2.5 iu.0.0.0 uk.0.0.0
deaf 5e.0.1.1 5f.0.0.0 oz.0.2.2 se.0.1.1
deafmute 5f.0.0.0
deafmutes 5f.0.0.0
dear 79.1.1.1
dears 79.1.1.1
death 6v.0.1.1 dx.0.0.0 hm.0.0.0 ix.5.0.1
deaths dx.0.0.0 h1.1.0.0
debate k5.0.2.4 k6.0.2.2 k6.0.1.1
decimate j0.0.0.0
decimated j0.0.0.0
decimates j0.0.0.0
decimating j0.0.0.0
deep hu.0.0.0 n9.2.1.1
defeated ac.0.1.5
defect 5v.0.1.1
defective 22.1.1.1 5y.0.0.0
defectives 22.1.1.1
defects 5v.0.1.1
defences i1.0.1.5
definitely jy.0.0.0 kn.0.1.1
deformed 5w.0.0.0
defund nb.0.0.0
degenerate nn.0.1.1
degenerates nn.0.1.1
degree fi.0.4.b
delighted m6.0.0.1
delivered 7u.0.1.1
deluded c7.0.0.0 c8.0.2.a n7.0.0.0
demanding d8.0.0.0
demented 6o.0.0.0 p7.0.0.0 pj.0.0.0
dementia 6q.0.1.2 6r.0.0.0 6x.0.0.0 ph.0.2.2
dementias 98.0.1.1
dementing 6p.0.0.0
democrap n8.2.0.0
democraps n8.2.0.0
democrat n9.0.0.0 no.0.1.1
democrats no.0.1.1
demographic 6x.0.0.0
demonstrated ke.0.2.3
denial de.0.2.2
denied cx.0.1.1 ni.0.2.3 vg.0.2.2
denies cx.0.1.1
dental nq.0.1.1
dentist np.0.1.1
deny cx.0.1.1
denying cx.0.1.1
deodorant ip.0.0.0
department mp.0.4.8 mr.0.2.2
departure bw.0.0.0
depend ix.2.3.3
dependent 3m.0.1.2
depends ix.2.2.2
depopulation ht.0.1.4
depressed 2d.0.1.2
depression km.0.2.7 m9.0.4.f
depressive 2c.0.1.1 96.0.0.0
depressives 2c.0.1.1 2c.1.0.0
deranged 24.0.0.0
derelict 84.0.1.1 wn.0.0.0
derelicts 84.0.1.1
description kw.0.2.2
deserve ni.0.0.0
deserved ni.0.0.0
deserves ni.0.0.0
deserving ni.0.0.0
design vu.0.3.3
designed g5.0.1.1
despise fa.0.0.0
despite 6c.0.0.0
destroy 9s.0.0.0 ij.0.1.8
destroyed 9s.0.0.0 ij.0.1.8
destroying 9s.0.0.0 ij.0.1.8 ja.0.0.0
destroys 9s.0.0.0 ij.0.1.8
detox hu.0.0.0 hw.0.0.0 hx.0.1.2 i8.0.0.0 lh.0.1.3 ut.0.0.0 uv.0.1.1
detoxed hu.0.0.0
detoxes hu.0.0.0
detoxification uv.0.1.1
detoxified hu.0.0.0
detoxifies hu.0.0.0
detoxify hu.0.0.0
detoxifying hu.0.0.0 i8.0.0.0
detoxing hu.0.0.0 i8.0.0.0
developed g5.0.1.1
developmental sn.0.0.0
device lf.0.2.3
devices lf.0.2.3
devon bt.0.2.2
diabetes km.0.2.7 m9.0.4.f
diabetic 3j.0.1.4 3k.0.0.0 3v.0.0.0
diabetics 3j.0.1.4 3j.1.0.0
diagnose ay.0.1.5 fj.0.1.2
diagnosis l5.0.1.3 pk.0.1.1
dick fv.1.1.2 ta.0.0.0
dickhead fv.0.0.0
dickheads fv.0.0.0
die dx.0.0.0 ix.9.2.3 pb.1.4.4
died dx.0.0.0 e3.0.0.0
diet a6.0.1.2
differently 62.0.0.0
difficult d8.0.0.0
dim c7.0.0.0 c8.0.2.a cd.3.0.0 n7.0.0.0
dimwit c8.0.2.a cd.3.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
dimwits c8.0.2.a cd.3.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
dinner at.0.0.0 az.0.1.4 az.1.0.0
dipshit fn.d.0.0
dipshits fn.d.0.0
direct ai.0.0.0
dirt bf.0.0.0 bf.1.0.0
dirtbag bf.1.0.0
dirtbags bf.1.0.0
dirtball bf.0.0.0
dirtballs bf.0.0.0
dirty y.0.0.0 z.0.0.0
disabled 5c.0.1.2
disappear ac.0.1.5
disappeared ac.0.1.5 ma.0.3.6
disappearing ac.0.1.5
disappears ac.0.1.5
discharged br.0.0.0
discontinue kf.0.1.5 kg.0.0.0
discoveries hc.0.1.2
discovery ga.0.1.3 hc.0.1.2
disease ag.0.2.3
diseases ag.0.2.3
disfigured 5x.0.0.0
disfigurement 5x.2.0.0
disfigurements 5x.2.0.0
disfiguring 5x.1.0.0
disgusting c7.0.0.0 c8.0.2.a
dishy au.0.0.0
disinfectant ii.0.1.4
disregard ku.0.0.0
dissolve 9s.0.0.0 ij.0.1.8
dissolved 9s.0.0.0 ij.0.1.8
dissolves 9s.0.0.0 ij.0.1.8
dissolving 9s.0.0.0 ij.0.1.8
distress 7y.0.1.1
distributor b1.0.3.8 b2.0.2.2
ditch a8.0.0.0 kf.0.1.5 kg.0.0.0 kt.0.0.0
diva cg.0.1.2
divas cg.0.1.2
diversability 62.0.0.0
dm ai.0.0.0 aj.1.1.1 aj.2.0.0 aj.5.2.2 aj.8.0.0 al.0.0.0 aw.0.0.0
dms aj.1.1.1 aj.2.0.0 aj.5.2.2
do jn.1.0.0
doctor np.0.1.1
doctors ka.0.0.1
doing dh.0.2.3 js.0.2.3
don't fb.0.0.0
doors mq.0.4.g n3.0.3.8
dope e.1.0.0 e.2.0.0 c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
dopehead e.2.0.0
dopeheads e.2.0.0
dopes c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
dosage kk.0.2.3 ky.0.1.3
dose kk.0.2.3 ky.0.1.3 l5.0.1.3
doses kk.0.2.3
double h3.0.0.0 kf.0.1.5 kg.0.0.0
doubled h3.0.0.0
doubles h3.0.0.0
doubling h3.0.0.0 kf.0.1.5
doubt jy.0.1.1 k5.0.2.4
douche g1.8.0.0 tl.0.0.0
douchebag g1.4.0.0
douchebags g1.4.0.0
down 5q.0.0.0 a3.0.1.3 k7.0.2.2 og.0.0.0
down's 5q.0.0.0 5r.0.1.1
downed dw.0.0.0
downs 5q.0.0.0 5r.0.1.1
downtime a3.0.1.3
drain bm.0.2.2 nb.0.0.0
drama c3.0.0.0
dramatic d8.0.0.0 go.0.0.0 gp.0.0.0
dramatically go.0.0.0 gp.0.0.0
dream a4.0.0.0
drink az.0.1.4 jv.0.1.2
drinking js.0.2.3 vv.0.1.1
drinks at.0.0.0 az.0.1.4 az.1.0.0
drop 9v.0.0.0 9w.0.0.0 9w.1.0.0 aj.0.0.0 aj.3.0.0 ix.8.0.0 ix.9.2.3 kf.0.1.5 kg.0.0.0 n2.0.5.b
dropout f4.0.1.2
dropouts f4.0.1.2
dropped m3.2.1.1
drops ki.0.2.a
drug jv.0.1.2
druggie e.0.0.0
druggies e.0.0.0
drugs l5.0.1.3
drunk l.0.1.2 mx.0.1.3
drunks l.1.0.0
dry u4.0.0.0
duck w6.0.0.0
ducks w6.0.0.0
due k7.0.2.2
dumb c7.0.0.0 c8.0.2.a ex.0.0.0 fs.0.0.0 oq.0.0.0 tf.0.0.0 th.0.0.0
dumbarse fs.0.0.0
dumbarses fs.0.0.0
dumbass c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9 fs.0.0.0
dumbasses c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9 fs.0.0.0
dumbbell tg.0.0.0
dumbbells tg.0.0.0
dumber oq.1.0.0
dumbest ca.0.0.0 oq.2.0.0
dump a8.0.0.0 kg.0.0.0
dumpster fd.0.0.0
dunce c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
dunces c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
dunderhead cd.c.0.0
dunderheads cd.c.0.0
dwarf 65.0.1.1 pe.0.0.0 sq.0.0.0
dwarfed pe.0.0.0
dwarfing pe.0.0.0
dwarfs pe.0.0.0 pe.1.0.0
dwarves 65.1.0.0
dysport lt.0.1.6 lu.0.0.0
e ai.0.0.0 ao.0.2.2 lh.0.1.3
easy em.0.2.2
eating js.0.2.3
ebook lh.0.1.3
eczema km.0.2.7 m9.0.4.f
effective a9.0.1.1
effing g3.6.0.0
elderly 72.0.1.2 73.0.0.0 7d.0.0.0
eldest mt.0.1.1 n4.0.1.1 n5.0.1.1
eliminate 9s.0.0.0 ij.0.1.8 k0.0.2.5
eliminated 9s.0.0.0 ac.0.1.5 ij.0.1.8
eliminates 9s.0.0.0 ij.0.1.8
eliminating 9s.0.0.0 ij.0.1.8
email ai.0.0.0 al.0.0.0 an.0.3.4 ao.0.2.2 b7.0.4.7
emergency mq.0.3.f
emotional o7.0.0.0
emotionally 23.0.0.0
empathy ne.0.3.6
empty 6v.0.0.0 mv.0.2.3
end af.0.0.0 eo.0.2.3 hf.0.1.4 jb.0.1.4 jz.0.2.2 k1.0.1.1 k6.0.0.0 k6.0.2.2
ended e2.0.0.0 e3.0.0.0 ep.0.0.0 k1.0.1.1
ending k1.0.1.1
endometriosis km.0.2.7
endorsed g5.0.1.1 g6.0.0.0
ends af.0.0.0 k1.0.1.1
enemy nn.0.0.0
enrol li.0.0.0
enroll li.0.0.0
enter lq.0.0.0
entirely 9l.0.0.0
entitled c7.0.0.0 c8.0.2.a d8.0.0.0
epidemic 6g.0.0.0 ed.0.0.0 j9.0.0.0
epileptic 3x.0.1.1 3y.0.0.0 96.0.0.0 p7.0.0.0
epileptics 3x.0.1.1 3x.1.0.0
eradicate 9s.0.0.0
eradicated 9s.0.0.0
eradicates 9s.0.0.0
eradicating 9s.0.0.0
erase 9s.0.0.0 af.0.0.0
erased 9s.0.0.0 ac.0.1.5 af.0.0.0
erases 9s.0.0.0 af.0.0.0
erasing 9s.0.0.0 af.0.0.0
essential ik.0.0.0
essex bt.0.2.2
established ke.0.2.3
ethics ne.0.3.6
evaluated lk.0.2.2
evening kj.0.2.3
ever jn.0.1.1
everybody 9m.0.2.2 ab.0.0.0 k3.0.0.0 k9.1.0.0
everyday jv.0.1.2
everyone 9m.0.2.2 ab.0.0.0 k3.0.0.0 k9.0.0.0
everything ag.0.1.2 hk.0.1.1 jg.0.2.2
evil im.0.2.5 n7.0.0.0
ex 6.0.0.0 88.0.0.0
exaggerate d5.0.0.0
exaggerated d5.0.0.0
exaggerates d5.0.0.0
exaggerating d5.0.0.0
exciting gu.0.0.0
excon 88.0.0.0
excons 88.0.0.0
exercise 3g.0.1.1
exhilarating gu.0.0.0
expect dg.6.3.3
experienced h6.0.2.3
experiment ht.0.2.5
experimental ht.0.1.4
experts ka.0.0.1
explain jp.0.2.2
explosion j2.0.0.0
exposed ig.0.0.0
extraction pk.0.1.1
extraordinary gq.0.0.0
eye ck.0.0.0 cl.0.1.a gq.0.0.0
eyes ck.0.2.2 cl.0.3.c hk.0.2.2
fabulous a4.0.0.0
face a1.0.3.3
facebook ao.0.2.2 ap.0.3.6
faced n7.0.1.1
fact k6.0.2.3 kb.0.3.5 kb.0.4.6
facts jh.0.1.5
fail 10.0.0.0 9q.0.1.1 9q.2.1.2 9q.7.0.0 cs.0.1.2
failed 10.0.0.0 7g.0.0.0 cs.0.1.2 ea.0.0.0 ec.0.0.0 fi.0.2.9 v9.0.0.0
failing 10.0.0.0 7g.0.0.0 cs.0.1.2
fails 10.0.0.0 9q.0.1.1 9q.1.1.1 cs.0.1.2
failure 7f.0.0.0 7g.0.0.0 ct.0.1.1 va.0.0.0 vb.0.1.1
failures ct.0.1.1
fairer oi.0.1.1
fake d3.0.0.0 hm.0.3.5
faked d3.0.0.0
faker d4.0.0.0
fakers d4.0.0.0
fakes d3.0.0.0
faking d3.0.0.0
family f9.0.2.2 j7.0.4.6 md.0.2.h
famous h5.0.1.1 mj.0.0.0
fancied at.0.0.0
fancies at.0.0.0
fancy at.0.0.0
fancying at.0.0.0
farewell ad.0.1.1
farmer md.0.2.h
fart cc.0.1.1
farts cc.0.1.1
fascist n7.0.0.0
fat 2z.0.0.0 2z.1.1.1 2z.2.1.1 fs.0.0.0 i4.0.2.5 i4.1.1.2 i4.2.2.2 s3.0.0.0 s4.0.1.1
fatal e4.0.0.0
fatarse fs.0.0.0
fatarses fs.0.0.0
fatass fs.0.0.0
fatasses fs.0.0.0
father md.0.2.h
fatso 30.2.0.0 30.7.0.0
fatsos 30.2.0.0
fatties 30.1.0.0
fatty 30.0.1.2 s2.0.0.0
fault dg.0.2.3
favorite av.0.1.3 av.0.2.4
favourite av.0.1.3 av.0.2.4
fck fl.d.0.0
fcking fl.e.0.0
featured g9.0.1.1
feckless dl.0.0.0
fed fa.0.0.0
feeble 98.0.1.1 pa.0.0.0
feeds ih.0.1.1
feign d3.0.0.0
feigned d3.0.0.0
feigning d3.0.0.0
feigns d3.0.0.0
fell at.0.0.0
felon 89.0.0.0
felons 89.0.0.0
female ns.1.0.0 of.0.0.0
females o8.0.1.1
feminazi n8.6.0.0
feminazis n8.6.0.0
feminine of.0.0.0
fenbendazole ik.0.0.0
fetal ht.0.3.6
ffs fm.a.0.0
fight 4c.0.2.4 4d.0.0.0 4f.0.1.1 9z.0.0.0
fighting 4d.0.0.0 9z.0.0.0
fights 4d.0.0.0 9z.0.0.0
filling pk.0.1.1
filthy c7.0.0.0 c8.0.2.a cj.0.0.0
finally eq.0.0.0
find fi.0.3.a fi.0.4.b fj.0.1.2 n1.0.0.0 n1.0.2.2
fine ko.0.2.7
finest h6.0.1.2
fire ku.0.0.0
fit 3z.0.1.2 au.0.0.0
fits 3z.0.1.2
five ls.0.0.0
fix 9f.3.0.0 jz.0.2.2 k0.0.2.5
fixed lv.0.1.3
fixes af.0.0.0
flab i4.0.2.5 i4.1.1.2
flash lp.1.0.0
flat ms.0.1.1
flatlining pi.0.0.0
flawless a4.0.0.0
flesh iz.0.0.0 up.0.0.0
flew lm.0.1.7
flipping g3.2.0.0
flirt at.0.0.0
flirted at.0.0.0
flirting at.0.0.0
flirts at.0.0.0
flood j2.0.0.0
floor jg.0.1.1
florida mu.0.2.3
flowers b0.0.1.7
flu io.0.4.8
fluoride ip.0.0.0
flush a8.0.0.0 hu.0.0.0 hx.0.1.2
flushed hu.0.0.0
flushes hu.0.0.0 hx.0.1.2
flushing hu.0.0.0
flying mu.0.1.2
foetal ht.0.3.6
folks 76.0.1.1
follow aq.0.1.3 hk.0.0.0
food jf.2.2.3 jh.0.1.5 jv.0.1.2
foods jh.0.1.5
fool 9q.6.0.0 c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
foolproof 9q.6.0.0
fools c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
footballer mj.0.1.1
for jx.0.2.7
foreigners nl.0.1.1
forget b6.0.0.0 fb.0.0.0 ku.0.0.0
fork 3g.0.4.4
former 6.0.0.0 wm.0.0.0
formula ga.0.1.3
formulated g5.0.1.1
fossils cc.2.0.0
fought 4d.0.0.0 9z.0.0.0
found b3.0.0.0 e3.0.0.0 e3.0.1.1 eq.0.0.0
fountain a1.0.0.0
france mu.0.2.3
fraud fe.0.2.5
frauds fe.0.2.5
freak cg.0.1.2
freakin g3.4.0.0
freaking g3.0.0.0
freaks cg.0.1.2 nk.0.1.2
free ae.0.2.3 b5.0.2.9 id.0.1.1
freeloader nl.0.0.0
freeloaders nl.0.0.0
frequent ba.0.0.3 vq.0.0.0 vr.0.0.0
frickin g3.3.0.0
fricking g3.1.0.0
friend aq.0.1.3 ar.0.1.3 lr.0.2.2 mo.0.1.1
friends as.0.0.1 as.1.2.5
frigging g3.5.0.0
frightening iv.0.0.0
front ms.4.1.2
fruit 1r.8.0.0 jv.0.1.2
fruitcake nk.0.0.0
fruitcakes nk.0.0.0
fruitloop 1r.8.0.0
fruitloops 1r.8.0.0
frying ja.0.0.0
fuck fl.0.0.0 fl.1.0.0 fr.0.2.2
fucked fl.0.0.0
fucker fl.2.0.0 fl.9.1.1
fuckers fl.2.0.0 fl.9.1.1
fuckery fl.c.0.0
fuckface fl.6.0.0
fuckin fl.3.0.0
fuckin' fl.4.0.0
fucking fl.0.0.0 fl.a.1.1
fucks fl.0.0.0 fl.1.0.0
fucktard fl.8.0.0
fucktards fl.8.0.0
fuckup fl.7.0.0
fuckups fl.7.0.0
fuckwit fl.5.0.0
fuckwits fl.5.0.0
fuk fl.f.0.0
fuking fl.g.0.0
fully 9l.0.0.0
functional tp.0.0.0
functioning 6f.0.1.1
funeral jc.0.1.1
funniest ca.0.0.0
funny 1s.1.0.0 bu.0.0.0
furious jp.0.2.2
fusspot cg.0.1.2
fusspots cg.0.1.2
future hf.0.1.1
g ki.0.2.a
gallery m1.0.1.7
game gc.0.0.0 gc.1.0.0
gamechanger gc.0.0.0
gamechangers gc.0.0.0
gamechanging gc.1.0.0
gammon n8.5.0.0
gammons n8.5.0.0
gas f6.0.0.0 km.0.2.7 ko.0.2.7
gave ld.0.0.0
geezer 77.0.0.0
geezers 77.0.0.0
generation n9.3.1.3
genes hp.0.2.7
genetic hp.0.2.7
genocide hm.0.1.1
genome hp.0.2.7
gentleman md.0.2.h
geriatric 7d.0.0.0
geriatrics 98.0.1.1
get kf.0.1.5 kg.0.0.0 lo.0.0.0
ghetto 8h.0.0.0
ghettos 8h.0.0.0
gift b0.0.1.7 lp.1.1.1
gifted ld.0.0.0
gifts b0.0.1.7
giggle cb.0.0.0
giggled cb.0.0.0
giggles cb.0.0.0
giggling cb.0.0.0 ck.0.1.1 cl.0.2.b
gimp 5j.0.1.2
gimps 5j.0.1.2
girl 7t.0.1.1 md.0.2.h mt.0.1.1 n4.0.2.2 n5.0.2.2 ns.0.0.0 o6.3.2.2
girlfriend oc.0.1.1 oh.0.2.4
girls o5.0.1.2 o6.5.1.1
git cc.0.1.1
gits cc.0.1.1
giveaway lq.0.0.0
giveaways lq.0.0.0
given kw.0.0.0
glorified fe.0.2.5 fk.0.0.0
gloucestershire bt.0.2.2
glucose 3u.0.2.3
go kf.0.1.5 ks.0.1.5
goals a5.0.1.1
gobshite g0.9.0.0
gobshites g0.9.0.0
god ir.0.0.0
god's bw.0.0.0
goddammit fq.6.0.0
goddamn fq.2.0.0
goddamned fq.3.0.0
goes kc.0.1.1
going ks.0.1.5
gomer b9.0.0.0
gomers b9.0.0.0
gone ac.0.1.5 jo.0.0.0 ma.0.3.6
goodbye ad.0.1.1 ad.1.0.0
google b3.0.0.0
googled b3.0.0.0
googles b3.0.0.0
googling b3.0.0.0
gorgeous au.0.0.0
gork bl.0.0.0
gorked bl.1.0.0
gorks bl.0.0.0
gormless ex.0.0.0
gout km.0.2.7
government no.0.1.1
governor no.0.1.1
governors no.0.1.1
grab lo.0.0.0
grabbing ey.0.1.1
graduated fi.0.2.9
grams ki.0.2.a
gran bi.0.0.0
grandad bi.0.0.0
grandaddrop bi.0.0.0
grandaddroped bi.0.0.0
grandaddroping bi.0.0.0
grandaddrops bi.0.0.0
grandaddump bi.0.0.0
grandaddumped bi.0.0.0
grandaddumping bi.0.0.0
grandaddumps bi.0.0.0
grandfather md.0.2.h pg.1.0.0 wi.0.0.0
grandfathered pg.0.0.0
grandfathering pg.1.0.0
grandma bi.0.0.0 ir.0.0.0
grandmadrop bi.0.0.0
grandmadroped bi.0.0.0
grandmadroping bi.0.0.0
grandmadrops bi.0.0.0
grandmadump bi.0.0.0
grandmadumped bi.0.0.0
grandmadumping bi.0.0.0
grandmadumps bi.0.0.0
grandmother md.0.2.h
grandmothers ir.0.1.1
grandrop bi.0.0.0
grandroped bi.0.0.0
grandroping bi.0.0.0
grandrops bi.0.0.0
grandump bi.0.0.0
grandumped bi.0.0.0
grandumping bi.0.0.0
grandumps bi.0.0.0
granny bi.0.0.0 bi.1.0.0 bi.2.0.0 bi.3.0.0
grannydrop bi.0.0.0
grannydroped bi.0.0.0
grannydroping bi.0.0.0
grannydrops bi.0.0.0
grannydump bi.0.0.0
grannydumped bi.0.0.0
grannydumping bi.0.0.0
grannydumps bi.0.0.0
graphene ho.0.0.0
grave ix.7.1.7 jc.0.1.1
greasy cj.0.0.0
greece mu.0.2.3
greedy ex.0.0.0 n7.0.0.0 nm.0.0.0
green n9.0.0.0
gross c7.0.0.0 c8.0.2.a
grossest ca.0.0.0
ground gd.0.0.0
groundbreaking gd.0.0.0
group 4z.0.2.2
groups 4z.0.2.2
grow o6.1.0.0
growth sk.0.0.0
grubbing ey.0.1.1
guarantee 9h.0.0.0 9i.0.1.1 9j.0.1.2
guaranteed 9h.0.0.0 9i.0.0.0 9i.1.1.1 9j.0.1.2 kd.0.0.0 ts.0.0.0 tt.0.0.0
guaranteeing 9h.0.0.0
guarantees 9h.0.0.0 9j.0.1.2
guess jd.0.2.3
guilt 3b.0.0.0
gullible c7.0.0.0 c8.0.2.a
gut i6.0.1.2
gutless n7.0.0.0
guy md.0.2.h
guys o3.0.1.1
gypsies 8t.0.0.0
gypsy 8t.0.0.0 wj.0.0.0 wk.0.0.0
habit v.0.1.1 w.0.2.3 jf.2.2.3 jv.0.1.2
habits v.0.1.1
habitual 7m.0.0.0 dn.0.0.0
hack hd.0.1.1
hacks fc.0.1.1 hd.0.1.1 jh.0.1.5
haemophiliac 40.0.0.0 96.0.0.0
haemophiliacs 40.0.0.0
hag 78.0.1.1
hags 78.0.1.1
half fs.0.0.0 fs.1.0.0 fs.2.0.0 lp.1.0.0
halfarse fs.0.0.0
halfarsed fs.2.0.0
halfarses fs.0.0.0
halfass fs.0.0.0
halfassed fs.1.0.0
halfasses fs.0.0.0
halfwit c8.0.2.a cd.4.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
halfwits c8.0.2.a cd.4.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
halve kf.0.1.5 kg.0.0.0
halving kf.0.1.5
hammered 1h.0.1.1 mx.0.1.3
handi 62.0.0.0
handicap 5b.0.0.0
handicapable 62.0.0.0
handicapped 59.0.1.2 5a.0.0.0 5b.0.0.0
handle jt.0.2.2
handsome au.0.0.0
happen ix.1.2.2
happy 2i.0.0.0 m6.0.0.1
hardarse fs.0.0.0
hardarses fs.0.0.0
hardass fs.0.0.0
hardasses fs.0.0.0
hardcore 1i.0.0.0
hare 66.0.0.0 66.1.0.0
harelip 66.0.0.0
harelipped 66.1.0.0
harelips 66.0.0.0
harm k2.0.1.1
harmed k2.0.1.1
harming k2.0.1.1
harmless ko.0.2.7
harms k2.0.1.1
hate fa.0.0.0 jp.0.1.1
hateful d8.0.0.0
havoc j0.0.1.1
hawaii mu.0.2.3
he nt.0.0.0
head 2h.0.0.0 d6.0.3.4
headache m9.0.4.f
headaches m9.0.4.f
headcase 1r.7.0.0
headcases 1r.7.0.0
heads d6.0.3.4
headstone jc.0.1.1
heal 9f.2.0.0 9s.0.0.0 ij.0.1.8 jz.0.2.2 k0.0.2.5
healed 9s.0.0.0 ac.0.1.5 ij.0.1.8 lv.0.1.3 ma.0.3.6
healing 9s.0.0.0 ij.0.1.8
heals 9s.0.0.0 af.0.0.0 ij.0.1.8
healthcare f9.0.2.2
healthy iq.2.3.3
hearing 5g.0.0.0
heartburn km.0.2.7
heartless n7.0.0.0
heartsink 4a.0.0.0
heartsinks 4a.0.0.0
heat km.0.2.7
heaven's bw.0.0.0
heavy hv.0.1.7
heck fr.0.2.2
hell fd.0.0.0 fr.0.2.2 fr.1.0.0 nh.0.2.2
hellhole fd.0.0.0
hellholes fd.0.0.0
help jz.0.2.2
hemophiliac 40.0.0.0 96.0.0.0
hemophiliacs 40.0.0.0
herarse fs.0.0.0
herarses fs.0.0.0
herass fs.0.0.0
herasses fs.0.0.0
herb a6.0.1.2 jv.0.1.2
here's jl.0.0.0
herefordshire bt.0.2.2
hermaphrodite 92.0.0.0
hermaphrodites 92.0.0.0
hernia km.0.3.8
heroin 2.0.0.0 96.0.0.0
herself 9t.0.1.1 dg.2.3.5 dg.3.3.4 dg.5.3.3 dt.0.1.1 dv.0.1.1 el.0.1.1
hidden hh.0.2.6 hl.0.0.0 j6.0.0.0
hiding hh.0.2.6
high 1g.0.1.1 mx.0.1.3
hill 7a.0.2.2
him nt.0.0.0
himself 9t.0.1.1 dg.2.3.5 dg.3.3.4 dg.5.3.3 dt.0.1.1 dv.0.1.1 el.0.1.1
his nt.0.0.0
hisarse fs.0.0.0
hisarses fs.0.0.0
hisass fs.0.0.0
hisasses fs.0.0.0
hispanic bp.5.0.0
historian d2.0.1.1
historians d2.0.1.1
historic gn.0.0.0 uc.0.0.0
history hf.0.3.3 ma.0.3.6 v2.0.1.1
hit aj.4.0.0
hoax hm.0.0.0 hm.0.3.5 ig.0.2.2
holiday at.0.0.0 az.1.0.0 mu.0.2.3
holy gf.0.0.0
home am.0.4.a b7.0.3.6 mp.0.5.9 ms.0.1.1 nq.0.1.1
homeless 7z.0.1.1 80.0.0.0
homeopathy ik.0.0.0
homosexual 8x.0.0.0
homosexuals 8x.0.0.0
honoraria lg.0.0.0
honorarium lg.0.0.0
hook at.0.0.0
hooked at.0.0.0 p4.0.0.0
hooking at.0.0.0
hooks at.0.0.0
hop aj.0.0.0 ak.0.0.0
hope gw.0.1.1
hopeless c7.0.0.0 c8.0.2.a ex.0.0.0 fi.0.2.9
hormonal km.0.2.7 ko.0.2.7 o7.0.0.0
hormones d7.0.2.3 i6.0.1.2
horrify jg.0.1.1
horrifying iv.0.0.0
horror j5.0.0.0 uo.0.0.0
horseshit fn.c.0.0
hospital 1x.0.1.1 ml.0.4.7 mp.0.4.8 mq.0.3.f
hospitals 1x.0.1.1
hosted lm.0.1.7
hostile 7i.0.0.0
hot au.0.0.0 cf.0.0.0 m9.0.4.f
hours kj.0.3.4
house ms.0.1.1 oi.0.4.4
housebound 6a.2.0.0
household jv.0.1.2
housewife o0.0.0.0
housewifes o0.0.0.0
hugs b4.2.0.0
humanity ne.0.3.6
humira lt.0.1.6 lu.0.0.0
hundred 9k.0.1.1
hung mx.0.1.3 mx.1.0.0
hungover mx.0.1.3 mx.1.0.0
hungry ey.0.1.1
hurt k2.0.1.1
hurted k2.0.1.1
hurting k2.0.1.1
hurts k2.0.1.1
husband ob.0.0.0 oc.0.1.1
husbands ob.0.0.0
hydrogen ii.0.1.4
hydroxychloroquine ik.0.0.0
hypertensives 42.0.0.0
hypochondriac c2.0.0.0
hypochondriacs c2.0.0.0
hypothyroid km.0.2.7
hysterectomy kp.0.2.9
hysteria d7.0.2.3
hysterical 2n.0.0.0 dc.0.0.0 o7.0.0.0 t0.0.0.0
ibuprofen kq.0.4.f
idea fi.0.3.a
ideal 36.0.0.0
idiot c8.0.2.a cd.2.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9 n7.0.0.0
idiotic c7.0.0.0 c8.0.2.a ex.0.0.0 n7.0.0.0 os.0.0.0
idiots c8.0.2.a cd.2.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
ifs k6.0.1.1
ignoramus c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
ignoramuses c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
ignorant dl.0.0.0
ignore ku.0.0.0
ignoring js.0.2.3
ill iq.4.0.0
illegal 8b.0.0.0
illegals 8c.0.1.2 8c.1.0.0
illegitimate 7q.0.0.0
illness ag.0.2.3
illnesses ag.0.2.3
image m1.0.1.7
images m1.0.1.7
imaginary d0.0.0.0
imagination d6.0.3.4
imagined d0.0.0.0
imbecile c8.0.2.a cd.0.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
imbeciles c8.0.2.a cd.0.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
immediate 9u.0.0.0
immigrants nl.0.1.1
immune i1.0.1.5 i2.0.0.0
immunity hq.0.1.1 i1.0.1.5 i2.1.0.0
implant pk.0.1.1
impossible d8.0.0.0
impotent pa.0.0.0
improve jz.0.2.2
impurities hv.0.1.7
in h7.0.2.4
inbox ai.0.0.0 aj.1.1.1 aj.6.0.0 al.0.0.0
incarceritis bp.4.0.0
incompetent 7e.0.0.0 ex.0.0.0 fe.0.2.5 fi.0.2.9 n7.0.0.0
incomplete ea.0.0.0
increase kf.0.1.5
incredible a4.0.0.0 gq.0.0.0 gr.0.2.4 gs.0.0.0
indigestion km.0.2.7
individual m4.0.0.0
industrial uf.0.0.0
industry ig.0.2.2
infallible 9q.8.0.0
infected 4j.0.0.0 4k.0.0.0
infection km.0.3.8
infertile 7j.0.0.0
infirm 98.0.1.1
ingested dw.0.0.0
ingredient a6.0.1.2 jv.0.1.2
inhaler l0.0.2.5
inhalers l0.0.2.5
inhospitable 7i.0.0.0
injecting c.0.0.0
injection c.0.0.0 pk.0.1.1
injections pk.0.1.1
inmate 85.0.0.0
inmates 85.0.0.0
inner 8g.0.0.0 p6.1.1.1
innocent 55.0.0.0
innovative h8.0.1.1
insane c7.0.0.0 c8.0.2.a ok.0.0.0 pj.0.0.0
insanely ok.1.0.0
insanity ok.2.0.0 sx.0.0.0
insist cy.0.1.1
insisted cy.0.1.1
insisting cy.0.1.1
insists cy.0.1.1
insomnia m9.0.4.f
inspirational 6d.0.0.0
inspiring 6d.0.0.0
insta ap.0.3.6
instagram an.0.3.4 ao.0.2.2 ap.0.3.6
instant 9u.0.0.0
instantaneous 9u.0.0.0
instantly 9u.1.1.1
institution 1w.0.1.1
institutions 1w.0.1.1
insulin kp.0.2.9 kq.0.4.f l2.0.2.2
insurance pk.0.1.1
insurer ve.0.0.0
insurers ve.0.0.0
integrity ne.0.3.6
intellect ne.0.3.6
intent tm.0.1.1
interest tw.0.2.2
interpret ay.0.1.5 fj.0.1.2
intrauterine sl.0.0.0
intravenous c.0.0.0
invalid 69.0.1.2 sr.0.0.0
invalids 69.0.1.2
invest b1.0.1.6 b2.0.0.0
invested b1.0.1.6
investing b1.0.1.6
investment b1.0.1.6
investments b1.0.1.6
invests b1.0.1.6
invited lm.0.1.7
island ml.0.4.7
italy mu.0.2.3
itself 9t.0.1.1 i7.0.4.7
ivermectin ik.0.0.0 kq.0.4.f
jab hm.0.1.2
jack fs.0.0.0
jackarse fs.0.0.0
jackarses fs.0.0.0
jackass fs.0.0.0 g1.5.0.0
jackasses fs.0.0.0 g1.5.0.0
jaw a4.0.0.0 gq.0.0.0 gr.0.2.4 jt.0.0.0
jobs oi.0.1.1
jobsworth ex.0.0.0
jog n2.0.5.b
join b1.0.1.6 b2.0.0.0 li.0.0.0
joke c7.0.1.1 c8.0.3.b
jokers fc.0.1.1 fe.0.2.5
jump aj.0.0.0 b6.0.0.0 dv.0.0.0
jumped dv.0.0.0 e3.0.0.0
jumping dv.0.0.0
jumps dv.0.0.0
junior f9.0.2.2
junk 3d.0.0.0
junkie d.0.0.0 1e.0.0.0 96.0.0.0
junkies d.0.0.0
juvederm lt.0.1.6 lu.0.0.0
juvenile 3n.0.0.0 3n.1.0.0
keep k0.0.2.5
keeping hh.0.2.6 il.0.2.5
kept hh.0.2.6
kerosene ii.0.1.4
ketamine kp.0.2.9
keytruda lt.0.1.6 lu.0.0.0
kick fs.0.0.0 fs.7.0.0
kickarse fs.0.0.0
kickarses fs.0.0.0
kickass fs.0.0.0 fs.7.0.0
kickasses fs.0.0.0
kid md.0.2.h mt.0.1.1 n4.0.1.1 n5.0.1.1
kid's mt.0.1.1
kids j7.0.4.6 mt.0.1.1
kill 9z.0.0.0 af.0.0.0 hm.0.0.0 ij.0.1.8 ix.1.2.2 ix.4.1.1 k1.0.1.1 pb.1.4.4 pc.0.0.0
killed 9z.0.0.0 af.0.0.0 ep.0.0.0 ij.0.1.8 k1.0.1.1
killer it.0.0.0 ug.0.1.1 ug.0.0.0 ui.0.1.1 uj.0.0.0 v2.0.1.1
killers ui.0.1.1
killing 9z.0.0.0 af.0.0.0 en.0.0.0 ht.0.1.4 ij.0.1.8 il.0.2.5 im.0.2.5 ix.3.1.3 ja.0.0.0 k1.0.1.1
kills 9z.0.0.0 af.0.0.0 ij.0.1.8 k1.0.1.1
kind gh.0.3.3
kiss at.0.0.0
kissed at.0.0.0 nb.0.1.1
kisses at.0.0.0
kissing at.0.0.0
kitchen jv.0.1.2
knee m9.0.4.f
knees m9.0.4.f
knobhead g0.6.0.0
knobheads g0.6.0.0
knuckle f8.2.0.0
knuckledragger f8.2.0.0
knuckledraggers f8.2.0.0
knucklehead cd.d.0.0
knuckleheads cd.d.0.0
lab mk.0.2.b
labour n9.0.0.0 no.0.1.1
lad md.0.2.h
ladies o4.0.0.0 of.0.0.0 oi.0.0.0
lady md.0.2.h ns.0.0.0 of.0.0.0
laetrile ik.0.0.0
lame op.0.1.2
lancashire bt.0.2.2
landlord mo.0.1.1
landmark gl.0.0.0 ub.0.0.0
lanyard n0.0.1.3
lard 30.4.0.0 30.5.0.0
lardass 30.4.0.0
lardasses 30.4.0.0
late iy.0.3.3 iy.1.4.4
latisse lt.0.1.6 lu.0.0.0
laugh cb.0.0.0 cl.0.3.c
laughed cb.0.0.0 ck.0.0.0 cl.0.1.a
laughing cb.0.0.0 ck.0.1.1 cl.0.2.b cl.0.3.c
laughs cb.0.0.0
lawmaker no.0.1.1
lawmakers no.0.1.1
lazy 39.0.0.0 c7.0.0.0 c8.0.2.a dl.0.0.0 ex.0.0.0 fe.0.2.5 fs.0.0.0 nm.0.0.0
lazyarse fs.0.0.0
lazyarses fs.0.0.0
lazyass fs.0.0.0
lazyasses fs.0.0.0
lead k1.0.1.1 k2.0.1.1
leading h5.0.1.1 h6.0.1.2 k1.0.1.1 k2.0.1.1
leads k1.0.1.1 k2.0.1.1
leaky ia.0.0.0
leap dv.0.0.0
leaped dv.0.0.0
leaping dv.0.0.0
leaps dv.0.0.0
leapt e3.0.0.0
leave n2.0.5.b
led k1.0.1.1 k2.0.1.1
leech bx.0.0.0 c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
leeches bx.0.0.0 c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
left lp.1.3.3
leftard n8.a.0.0
leftards n8.a.0.0
leftist n9.0.0.0
leftists no.0.1.1
lefty n9.0.0.0
lemmings nj.0.1.3
leprous 96.0.0.0
less 3g.0.2.2
let 3i.0.0.0 9q.9.1.1 ni.0.0.0
let's nb.0.0.0
lethal e4.0.0.0 ul.0.0.0
lets 3i.0.0.0 9q.9.1.1
letter dz.0.1.1 e0.0.3.3
letting 3i.0.0.0 9q.9.1.1
levothyroxine l2.0.2.2
liar c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
liars c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
liberal n9.0.0.0 no.0.1.1
liberals no.0.1.1
libtard n8.0.0.0 n9.0.0.0
libtards n8.0.0.0
licence my.0.1.2
license my.0.1.2
lie c9.0.1.3 hm.0.3.5 ig.0.2.2 jk.0.5.b
lies ig.0.0.0
life nh.0.2.2 pi.0.1.1
lifestyle 93.0.1.1 dj.0.0.0
lifestyles 93.0.1.1
light u6.0.0.0
likely kn.0.1.1 kn.0.2.2
limited lp.1.0.0
limp pa.0.0.0
lincolnshire bt.0.2.2
line an.0.3.4 ao.0.2.2 ni.0.4.5
link l7.0.1.1 l9.0.2.2 la.0.0.0
linkedin ap.0.3.6
links l7.0.1.1
list mp.0.4.8 mr.0.2.2
listen ku.0.1.1 ku.0.2.2
lithium l2.0.2.2
little mt.0.1.1 oh.0.2.4
live le.0.2.3 ms.2.1.1
lmao cb.0.0.0
loathe fa.0.0.0
lock nb.0.0.0
lol cb.0.0.0
long ad.0.2.2
longer 6v.0.1.1 eq.0.1.1
look ay.0.3.7 ay.0.1.5 b3.0.0.0
looked b3.0.0.0
looking au.0.1.1 b3.0.0.0
looks b3.0.0.0 kl.0.0.0
looney 1r.4.0.0
looneys 1r.4.0.0
loonies 1r.3.0.0 98.0.1.1 nk.0.1.2
loons nk.0.1.2
loony 1r.3.0.0 1s.0.0.0 n7.0.0.0
lose 9v.0.0.0 9w.0.0.0 9w.1.0.0 jb.0.1.4
loser c8.0.2.a cg.0.1.2 ch.0.1.5 fe.0.2.5 fi.0.2.9
losers c8.0.2.a cg.0.1.2 ch.0.1.5 fe.0.2.5 fi.0.2.9
lost iq.3.4.5 m3.2.1.1 nh.0.1.1
lot 97.0.2.3
love at.0.1.1 b4.1.0.0 le.0.1.2
loved g6.0.0.0
lower jz.0.2.2 k0.0.2.5 kf.0.1.5
lowlife bf.6.0.0
lowlifes bf.6.0.0
lunatic 1r.5.0.0 c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9 pj.0.0.0
lunatics 1r.5.0.0 c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
lunch az.0.1.4 az.1.0.0
lupus km.0.2.7
lurk j6.0.0.0
lurked j6.0.0.0
lurking j6.0.0.0
lurks j6.0.0.0
lush k.3.0.0
lushes k.3.0.0
lying hl.0.2.2 n7.0.0.0
mad 1t.0.0.0 c7.0.0.0 c8.0.2.a pj.0.0.0 su.0.0.0
madhouse 1t.0.0.0
madman 1u.0.0.0
madmen 1u.1.0.0
madwoman 1u.2.0.0
madwomen 1u.3.0.0
magat n8.8.0.0
magats n8.8.0.0
magic 9e.0.0.0 9u.1.2.2
magical 9e.0.0.0 gs.0.0.0
magnesium kq.0.4.f
magnetic ho.0.0.0
maiming ht.0.1.4
mainstream hl.0.0.0 if.0.0.0
maintenance d8.0.1.1
making dh.0.2.3 il.0.2.5 js.0.2.3
male nr.0.0.0
malformed 5w.0.0.0
malingerer d4.0.0.0
malingerers d4.0.0.0
malingering d4.0.0.0
man md.0.2.h nx.0.0.0 o6.0.0.0 o6.4.2.3 oe.0.0.0 oi.0.2.2
man's oi.0.1.1
manage fj.0.1.2
managed ec.0.0.0 uu.0.1.1
maniac 26.0.0.0 c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
maniacal pj.0.0.0
maniacs 26.0.0.0 c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
manic 27.0.1.1 27.1.0.0 p7.0.0.0 ph.0.2.2 sw.0.0.0
manipulative d8.0.0.0 ek.0.0.0
mankind ny.0.0.0
manned nz.0.0.0
manners ne.0.3.6
manpower nw.0.0.0
many hs.0.1.1
mass j3.0.0.0
massive hl.0.0.0
masterclass lh.0.1.3
mate lr.0.2.2
maternal 7h.0.1.2
mates lp.1.0.0
maturity 3o.1.0.0
mayor mj.0.1.1 no.0.1.1
mayors no.0.1.1
mcg ki.0.2.a
meal lh.0.1.3
means k1.0.1.1
meat f8.1.0.0
meathead f8.1.0.0
meatheads f8.1.0.0
medication 17.0.0.0 l0.0.2.5 l5.0.1.3
medications l0.0.2.5 l5.0.1.3
medicine l0.0.2.5
medicines l0.0.2.5
meds kz.0.2.4 l0.0.2.5 l5.0.1.3
melatonin kq.0.4.f
melt 9v.0.0.0 9w.0.0.0
melted 9w.0.0.0
melting 9w.0.0.0 ja.0.0.0
melts 9w.0.0.0
menopausal o7.0.0.0
menopause km.0.2.7
mental 1y.0.0.0 on.0.1.1
mentally 1z.0.1.1 20.0.0.0 21.0.0.0 22.0.0.0 5m.0.0.0
mention mh.2.1.3
mentioning mh.6.0.0
merch lh.0.1.3
merchandise lh.0.1.3
mercury ht.0.3.6
message ai.0.1.1 ai.0.0.0 al.0.0.0 aw.0.0.0 e0.0.2.2 kw.0.2.2
messenger ap.0.3.6
metabolism i3.0.1.3
metformin kp.0.2.9 kq.0.4.f l2.0.2.2
meth 5.0.0.0 i.0.0.0 1e.0.0.0
methamphetamine 5.0.0.0
methhead i.0.0.0
methheads i.0.0.0
method e1.0.1.2
methods e1.0.1.2
methylene ik.0.0.0
mexico mu.0.2.3
mg ki.0.2.a
microchip ho.0.0.0
microchips ho.0.0.0
micrograms ki.0.2.a
microwaves ip.0.0.0
mid f3.0.0.0
midget 64.0.0.0
midgets 64.0.0.0
midlevel f3.1.0.0
midlevels f3.1.0.0
midwife f9.0.2.2 nq.0.1.1
migraine km.0.2.7 m9.0.4.f
migraines km.0.2.7 m9.0.4.f
migrants nl.0.1.1
militant nm.0.0.0
milligrams ki.0.2.a
milliliters ki.0.2.a
millilitres ki.0.2.a
mind d6.0.3.4 d7.0.4.5 gq.0.0.0 gr.0.2.4 gs.0.0.0 jt.0.0.0 ku.0.1.1
mindblowing gq.0.0.0 gr.0.2.4
minded 2r.0.1.1
minds d6.0.3.4
minister no.0.1.1
ministers no.0.1.1
minorities 8m.0.0.0
minority 8m.1.0.0
minutes 9u.1.2.2
miracle 99.0.0.0 9b.0.1.4 9c.0.0.1 u2.0.0.0
miracles 9c.0.0.1
miraculous 99.0.0.0 9a.0.0.0 gr.0.2.4
miraculously 9a.1.0.0
miss lp.1.1.1
missed 7l.0.0.0
missing js.0.2.3
missus oh.0.2.4
mistake jf.2.2.3 jh.0.1.5 jv.0.1.2
mistakes jh.0.1.5
ml ki.0.2.a
moaner c5.0.0.0
moaners c5.0.0.0
moaning c5.0.0.0 c6.1.0.0
mobile am.0.4.a an.0.3.4 ao.0.2.2 b7.0.3.6
modern if.0.0.0
mom j8.0.1.1 md.0.2.h o2.0.0.0 oh.0.2.4
moms j8.0.1.1 o2.0.0.0
money 9i.2.2.2 b0.0.1.7
mongolism 5p.0.0.0
mongoloid 5o.0.0.0
mongoloids 5o.0.0.0
monkey f5.0.1.1
monkeys f5.0.1.1 fe.0.2.5
moody o7.0.0.0
morals ne.0.3.6
morbid 2w.0.0.0
morning kj.0.2.3
moron c8.0.2.a cd.1.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9 n7.0.0.0
moronic c7.0.0.0 c8.0.2.a ex.0.0.0 n7.0.0.0
morons c8.0.2.a cd.1.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
most ju.0.0.0
mother j8.0.1.1 md.0.2.h od.0.0.0
motherfucker fl.9.0.0
motherfuckers fl.9.0.0
motherfucking fl.a.0.0
mothers j8.0.1.1 o2.0.0.0 od.0.0.0
mounjaro kp.0.2.9 lt.0.1.6 lu.0.0.0
move 3g.0.1.1 kr.0.0.0
multip 7x.3.0.0
multips 7x.1.0.0
mum j8.0.1.1 md.0.2.h o2.0.0.0 oh.0.2.4
mums j8.0.1.1 o2.0.0.0
muppet c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
muppets c8.0.2.a cd.b.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
murderer fe.0.2.5
murderers fe.0.2.5
murdering ht.0.1.4 il.0.2.5
murderous n7.0.0.0
muscular km.0.2.7 ko.0.2.7
must jo.0.0.0
myarse fs.0.0.0
myarses fs.0.0.0
myass fs.0.0.0
myasses fs.0.0.0
myself cb.0.1.1 dt.0.1.1
myths jh.0.1.5
n m2.0.2.7
nagging o7.0.0.0
name mh.2.1.3 mi.1.0.0 mi.2.3.3 mi.3.0.0
names mh.0.1.1 mh.1.1.1 mh.2.2.4 mi.0.0.0
naming mh.7.0.0
nanny nq.0.1.1
nano ho.0.0.0
nanobots ho.0.0.0
naproxen kq.0.4.f
narc 1a.0.0.0
national my.0.1.2
natural 7s.0.0.0 aa.1.0.0 ib.0.1.1 ib.1.0.0 ib.3.1.3 ic.0.1.1
naturally ie.0.1.4 v3.0.0.0
nature ir.0.0.0 ir.0.1.1
naughty 3c.0.0.0
nazi n7.0.0.0
neck cg.0.4.5
need jo.0.0.0
needless kc.0.0.0
needy c6.1.0.0 d8.0.0.0
negligent dl.0.0.0 ex.0.0.0
neighbor mo.0.1.1
neighbour mo.0.1.1
nerves d7.0.2.3
nervous 2j.0.0.0 i6.0.1.2
network b1.0.1.6
neurotic 2f.0.1.1 2f.0.0.0
neurotics 2f.0.0.0
never jn.0.0.0
newborn md.0.2.h
next ix.0.3.3 je.0.2.2 n3.0.2.7
night kj.0.2.3
nightmare d8.0.0.0 j4.0.0.0 un.0.0.0
nightmarish iv.0.0.0
nitroglycerin kq.0.4.f
nitwit c8.0.2.a cd.6.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
nitwits c8.0.2.a cd.6.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
no k3.0.0.0
nobody 6v.0.0.0 jo.0.0.0 k3.0.0.0
noctor f2.0.0.0
noctors f2.0.0.0
nonadherence co.1.0.0
nonadherent co.0.0.0 v7.0.0.0
nonalcoholic rz.0.0.0
nonattender cm.3.0.0
nonattenders cm.3.0.0
noncompliance cm.1.0.0
noncompliant cm.0.0.0
noncomplier cm.2.0.0
noncompliers cm.2.0.0
noone k3.0.0.0
norfolk bt.0.2.2
normal 5z.0.0.0 7r.0.0.0 ko.0.2.7
not 6v.0.0.0
note dz.0.1.1 e0.0.3.3 e0.0.2.2
nothing dr.0.0.0 dr.1.0.0 gr.0.2.4 hf.0.0.0 ko.0.2.7
number an.0.3.4 ao.0.2.2 b7.0.3.6 h6.0.1.2
numbers 3t.0.1.1 h1.1.0.0
numbskull cd.8.0.0
numbskulls cd.8.0.0
numpties c8.0.2.a cd.7.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
numpty c8.0.2.a cd.7.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
nurse f9.0.2.2 md.0.2.h nq.0.1.1
nut 1r.1.0.0 1r.2.0.0 1s.2.0.0
nutcase 1r.1.0.0
nutcases 1r.1.0.0
nuthouse 1s.3.0.0
nuthouses 1s.3.0.0
nutjob 1r.2.0.0
nutjobs 1r.2.0.0 nk.0.1.2
nuts c7.0.0.0 c8.0.2.a ol.0.1.2
nutter 1r.0.0.0 c8.0.2.a cg.0.1.2 ch.0.1.5 fe.0.2.5 fi.0.2.9
nutters 1r.0.0.0 c8.0.2.a cg.0.1.2 ch.0.1.5 fe.0.2.5 fi.0.2.9 nk.0.1.2
obese 2t.0.0.1 2u.0.1.2 2v.0.1.1 2x.0.1.2 s5.0.0.0
obesity 33.0.0.0 34.1.1.2
obituary jc.0.1.1
obliterate 9s.0.0.0
obliterated 9s.0.0.0
obliterates 9s.0.0.0
obliterating 9s.0.0.0
obnoxious d8.0.0.0
obviously kc.0.0.0 kn.0.1.1
oddball cg.0.1.2
oddballs cg.0.1.2
odor cj.0.1.1
odour cj.0.1.1
off mu.0.1.2
offender 8a.0.0.1
offenders 8a.0.0.1
offer lp.1.1.1 lp.1.0.0
office mq.0.4.g
oil a6.0.1.2
old 79.0.1.1
oligoneuronal bv.2.0.0
omeprazole kq.0.4.f
once hf.0.0.0
ones 97.0.2.3
only ju.0.0.0
onset 3o.0.1.1
opiate 3.0.0.0
opioid 3.0.0.0 16.0.0.0
opioids kp.0.2.9
opposite n3.0.2.7 o9.0.0.0
order la.0.0.0 lo.0.0.0
orthopod f7.0.0.0
orthopods f7.0.0.0
ought dq.0.0.0
out at.0.1.1
overcome 6c.0.0.0
overcomed 6c.0.0.0
overcomes 6c.0.0.0
overcoming 6c.0.0.0
overdosed dw.0.0.0 dy.0.0.0
overdoses 98.0.1.1
overnight 9u.0.0.0 9u.1.1.1
overpaid ex.0.0.0
overweight 2y.0.0.0
own am.0.4.a
ozempic kp.0.2.9 lt.0.1.6 lu.0.0.0
paid lg.0.0.0 lm.0.1.7
pain a2.0.0.1 m9.0.4.f
painkiller uh.0.0.0
painkillers l0.0.2.5 uh.0.0.0
painless a2.0.0.1 u0.0.0.0
panacea 9f.1.0.0
panaceas 9f.1.0.0
pandemic j9.0.0.0
panic j3.0.0.0 p9.0.3.4 uq.0.0.0
paracetamol kq.0.4.f
paradigm gg.0.0.0
paralysed ov.0.0.0
paralyzed ov.0.0.0
paramedic f9.0.2.2 np.0.1.1
paraplegic 67.0.1.1 96.0.0.0
paraplegics 67.1.0.0
parasite c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
parasites c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
parasuicidal ej.2.0.0
parasuicide ej.1.0.0
parasuicides ej.1.0.0
parent j8.0.1.1
parents j7.0.4.6 j8.0.1.1
parish ml.0.4.7
partner b1.0.3.8
partnered lg.0.0.0
partnership lg.0.1.1
party az.1.0.0 no.0.1.1
passport my.0.1.2
pathetic c7.0.0.0 c8.0.2.a n7.0.0.0
patient md.0.2.h
patients lw.0.1.2
pay jb.0.1.4
peaceful eq.0.0.0
peerless h5.0.0.0
pensioner 74.0.0.2 md.0.2.h
pensioners 74.0.0.2
perfect a4.0.0.0 u3.0.0.0
perfectly 9l.0.0.0
perimenopause km.0.2.7
period k6.0.0.0
personal am.0.4.a
petrifying iv.0.0.0
petrol ii.0.1.4
pharma hj.0.1.1
pharmacist f9.0.2.2 np.0.1.1
pharmacy mq.0.3.f
phenomenal a4.0.0.0 gq.0.0.0 gr.0.2.4
phone an.0.3.4 ao.0.2.2 ax.1.2.3 b7.0.3.6
photo b8.0.1.3 kw.0.2.2 m1.0.1.7 mk.0.2.b mm.0.0.0
photos b8.0.1.3 m1.0.1.7 mm.0.0.0
physician np.0.1.1
physio f9.0.2.2
physiological t2.0.0.0
pic b8.0.1.3 m1.0.1.7 mm.0.0.0
pick lo.0.0.0
pics b8.0.1.3 m1.0.1.7 mm.0.0.0
picture b8.0.1.3 m1.0.1.7 mm.0.0.0
pictures b8.0.1.3 m1.0.1.7 mm.0.0.0
pill 1a.1.0.0 a6.0.1.2 a6.1.1.1 ki.0.2.a wd.0.0.0
pillock c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
pillocks c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
pills ki.0.2.a kk.0.2.3 kz.0.2.4 l0.0.2.5
pine bs.0.0.0
ping ai.0.0.0
pink oi.0.0.0
pins t9.0.0.0
pint az.0.1.4
pints az.0.1.4
piss fx.0.0.0 fx.2.0.0 fx.3.2.2 fx.4.0.0 fx.5.0.0
pissed fx.0.0.0 fx.1.0.0 fy.0.1.1
pisses fx.0.0.0
pissing fr.3.0.0 fx.0.0.0
pisstake fx.5.0.0
pisstakes fx.5.0.0
places lp.1.2.3
plague 8w.0.0.0 j1.0.0.0 p3.0.0.0 wf.0.0.0
plagued p3.0.0.0
plagues p3.0.0.0
plaguing p3.0.0.0
plan hm.0.3.5
plandemic hm.0.0.0
plant a6.0.1.2 jv.0.1.2
plastered 1h.0.1.1 mx.0.1.3
plonker c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
plonkers c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
plumbum bp.3.0.0
pm ai.0.0.0 al.0.0.0
poison ht.0.3.6 hz.0.2.4 im.0.2.5
poisoning ht.0.1.4 il.0.2.5 im.0.2.5 ja.0.0.0
poisonous im.0.2.5
poisons hv.0.1.7 hz.0.2.4
politician mj.0.1.1 no.0.1.1
politicians no.0.1.1
pond bf.8.0.0
poor 8e.0.1.1
poorly 3p.0.0.0 3r.0.0.0
pop bi.0.0.0
popdrop bi.0.0.0
popdroped bi.0.0.0
popdroping bi.0.0.0
popdrops bi.0.0.0
popdump bi.0.0.0
popdumped bi.0.0.0
popdumping bi.0.0.0
popdumps bi.0.0.0
porker 30.3.0.0
porkers 30.3.0.0
portugal mu.0.2.3
post kw.0.2.2 l3.0.2.c
pot g.0.0.0
pothead g.0.0.0
potheads g.0.0.0
powerful a9.0.1.1 h8.0.1.1
powerhouse gz.0.1.2
powerhouses gz.0.1.2
practice ml.0.4.7 mp.0.4.8 mq.0.3.f mr.0.2.2 w1.0.1.1
practices w1.0.1.1
prat c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
prats c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
prednisolone kq.0.4.f
prednisone kq.0.4.f l2.0.2.2
premier h6.0.1.2
prescribe ax.1.2.3
prescriber my.0.1.2
prescription r.0.0.0 l0.0.2.5
prescriptions l0.0.2.5
present b0.0.1.7
presenting cw.0.0.0
presents b0.0.1.7
president nb.0.2.2 no.0.1.1
pressure l2.0.3.3 s6.0.2.2
prevent 9z.0.0.0 jz.0.2.2 k0.0.2.5
prevented 9z.0.0.0
preventing 9z.0.0.0
prevents 9z.0.0.0
prick fw.0.1.2 t7.0.1.1 t8.0.0.0
pricks fw.0.1.2
prime no.0.1.1
primip 7x.2.0.0
primips 7x.0.0.0
princess cg.0.1.2
princesses cg.0.1.2
prisoner 86.0.0.0
prisoners 86.0.0.0
private am.0.4.a b7.0.3.6
prize lq.0.0.0
probably kn.0.1.1
probiotic lf.0.2.3
probiotics lf.0.2.3
problem d8.0.0.0
procedure pk.0.1.1
product a6.0.1.2 a6.1.1.1 lf.0.2.3 lh.0.1.3
products 7o.0.0.0 lf.0.2.3
professional by.0.0.0
professor np.0.1.1
profhilo lt.0.1.6 lu.0.0.0
program lh.0.2.4
programme lh.0.2.4
promiscuity 4w.1.0.0
promiscuous 4w.0.0.0
promo l8.0.1.3
proof k8.0.1.5
propranolol kq.0.4.f
prostitute 4t.0.0.0 4v.0.1.1
prostitutes 4t.0.0.0 4v.0.1.1
prostitution 4u.0.0.0 4v.1.1.1
protect jz.0.2.2 k0.0.2.5
protein lf.0.2.3
prove 9y.0.1.3
proved 9y.0.1.3 ke.0.2.3
proven 9x.0.1.1 9x.1.0.0 9x.2.0.0 9y.0.1.3 ke.0.2.3 u1.0.1.1
proves 9y.0.1.3
psoriasis km.0.2.7 m9.0.4.f
psych 1y.0.0.0
psycho 1p.0.1.2 oo.0.0.0
psychomotor sm.0.0.0
psychos 1p.0.1.2
psychotic 1q.0.0.0 96.0.0.0 p7.0.0.0 ph.0.2.2 pj.0.0.0 sj.0.0.0
psychotics 98.0.1.1
pub az.1.0.0
puffs ki.0.2.a
pulled km.0.3.8
pumpkin bv.0.0.0
purge hu.0.0.0
purged hu.0.0.0
purges hu.0.0.0
purging hu.0.0.0
purified hu.0.0.0
purifies hu.0.0.0
purify hu.0.0.0
purifying hu.0.0.0 i8.0.0.0
put d3.0.0.0 lm.0.1.7
puts d3.0.0.0
putting d3.0.0.0
quack et.0.1.1 et.2.0.0 fe.0.2.5 w4.0.0.0 w5.0.0.0
quackery eu.0.0.0
quacks et.0.1.1 et.1.0.0 fe.0.2.5
quadriplegic 67.0.1.1 96.0.0.0
quadriplegics 67.2.0.0
quadruple h3.0.0.0
quadrupled h3.0.0.0
quadruples h3.0.0.0
quadrupling h3.0.0.0
qualified h6.0.2.3
question jf.2.2.3 k5.0.2.4
queue ni.0.7.8
quit kf.0.1.5 kg.0.0.0
racist n7.0.0.0
rapid 9u.0.0.0
rash ed.0.0.0 io.0.4.8 m9.0.4.f mk.0.2.b
rate ah.0.0.0 ah.1.1.1 tv.0.2.2
rates h1.1.0.0
rating ls.0.0.0 m0.0.2.5
ratings ls.0.0.0 m0.0.2.5
ravage j0.0.0.0
ravaged j0.0.0.0
ravages j0.0.0.0
ravaging j0.0.0.0
raw ik.0.0.0
reach 8l.0.2.2 aw.0.0.0
read ay.0.1.5 fj.0.1.2
readings 3t.0.1.1
real oi.0.0.0
reason jh.0.1.5 jm.0.2.2
reasons jh.0.1.5 jm.0.2.2
receptionist f9.0.2.2 mo.0.1.1 nq.0.1.1
recognise fj.0.1.2
recognize fj.0.1.2
recommend le.0.1.2
recommendation m0.0.2.5
recommendations m0.0.2.5
recommended g5.0.1.1 g6.0.0.0
records pk.0.1.1
recovering 6.0.0.0
recovery a3.0.1.3
red 6j.0.0.0
reduce jz.0.2.2 kf.0.1.5
reek cj.0.0.0
reeked cj.0.0.0
reeking cj.0.0.0
reeks cj.0.0.0
reel mm.0.0.0
reels mm.0.0.0
refer lr.2.0.0
referral lr.1.0.0
reflux km.0.2.7
reformed 6.0.0.0
refusal vc.0.2.2
refuse cp.0.1.2 cq.0.0.0 nc.0.2.4 vc.0.2.2
refused cp.0.1.2 cq.0.0.0 nc.0.2.4 ni.0.2.3
refuser 8v.0.1.1
refusers 8v.0.1.1
refuses cp.0.1.2 cq.0.0.0 nc.0.2.4
refusing cp.0.1.2 cq.0.0.0 nc.0.2.4
region ml.0.4.7
register li.0.0.0
registration my.0.1.2
regret jb.0.1.4
regulars ba.1.1.3
reject f4.0.1.2
rejects f4.0.1.2
relapse 14.0.0.0
relapsed 14.0.0.0
relapses 14.0.0.0
relapsing 14.0.0.0
remoaner n8.4.0.0
remoaners n8.4.0.0
renowned h5.0.1.1
rep b1.0.3.8 b2.0.2.2
repeat dn.0.0.0
replies l3.0.2.c l4.0.2.2
republican n9.0.0.0 no.0.1.1
republicans no.0.1.1
republitard n8.1.0.0
republitards n8.1.0.0
repug n8.9.0.0
repugs n8.9.0.0
research hk.0.3.3
researchers ka.0.0.1
reserve lj.0.0.0
resident md.0.2.h
resist dd.0.2.2
resistant dd.1.2.2 v8.0.1.1
resisted dd.0.2.2
resisting dd.0.2.2
resists dd.0.2.2
result k1.0.1.1 k2.0.1.1 k7.0.3.3
resulted k1.0.1.1 k2.0.1.1
resulting k1.0.1.1 k2.0.1.1
results k1.0.1.1 k2.0.1.1 m1.0.1.7 pk.0.1.1
resus mq.0.3.f mr.0.1.1
retard 5l.0.1.2 so.0.0.0
retardation 5n.0.1.1
retarded 5m.0.0.0 5m.0.1.1 ot.0.1.2 sp.0.0.0
retards 5l.0.1.2 5l.1.0.0
reverse 9s.0.0.0 a1.0.0.0 ij.0.1.8 k0.0.2.5
reversed 9s.0.0.0 a1.0.0.0 ac.0.1.5 ij.0.1.8 lv.0.1.3
reverses 9s.0.0.0 a1.0.0.0 ij.0.1.8
reversing 9s.0.0.0 a1.0.0.0 ij.0.1.8
review ay.0.1.5 ls.0.0.0 lx.0.1.1 m0.0.2.5
reviews ls.0.0.0 lx.0.1.1 m0.0.2.5
revolting c7.0.0.0 c8.0.2.a
revolutionary ge.0.0.0 ud.0.0.0
revolutionise ge.1.0.0
revolutionised ge.1.0.0
revolutionises ge.1.0.0
revolutionising ge.1.0.0
revolutionize ge.2.0.0
revolutionized ge.2.0.0
revolutionizes ge.2.0.0
revolutionizing ge.2.0.0
rewrite he.0.1.2
rich nb.0.2.2
rid lv.0.2.4
riddance ni.0.1.1
ride kv.0.1.1
ridiculous c7.0.0.0 c8.0.2.a
riff bf.7.0.0
ring ai.0.0.0 aw.0.0.0 ks.0.1.5
ringing ks.0.1.5
ringworm km.0.2.7
rinse hu.0.0.0
rinsed hu.0.0.0
rinses hu.0.0.0
rinsing hu.0.0.0
risk 9n.0.0.0 9p.0.2.4
riskfree 9n.0.0.0
risks 9p.0.2.4
robbers fc.0.1.1
romance at.0.0.0
romanced at.0.0.0
romances at.0.0.0
romancing at.0.0.0
room ci.0.0.0 mn.0.2.3 mn.0.3.4
root a6.0.1.2 ip.0.0.0
rose bv.1.0.0
rot nh.0.0.0
rotting ja.0.0.0
round n3.0.2.7
ruining ja.0.0.0
rule jf.2.2.3
rulebook hf.0.2.2
rules hf.0.2.2
run n2.0.5.b
rush ks.0.1.5
rushing ks.0.1.5
rybelsus lt.0.1.6 lu.0.0.0
s nt.0.0.0
sachets ki.0.2.a
sack ku.0.0.0
safe 4y.0.0.0 ib.2.0.0
safer a9.0.0.0
said m5.0.0.0
sanity pf.0.0.0
satisfaction m7.1.1.1 m7.1.2.2
satisfied m6.0.0.1
save jz.0.2.2 k0.0.2.5
saved lv.0.1.3
saving gt.2.1.1
saxenda lt.0.1.6 lu.0.0.0
say mh.2.1.3
scabies km.0.2.7
scam hm.0.3.5 ig.0.2.2 im.0.2.5
scamdemic hm.0.0.0
scan mk.0.2.b
scans mk.0.2.b
scarring a3.0.1.3
scars a3.0.1.3
scary iv.0.0.0
schedule lj.0.0.0
schizo 1n.0.0.0 pj.0.0.0
schizophrenic 1m.0.1.2 1o.0.0.0 96.0.0.0 p7.0.0.0 ph.0.2.2
schizophrenics 1m.0.1.2 1m.1.0.0
schizos 1n.0.0.0
sciatica km.0.2.7
science k6.0.1.1
scientist np.0.1.1
scientists ga.0.1.3 ka.0.0.1
scourge 1j.0.0.0
screw g4.0.0.0 nh.0.0.0
screwed g4.0.0.0 g4.1.0.0
screwing g4.0.0.0
screws g4.0.0.0
scrolled b3.0.0.0
scrot bf.3.0.0
scrote bf.4.0.0
scrotes bf.4.0.0
scrots bf.3.0.0
scrounger nl.0.0.0
scroungers nl.0.0.0
scum bf.2.0.0 c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9 nn.0.0.0
scumbag bf.2.0.0 n7.0.0.0
scumbags bf.2.0.0
scut f5.1.0.0
sea ik.0.0.0
search b3.0.0.0
searched b3.0.0.0
searches b3.0.0.0
searching b3.0.0.0
second ex.0.0.0 h5.0.0.0
seconds 9u.1.2.2
secret ga.0.1.3 ha.0.0.0 jh.0.1.5 ji.0.1.2 jj.0.1.1
secretary no.0.2.2 no.0.1.1 nq.0.1.1
secrets ha.0.0.0 jh.0.1.5 ji.0.1.2 jj.0.1.1
see jo.0.2.2 jt.0.0.0 ks.0.1.5
seed jv.0.1.2
seeing ks.0.1.5
seeker 19.0.1.1
seekers 19.0.1.1
seeking 19.1.1.1
seems kl.0.0.0
seen g9.0.1.1
seizure p9.0.3.4
selection ni.0.1.1
self 2o.0.0.0 38.0.1.2 di.0.0.0 e7.0.1.1 vj.0.0.0
selfie b8.0.1.3 m1.0.1.7 mm.0.0.0
selfies b8.0.1.3 m1.0.1.7 mm.0.0.0
selfish c7.0.0.0 c8.0.2.a dl.0.0.0 en.1.0.0 en.2.0.0 nm.0.0.0
sell b1.0.1.6
selling b1.0.1.6
sells b1.0.1.6
semaglutide kp.0.2.9
senator no.0.1.1
senators no.0.1.1
send ai.0.0.0 ax.1.2.3
senile 6s.0.0.0 6t.0.0.0 n7.0.0.0 ph.0.2.2 sf.0.0.0
senility 6s.1.0.0
senior 6u.0.0.0 75.0.0.0
sensational gq.0.0.0 gr.0.2.4
sent ld.0.0.0
serial dn.0.0.0
sertraline kq.0.4.f
serum lf.0.2.3
serums lf.0.2.3
sex 90.0.0.0
sexual 94.0.0.0
sexy au.0.0.0
shagging g0.7.0.0
shame dq.0.0.0
share jo.0.0.0 ls.0.0.0
shares b2.0.0.0
shed 9v.0.0.0 9w.0.0.0 9w.1.0.0 m3.2.1.1
shedding hr.0.1.2 v1.0.1.1
sheep fe.0.2.5 nj.0.1.3 wq.0.0.0
sheeple fh.0.0.0
shell 6v.0.0.0
shift mr.0.2.2
shill fe.0.2.5 fg.0.1.2
shills fe.0.2.5 fg.0.1.2
shingles km.0.2.7
shit fd.0.0.0 fn.0.0.0
shite fn.3.0.0
shithead fn.6.0.0
shitheads fn.6.0.0
shithole fn.7.0.0
shitholes fn.7.0.0
shitless fn.9.0.0
shitload fn.8.0.0
shits fn.0.0.0
shitshow fd.0.0.0 fn.4.0.0
shitshows fd.0.0.0 fn.4.0.0
shitstorm fn.5.0.0
shitting fn.2.0.0
shitty fn.1.0.0
shock jg.0.1.1 jr.1.2.2
shocked jp.0.2.2 jp.0.1.1
shocking iv.0.0.0
shoot ai.0.0.0 pc.0.0.0
shop do.0.1.1 la.0.0.0 lh.0.2.4
shopped do.0.1.1
shopper do.2.1.1
shoppers do.2.1.1
shopping do.0.1.1 do.1.1.1
shops do.0.1.1
shot m1.0.1.7
shots m1.0.1.7
show dm.0.1.1
shower fd.0.0.0
shown ke.0.2.3
shows dm.0.1.1
shrank 9s.0.0.0 ij.0.1.8
shrill o7.0.0.0
shrink 2g.0.1.1 9s.0.0.0 ij.0.1.8
shrinking 9s.0.0.0 ij.0.1.8
shrinks 2g.0.1.1 9s.0.0.0 ij.0.1.8
shropshire bt.0.2.2
shrunk 9s.0.0.0 ij.0.1.8
shut 6a.0.1.1 6a.1.0.0 nh.0.0.0
shy nl.0.1.1
sick fa.0.0.0 iq.4.0.0
sickening il.0.2.5 iv.0.0.0
sickler 49.0.0.0
sicklers 49.0.0.0
sicko cg.0.1.2
sickos cg.0.1.2
side 9o.0.1.4 9o.1.0.0
sign jv.0.1.2 li.0.0.0
signal ap.0.3.6
signs jh.0.1.5
silenced hh.0.2.6
silencing hh.0.2.6
silent is.0.0.0
silliest ca.0.0.0
silver 7b.0.0.0 9e.0.0.0
simple k6.0.2.2 k6.0.0.0
simpleton c8.0.2.a cd.9.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
simpletons c8.0.2.a cd.9.0.0 ch.0.1.5 fe.0.2.5 fi.0.2.9
sinful 3c.0.0.0
single 9m.0.3.3
sinister iv.0.0.0
sink 4a.0.1.1
sinks 4a.0.1.1
situation kw.0.2.2
skank g1.6.0.0
skanks g1.6.0.0
skilled h6.0.2.3
skin lf.0.2.3
skincare lf.0.2.3 lh.0.1.3
skip b6.0.0.0 kf.0.1.5 kg.0.0.0 kt.0.0.0
skipping kf.0.1.5
skivers nl.0.0.0
sky h0.0.0.0
skyrocket h0.0.0.0
skyrocketed h0.0.0.0
skyrocketing ed.0.0.0 h0.0.0.0
skyrockets h0.0.0.0
slag g1.7.0.0
slags g1.7.0.0
slash h2.0.0.0
slashed h2.0.0.0
slashes h2.0.0.0
slashing h2.0.0.0
sleep at.0.0.0 kv.0.1.1
sleeping at.0.0.0
sleeps at.0.0.0
slept at.0.0.0
slide aj.0.0.0 ak.0.0.0
slip aj.0.0.0 ak.0.0.0
slob cg.0.1.2
slobs cg.0.1.2
slots lp.1.2.3
slow im.0.2.5
slut g1.0.0.0
sluts g1.0.0.0
slutty g1.1.0.0
smack j.0.0.0
smackhead j.0.0.0
smackheads j.0.0.0
smart fs.0.0.0 fs.9.0.0 ti.0.0.0
smartarse fs.0.0.0 fs.9.0.0
smartarses fs.0.0.0
smartass fs.0.0.0
smartasses fs.0.0.0
smashed 1h.0.1.1
smell cj.0.1.1 cj.0.0.0
smelled cj.0.0.0
smelling cj.0.0.0
smells cj.0.0.0
smelly c7.0.0.0 c8.0.2.a
smiling m6.0.0.1
smoker 1l.0.0.0
smokers 1l.0.0.0
smoking vv.0.1.1
snag lo.0.0.0
snake ew.0.0.0
snap 2s.0.0.0 ai.0.0.0 ap.0.3.6 b8.0.1.3 m1.0.1.7
snapchat ap.0.3.6
snapped 2s.0.0.0
snapping 2s.0.0.0
snaps 2s.0.0.0 b8.0.1.3 m1.0.1.7
snicker cb.0.0.0
snickered cb.0.0.0
snickering cb.0.0.0
snickers cb.0.0.0
sniffle io.0.4.8
snowflake cg.0.1.2 n9.4.1.1
snowflakes cg.0.1.2 n9.4.1.1
soar h1.0.0.0 h1.2.1.1
soared h1.0.0.0 h1.2.1.1
soaring h1.0.0.0
soars h1.0.0.0 h1.2.1.1
social bk.0.0.0 f9.0.2.2 my.0.1.2 wp.0.0.0
socialist n9.0.0.0
sock vi.0.2.2
socks vi.0.2.2
sod g0.b.0.0 g0.d.0.0 nh.0.0.0
sold b1.0.1.6
someone kw.0.1.1
son mt.0.1.1 n4.0.1.1 n5.0.1.1
son's mt.0.1.1
sons mt.0.1.1
sorry jb.0.2.5
sought h6.0.2.3
sounds kl.0.0.0
spain mu.0.2.3
sparks j3.0.0.0
spastic 5k.0.1.2 sb.0.0.0
spastics 5k.1.0.0
spaz 5k.2.0.0
spazzes 5k.3.0.0
speaker's lg.0.0.0
speakers lg.0.0.0
special 61.0.0.0 sv.0.0.0
specialist np.0.1.1
spectacular gq.0.0.0 gr.0.2.4
speechless jp.0.2.2 jt.0.2.2
speed pi.0.1.1
spice jv.0.1.2
spike ed.0.0.0 hr.1.1.1
spine ne.0.3.6
spineless n7.0.0.0
split kg.0.0.0
spokesman nv.0.0.0
spokesmen nv.2.0.0
spokeswoman nv.1.0.0
sponger nl.0.0.0
spongers nl.0.0.0
sponsored lm.0.1.7
spontaneous 7k.0.0.0
spot fj.0.1.2
spots lp.1.2.3
staggering gq.0.0.0 gr.0.2.4
stalk b3.0.0.0
stalked b3.0.0.0
stalking b3.0.0.0
stalks b3.0.0.0
stand fa.0.1.1
star lz.0.1.1
stars ls.0.1.1 lz.0.1.1
starve ih.0.0.0
starved ih.0.0.0
starves ih.0.0.0
starving ih.0.0.0
state ml.0.4.7
statin kq.0.4.f
statins kp.0.2.9 kq.0.4.f l0.0.2.5
status bp.0.0.0 bp.1.0.0
stay fb.0.0.0
stench cj.0.0.0
step dv.0.0.0
steped dv.0.0.0
steping dv.0.0.0
steps dv.0.0.0
sterile pa.0.0.0
sterilising ht.0.1.4 tq.0.0.0
sterilizing ht.0.1.4 tr.0.0.0
steroid kq.0.4.f l2.0.2.2
steroids kp.0.2.9 kq.0.4.f l2.0.2.2 pi.0.1.1
stfu fm.9.0.0
stimming 6k.0.1.2
stink cj.0.0.0
stinked cj.0.0.0
stinking cj.0.0.0
stinks cj.0.0.0
stitches ck.0.1.1 cl.0.2.b
stoned mx.0.1.3
stoner h.0.0.0
stoners h.0.0.0
stop 3g.0.1.1 9z.0.0.0 af.0.0.0 jn.0.0.0 jz.0.2.2 k0.0.2.5 kf.0.1.5 kg.0.0.0
stopped 9z.0.0.0
stopping 9z.0.0.0 kf.0.1.5
stops 9z.0.0.0 af.0.0.0
store lh.0.2.4
straight ck.0.4.4 cl.0.3.c
strangest ca.0.0.0
stress d7.0.2.3 ko.0.2.7 vk.0.0.0
stricken 46.0.0.0
stroke p9.0.3.4
stronger a9.0.0.0
stroppy d8.0.0.0
strung 1f.0.0.0
student md.0.2.h
studies vu.0.3.3
study vu.0.3.3
stuffed nh.0.1.1
stun jg.0.1.1 jr.1.2.2
stunned jp.0.2.2 jp.0.1.1
stunning a4.0.0.0 gq.0.0.0 gr.0.2.4
stupid c7.0.0.0 c8.0.2.a dl.0.0.0 ex.0.0.0 fe.0.2.5 n7.0.0.0 or.0.0.0
stupidest ca.0.0.0
stupidity or.2.0.0
stupidly or.1.0.0
subhuman nn.0.0.0
subscribe li.0.0.0
substance 1.1.0.0 b.0.0.0 o.0.0.0
succeeded ec.0.0.0
success ah.0.0.0 lx.0.1.1 lx.1.0.0 m7.0.1.2 m7.1.1.1
successful e9.0.0.0
successfully e9.0.0.0
sucks g2.0.1.2 g2.1.0.0
suffer 45.0.0.0 6b.0.0.0
suffered 45.0.0.0 6b.0.0.0
sufferer 43.0.1.2 44.0.0.0
sufferers 43.0.1.2 44.0.0.0
suffering 45.0.0.0 6b.0.0.0
suffers 45.0.0.0 6b.0.0.0
suffolk bt.0.2.2
sugar 3u.0.2.3 ih.0.0.0
sugars 3t.0.1.1 3t.0.2.2 3u.0.2.3
suicidal ej.0.0.0 pb.1.2.2
suicidals 98.0.1.1
suicide dx.0.0.0 e5.0.1.7 e6.0.1.1 e8.0.1.1 eb.0.0.0 ed.0.0.0 ef.0.0.0 eg.0.0.0 eh.0.0.0 ei.0.0.0 ej.0.0.0 en.0.0.0 eo.0.1.2 ep.0.0.0 er.0.0.0 pb.0.1.1
suicides dx.0.0.0 e8.0.1.1 en.0.0.0
sundowner 71.0.1.1
sundowners 71.0.1.1
sunscreen ip.0.0.0 lf.0.2.3
sunscreens lf.0.2.3
super gx.0.0.0 gy.0.0.0 gz.0.1.2
superberries gy.0.0.0
superberry gy.0.0.0
superdrug gy.0.0.0
superdrugs gy.0.0.0
superfood gx.0.0.0
superfoods gx.0.0.0
superherb gy.0.0.0
superherbs gy.0.0.0
superpill gy.0.0.0
superpills gy.0.0.0
superpower gz.0.1.2
superpowers gz.0.1.2
supersupplement gy.0.0.0
supersupplements gy.0.0.0
supervised uu.0.1.1
supervitamin gy.0.0.0
supervitamins gy.0.0.0
supplement a6.0.1.2 a6.1.1.1 lf.0.2.3 lh.0.1.3
supplements lf.0.2.3
support nc.0.2.4 nd.0.2.3 nf.0.2.3
supported nc.0.2.4 nd.0.2.3 nf.0.2.3
supporting nc.0.2.4
supports nc.0.2.4
supposed d0.0.0.0
supposedly cz.0.0.0
suppressed hh.0.2.6 hl.0.0.0
suppressing hh.0.2.6
sure jy.0.1.1 kb.0.2.4 kb.0.3.5 kd.0.0.0
surely jy.0.0.0 kn.0.1.1
surgeon np.0.1.1
surgery kp.0.2.9 mp.0.4.8 mq.0.3.f mr.0.2.2 pk.0.1.1
surprise jg.0.1.1 jr.1.2.2
survival tv.0.2.2 ty.0.2.2
suture fj.0.1.2
swallow vo.0.0.0
swallowed dw.0.0.0
swallowers bx.0.0.0
swallowing dw.0.0.0
swap kr.0.0.0
swear ga.0.2.4 le.0.1.2
swim n2.0.5.b
swindle ig.0.2.2
swipe la.0.0.0
switch kr.0.0.0
swore m5.0.0.0
sympathy ni.0.1.1
symptom jv.0.1.2
symptoms kw.0.2.2 l5.0.1.3 m9.0.4.f
syndrome 5u.0.3.3
tablet ki.0.2.a
tablets ki.0.2.a kk.0.2.3 kz.0.2.4
tag l6.0.0.0
taking dw.0.0.0 js.0.2.3 vw.0.3.3 vx.0.2.2 vy.0.2.2 vz.0.3.3
talks jo.0.2.2
tap la.0.0.0
taper kg.0.0.0
target 8k.0.0.0
targeted 8k.0.0.0
targeting 8k.0.0.0
tea a6.0.1.2
teacher md.0.2.h mj.0.1.1
teamed lg.0.0.0
teaspoons ki.0.2.a
tech f9.0.2.2
technology ga.0.1.3
teen md.0.2.h
teenager md.0.2.h
telegram ap.0.3.6
tell ay.0.1.5 fj.0.1.2 hg.1.2.5 hi.0.3.5
telling hi.0.3.5
tells hi.0.3.5 jo.0.2.2
terrify jg.0.1.1
terrifying iv.0.0.0
test h4.0.2.2 pk.0.1.1
tested 9x.0.1.1 g5.0.1.1
testimonial ls.0.0.0 lx.0.1.1 m0.0.2.5
testimonials ls.0.0.0 lx.0.1.1 m0.0.2.5
testosterone kp.0.2.9
tetraplegic 67.0.1.1
tetraplegics 67.3.0.0
text ai.0.0.0 al.0.0.0 aw.0.0.0 e0.0.2.2
textbooks hf.0.2.2
thanks lc.0.0.0
the k4.0.0.0
theatre mq.0.3.f
theirarse fs.0.0.0
theirarses fs.0.0.0
theirass fs.0.0.0
theirasses fs.0.0.0
themselves 9t.0.1.1 dg.2.3.5 dg.3.3.4 dg.5.3.3 dt.0.1.1 dv.0.1.1 el.0.1.1
they're hl.0.0.0
thick c7.0.0.0 c8.0.2.a ex.0.0.0 n7.0.0.0
thicko cd.a.0.0
thickos cd.a.0.0
thing jf.2.2.3
things jh.0.1.5
think nc.0.2.4
thinking nc.0.2.4
thinks nc.0.2.4
third 8i.0.0.0 ex.0.0.0
this jq.0.0.0
thought nc.0.2.4
thread l3.0.2.c
threw dv.0.0.0
thrilled m6.0.0.1
thrilling gu.0.0.0
throat du.0.2.2
throw a8.0.0.0
thrush km.0.2.7
thyroid i6.0.1.2 km.0.2.7 kp.0.2.9
thyroxine l2.0.2.2
ticket ix.6.2.2
ticking iw.0.0.0 iw.1.0.0
tidal j2.0.0.0
tiktok ap.0.3.6 mm.0.0.0
tiktoks mm.0.0.0
timebomb iw.2.0.0 j6.0.1.1
timers cc.1.1.1
timewaster c1.0.0.0
timewasters c1.0.0.0
timewasting c0.0.0.0
tin nk.0.0.0
tinfoil nk.0.0.0
tips jh.0.1.5
tipsy mx.0.1.3
tiresome d8.0.0.0
toddler md.0.2.h n4.0.1.1 n5.0.1.1
toenails cj.0.0.0
tofu n8.c.0.0
told jo.0.2.2 m5.0.0.0
tombstone jc.0.1.1
tone p0.0.0.0 t1.0.0.0
took dw.0.0.0 e3.0.0.0 ep.0.0.0
top h6.0.1.2 w2.0.0.0
tories nb.0.0.0 no.0.1.1
tory n9.0.0.0 no.0.1.1
toss a8.0.0.0
tosser g0.3.0.0
tossers g0.3.0.0
total bp.6.0.0 bp.7.0.0
totally 9l.0.0.0 ib.0.0.0
tourists nl.0.1.1
town k.2.0.0 ml.0.4.7 mu.0.3.4
toxic hz.0.2.4 im.0.2.5
toxin hy.0.0.0 i8.0.0.0 uy.0.1.1 uz.0.0.0
toxins ht.0.3.6 hv.0.1.7 hz.0.2.4 uy.0.1.1
tracking ho.0.0.0
train bg.0.1.1 n2.0.5.b vm.0.0.0
trainwreck bg.0.1.1
trainwrecks bg.0.1.1
traitor nn.0.0.0
traitors nn.0.0.0
trannies 91.0.0.0
tranny 91.0.0.0
transferred br.0.0.0 br.3.0.0
transform he.0.1.2
transformation lx.0.1.1 m1.0.1.7
transformations lx.0.1.1 m1.0.1.7
transformed lv.0.1.3
transgender 8z.0.1.1
transgendered 8y.0.0.0
transgenders 8z.0.1.1 8z.1.0.0
transient 81.0.1.1 sg.0.0.0
transients 81.0.1.1
transmission 50.0.3.3
trash a8.0.0.0 c8.0.2.a ce.0.1.1 ch.0.1.5 fe.0.2.5 fi.0.2.9
trashed 1h.0.1.1
treat ay.0.1.5 fj.0.1.2 lo.0.0.0
treated lm.0.1.7
treatment a6.0.1.2 a6.1.1.1 pk.0.1.1
triage mq.0.3.f
trial vu.0.3.3
trials vu.0.3.3
trick a6.0.1.2 jf.0.1.3 jf.2.2.3
tricks jf.0.1.3 jh.0.1.5
tried ec.0.0.0
triggered pd.0.1.1
trip ks.0.2.6
triple h3.0.0.0 kg.0.0.0
tripled h3.0.0.0
triples h3.0.0.0
tripling h3.0.0.0
trouble ks.0.1.5
troubling ks.0.1.5
trout cc.0.1.1
trulicity lt.0.1.6 lu.0.0.0
trumper n8.7.0.0
trumpers n8.7.0.0
trumptard n8.3.0.0
trumptards n8.3.0.0
trust ku.0.1.1 ku.0.2.2 le.0.1.2
trusted g5.0.1.1 g6.0.0.0 h6.0.2.3
truth ig.0.1.2 jj.0.1.1
trying ck.0.0.0
tsp ki.0.2.a
tsunami j2.0.0.0
tumor m9.0.4.f
tumour m9.0.4.f
turkey be.0.1.1 wr.0.0.0
turkeys be.0.1.1
turns hf.0.0.0
turpentine ii.0.1.4
twat g0.4.0.0
twats g0.4.0.0
tweaker i.0.0.0
tweakers i.0.0.0
twin md.0.2.h
twins mt.0.1.1
twit c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
twits c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9
two lp.1.0.0
types 97.0.2.3
typical 2e.0.1.1 m4.0.2.2
ug ki.0.2.a
ugly c7.0.0.0 c8.0.2.a
ulcer km.0.2.7
ulcers km.0.2.7
ultimate h9.0.0.1
ultrasound mk.0.2.b
un da.0.0.0
unbeatable h5.0.0.0
unbelievable a4.0.0.0 gq.0.0.0 gr.0.2.4 gs.0.0.0
unborn j7.0.4.6
uncontrolled 3p.0.0.0
uncooperative da.0.0.0
underinsured 8f.0.1.1
undoubtedly jy.0.0.0
ungrateful d8.0.0.0
unhinged 24.1.0.0
uninsured 8f.0.1.1
unit mp.0.4.8 mq.0.4.g mr.0.2.2
units ki.0.2.a
unlike fb.0.0.0 hf.0.0.0
unmanned nz.1.0.0
unmatched h5.0.0.0
unmotivated df.0.0.0
unoccupied mv.0.2.3
unparalleled h5.0.0.0
unprecedented gm.0.0.0
unprotected 4x.0.0.0
unquestionably jy.0.0.0
unrivaled h5.0.0.0
unrivalled h5.0.0.0
unsuccessful ea.0.0.0
unsurpassed h5.0.0.0
until iy.2.0.0
unwashed cj.0.0.0
unwed 7p.0.0.0
upend he.0.1.2
urine ik.0.0.0
used g6.0.0.0
useless c7.0.0.0 c8.0.2.a dl.0.0.0 ex.0.0.0 fe.0.2.5 fi.0.2.9 im.0.2.5 n7.0.0.0
user a.0.1.1
users a.0.1.1
utterly 9l.0.0.0
vacation mu.0.2.3
vaccines ip.0.0.0
vagrant 83.0.0.0
vagrants 83.0.0.0
vagus i6.0.1.2
validated 9x.0.1.1
valley ml.0.4.7
vanish ac.0.1.5
vanished ac.0.1.5 ma.0.3.6
vanishes ac.0.1.5
vanishing ac.0.1.5
vanquish 9s.0.0.0
vanquished 9s.0.0.0
vanquishes 9s.0.0.0
vanquishing 9s.0.0.0
vary m4.0.2.2
vegetable 63.0.2.3 63.2.1.1 bw.0.0.0 jv.0.1.2
vegetables 63.1.0.0 63.2.1.1
veins dp.0.1.1
venereal 53.0.0.0
vermin c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9 nn.0.1.1
viagra lt.0.1.6 lu.0.0.0
victim 47.0.0.0 47.1.1.2
victims 47.0.0.0 47.1.1.2
victoza lt.0.1.6 lu.0.0.0
video b8.0.1.3 mm.0.0.0
videos b8.0.1.3 mm.0.0.0
vile n7.0.0.0
village ml.0.4.7
viral jo.0.1.1 km.0.2.7 ko.0.2.7
virtually ag.0.1.2
virus io.0.4.8 km.0.3.8
visit ks.0.1.5 pk.0.1.1
visiting ks.0.1.5
visitor nq.0.2.2
visually 5h.0.0.0
vitamin a6.0.1.2 jv.0.1.2 kq.0.4.f lf.0.2.3
vitamins lf.0.2.3
vote na.0.0.0 nc.0.2.4 nd.0.2.3 nf.0.2.3
voted nc.0.2.4 nd.0.2.3 nf.0.2.3
voter no.0.1.1
voters no.0.1.1
votes nc.0.2.4
voting na.0.0.0 nc.0.2.4
voucher l8.0.1.3
vulnerable 8j.0.1.1 8j.1.0.0 st.0.0.0
vyvanse lt.0.1.6 lu.0.0.0
wacko nk.0.0.0
wackos nk.0.0.0
wagon 15.0.3.3
wait jt.0.0.0 kv.0.1.1 kv.1.0.0
wake hk.0.0.0
walk n2.0.5.b
walking tx.0.2.2
wanderer 6y.0.0.0
wanderers 6y.0.0.0
wandering 6y.0.0.0 ss.0.0.0
wank g0.2.0.0
wanker g0.1.0.0
wankers g0.1.0.0
wannabe f4.0.1.2
wannabes f4.0.1.2
want hg.0.2.7
war 1k.0.0.0 34.0.0.0 4c.0.2.4 wl.0.2.2
ward 9z.0.0.0 mp.0.4.8 mq.0.3.f mr.0.2.2
warded 9z.0.0.0
warding 9z.0.0.0
wards 9z.0.0.0
warfarin l2.0.2.2
warrior 4e.0.1.1
warriors 4e.0.1.1
washed nj.0.1.1
waste c8.0.2.a ch.0.1.5 fe.0.2.5 fi.0.2.9 im.0.3.6
wasted 1h.0.1.1 mx.0.1.3
waster c1.0.1.1 cg.0.1.2
wasters c1.0.1.1 cg.0.1.2
wasting c0.0.1.1
wave ed.0.0.0 j2.0.0.0
way e1.0.1.2
ways e1.0.1.2 jh.0.1.5
we mc.0.2.7 me.0.0.0
we'll ax.0.0.0
we've ln.0.0.0 me.0.0.0
weaker oi.0.1.1
wean kf.0.1.5 kg.0.0.0
wear o6.6.0.0
wedding az.1.0.0
weed s9.0.0.0
wegovy kp.0.2.9 lt.0.1.6 lu.0.0.0
weight 35.0.0.0
weird jf.1.0.0
weirdest ca.0.0.0
weirdo cg.0.1.2
weirdos cg.0.1.2 nk.0.1.2
welcome aq.0.1.3
welfare 8d.0.0.0
well k9.3.2.2 mj.0.0.0
western if.0.0.0
whack 1r.9.0.0 nk.0.0.0
whackjob nk.0.0.0
whackjobs nk.0.0.0
whacko 1r.9.0.0
whackos 1r.9.0.0
whale 32.1.0.0
what jl.1.1.2 jw.0.0.0 ly.0.1.2
what's dq.0.0.0
whatsapp ai.0.0.0 al.0.0.0 an.0.3.4 ao.0.2.2 ap.0.3.6 aw.0.0.0 b7.0.3.6
whatsoever 9o.0.3.6
wheelchair 56.0.0.0 57.0.3.3
when pk.0.0.0
while lp.1.0.0
whine c6.0.1.5
whined c6.0.1.5
whiner c5.0.0.0
whiners c5.0.0.0
whines c6.0.1.5
whinge c6.0.1.5
whinged c6.0.1.5
whingeing c6.1.0.0
whinger c5.0.0.0 cg.0.1.2
whingers c5.0.0.0 cg.0.1.2
whinges c6.0.1.5
whinging c6.0.1.5
whining c6.0.1.5 c6.1.0.0
whiny c6.1.0.0 d8.0.0.0
white 8n.0.1.1 no.0.1.1
whitening wo.0.1.1
whites 8n.0.1.1
whore g1.2.0.0
whores g1.2.0.0
wife oc.0.1.1 oh.0.2.4
wifi ip.0.0.0
wildest ca.0.0.0
willpower 37.0.0.0 38.0.1.2
wiltshire bt.0.2.2
wimp cg.0.1.2
wimps cg.0.1.2
win lq.0.0.0
wind km.0.2.7 ko.0.2.7
wine b0.0.1.7
wined lm.0.1.7
wing n9.0.1.1
wingers no.0.2.2
wino k.1.0.0
winos k.1.0.0
wipe 9s.0.0.0 ij.0.1.8
wiped 9s.0.0.0 ac.0.1.5 ij.0.1.8
wipes 9s.0.0.0 ij.0.1.8
wiping 9s.0.0.0 ij.0.1.8
wire wc.0.0.0
withdraw dr.2.0.0
withdrawal dr.3.0.0
withdrawed dr.2.0.0
withdrawing dr.2.0.0
withdraws dr.2.0.0
without jy.0.0.0
woke n9.0.0.0 n9.1.0.0
wokerati n8.b.0.0
woman md.0.2.h ns.0.0.0
woman's oi.0.1.1
women's of.0.0.0 oi.0.0.0
wonder 9d.0.0.0
wondercure 9d.0.0.0
wondercures 9d.0.0.0
wonderdrug 9d.0.0.0
wonderdrugs 9d.0.0.0
wonderfood 9d.0.0.0
wonderfoods 9d.0.0.0
wonderful gs.0.0.0
wonderherb 9d.0.0.0
wonderherbs 9d.0.0.0
wonderjab 9d.0.0.0
wonderjabs 9d.0.0.0
wonderpill 9d.0.0.0
wonderpills 9d.0.0.0
wondertreatment 9d.0.0.0
wondertreatments 9d.0.0.0
word jf.2.2.3
words e0.0.2.2
work jz.0.2.2 k1.0.1.1 k2.0.1.1
worked es.0.1.1 k1.0.1.1 k2.0.1.1
working k1.0.1.1 k2.0.1.1 o1.0.0.0
works 9q.3.1.1 9q.4.0.0 9q.5.0.0 k1.0.1.1 k2.0.1.1
workshy nl.0.0.0
world gi.0.0.0 gr.0.5.7
worried bz.0.0.0
worst av.0.1.3 ca.0.0.0
worthless c7.0.0.0 c8.0.2.a
wound mk.0.2.b
wounds mk.0.2.b
wrecking ja.0.0.0
wrinklies cc.3.0.0
wrists du.0.2.2
write ai.0.0.0 ax.1.2.3
wrong 9q.2.2.3 dq.0.2.2 jk.0.4.a
wtf fm.8.0.0
x mk.0.2.b
xanax lt.0.1.6 lu.0.0.0
xeomin lt.0.1.6 lu.0.0.0
xoxo b4.0.0.0
xray mk.0.2.b
xrays mk.0.2.b
year md.0.2.h mf.0.2.2 n6.0.2.2
yorkshire bt.0.2.2
you kh.0.0.0 l1.0.0.0 mg.0.0.0 ng.0.0.0
you'll jd.1.0.0
you've kw.0.2.2
younger a1.0.3.3
youngest mt.0.1.1 n4.0.1.1 n5.0.1.1
yourarse fs.0.0.0
yourarses fs.0.0.0
yourass fs.0.0.0
yourasses fs.0.0.0
yours lo.0.1.1
yourself 9t.0.1.1 dg.2.3.5 dg.3.3.4 dg.5.3.3 dt.0.1.1
zepbound lt.0.1.6 lu.0.0.0
zinc kq.0.4.f
zombies nj.0.1.3`
