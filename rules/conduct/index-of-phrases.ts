/** Which phrases of the conduct vocabularies a word may belong to; generated, see `indexPhrases`. */
export const index = `# m8.0.1.1 mb.0.0.0 mi.0.0.0
#1 ir.0.1.2
#ambassador oa.0.0.0
#brandambassador oa.0.0.0
#brandpartner oa.0.0.0
#collab oa.0.0.0
#gifted oa.0.0.0
#partner oa.0.0.0
#sp oa.0.0.0
#spon oa.0.0.0
#thanks oa.0.0.0
$ qp.0.2.4
% ou.0.0.0
000 10k.0.1.1
1 ir.0.2.3
10 rq.0.3.8
100 9p.0.0.0
100% 9p.0.0.0 9q.0.0.0 at.0.0.0 k5.0.0.0 k6.1.0.0 ml.0.0.0 n2.0.1.1
112 10k.0.1.1
2 ou.1.0.0 p0.0.0.0
5G ji.0.0.0 kh.0.0.0
5g ko.0.0.0
911 10k.0.1.1
999 10k.0.1.1
A q5.0.3.f qd.0.4.9
AALFD by.a.0.0
ADD 2l.0.1.2
ADHD 2l.0.1.2 kk.0.2.8 ne.0.2.7 tt.0.1.4 u0.0.2.4
AHPRA qo.0.1.2
AIDS 4f.0.0.0 4g.0.0.0 4i.0.0.0 4i.0.1.1 4k.0.0.0 4m.0.0.0 4m.1.0.0 4o.0.2.2 4p.1.0.0 4q.0.2.2 4r.0.2.2 uq.0.0.0 ur.0.0.0
AMA dm.0.1.3
Addict uk.0.0.0
Addictive ud.0.0.0
Advisory ul.0.0.0
Alcoholics u6.0.0.0
American uu.0.0.0 v4.0.0.0
Amputee v8.0.0.0
Avenue qy.0.3.a
BAME 8q.0.0.0
BME 8q.1.0.0
BOGO ou.1.0.0
BS h9.0.1.1
Bethlem vm.0.0.0
Birth vb.0.0.0 vc.0.0.0
Blind v1.0.3.3
Boulevard qy.0.3.a
Breakthrough vx.0.0.0 vy.0.0.0 vz.0.0.0
Broadmoor vl.0.0.0
CNA gn.0.2.2
CT nh.0.2.9 pz.0.2.b
Cancer w5.0.0.0
Caucasian 8n.0.0.0
Caucasians 8n.0.0.0
Center ui.0.0.0 uz.0.0.0
Children's we.0.0.0
Close qy.0.3.a
Clown w7.0.0.0
Cocaine u8.0.0.0
Court qy.0.3.a
Crazy w8.0.0.0
Crescent qy.0.3.a
Crippled wb.0.0.0
Crystal u9.0.0.0
Cure w2.0.0.0 w4.0.0.0
DEA qo.0.1.2
DM ax.0.0.0 ay.1.1.1 ay.2.0.0 ay.5.2.2 ay.7.0.0 b0.0.0.0 bb.0.0.0 bs.0.0.0 bt.0.0.0
DMs ay.1.1.1 ay.2.0.0 ay.5.2.2
DNA jj.0.2.7 ku.0.2.4
Deaf v1.0.3.3
Depressed ub.0.0.0
Diabetic vj.0.0.0 vk.0.0.0
Disabled v1.0.3.3 v6.0.0.0
Down 5s.0.0.0 vf.0.0.0
Down's 5r.0.0.0 vd.0.0.0
Dr pg.0.1.5
Drive qy.0.3.a
Drug ug.0.0.0 uh.0.0.0
ECG pz.0.2.b
ED q4.0.4.8 q5.0.3.f q6.0.2.2 q9.0.1.1 qd.0.4.9
EKG pz.0.2.b
ER q4.0.4.8 q5.0.3.f q6.0.2.2 q9.0.1.1 qd.0.4.9
Elderly v1.0.3.3
Elizabeth um.0.0.0
Epileptic vi.0.0.0
Eskimo 8r.0.0.0
Eskimos 8r.0.0.0
FB b4.0.3.6
FDA hs.0.0.0 ht.0.2.7
FFS h6.4.0.0
FLK by.7.0.0
FLKs by.8.0.0
FML h6.7.0.0
FOOBA by.3.0.0
G qz.0.2.9
GERD ne.0.2.7
GMC pw.5.3.3 qo.0.1.2
GMOs kh.0.0.0
GOMER bv.1.0.0
GOMERs bv.2.0.0
GORK by.9.0.0
GP gn.0.2.2 rs.0.1.1
GTFO h6.3.0.0
Gardens qy.0.3.a
Global us.0.0.0
Grove qy.0.3.a
Guide uw.0.0.0
HCA gn.0.2.2
HCQ av.0.0.0
HIPAA pw.3.0.0 pw.5.2.2
HIV 4f.0.0.0 4h.0.0.0 4k.0.0.0 4l.0.0.0 4q.0.2.2 kz.1.0.0 up.0.0.0
HIVers 4p.0.0.0
HRT nh.0.2.9
Handicap v2.0.0.0
Handicapped v1.0.3.3
I 9n.0.0.0 bo.0.0.0 bq.0.3.5 bu.0.0.0 bu.1.0.0 np.0.0.0 ok.0.0.0 om.0.0.0 pb.0.0.0 pb.1.0.0 pj.0.0.0 pq.0.0.0 pr.0.2.7 pt.0.0.0 pw.8.0.0 qi.1.0.0 qm.0.0.0
I'd bo.0.0.0 pt.0.0.0
I'll bc.0.0.0 bo.0.0.0
I'm qm.0.0.0 qr.0.0.0
I've om.0.0.0 pt.0.0.0 qm.0.0.0
IBS ne.0.2.7 ph.0.4.f
ICU q4.0.4.8 q6.0.2.2
ID qo.0.1.2 qq.0.1.3
IQ dc.5.0.0 ra.0.3.6
IU na.0.2.a
IV c.0.0.0
IVDU c.1.0.0
Individuals v9.0.0.0
Journal uc.0.0.0
Juvenile vh.0.0.0
Karen d2.0.1.2
Karens d2.0.1.2
LMFAO h6.6.0.0
LOL by.0.0.0
LOLNAD by.1.0.0
Lane qy.0.3.a
Lighthouse ux.0.0.0 uy.0.0.0
Little vv.0.0.0
MAGA r5.0.0.0 rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
MLM bg.0.1.6
MMS kc.0.1.4
MP q8.0.0.0 qb.0.3.6 rk.0.1.1 rl.0.2.2
MPs rk.0.1.1 rl.0.2.2
MRI nh.0.2.9 pz.0.2.b
Mental w9.0.0.0
Mews qy.0.3.a
Miracle wd.0.0.0
Moby xv.0.0.0
NFN by.5.0.0
NMC qo.0.1.2
NPI qo.0.1.2
Narcotics u7.0.0.0
National u3.0.0.0 u5.0.0.0 ut.0.0.0 uv.0.0.0 v0.0.0.0 va.0.0.0 ve.0.0.0 vq.0.0.0 vr.0.0.0 vs.0.0.0 vt.0.0.0
OAP 73.1.0.0
OAPs 73.2.0.0
OCD 2k.0.1.2 tf.0.0.0 tt.0.1.4 u0.0.2.4
OMFG h6.5.0.0
Office vu.0.0.0
Oriental 8o.0.1.1 8o.2.0.0
Orientals 8o.0.1.1 8o.1.0.0
Overeaters ua.0.0.0
PBAB by.6.0.0
PCOS ne.0.2.7
PM ax.0.0.0 b0.0.0.0
PMs ay.1.1.1 ay.5.2.2
PR oc.1.0.0
Philip xw.0.0.0
Place qy.0.3.a
President's v5.0.0.0
Prisoners vw.0.0.0
Program vo.0.0.0
Psycho vn.0.0.0
Quackwatch w6.0.0.0
Race w1.0.0.0
Rally w3.0.0.0
Road qy.0.3.a
Row qy.0.3.a
Ryan uo.0.0.0
SHPOS by.2.0.0
SIDS kk.0.2.8
STD 51.0.0.0
STDs 51.1.0.0
STFU h6.2.0.0
Senior vp.0.0.0
Shriners wc.0.0.0
Smokers wa.0.0.0
Spastics v7.0.0.0
Special v3.0.0.0 vg.0.0.0
Stand w0.0.0.0
Street qy.0.3.a
Substance u4.0.0.0 ue.0.0.0 uf.0.0.0 uj.0.0.0
TBD cb.8.0.0
TTFO by.4.0.0
TV py.0.1.1 q8.0.0.0
Terrace qy.0.3.a
UBI by.b.0.0
UTI ne.0.3.8
VA ye.0.0.0
VIP py.0.0.0
WTAF h6.1.0.0
WTF h6.0.0.0
World un.0.0.0
able 5z.0.0.0
ablebodied 5z.0.0.0
abnormal 5x.0.0.0
aborted l0.0.2.7
absolutely 9q.0.0.0 9r.0.2.2 j1.0.0.0 ml.0.0.0 n2.0.1.1
abuse p.0.1.1 s.0.1.1 t.0.0.0 u.0.2.2 wp.0.2.2
abuser 8.0.1.1
abusers 8.0.1.1
accept b5.0.1.3
account b2.0.3.4 b3.0.2.2 u2.0.1.1
accutane p1.0.1.6 p2.0.0.0
acetaminophen ni.0.4.f
acne ph.0.4.f
acopia c5.0.0.0
acopic c5.1.0.0
across pl.0.3.3 qt.0.2.7
act ou.1.0.0
activists rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
actor q8.0.0.0
actress q8.0.0.0
add b5.0.1.3 mn.0.2.5 o9.0.0.0
adderall nh.0.2.9 p1.0.1.6 p2.0.0.0
addict 0.0.0.0 1.0.1.1 1e.0.0.0
addicted 7.0.0.0 1b.0.0.1 1e.0.0.0 2q.0.0.0 95.0.1.1 td.0.0.0
addicts 0.0.0.0 1.0.1.1
address bp.0.4.6 qi.3.1.2
adherence dj.1.1.1
adherent dj.0.1.1 zq.0.1.1
administration rk.0.1.1 rl.0.2.2
admit dw.0.1.1
admits dw.0.1.1
admitted dw.0.1.1 qc.0.2.8 qh.0.2.2
admitting dw.0.1.1
adore od.0.1.2
adrenal k3.0.0.0
adrenals k0.0.1.2 ku.0.2.4
advanced it.0.1.1
adverse 9t.0.1.4
advisory of.0.0.0
affair br.0.1.1
afflicted 46.0.0.0
after pp.0.0.0
again 98.2.3.3 ac.0.3.8 mf.1.1.1
against a4.0.1.2 dm.0.1.3
ageing 6w.0.0.0 a6.0.1.1
ages 9r.0.3.3
aggressor 6z.0.0.0
aggressors 6z.0.0.0
aging 6w.0.0.0 a6.0.1.1
ahead j6.2.1.1
ailment al.0.2.3
ailments al.0.2.3
ain't 9c.0.0.0
air kp.0.0.0
airhead cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
airheads cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
airlifted qc.0.2.8
alarming l4.0.0.0
albatross cj.0.0.0 109.0.0.0
albatrosses cj.0.0.0
album p9.0.1.7
alcohol 9.0.0.0 p.1.2.2 q.0.0.0 zc.0.0.0
alcoholic m.0.1.2 95.0.0.0 wf.0.0.0 wg.0.1.1
alcoholics m.0.1.2 n.0.0.0
alkaline jz.1.0.0 jz.2.5.6 kv.0.0.0
alkalise jz.0.0.0
alkalised jz.0.0.0
alkalises jz.0.0.0
alkalising jz.0.0.0
alkalize jz.0.0.0
alkalized jz.0.0.0
alkalizes jz.0.0.0
alkalizing jz.0.0.0
alkie 97.0.1.1
alkies 97.0.1.1
all mq.0.0.0
allege dt.0.1.1
alleged dt.0.1.1 dv.0.0.0
allegedly du.0.0.0
alleges dt.0.1.1
alleging dt.0.1.1
allergies kk.0.2.8
allopathic k9.0.0.0
allowed 7u.0.0.0
almost al.0.1.2 nf.0.1.1
already 6u.0.0.0
altering ie.1.1.1
alternative af.0.1.1
alternatives af.0.1.1
aluminium jn.0.3.6
aluminum jn.0.3.6
always m4.0.0.0
alzheimer's 6p.0.1.2 u0.0.2.4
am od.0.1.2
amateurs gq.0.1.1 h1.0.2.5
amaze lx.0.1.1 m8.1.2.2 mj.0.3.6
amazed j2.0.2.7 m6.0.2.2 mh.0.2.4
amazing a9.0.0.0 id.0.0.0 mk.0.3.4
america r7.0.1.1
american yy.0.0.0
amoxicillin ni.0.4.f
amputee 67.0.0.0
amputees 67.0.0.0
anaesthetist rs.0.1.1
anatomical yu.0.0.0
ancient iw.0.0.0
anesthesiologist rs.0.1.1
aneurysm ti.0.3.4
annoying ct.0.0.0 cu.0.2.a e3.0.0.0
anorexic 2a.0.1.1 95.0.0.0 tg.0.0.0 tt.0.1.4
anorexics 2a.0.1.1 2a.1.0.0
another 18.0.4.4
anti 7b.0.0.0 7b.1.0.0 8t.0.0.0 8t.1.0.0 rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
antiageing 7b.1.0.0
antiaging 7b.0.0.0
antibiotic ni.0.4.f ns.0.2.5
antibiotics kf.0.0.0 nh.0.2.9 ni.0.4.f ns.0.2.5
antidepressant nu.0.2.2 o2.0.1.3
antidepressants fb.0.2.8 nh.0.2.9 nu.0.2.2
antifreeze l0.0.2.7
antihistamine ni.0.4.f
antihistamines ni.0.4.f
antimaskers rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
antiperspirant kp.0.0.0
antiperspirants kp.0.0.0
antivaxer 8t.1.0.0
antivaxers 8t.1.0.0
antivaxxer 8t.0.0.0 rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
antivaxxers 8t.0.0.0 rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
anxiety e2.0.2.3 ne.0.2.7 ng.0.2.7 ph.0.4.f
anyone 9r.0.2.2 ag.0.0.0 pw.5.2.2
anything al.0.1.2
apart j5.0.1.1
apartment qi.0.1.1
apeshit h7.e.0.0
apology h2.0.1.2
app oe.0.2.3 os.1.2.3
apparently du.0.0.0
appointment u2.0.1.1
appointments ou.1.2.3
approved hq.0.1.1 hr.0.0.0 hv.0.1.3
apps oe.0.2.3
apricot av.0.0.0
arguing n3.4.2.3
arrived qc.0.1.7
arrogant gb.0.0.0
arse d2.0.4.5 hc.0.1.1 hc.4.0.0 hc.5.0.0 hp.3.0.0
arsehole hc.4.0.0
arseholes hc.4.0.0
arses hc.0.1.1 hc.5.0.0
arsewipe hk.8.0.0
art i5.0.3.3
arthritic 41.1.1.1
arthritics 41.0.0.0
arthritis ne.0.2.7 ph.0.4.f
as mw.2.0.0
ashamed el.0.2.2
ask b8.0.0.0 eb.4.0.0 nk.0.1.5 sp.0.0.0
asked b8.0.0.0 eb.4.0.0 eo.0.3.6
asking b8.0.0.0 eb.4.0.0 nk.0.1.5
asks b8.0.0.0 eb.4.0.0
aspartame kh.0.0.0
asperger 6k.0.0.0
asperger's 6k.0.0.0
aspergers 6k.0.0.0
aspie 6l.0.0.0
aspies 6l.0.0.0
aspirin ni.0.4.f
ass hc.0.1.1 hc.3.0.0 xy.0.1.3
asses hc.0.1.1 xy.0.1.3
assess bd.0.1.5
asshat hc.6.0.0
asshats hc.6.0.0
asshole hc.3.0.0
assholes hc.3.0.0
assistant gn.0.3.3
assisted ze.0.1.1
assured at.0.0.0
asthma kk.0.2.8 ne.0.2.7 ph.0.4.f
asthmatic 3w.0.1.1 95.0.0.0
asthmatics 3w.0.1.1 3w.1.0.0
astonished j2.0.2.7
astonishing ib.0.0.0 ic.0.2.4
astounded j2.0.2.7
astounding ib.0.0.0 ic.0.2.4
asylum 1v.0.1.1 xg.0.0.0
asylums 1v.0.1.1 xg.0.0.0
ate ev.0.0.0
athlete q8.0.0.0
attack th.0.3.6
attacks kk.0.3.9
attempt g2.1.1.1
attender dh.3.1.1
attenders dh.3.1.1
attention 2m.0.0.0 2m.1.0.0 d2.0.1.2 d9.0.1.4 dg.0.2.6 fu.0.0.0 ra.0.3.6
attractive b9.0.0.0
aunt q3.0.1.1
autism 6d.0.2.2 6f.0.0.0 6g.0.1.4 6h.0.2.2 jh.0.2.6 kk.0.2.8 ne.0.2.7 u0.0.2.4
autistic 6j.0.1.2 6m.0.1.1 kx.0.2.4 tg.0.0.0 tq.0.2.2 tt.0.1.4
autoimmune kk.0.2.8
available o9.0.0.0 oq.0.0.0
avalanche lb.0.0.0
avoid gp.0.0.0 nl.0.0.0
award j7.0.0.0
away 9x.0.1.1 ap.0.3.6 aq.0.1.1 ov.0.1.1 qk.0.1.2
aways ov.0.1.1
awe j2.0.3.8
awestruck j2.0.2.7
azzalure p1.0.1.6 p2.0.0.0
babies 1d.0.1.1 sn.0.2.3
baby 1d.0.1.1 lg.0.4.6 nt.0.1.1 ps.0.2.h qu.0.1.1
babysitters h1.0.2.5
back ph.0.4.f r8.0.2.4 rh.0.1.1
backbone es.1.1.2 ra.0.3.6
backed hv.0.1.3 r8.0.2.4 r9.0.2.3 rb.0.2.3
backing r8.0.2.4
backs r8.0.2.4
backside d2.0.4.5
backstabbing gz.0.0.0
backwards a6.0.1.1
bad eg.0.0.0 hc.0.0.0 hc.8.0.0 sn.0.2.3
badarse hc.0.0.0
badarses hc.0.0.0
badass hc.0.0.0 hc.8.0.0
badasses hc.0.0.0
badge qo.0.1.2 qq.0.1.3
badly 3p.0.0.0
baffled j2.0.2.7 m6.0.2.2 m6.0.1.1 mh.0.2.4
bag cy.0.1.1 ll.0.2.2 oy.0.0.0
bags cy.0.1.1
baking kv.0.0.0
balance u2.0.1.1
bali qk.0.2.3
balls hp.1.0.0
banish 9x.0.0.0 ak.0.0.0 an.0.1.2
banished 9x.0.0.0 ah.0.1.5 ak.0.0.0 an.0.1.2
banishes 9x.0.0.0 ak.0.0.0 an.0.1.2
banishing 9x.0.0.0 ak.0.0.0 an.0.1.2
banning jb.0.2.6
bar n3.6.0.0
barbecue be.1.0.0
barely gw.0.2.9
barmy tz.1.1.1
barren 7i.0.0.0 kx.0.2.4
based no.0.0.0 nv.0.0.0
basket dg.0.2.6
bastard he.0.0.0
bastards he.0.0.0
bat cy.0.1.1 dg.0.3.7 y4.0.0.0
bats cy.0.1.1
batshit h7.f.0.0
battle 4b.0.2.4 4c.0.0.0 4e.0.1.1
battleaxe cy.0.1.1
battleaxes cy.0.1.1
battled 4c.0.0.0
battles 4c.0.0.0
battling 4c.0.0.0
bay d4.0.0.0 d8.0.0.0 ps.0.1.d q2.0.2.3 q4.0.4.8 q7.0.2.3
beach 3h.0.0.0
beached 32.0.0.0
bean h1.0.2.5 h3.2.0.0
beancounter h3.2.0.0
beancounters h3.2.0.0
beat ak.0.0.0 an.0.1.2 au.0.1.8
beaten an.0.1.2 au.0.1.8
beating an.0.1.2 au.0.1.8 j7.0.1.1
beats ak.0.0.0 an.0.1.2 au.0.1.8 kr.0.2.2
because mu.0.2.2
bed 57.0.0.0 c3.0.0.0 c3.1.0.0 c3.2.0.0 d4.0.0.0 d8.0.0.0 d9.0.1.4 ps.0.1.d q2.0.2.3 q7.0.2.3 10n.0.0.0
bedblocker c3.0.0.0
bedblockers c3.0.0.0
bedblocking c3.1.0.0
bedridden 57.0.0.0
beemer ca.0.1.1
beemers ca.0.1.1
beer be.0.1.4
beers be.0.1.4 be.1.0.0 qz.0.2.9
before pa.0.1.6 10d.0.0.0
begging m6.0.2.2
behind qt.0.2.7
believe lu.0.2.3 nm.0.1.1 nm.0.2.2 r8.0.2.4
believed r8.0.2.4
believes r8.0.2.4
believing r8.0.2.4
bellend hk.5.0.0
bellends hk.5.0.0
belligerent e6.0.0.0
below o0.0.2.c o1.0.0.0 o4.0.2.4
benefit rh.0.0.0
benign ng.0.2.7
benzos nh.0.2.9
berk cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
berks cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
best ba.0.1.3 ir.0.1.2
beta nh.0.2.9
better ae.0.0.0 g0.0.2.2 kr.0.3.4 kr.0.3.3 ot.0.3.4 sk.0.2.4 sn.0.2.3
beyond ml.0.0.0 mt.0.0.0 n3.0.1.1 n3.2.0.0 n3.3.0.0
biddies cy.0.1.1
biddy cy.0.1.1
biden rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
bigarse hc.0.0.0
bigarses hc.0.0.0
bigass hc.0.0.0
bigasses hc.0.0.0
biggest j4.0.0.0
bikini 3h.0.0.0
bill u2.0.1.1
bin ad.0.0.0 n7.0.1.5 n8.0.0.0 nl.0.0.0 nx.0.0.0
bio iy.1.0.0 iy.2.0.0
biohack iy.1.0.0
biohacked iy.1.0.0
biohacker iy.2.0.0
biohackers iy.2.0.0
biohacking iy.1.0.0
biohacks iy.1.0.0
biopsy nh.0.2.9 pz.0.2.b
bipolar 28.0.1.1 29.0.1.1 95.0.0.0 ne.0.2.7 tg.0.0.0 tq.0.2.2 tt.0.1.4 u0.0.2.4 wz.0.0.0
bipolars 28.0.1.1 28.1.0.0
bird ou.1.1.1 p0.0.1.1
bishop q8.0.0.0
bitch hd.0.0.0
bitches hd.0.0.0
bitching hd.2.0.0
bitchy hd.1.0.0
biting d6.0.0.0
black av.0.0.0 ou.1.0.0 p0.0.0.0 z6.0.0.0 111.0.0.0
blame eb.1.3.3
bleach kc.0.1.4
blighted 7m.0.0.0 9a.0.0.0
blind 5c.0.1.1 lk.0.2.5 t5.0.0.0 t6.0.0.0 t7.0.2.2 ta.0.0.0 u1.0.0.0 wu.0.1.1 wv.0.0.0 ww.0.1.1 xn.0.0.0
blindspot t6.0.0.0
blindspots t6.0.0.0
block a4.0.0.0
blocked a4.0.0.0
blockhead cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
blockheads cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
blocking a4.0.0.0
blocks a4.0.0.0
bloke ps.0.2.h
blonde tq.0.2.2
bloody hb.2.0.0 hj.0.0.0 xq.0.0.0
blow lx.0.1.1 ma.0.0.0
blown 4n.0.1.1 j2.0.2.7
bobbing ch.4.0.0
bocouture p1.0.1.6 p2.0.0.0
body 9r.0.3.3 pn.0.0.0
body's jv.0.1.5
bog hp.7.0.0
bogof p0.0.0.0
bogus rh.0.0.0
bollocks hk.0.0.0
bomb l5.2.1.1 lf.0.2.2
bone gb.0.0.0 gm.0.0.0 gz.0.0.0 h1.0.2.5 l4.0.0.0
bonehead gm.0.0.0
boneheads gm.0.0.0
bonkers sv.0.0.0
bonus op.0.2.6
bonused ks.0.2.5
book nk.0.1.5 oi.0.0.0 oz.0.0.0
booked pl.0.2.2
booking nk.0.1.5
booster zb.0.0.0
boosters ky.2.0.0
booze 98.0.3.5
boozer k.0.0.0
boozers k.0.0.0
borax av.0.0.0 kc.0.1.4
borderline x0.0.0.0
borderlines 2e.0.0.0
born 1c.0.1.1 94.0.0.0
boss h4.2.0.0 pw.5.3.3 q3.0.1.1
bossy sa.0.0.0
botch gf.0.0.0
botched fk.0.0.0 gf.0.0.0
botches gf.0.0.0
botching gf.0.0.0
both sd.0.0.0
bother nk.0.1.5
bothered en.0.2.3
bothering nk.0.1.5
botox p1.0.1.6 p2.0.0.0 pn.1.3.5
bottle 98.0.3.5 98.1.2.2 bf.0.1.7 on.0.2.2 qz.0.2.9
bottles qz.0.2.9
bought ff.0.0.0 ks.0.2.5
bounce bx.0.0.0 107.0.0.0
bounceback bx.0.0.0
bouncebacks bx.0.0.0
bouncers h1.0.2.5
bound n0.0.0.0 n5.0.0.0
bowel zg.0.0.0
boxed z6.0.0.0
boy ps.0.2.h qj.0.1.1 qu.0.2.2 qv.0.2.2 qx.0.1.1
boyfriend sf.0.1.1
boys qx.0.1.1 s9.2.0.0 sl.0.0.0
bozo cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
bozos cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
braces pn.1.3.5
brain dc.0.2.5
braindead ct.0.0.0 cu.0.2.a r3.0.0.0 tr.0.0.0
brainless ct.0.0.0 cu.0.2.a gb.0.0.0 r3.0.0.0
brains ra.0.3.6
brainwashed rf.0.0.0
brand oe.0.2.3 of.0.0.0 oo.0.5.7
brands oe.0.2.3
bras kh.0.0.0
brassed hp.8.0.0
brat dg.0.2.6
brats dg.0.2.6
break hw.0.0.0
breaking m5.0.0.0 pw.4.1.1
breakthrough hw.0.0.0 yt.0.0.0
breakthroughs hw.0.0.0
breasts pn.0.0.0
breathtaking ib.0.0.0 ic.0.2.4
brexit r5.0.0.0
brexiteers rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
bribed ks.0.2.5
brigade 96.0.2.3 rg.0.1.2
brilliant mk.0.3.4
brittle 3l.0.0.0
brother's nw.0.4.5
brought of.0.0.0 qc.0.2.8
bubonic 110.0.0.0
buffoon cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
buffoons cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
bugger hk.a.0.0 hk.c.0.0 hp.6.0.0
builder qb.0.3.6
bulimic 2b.0.1.1 95.0.0.0
bulimics 2b.0.1.1 2b.1.0.0
bull h7.g.0.0
bullet a5.0.0.0
bulletproof a5.0.0.0
bullied g4.0.0.0
bullies h1.0.2.5
bullshit h7.a.0.0
bullshitting h7.b.0.0
bullying gz.0.0.0
bum 81.0.1.1
bumbling gz.0.0.0
bums 81.0.1.1
bungling gb.0.0.0
burden 6v.0.3.5 6v.1.0.0
burdened 9a.0.0.0
burdens 6v.0.3.5
buried jb.0.2.6
burn a0.0.0.0 a1.0.0.0 ad.0.0.0 rd.0.0.0 rr.0.2.5
bury lk.0.1.4
burying jb.0.2.6 lk.0.2.5
business bg.0.1.6 bh.0.0.0
butcher gd.0.1.1 gs.0.2.5 10s.0.0.0
butcher's 10r.0.0.0
butchered ge.0.0.0
butcherous gz.0.0.0
butchers gd.0.1.1 gq.0.1.1 gs.0.2.5
butt d2.0.4.5
buy bg.0.1.6 o9.0.0.0 ou.1.0.0 p0.0.0.0
buzzing j2.0.2.7
bye ai.0.2.2 ai.0.1.1
bypass bl.0.0.0
cabbage ci.0.0.0
cabinet rk.0.1.1 rl.0.2.2 rq.0.2.7
cack gz.0.0.0
cackle cx.0.0.0
cackled cx.0.0.0
cackles cx.0.0.0
cackling cx.0.0.0
calcifying kn.0.1.7
call ax.0.0.0 bb.0.0.0 bc.1.2.3 nk.0.1.5
called dv.0.1.1 gz.0.1.1
calling nk.0.1.5
calories jy.1.1.2
cambridgeshire cf.0.2.2
came pl.0.2.2 ps.0.1.d qc.0.1.7
canberra rq.0.2.7
cancel nl.0.0.0
cancelling er.0.1.1
cancer 4a.0.0.0 kk.0.2.8 ng.0.3.8 ph.0.4.f tb.0.1.2
cancers tb.0.1.2
cannabis kv.0.0.0
cannot m6.0.1.1
cannulate gx.0.1.2
capitol rq.0.2.7
capsule fb.0.2.8 na.0.2.a
capsules fb.0.2.8 na.0.2.a nr.0.2.4
cardiologist rs.0.1.1
caregiver rt.0.1.1 sr.0.1.1
careless ew.0.0.0
carer rt.0.1.1 sr.0.1.1
carpenter h1.0.2.5
carpenters h1.0.2.5
carried qc.0.2.8
case 1r.6.1.1 1r.7.1.1 mt.0.0.0 no.0.2.2
caseload q4.0.4.8
cases 1r.6.1.1 1r.7.1.1 96.0.2.3 im.1.0.0
cash bf.0.1.7
casualty q5.0.3.f qd.0.4.9
catatonic tt.0.1.4
catch bt.0.0.0
catering sm.0.0.0
caught 4i.0.0.0
cause kz.0.2.4 mm.0.2.2 mo.0.1.1 mp.0.1.1
caused mo.0.1.1 mp.0.1.1 mu.0.2.2
causes mo.0.1.1 mp.0.1.1
causing mo.0.1.1 mp.0.1.1
cavemen h1.0.2.5
cease n7.0.1.5
celebrity py.0.0.0 py.0.1.1 q8.0.0.0 qb.0.3.6
celestial cd.1.0.0 cd.2.0.0
celiac ne.0.2.7
cell b1.0.4.a b2.0.3.4 b3.0.2.2 bm.0.3.6 bp.0.4.6 dc.0.3.6 dc.6.2.2 ko.0.0.0
cells dc.0.3.6 dc.0.2.5
cellulite jy.1.1.2
certain my.0.2.4 my.0.3.5 n0.0.0.0 n5.0.0.0
certainly ml.0.0.0 n2.0.1.1
cervical 7d.1.0.0
chair d8.0.0.0 q5.0.4.g
chairman rx.0.0.0
chairmen rx.1.0.0
challenged 61.0.1.1
challenging 6y.0.0.0
chance ov.0.2.2
chancer d2.0.1.2
chancers d2.0.1.2 d9.0.1.4
change iz.0.1.2 j5.0.0.0 lx.0.1.1 nj.0.0.0
changed j5.0.0.0 ma.0.0.0 p3.0.1.3 po.0.0.2
changes j5.0.0.0
changing a9.0.1.1 ie.0.1.1 j5.0.0.0 j9.0.1.1
chap ps.0.2.h
charge rq.0.2.7
charlatan g9.0.0.0
charlatans g9.0.0.0 gq.0.1.1
charm 9z.1.3.3 ra.0.3.6
chart pz.0.3.c u2.0.1.1
charts ic.0.4.6
chat o4.0.4.6
chav c1.5.0.0
chavs c1.5.0.0
cheat 3a.0.0.0 3f.0.0.0 3s.0.0.0
cheated 3f.0.0.0 3s.0.0.0
cheating 3f.0.0.0 3s.0.0.0
cheats 3f.0.0.0 3s.0.0.0 rh.0.1.1
check bd.0.1.5 eo.0.3.6
checked bi.0.0.0 eo.0.3.6
checking qr.0.0.0
cheesed hp.8.0.0
chef q8.0.0.0
chemical js.0.0.0 ju.0.0.0
chemicals jt.0.2.4
chemtrails kh.0.0.0
chief dq.0.0.0
child lg.0.4.6 nt.0.1.1 ps.0.2.h qj.0.1.1 qu.0.1.1 qv.0.1.1 qx.0.1.1
child's qj.0.1.1
childish ct.0.0.0 cu.0.2.a
children lg.0.4.6 qj.0.1.1 qx.0.1.1
children's qj.0.1.1
chilling l4.0.0.0
chin pn.0.0.0
chlorine av.0.0.0 kc.0.1.4
chocolates bf.0.1.7
choice x.0.2.2 ef.0.3.9 ef.1.0.0 wi.0.2.2 wj.0.2.2
choose ef.1.0.0
choosing ef.1.0.0
chose ef.1.0.0
chosen ef.1.0.0
christ hp.5.0.0
chronic cb.2.0.0 ei.0.0.0
chubby 31.0.0.0
chubster 30.6.0.0
chubsters 30.6.0.0
chuck ad.0.0.0
cialis p1.0.1.6 p2.0.0.0
circus gr.0.0.0
city rq.0.2.7
claim dt.0.1.1
claimed dt.0.1.1 dv.0.0.0
claiming dt.0.1.1
claims dt.0.1.1
class iq.0.1.1 j7.0.2.2
clean 11.0.0.0 12.0.1.2 13.0.0.0 3e.0.0.0 3e.1.1.1 50.0.1.1 wq.0.0.0
cleaning sm.0.0.0
cleanse jo.0.0.0 jr.0.1.2 zk.0.0.0
cleansed jo.0.0.0 zk.0.0.0
cleanses jo.0.0.0 jr.0.1.2 zk.0.0.0
cleansing jo.0.0.0 jr.0.1.2 k2.0.0.0 zk.0.0.0
clear aq.0.0.0 as.0.0.0 pk.0.2.6
cleared aq.0.0.0 p3.0.1.3 pi.0.3.6 pk.0.2.6
clearing aq.0.0.0 pk.0.2.6
clearly nf.0.1.1
clears ak.0.0.0 aq.0.0.0 pk.0.2.6
clerks h1.0.2.5
cletus ch.3.0.0
click o9.0.0.0 ot.2.0.0
client ps.0.2.h
clients p4.0.1.2
climate rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
clingy cs.1.0.0 e3.0.0.0
clinic q4.0.4.8 q5.0.3.f q6.0.2.2 q9.0.1.1 qd.0.4.9
clinical xj.0.0.0
clock a6.0.3.4
clot jg.0.0.0
clotshot jg.0.0.0
clotshots jg.0.0.0
clown cu.0.2.a d3.0.1.5 gr.0.0.0 gs.0.2.5 gt.0.1.2 gw.0.2.9 gz.0.0.0 h2.0.1.2 10t.0.0.0
clowns cu.0.2.a d3.0.1.5 gq.0.1.1 gs.0.2.5 gt.0.1.2 gw.0.2.9 h2.0.1.2
clue h0.0.3.7 h0.0.4.8
clueless ct.0.0.0 cu.0.2.a gb.0.0.0 gs.0.2.5 gw.0.2.9 h1.0.2.5 r3.0.0.0 sn.0.2.3
clusterfuck h5.b.0.0
clusterfucks h5.b.0.0
co q3.0.1.1 u2.0.1.1
coach bg.0.3.8 bh.0.2.2
coaching og.0.1.3
cocaine 4.0.0.0
cock hp.0.0.0 xx.0.0.0
cockroach cj.0.0.0
cockroaches cj.0.0.0
cocktail qz.0.2.9
cocktails qz.0.2.9
code c9.0.0.0 o7.0.1.3 o8.0.2.2 10c.0.0.0
codger cy.0.1.1
codgers cy.0.1.1
coeliac ne.0.2.7
coffee av.0.0.0 be.0.1.4 be.1.0.0
coffin ll.0.1.1
coke 9d.0.0.0
cokehead 9d.0.0.0
cokeheads 9d.0.0.0
cold kg.0.4.8 ne.0.3.8
collaboration of.0.1.1
collagen os.1.2.3
colleague q3.0.1.1
colloidal av.0.0.0 kc.0.1.4
colon zh.0.0.0
colored 8p.0.0.0
coloured 8p.0.0.0
coma tr.0.2.2
combative e4.0.0.0 e4.1.2.2
come eo.0.3.6 n7.0.1.5 n8.0.0.0 qr.0.0.0
comedian q8.0.0.0
coming lq.0.0.0 lu.0.3.4
comment o0.0.2.c o4.0.4.6
comments o0.0.2.c o1.0.2.2 o4.0.4.6
commie r3.0.0.0
common mc.0.1.2
company oo.0.5.7 zz.0.1.1
comparison 10e.0.3.3
comparisons 10e.0.3.3
compassion ra.0.3.6
comped ol.0.1.7
competition ov.0.0.0
complain dp.0.0.0
complained dp.0.0.0
complainer cr.0.0.0
complainers cr.0.0.0
complaining dp.0.0.0
complains dp.0.0.0
complaint 101.0.0.0
complaints dp.1.0.0 101.0.0.0
complete at.0.0.0 yj.0.0.0
completed fi.1.0.0
completely 9q.0.0.0 k5.0.0.0
compliance dh.1.1.1 di.0.1.1 zo.0.1.2 zp.0.0.0
compliant 53.0.0.0 dh.0.1.1
complications ar.0.2.4
complier dh.2.1.1
compliers dh.2.1.1
complimentary oc.2.0.0
con ka.0.2.2 ke.0.3.6 ke.0.2.5
concerta p1.0.1.6 p2.0.0.0
condition al.0.2.3
congress rk.0.1.1 rl.0.2.2 rq.0.2.7
congressman rk.0.1.1 rl.0.2.2
congresswoman rk.0.1.1 rl.0.2.2
connect je.0.0.0
conquer 9x.0.0.0 au.0.1.8
conquered 9x.0.0.0 au.0.1.8
conquering 9x.0.0.0 au.0.1.8
conquers 9x.0.0.0 au.0.1.8
conscience ra.0.3.6
conscientious zx.0.0.0
consent 7v.0.0.0
consented 7v.0.0.0
consenting 7v.0.0.0
consents 7v.0.0.0
conservative rk.0.1.1 rl.0.2.2
conservatives rk.0.1.1 rl.0.2.2 rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
conspiracy rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
consult nk.0.1.5
consultant h4.2.0.0 of.0.0.0 rs.0.1.1
consulting nk.0.1.5
contagious kx.0.2.4
control 3q.0.2.3
conventional k9.0.0.0
convict 86.0.1.1 10y.0.0.0
convicted 10y.0.0.0
convicting 10y.0.0.0
convicts 86.0.1.1 10y.0.0.0
cookie 10v.0.0.0
coot cy.0.1.1
coots cy.0.1.1
copay u2.0.1.1
core 1i.0.1.1
cornwall cf.0.2.2
coronary ti.0.3.4
coronavirus kz.1.0.0
corrupt gb.0.0.0 gs.0.2.5 r3.0.0.0
cortisol k0.0.1.2
cot kk.0.2.8
couldn't d6.0.0.0 gw.0.2.9 h0.0.1.5
council rk.0.1.1 rl.0.2.2 rq.0.2.7
councillor q8.0.0.0 qb.0.3.6 rk.0.1.1 rl.0.2.2
councillors rk.0.1.1 rl.0.2.2
councils rk.0.1.1 rl.0.2.2
country rq.0.2.7
county q0.0.4.7
couple ps.0.2.h
coupon o7.0.1.3
course ep.0.4.5 og.0.2.4
cousin q3.0.1.1
cover jf.0.2.3 jf.0.1.1
covered jb.0.2.6 ol.0.1.7
covering jb.0.2.6
covid kz.1.0.0
covidiot 8v.1.0.0
covidiots 8v.1.0.0
coward's fw.0.2.2 fw.1.1.1 g5.0.0.0
cowardly r3.0.0.0
cowards fw.0.2.2
cowboy gz.0.0.0 h1.0.2.5
cowboys gq.0.1.1 gs.0.2.5 h1.0.2.5
crack f.0.0.0 1e.0.0.0 te.0.1.1 tr.0.1.1 ws.0.0.0
cracked ws.0.0.0
crackhead f.0.0.0
crackheads f.0.0.0
cracking ws.0.0.0
crackpot rg.0.0.0
crackpots rg.0.0.0
cracks ws.0.0.0
cranks rg.0.1.2
crap h8.0.0.0 y3.0.0.0
crapload h8.3.0.0
crapping h8.2.0.0
crappy h8.1.0.0
craps h8.0.0.0
crazed 25.0.0.0
crazies 97.0.1.1 rg.0.1.2
craziest cw.0.0.0
crazily ss.1.0.0
craziness ss.2.0.0
crazy ct.0.0.0 cu.0.2.a e3.0.0.0 ss.0.0.0 xo.0.0.0 xp.0.0.0
cream os.1.2.3
crease cx.0.0.0
creased cx.0.0.0
creases cx.0.0.0
creasing cx.0.0.0
credit op.0.2.6
crepe cc.0.1.1
cretin cu.0.2.a cz.5.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
cretinous r3.0.0.0
cretins cu.0.2.a cz.5.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
cricketer q8.0.0.0
criminal gs.0.2.5 r3.0.0.0
criminally xi.0.0.0
criminals gs.0.2.5
cripple 5h.0.1.1 tw.0.0.0 u1.3.2.2
crippled 48.0.0.0 9a.0.0.0 t3.1.0.0 tw.0.0.0
cripples 5h.0.1.1 tw.0.0.0
crippling 48.0.0.0 t3.0.0.0 tw.0.0.0
crock bz.0.1.2 105.0.0.0
crocks bz.0.1.2
crone cy.0.1.1
crones cy.0.1.1
crook gs.0.2.5
crooked gb.0.0.0 r3.0.0.0
crooks gq.0.1.1 gs.0.2.5
crowd 96.0.2.3
crown u2.0.1.1
crumblies cy.4.0.0 cy.5.0.0
crumbly cy.5.0.0
crush b8.0.0.0
crushed f1.0.0.0
cry cq.0.0.0 d2.0.1.2 fo.0.0.0 rd.0.0.0
crybabies cq.0.0.0 d9.0.1.4
crybaby cq.0.0.0
cubicle d4.0.0.0 d8.0.0.0 q2.0.2.3 q7.0.2.3
cult rg.0.1.2
cultists rf.0.1.3
cumbria cf.0.2.2
cunt hl.3.0.0
cunts hl.3.0.0
cure 9k.0.0.0 9l.0.0.0 9w.0.1.2 an.0.1.2 au.0.1.8 ig.0.1.2 ki.0.2.4 ki.1.0.0 ki.2.4.4 km.0.0.0 mm.0.2.2 mn.0.2.5 n6.0.5.7 y7.0.0.0 y8.0.2.2
cured 9l.0.0.0 9w.0.1.2 ah.0.1.5 an.0.1.2 au.0.1.8 n6.0.5.7 p3.0.1.3 pi.0.3.6 yp.0.0.0 yr.0.0.0
cures 9l.0.0.0 9w.0.1.2 an.0.1.2 au.0.1.8 ig.0.1.2 ki.2.3.3 km.0.0.0 n6.0.5.7
curing 9l.0.0.0 an.0.1.2 au.0.1.8 ki.2.3.3 n6.0.5.7 ys.0.0.0
currently qr.0.0.0
cursed 9a.0.0.0
customer ki.3.4.5
customers p4.0.1.2
cut eo.0.3.6 n7.0.1.5 n8.0.0.0 op.0.2.6
cute b9.0.0.0
cutter 2p.0.1.2 10u.0.0.0
cutters 2p.0.1.2
cutting i4.0.0.0 kv.0.0.0
cycle qs.0.5.b
cyst ne.0.3.8 ng.0.3.8
dad lh.0.1.1 ps.0.2.h
dad's nw.0.4.5
dads lh.0.1.1
daft ct.0.0.0 cu.0.2.a db.0.1.1 dd.0.0.0 gz.0.0.0
daily nb.0.2.3
dammit ha.5.0.0
damn ha.0.0.0 ha.4.0.0
damned ha.1.0.0
danger ar.0.2.4
dangers ar.0.2.4
darwin re.0.0.0
date b8.0.0.0 b8.0.3.3
dated b8.0.0.0
dates b8.0.0.0
dating b8.0.0.0
daughter qj.0.1.1 qu.0.1.1 qv.0.1.1 qx.0.1.1
daughter's nw.0.4.5 qj.0.1.1
daughters qj.0.1.1 qx.0.1.1
day nb.0.2.3
days r1.0.5.e
dead ct.0.1.1 cu.0.3.b l6.9.3.4 ln.7.0.0 tr.0.1.1
deadly ke.0.2.5 l3.0.0.0 lr.0.0.0 z4.0.0.0
deaf 5d.0.1.1 5e.0.0.0 t8.0.2.2 tu.0.0.0 u1.1.0.0 ww.0.1.1
deafmute 5e.0.0.0
deafmutes 5e.0.0.0
dealers h1.0.3.6 h1.0.2.5
dear 78.1.1.1
dears 78.1.1.1
death 6u.0.1.1 f2.0.0.0 g3.0.0.0 jg.0.0.0 l6.5.0.1 lp.0.2.5
deaths f2.0.0.0 im.1.0.0
debate ms.0.2.4 mt.0.2.2 mt.0.1.1
decimate l9.0.0.0
decimated l9.0.0.0
decimates l9.0.0.0
decimating l9.0.0.0
deep jo.0.0.0 r5.2.1.1
defeated ah.0.1.5
defect 5u.0.1.1
defective 22.1.1.1 5x.0.0.0
defectives 22.1.1.1
defects 5u.0.1.1
defences jv.0.1.5 kl.0.2.5
defenses kl.0.2.5
definitely ml.0.0.0 n2.0.1.1 nf.0.1.1
deformed 5v.0.0.0
defund r7.0.0.0
degenerate rj.0.1.1
degenerates rj.0.1.1
degree gw.0.4.b
delighted pe.0.0.1 pm.0.2.3
delivered 7t.0.1.1 qg.0.1.2 qh.0.2.2
deluded ct.0.0.0 cu.0.2.a r3.0.0.0
demanding e3.0.0.0
demented 6n.0.0.0 tg.0.0.0 ts.0.0.0 tt.0.1.4
dementia 6p.0.1.2 6q.0.0.0 6w.0.0.0 tq.0.2.2 u0.0.2.4
dementias 97.0.1.1
dementing 6o.0.0.0
democrap r4.2.0.0
democraps r4.2.0.0
democrat r5.0.0.0 rk.0.1.1 rl.0.2.2
democrats rk.0.1.1 rl.0.2.2 rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
demographic 6w.0.0.0
demonstrated n1.0.2.3
denial e9.0.2.2
denied ds.0.1.1 re.0.2.3 100.0.2.2
denier rm.0.1.1 rn.0.1.1 ro.0.2.5 rp.0.1.1
deniers rm.0.1.1 rm.0.0.0 rn.0.1.1 rn.0.0.0 ro.0.2.5 ro.0.1.4 rp.0.1.1 rp.0.0.0
denies ds.0.1.1
dense ct.0.0.0 cu.0.2.a db.0.1.1
dental rt.0.1.1 sr.0.1.1
dentist rs.0.1.1
deny ds.0.1.1
denying ds.0.1.1 n3.4.2.3
deodorant kh.0.0.0 kp.0.0.0
deodorants kp.0.0.0
department h4.2.2.2 q4.0.4.8 q6.0.2.2 q9.0.1.1 rq.0.2.7
departure ci.0.0.0
depend l6.2.3.3
dependent 3m.0.1.2 kt.0.2.4
depends l6.2.2.2
depopulation jn.0.1.4
depressed 2d.0.1.2
depression ne.0.2.7 ph.0.4.f
depressive 2c.0.1.1 95.0.0.0
depressives 2c.0.1.1 2c.1.0.0
deranged 24.0.0.0
derelict 83.0.1.1 117.0.0.0
derelicts 83.0.1.1
description no.0.2.2
deserve re.0.0.0
deserved re.0.0.0
deserves re.0.0.0
deserving re.0.0.0
design 10e.0.3.3
designed hq.0.1.1
despise go.0.0.0
despite 6b.0.0.0
destroy 9x.0.0.0 au.0.1.8
destroyed 9x.0.0.0 au.0.1.8
destroying 9x.0.0.0 au.0.1.8 lj.0.0.0
destroys 9x.0.0.0 au.0.1.8
detox jo.0.0.0 jq.0.0.0 jr.0.1.2 k2.0.0.0 og.0.1.3 zd.0.0.0 zf.0.1.1
detoxed jo.0.0.0
detoxes jo.0.0.0
detoxification zf.0.1.1
detoxified jo.0.0.0
detoxifies jo.0.0.0
detoxify jo.0.0.0
detoxifying jo.0.0.0 k2.0.0.0
detoxing jo.0.0.0 k2.0.0.0
developed hq.0.1.1
developmental x5.0.0.0
device oe.0.2.3
devices oe.0.2.3
devon cf.0.2.2
diabetes kk.0.2.8 ne.0.2.7 ph.0.4.f
diabetic 3j.0.1.4 3k.0.0.0 3v.0.0.0
diabetics 3j.0.1.4 3j.1.0.0
diagnose bd.0.1.5 gx.0.1.2
diagnosis o2.0.1.3 u2.0.1.1
dicing ln.4.0.0
dick hf.1.1.2 xu.0.0.0
dickhead hf.0.0.0
dickheads hf.0.0.0
die f2.0.0.0 fc.0.2.g fc.0.4.i l6.9.2.3 lo.2.2.2 rr.0.2.5 tk.1.4.4
died f2.0.0.0 f8.0.0.0
diet ab.0.1.2 ep.0.4.5 ep.1.3.4
differently 61.0.0.0
difficult e3.0.0.0
digging ln.2.0.0
dim ct.0.0.0 cu.0.2.a cz.3.0.0 db.0.1.1 gz.0.0.0 r3.0.0.0
dimwit cu.0.2.a cz.3.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
dimwits cu.0.2.a cz.3.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
dingbat cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
dingbats cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
dinner b8.0.0.0 be.0.1.4 be.1.0.0 sm.0.0.0
dipshit h7.d.0.0
dipshits h7.d.0.0
direct ax.0.0.0
dirt c1.0.0.0 c1.1.0.0
dirtbag c1.1.0.0
dirtbags c1.1.0.0
dirtball c1.0.0.0
dirtballs c1.0.0.0
dirty y.0.0.0 z.0.0.0
disabled 5b.0.1.2
disappear ah.0.1.5 ap.0.2.5 pk.0.2.6
disappeared ah.0.1.5 pi.0.3.6 pk.0.2.6
disappearing ah.0.1.5 pk.0.2.6
disappears ah.0.1.5 pk.0.2.6
discharged cd.0.0.0
discontinue n7.0.1.5 n8.0.0.0
discovered pl.0.2.2
discoveries ix.0.1.2
discovery hv.0.1.3 ix.0.1.2
disease al.0.2.3
diseases al.0.2.3
disfigured 5w.0.0.0
disfigurement 5w.2.0.0
disfigurements 5w.2.0.0
disfiguring 5w.1.0.0
disgusting ct.0.0.0 cu.0.2.a
dishy b9.0.0.0
disinfectant kc.0.1.4
disregard nm.0.0.0
dissolve 9x.0.0.0 au.0.1.8
dissolved 9x.0.0.0 au.0.1.8
dissolves 9x.0.0.0 au.0.1.8
dissolving 9x.0.0.0 au.0.1.8
distant aw.0.3.6
distress 7x.0.1.1
distributor bg.0.3.8 bh.0.2.2
ditch ad.0.0.0 n7.0.1.5 n8.0.0.0 nl.0.0.0 nx.0.0.0
diva d2.0.1.2
divas d2.0.1.2
diversability 61.0.0.0
divided mh.0.2.4
dm ax.0.0.0 ay.1.1.1 ay.2.0.0 ay.5.2.2 ay.8.0.0 b0.0.0.0 bb.0.0.0 bs.0.0.0 bt.0.0.0
dms ay.1.1.1 ay.2.0.0 ay.5.2.2
do eo.0.3.6 eq.0.1.2 m4.1.0.0
doctor rs.0.1.1
doctors mx.0.0.1
doing ec.0.2.3 et.0.4.4 et.1.3.3 et.2.4.4 m9.0.2.3
dolt cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
dolts cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
don't gp.0.0.0
done eo.0.3.6
door r2.0.2.2
doors q5.0.4.g qt.0.3.8
dope e.1.0.0 e.2.0.0 cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
dopehead e.2.0.0
dopeheads e.2.0.0
dopes cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
dopey gz.0.0.0
dosage nc.0.2.3 nq.0.1.3
dose nc.0.2.3 nq.0.1.3 o2.0.1.3
doses nc.0.2.3
double io.0.0.0 n7.0.1.5 n8.0.0.0 nx.0.0.0
doubled io.0.0.0
doubles io.0.0.0
doubling io.0.0.0 n7.0.1.5
doubt ml.0.1.1 ms.0.2.4
douche hl.8.0.0 y5.0.0.0
douchebag hl.4.0.0
douchebags hl.4.0.0
down 5p.0.0.0 a8.0.1.3 mu.0.2.2 sj.0.0.0
down's 5p.0.0.0 5q.0.1.1
downed f1.0.0.0
downing rq.0.2.7
downright de.0.1.1
downs 5p.0.0.0 5q.0.1.1
downside ar.0.2.4
downsides ar.0.2.4
downtime a8.0.1.3
dozy gz.0.0.0
drain c8.0.2.2 r7.0.0.0
drama cp.0.0.0 d9.0.1.4 dg.0.2.6 sn.0.2.3
dramatic e3.0.0.0 i9.0.0.0 ia.0.0.0
dramatically i9.0.0.0 ia.0.0.0
drank ev.0.0.0
drawbacks ar.0.2.4
dream a9.0.0.0 j8.0.0.0
drink 98.0.3.5 be.0.1.4 ev.0.0.0 mc.0.1.2 mg.0.1.2
drinking ev.0.0.0 m9.0.2.3 10f.0.1.1
drinks b8.0.0.0 be.0.1.4 be.1.0.0 ev.0.0.0 mg.0.1.2
drive g4.0.0.0
driven g4.0.0.0
drives g4.0.0.0
driving g4.0.0.0 tz.2.0.0
drongo cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
drongos cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
drop a0.0.0.0 a1.0.0.0 a1.1.0.0 ay.0.0.0 ay.3.0.0 l6.8.0.0 l6.9.2.3 lo.2.2.2 n7.0.1.5 n8.0.0.0 nx.0.0.0 o5.0.0.0 qs.0.5.b rr.0.2.5
dropout gi.0.1.2
dropouts gi.0.1.2 h1.0.2.5
dropped pb.2.1.1
drops na.0.2.a
drove g4.0.0.0
drug mc.0.1.2
drugged kt.0.2.4
druggie e.0.0.0
druggies e.0.0.0
drugging kn.0.1.7
drugs o2.0.1.3
drunk l.0.1.2 ev.0.0.0 qn.0.1.3 qz.1.1.2
drunks l.1.0.0
dry yo.0.0.0
duck 10q.0.0.0
ducks 10q.0.0.0
due mu.0.2.2
dumb ct.0.0.0 cu.0.2.a db.0.1.1 dd.0.0.0 gb.0.0.0 hc.0.0.0 sz.0.0.0 xz.0.0.0 y1.0.0.0
dumbarse hc.0.0.0
dumbarses hc.0.0.0
dumbass cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2 hc.0.0.0
dumbasses cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2 hc.0.0.0
dumbbell y0.0.0.0
dumbbells y0.0.0.0
dumber sz.1.0.0
dumbest cw.0.0.0 sz.2.0.0
dumbing kn.0.1.7
dump ad.0.0.0 n8.0.0.0
dumpster gr.0.0.0
dunce cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
dunces cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
dunderhead cz.c.0.0
dunderheads cz.c.0.0
dwarf 64.0.1.1 tn.0.0.0 x8.0.0.0
dwarfed tn.0.0.0
dwarfing tn.0.0.0
dwarfs tn.0.0.0 tn.1.0.0
dwarves 64.1.0.0
dysport p1.0.1.6 p2.0.0.0
e ax.0.0.0 b3.0.2.2 bs.0.0.0 og.0.1.3
earth j6.4.0.0 j6.5.0.0
earthshattering j6.4.0.0
ease n6.0.5.7
eased n6.0.5.7 pk.0.2.6
eases n6.0.5.7
easing n6.0.5.7
easy fw.0.2.2
eat eo.0.3.6 ev.0.0.0
eaten eo.0.3.6 ev.0.0.0
eating ev.0.0.0 m9.0.2.3
eats ev.0.0.0
ebook og.0.1.3
ecstatic j2.0.2.7
eczema ne.0.2.7 ph.0.4.f
eejit cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
eejits cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
effective ae.0.1.1
effing hn.6.0.0
effort ex.0.3.4
elderly 71.0.1.2 72.0.0.0 7c.0.0.0
eldest qj.0.1.1 qu.0.1.1 qv.0.1.1 qx.0.1.1
eliminate 9x.0.0.0 au.0.1.8 mn.0.2.5
eliminated 9x.0.0.0 ah.0.1.5 au.0.1.8
eliminates 9x.0.0.0 au.0.1.8
eliminating 9x.0.0.0 au.0.1.8
email ax.0.0.0 b0.0.0.0 b2.0.3.4 b3.0.2.2 bm.0.4.7 bp.0.4.6 bs.0.0.0
emergency q5.0.3.f qd.0.4.9
emotional sa.0.0.0 sn.0.2.3
emotionally 23.0.0.0
empathy ra.0.3.6
empty 6u.0.0.0 ql.0.2.3 r0.0.3.5 r0.1.3.3
end ak.0.0.0 an.0.1.2 fc.0.2.g fy.0.2.3 j0.0.1.4 lk.0.1.4 mm.0.2.2 mo.0.1.1 mt.0.0.0 mt.0.2.2
ended an.0.1.2 f7.0.0.0 f8.0.0.0 fz.0.0.0 mo.0.1.1
ending an.0.1.2 g3.0.0.0 mo.0.1.1
endless dd.0.0.0
endometriosis ne.0.2.7
endorsed hq.0.1.1 hr.0.0.0
ends ak.0.0.0 an.0.1.2 fc.0.2.g mo.0.1.1
enemy rj.0.0.0
engaged br.0.0.0
enrol oh.0.0.0
enroll oh.0.0.0
enter ov.0.0.0
entirely 9q.0.0.0
entitled ct.0.0.0 cu.0.2.a e3.0.0.0
enzymes kw.0.2.6
epidemic 6f.0.0.0 fn.0.0.0 li.0.0.0
epileptic 3x.0.1.1 3y.0.0.0 95.0.0.0 tg.0.0.0
epileptics 3x.0.1.1 3x.1.0.0
epoch j9.0.0.0
eradicate 9x.0.0.0
eradicated 9x.0.0.0
eradicates 9x.0.0.0
eradicating 9x.0.0.0
erase 9x.0.0.0 ak.0.0.0
erased 9x.0.0.0 ah.0.1.5 ak.0.0.0
erases 9x.0.0.0 ak.0.0.0
erasing 9x.0.0.0 ak.0.0.0
essential av.0.0.0
essex cf.0.2.2
established n1.0.2.3
ethics ra.0.3.6
evaluated oj.0.2.2
evening nb.0.2.3
ever j7.0.1.1 m4.0.1.1
everybody 9r.0.2.2 ag.0.0.0 mq.0.0.0 mw.1.0.0
everyday mc.0.1.2
everyone 9r.0.2.2 ag.0.0.0 mq.0.0.0 mw.0.0.0
everything al.0.1.2 je.0.1.1 lx.0.2.2 mk.0.3.4
evidence n4.1.1.2
evil ke.0.2.5 lr.0.0.0 r3.0.0.0
ex 6.0.0.0 87.0.0.0
exaggerate e0.0.0.0
exaggerated e0.0.0.0
exaggerates e0.0.0.0
exaggerating e0.0.0.0
examined qh.0.2.2
exciting if.0.0.0 j4.0.1.1
excon 87.0.0.0
excons 87.0.0.0
excuse h2.0.1.2
exercise 3g.0.1.1 mg.0.1.2
exercises ep.0.4.5 ep.1.3.4 mg.0.1.2
exhilarating if.0.0.0
exist kz.0.2.4 kz.0.3.5
expect eb.6.3.3 mj.0.4.7
experienced ir.0.2.3
experiment jn.0.2.5
experimental jn.0.1.4
experts mx.0.0.1
explain m6.0.2.2
explode j5.0.0.0
exploded j5.0.0.0
explodes j5.0.0.0
exploding j5.0.0.0
explosion lb.0.0.0
exposed ka.0.0.0
extraction u2.0.1.1
extraordinary ib.0.0.0
eye d6.0.0.0 d7.0.1.a ib.0.0.0
eyes d6.0.2.2 d7.0.3.c je.0.2.2 lt.1.3.4
fabulous a9.0.0.0
face a6.0.3.3 pn.0.0.0
facebook b3.0.2.2 b4.0.3.6
faced gz.0.1.1 r3.0.1.1
facelift pn.1.3.5
fact mt.0.2.3 my.0.3.5 my.0.4.6 n4.0.1.5 n4.1.1.2
facts ly.0.1.5 n4.1.1.2
fail 10.0.0.0 9v.0.1.1 9v.2.1.2 9v.7.0.0 dn.0.1.2
failed 10.0.0.0 7f.0.0.0 dn.0.1.2 fk.0.0.0 fm.0.0.0 gw.0.2.9 h1.0.2.5 zt.0.0.0
failing 10.0.0.0 7f.0.0.0 dn.0.1.2 er.0.1.1
fails 10.0.0.0 9v.0.1.1 9v.1.1.1 dn.0.1.2
failure 7e.0.0.0 7f.0.0.0 do.0.1.1 zu.0.0.0 zv.0.1.1
failures do.0.1.1
fairer sl.0.1.1
fake dy.0.0.0 jg.0.3.5
faked dy.0.0.0
faker dz.0.0.0
fakers dz.0.0.0
fakes dy.0.0.0
faking dy.0.0.0
family gn.0.2.2 lg.0.4.6 ps.0.2.h
famous iq.0.1.1 py.0.0.0 qb.0.3.6
fancied b8.0.0.0
fancies b8.0.0.0
fancy b8.0.0.0
fancying b8.0.0.0
farewell ai.0.1.1
farmer ps.0.2.h
fart cy.0.1.1
farts cy.0.1.1
fascist r3.0.0.0
fashioned ff.0.0.0
fasting kv.0.0.0
fat 2z.0.0.0 2z.1.1.1 2z.2.1.1 hc.0.0.0 jy.0.2.5 jy.1.1.2 jy.2.2.2 wl.0.0.0 wm.0.1.1
fatal f9.0.0.0
fatarse hc.0.0.0
fatarses hc.0.0.0
fatass hc.0.0.0
fatasses hc.0.0.0
father ps.0.2.h
father's nw.0.4.5
fatso 30.2.0.0 30.7.0.0
fatsos 30.2.0.0
fatties 30.1.0.0
fatty 30.0.1.2 wk.0.0.0
fault eb.0.2.3
favorite ba.0.1.3 ba.0.2.4
favourite ba.0.1.3 ba.0.2.4
fck h5.d.0.0
fcking h5.e.0.0
featured hu.0.1.1
feckless eg.0.0.0 ew.0.0.0
fed go.0.0.0
feeble 97.0.1.1 9b.0.1.1 tj.0.0.0
feeds kb.0.1.1
feign dy.0.0.0
feigned dy.0.0.0
feigning dy.0.0.0
feigns dy.0.0.0
fell b8.0.0.0
felon 88.0.0.0
felons 88.0.0.0
female rv.1.0.0 si.0.0.0
females sb.0.1.1
feminazi r4.6.0.0
feminazis r4.6.0.0
feminine si.0.0.0
feminists rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
fenbendazole av.0.0.0
fetal jn.0.3.6 l0.0.2.7
few p0.0.1.1 qz.0.2.9
ffs h6.a.0.0
fight 4b.0.2.4 4c.0.0.0 4e.0.1.1 a4.0.0.0
fighting 4c.0.0.0 a4.0.0.0
fights 4c.0.0.0 a4.0.0.0
filler pn.1.3.5
fillers pn.1.3.5
filling u2.0.1.1
filthy ct.0.0.0 cu.0.2.a d5.0.0.0
finally g0.0.0.0
find gw.0.3.a gw.0.4.b gx.0.1.2 qr.0.0.0 qr.0.2.2
fine ng.0.2.7
finer ot.0.3.4
finest ir.0.1.2
finger ex.0.3.4
fire nm.0.0.0
fit 3z.0.1.2 b9.0.0.0
fits 3z.0.1.2
five ox.0.0.0
fix 9k.3.0.0 an.0.1.2 aq.0.0.0 mm.0.2.2 mn.0.2.5
fixed an.0.1.2 aq.0.0.0 p3.0.1.3
fixes ak.0.0.0 an.0.1.2 aq.0.0.0
fixing an.0.1.2 aq.0.0.0
flab jy.0.2.5 jy.1.1.2
flash ou.1.0.0
flat qi.0.1.1 rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
flatlining tr.0.0.0
flawless a9.0.0.0
flesh l8.0.0.0 z9.0.0.0
flew ol.0.1.7
flipping hn.2.0.0
flirt b8.0.0.0
flirted b8.0.0.0
flirting b8.0.0.0
flirts b8.0.0.0
flood lb.0.0.0
floor lx.0.1.1 mk.0.3.4
floored j2.0.2.7
florida qk.0.2.3
flowers bf.0.1.7
flu kg.0.4.8 kk.0.2.8
fluoride kh.0.0.0
flush ad.0.0.0 jo.0.0.0 jr.0.1.2
flushed jo.0.0.0
flushes jo.0.0.0 jr.0.1.2
flushing jo.0.0.0
flying qk.0.1.2
foetal jn.0.3.6 l0.0.2.7
folks 75.0.1.1 oo.0.5.7
follow b5.0.1.3 eo.0.3.6 je.0.0.0
followed eo.0.3.6
food lw.2.2.3 ly.0.1.5 mc.0.1.2 mg.0.1.2
foods ly.0.1.5 mg.0.1.2
fool 9v.6.0.0 cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
foolproof 9v.6.0.0
fools cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
footballer py.0.1.1 q8.0.0.0 qb.0.3.6
for me.0.2.7
forced ex.1.1.2
foreigners rh.0.1.1
forget bl.0.0.0 gp.0.0.0 nm.0.0.0 nx.0.0.0
forgetting er.0.1.1
fork 3g.0.4.4
formaldehyde l0.0.2.7
former 6.0.0.0 116.0.0.0
formula hv.0.1.3
formulated hq.0.1.1
fortnight r1.0.5.e
fossils cy.2.0.0
fought 4c.0.0.0 a4.0.0.0
found bi.0.0.0 f8.0.0.0 f8.0.1.1 g0.0.0.0 pl.0.2.2
fountain a6.0.0.0
frail 9b.0.3.4 9b.0.1.1
france qk.0.2.3
frankly de.0.1.1 j1.0.0.0
fraud gs.0.2.5
frauds gs.0.2.5
freak d2.0.1.2 dg.0.2.6
freakin hn.4.0.0
freaking hn.0.0.0
freaks d2.0.1.2 dg.0.2.6 rg.0.1.2
free aj.0.2.3 as.0.0.0 bk.0.2.9 k7.0.1.1
freeloader rh.0.0.0
freeloaders d9.0.1.4 rh.0.0.0
frequent bw.0.0.3 10a.0.0.0 10b.0.0.0
frickin hn.3.0.0
fricking hn.1.0.0
friday's qf.0.1.1
friend b5.0.1.3 b6.0.1.3 ow.0.2.2 q3.0.1.1
friend's nw.0.4.5
friends b7.0.0.1 b7.1.2.5
frigging hn.5.0.0
frightening l4.0.0.0 ls.0.0.0
from nv.0.0.0
front qi.4.1.2 r2.0.1.1
fruit 1r.8.0.0 mc.0.1.2
fruitcake dg.0.2.6 rg.0.0.0
fruitcakes dg.0.2.6 rg.0.0.0
fruitloop 1r.8.0.0
fruitloops 1r.8.0.0
frying kn.0.1.7 lj.0.0.0
fuck h5.0.0.0 h5.1.0.0 hb.0.2.2
fucked h5.0.0.0
fucker h5.2.0.0 h5.9.1.1
fuckers h5.2.0.0 h5.9.1.1
fuckery h5.c.0.0
fuckface h5.6.0.0
fuckin h5.3.0.0
fuckin' h5.4.0.0
fucking h5.0.0.0 h5.a.1.1
fucks h5.0.0.0 h5.1.0.0
fucktard h5.8.0.0
fucktards h5.8.0.0
fuckup h5.7.0.0
fuckups h5.7.0.0
fuckwit h5.5.0.0
fuckwits h5.5.0.0
fuk h5.f.0.0
fuking h5.g.0.0
fully 9q.0.0.0
functional y9.0.0.0
functioning 6e.0.1.1
funeral ll.0.1.1
funniest cw.0.0.0
funny 1s.1.0.0 cg.0.0.0
furious m6.0.2.2 mh.0.2.4
fusspot d2.0.1.2
fusspots d2.0.1.2
future j0.0.1.1
futuristic j9.0.0.0
g na.0.2.a
gaga tz.1.1.1
galah cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
galahs cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
gallery p9.0.1.7
gambling ln.4.0.0
game hx.0.0.0 hx.1.0.0 j6.6.0.0
gamechanger hx.0.0.0
gamechangers hx.0.0.0
gamechanging hx.1.0.0
gammon r4.5.0.0
gammons r4.5.0.0
gas 9d.2.0.0 gk.0.0.0 ne.0.2.7 ng.0.2.7
gave oc.0.0.0 or.0.1.2 po.0.0.2
gay kx.0.2.4
geezer 76.0.0.0
geezers 76.0.0.0
generation r5.3.1.3
genes jj.0.2.7
genetic jj.0.2.7
genius mk.0.3.4
genocide jg.0.1.1
genome jj.0.2.7
gentleman ps.0.2.h
geriatric 7c.0.0.0
geriatrics 97.0.1.1
germ kz.2.0.0
get n7.0.1.5 n8.0.0.0 on.0.0.0
getting n3.4.2.3
ghetto 8g.0.0.0
ghettos 8g.0.0.0
gift bf.0.1.7 ou.1.1.1
gifted oc.0.0.0 or.0.1.2
gifts bf.0.1.7
giggle cx.0.0.0
giggled cx.0.0.0
giggles cx.0.0.0
giggling cx.0.0.0 d6.0.1.1 d7.0.2.b
gimp 5i.0.1.2
gimps 5i.0.1.2
gin qz.0.2.9
gins qz.0.2.9
girl 7s.0.1.1 ps.0.2.h qj.0.1.1 qu.0.2.2 qv.0.2.2 qx.0.1.1 rv.0.0.0 s9.3.2.2
girlfriend sf.0.1.1 sk.0.2.4
girls qx.0.1.1 s8.0.1.2 s9.5.1.1 so.1.0.0
git cy.0.1.1
gits cy.0.1.1
give nz.0.0.0
giveaway ov.0.0.0
giveaways ov.0.0.0
given no.0.0.0
glass qz.0.2.9
glasses qz.0.2.9
glorified gs.0.2.5 gy.0.0.0 gz.0.0.0
gloucestershire cf.0.2.2
glowing pm.0.2.3
glucose 3u.0.2.3
glue 9d.3.0.0
go n7.0.1.5 nk.0.1.5
goals aa.0.1.1
gobshite cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2 hk.9.0.0
gobshites cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2 hk.9.0.0
gobsmacked j2.0.2.7
god hp.5.0.0 kj.0.0.0
god's ci.0.0.0
goddammit ha.6.0.0
goddamn ha.2.0.0 hp.5.0.0
goddamned ha.3.0.0
godforsaken hp.5.0.0
goes mz.0.1.1
going nk.0.1.5 nv.0.0.0
golfer q8.0.0.0
gomer bv.0.0.0
gomers bv.0.0.0
gone ah.0.1.5 m5.0.0.0 pi.0.3.6 pk.0.2.6
goodbye ai.0.1.1 ai.1.0.0
goodness kw.0.2.6
google bi.0.0.0
googled bi.0.0.0
googles bi.0.0.0
googling bi.0.0.0
gorgeous b9.0.0.0
gork c7.0.0.0
gorked c7.1.0.0
gorks c7.0.0.0
gormless ct.0.0.0 cu.0.2.a gb.0.0.0
gout ne.0.2.7
government rk.0.1.1 rl.0.2.2 rq.0.2.7
governor rk.0.1.1 rl.0.2.2
governors rk.0.1.1 rl.0.2.2
grab on.0.0.0
grabbing gc.0.1.1
graduated gw.0.2.9
grams na.0.2.a
gran c4.0.0.0
grandad c4.0.0.0
grandaddrop c4.0.0.0
grandaddroped c4.0.0.0
grandaddroping c4.0.0.0
grandaddrops c4.0.0.0
grandaddump c4.0.0.0
grandaddumped c4.0.0.0
grandaddumping c4.0.0.0
grandaddumps c4.0.0.0
grandfather ps.0.2.h tp.1.0.0 112.0.0.0
grandfathered tp.0.0.0
grandfathering tp.1.0.0
grandma c4.0.0.0 kj.0.0.0
grandmadrop c4.0.0.0
grandmadroped c4.0.0.0
grandmadroping c4.0.0.0
grandmadrops c4.0.0.0
grandmadump c4.0.0.0
grandmadumped c4.0.0.0
grandmadumping c4.0.0.0
grandmadumps c4.0.0.0
grandmother ps.0.2.h
grandmothers kj.0.1.1
grandrop c4.0.0.0
grandroped c4.0.0.0
grandroping c4.0.0.0
grandrops c4.0.0.0
grandump c4.0.0.0
grandumped c4.0.0.0
grandumping c4.0.0.0
grandumps c4.0.0.0
granny c4.0.0.0 c4.1.0.0 c4.2.0.0 c4.3.0.0
grannydrop c4.0.0.0
grannydroped c4.0.0.0
grannydroping c4.0.0.0
grannydrops c4.0.0.0
grannydump c4.0.0.0
grannydumped c4.0.0.0
grannydumping c4.0.0.0
grannydumps c4.0.0.0
graphene ji.0.0.0 l0.0.2.7
grateful pm.0.2.3
grave l6.7.1.7 ll.0.1.1 ln.1.2.2
greasy d5.0.0.0
greatest j4.0.0.0
greece qk.0.2.3
greedy es.2.1.1 gb.0.0.0 r3.0.0.0 ri.0.0.0
green r5.0.0.0
gross ct.0.0.0 cu.0.2.a
grossest cw.0.0.0
ground hy.0.0.0
groundbreaking hy.0.0.0
group 4y.0.2.2
groups 4y.0.2.2
grow s9.1.0.0
growth x2.0.0.0
grubbing gc.0.1.1
guarantee 9m.0.0.0 9n.0.1.1 9o.0.1.2
guaranteed 9m.0.0.0 9n.0.0.0 9n.1.1.1 9o.0.1.2 at.0.0.0 n0.0.0.0 n5.0.0.0 yc.0.0.0 yd.0.0.0
guaranteeing 9m.0.0.0
guarantees 9m.0.0.0 9o.0.1.2
guess lu.0.2.3 qa.0.2.3
guilt 3b.0.0.0
gullible ct.0.0.0 cu.0.2.a
gummies os.1.2.3
gut k0.0.1.2
gutless r3.0.0.0
guy ps.0.2.h
guys s6.0.1.1
gypsies 8s.0.0.0
gypsy 8s.0.0.0 113.0.0.0 114.0.0.0
habit v.0.1.1 w.0.2.3 lw.2.2.3 mc.0.1.2 mg.0.1.2
habits v.0.1.1 mg.0.1.2
habitual 7l.0.0.0 ei.0.0.0
hack h1.0.2.5 iy.0.1.1
hacks gq.0.1.1 h1.0.2.5 iy.0.1.1 ly.0.1.5
haemophiliac 40.0.0.0 95.0.0.0
haemophiliacs 40.0.0.0
hag 77.0.1.1
hags 77.0.1.1
hair pn.0.0.0 pn.1.3.5
half dc.0.1.4 hc.0.0.0 hc.1.0.0 hc.2.0.0 ou.1.0.0 p0.0.0.0
halfarse hc.0.0.0
halfarsed hc.2.0.0
halfarses hc.0.0.0
halfass hc.0.0.0
halfassed hc.1.0.0
halfasses hc.0.0.0
halfwit cu.0.2.a cz.4.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 gz.0.0.0 h2.0.1.2
halfwits cu.0.2.a cz.4.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
halt 9b.0.1.1
halve n7.0.1.5 n8.0.0.0 nx.0.0.0
halving n7.0.1.5
ham gz.0.0.0
hammered 1h.0.1.1 qn.0.1.3
handi 61.0.0.0
handicap 5a.0.0.0
handicapable 61.0.0.0
handicapped 58.0.1.2 59.0.0.0 5a.0.0.0
handle ma.0.2.2
hands n3.6.0.0
handsome b9.0.0.0
handsomely ot.1.3.4
hang rr.0.2.5
hanged rr.0.3.6
hangers d9.0.1.4
hapless gz.0.0.0
happen l6.1.2.2 mf.0.2.3
happened mf.0.2.3
happening mf.0.2.3
happens mf.0.2.3
happy 2i.0.0.0 bo.0.0.0 pe.0.0.1 pm.0.2.3
harassed g4.0.0.0
hardarse hc.0.0.0
hardarses hc.0.0.0
hardass hc.0.0.0
hardasses hc.0.0.0
hardcore 1i.0.0.0
hare 65.0.0.0 65.1.0.0
harelip 65.0.0.0
harelipped 65.1.0.0
harelips 65.0.0.0
harm ar.0.2.4 mp.0.1.1
harmed mp.0.1.1
harming mp.0.1.1
harmless ng.0.2.7
harms mp.0.1.1
hasn't h0.0.1.5
hate go.0.0.0 m6.0.1.1
hateful e3.0.0.0
haven't h0.0.1.5
havoc l9.0.1.1
hawaii qk.0.2.3
hazard ar.0.2.4
hazards ar.0.2.4
he rw.0.0.0
he's eq.0.3.4
head 2h.0.0.0 9c.3.2.2 e1.0.3.4
headache ph.0.4.f
headaches ph.0.4.f
headcase 1r.7.0.0
headcases 1r.7.0.0
headless u1.3.2.2
headline j9.0.0.0
heads e1.0.3.4
headshrinker h3.6.0.0
headshrinkers h3.6.0.0
headstone ll.0.1.1
headteacher qb.0.3.6
heal 9k.2.0.0 9x.0.0.0 an.0.1.2 au.0.1.8 mm.0.2.2 mn.0.2.5
healed 9x.0.0.0 ah.0.1.5 an.0.1.2 au.0.1.8 p3.0.1.3 pi.0.3.6
healing 9x.0.0.0 an.0.1.2 au.0.1.8
heals 9x.0.0.0 ak.0.0.0 an.0.1.2 au.0.1.8
healthcare gn.0.2.2
healthy ki.2.3.3
hearing 5f.0.0.0
heartbreaking mk.0.3.4
heartburn ne.0.2.7
heartless r3.0.0.0
heartsink df.0.0.0
heartsinks df.0.0.0
heat kv.0.0.0 ne.0.2.7
heaven's ci.0.0.0
heavy jp.0.1.7 kq.0.2.9
heck hb.0.2.2
hell gr.0.0.0 hb.0.2.2 hb.1.0.0 rd.0.2.2
hellhole gr.0.0.0
hellholes gr.0.0.0
help mm.0.2.2 n6.0.5.7
helped n6.0.5.7
helping n6.0.5.7
helps n6.0.5.7
hemophiliac 40.0.0.0 95.0.0.0
hemophiliacs 40.0.0.0
herarse hc.0.0.0
herarses hc.0.0.0
herass hc.0.0.0
herasses hc.0.0.0
herb ab.0.1.2 mc.0.1.2 mg.0.1.2
herbs mg.0.1.2
here's m2.0.0.0
herefordshire cf.0.2.2
hermaphrodite 91.0.0.0
hermaphrodites 91.0.0.0
hernia ne.0.3.8
heroin 2.0.0.0 95.0.0.0
herself 9y.0.1.1 eb.2.3.5 eb.3.3.4 eb.5.3.3 eq.0.2.3 ey.0.1.1 f0.0.1.1 fv.0.1.1
hidden jb.0.2.6 jf.0.0.0 lf.0.0.0
hiding jb.0.2.6
high 1g.0.1.1 qn.0.1.3
hill 79.0.2.2
him rw.0.0.0
himself 9y.0.1.1 eb.2.3.5 eb.3.3.4 eb.5.3.3 eq.0.2.3 ey.0.1.1 f0.0.1.1 fv.0.1.1
hippies rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
his rw.0.0.0
hisarse hc.0.0.0
hisarses hc.0.0.0
hisass hc.0.0.0
hisasses hc.0.0.0
hispanic cb.5.0.0
historian dx.0.1.1
historians dx.0.1.1
historic i8.0.0.0 yw.0.0.0
history ap.0.2.5 aw.0.2.5 j0.0.3.3 j9.0.0.0 pi.0.3.6 zm.0.1.1
hit ay.4.0.0 bt.0.0.0 ot.2.0.0
hoax jg.0.0.0 jg.0.3.5 ka.0.2.2
holiday b8.0.0.0 be.1.0.0 qk.0.2.3
holy i0.0.0.0
home b1.0.4.a bm.0.3.6 dc.4.2.7 q4.0.5.9 qi.0.1.1 rt.0.1.1 sr.0.1.1
homeless 7y.0.1.1 7z.0.0.0
homeopathy av.0.0.0
homework ep.0.4.5 ep.1.3.4
homosexual 8w.0.0.0
homosexuals 8w.0.0.0
honoraria of.0.0.0
honorarium of.0.0.0
hook b8.0.0.0
hooked b8.0.0.0 kt.0.2.4 td.0.0.0
hooking b8.0.0.0
hooks b8.0.0.0
hop ay.0.0.0 az.0.0.0
hope ih.0.1.1
hopeless ct.0.0.0 cu.0.2.a gb.0.0.0 gw.0.2.9 sn.0.2.3
hormonal ne.0.2.7 ng.0.2.7 sa.0.0.0
hormones e2.0.2.3 k0.0.1.2 ku.0.2.4
horrify lx.0.1.1
horrifying l4.0.0.0 ls.0.0.0
horror dg.0.2.6 le.0.0.0 z8.0.0.0
horrors dg.0.2.6
horseshit h7.c.0.0
hospital 1x.0.1.1 q0.0.4.7 q4.0.4.8 q5.0.3.f qd.0.4.9
hospitals 1x.0.1.1
hosted ol.0.1.7
hostile 7h.0.0.0
hot b9.0.0.0 d1.0.0.0 ph.0.4.f
hounded g4.0.0.0
hours nb.0.3.4
house qi.0.1.1 r2.0.1.1 sl.0.4.4
housebound 69.2.0.0
household mc.0.1.2
housewife s3.0.0.0
housewifes s3.0.0.0
hugs bj.2.0.0
humanity ra.0.3.6
humira p1.0.1.6 p2.0.0.0
hundred 9p.0.1.1
hung qn.0.1.3 qn.1.0.0 qz.1.1.2 rr.0.3.6
hungover qn.0.1.3 qn.1.0.0 qz.1.1.2
hungry gc.0.1.1
hurt mp.0.1.1
hurted mp.0.1.1
hurting mp.0.1.1
hurts mp.0.1.1
husband se.0.0.0 sf.0.1.1
husband's nw.0.4.5
husbands se.0.0.0
hydrogen kc.0.1.4
hydroxychloroquine av.0.0.0
hypertensives 42.0.0.0
hypochondriac co.0.0.0
hypochondriacs co.0.0.0 d9.0.1.4
hypothyroid ne.0.2.7
hysterectomy nh.0.2.9
hysteria e2.0.2.3
hysterical 2n.0.0.0 e7.0.0.0 gz.0.0.0 sa.0.0.0 xk.0.0.0
ibuprofen ni.0.4.f
idea gw.0.3.a h0.0.3.7
ideal 36.0.0.0
idiot cu.0.2.a cz.2.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 gz.0.0.0 h2.0.1.2 r3.0.0.0
idiotic ct.0.0.0 cu.0.2.a db.0.1.1 dd.0.0.0 gb.0.0.0 r3.0.0.0 t1.0.0.0
idiots cu.0.2.a cz.2.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
idle es.2.1.1 gz.0.0.0 h1.0.2.5
ifs mt.0.1.1
ignoramus cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
ignoramuses cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
ignorant ct.0.0.0 cu.0.2.a db.0.1.1 eg.0.0.0 ew.0.0.0
ignore nm.0.0.0
ignoring er.0.1.1 m9.0.2.3
ill ki.4.0.0 kt.0.2.4
illegal 8a.0.0.0
illegals 8b.0.1.2 8b.1.0.0
illegitimate 7p.0.0.0
illness al.0.2.3
illnesses al.0.2.3
image p9.0.1.7
images p9.0.1.7
imaginary dv.0.0.0
imagination e1.0.3.4
imagined dv.0.0.0
imbecile cu.0.2.a cz.0.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
imbeciles cu.0.2.a cz.0.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
immediate 9z.0.0.0
immigrants rh.0.1.1
immune jv.0.1.5 jw.0.0.0 kl.0.1.4 ku.0.2.4
immunity jk.0.1.1 jv.0.1.5 jw.1.0.0 kl.0.1.4 ku.0.2.4
implant u2.0.1.1
implants pn.1.3.5
important j4.0.1.1
impossible e3.0.0.0
impotent kx.0.2.4 tj.0.0.0
improve mm.0.2.2
improved pk.0.2.6
impurities jp.0.1.7 kq.0.2.9
in is.0.2.4
inane dd.0.0.0
inbox ax.0.0.0 ay.1.1.1 ay.6.0.0 b0.0.0.0
incarceritis cb.4.0.0
incentivised ks.0.2.5
incentivized ks.0.2.5
incompetent 7d.0.0.0 gb.0.0.0 gs.0.2.5 gw.0.2.9 h1.0.2.5 r3.0.0.0
incomplete fk.0.0.0
incontrovertibly n3.6.0.0
increase n7.0.1.5
incredible a9.0.0.0 ib.0.0.0 ic.0.2.4 id.0.0.0 mk.0.3.4
indigestion ne.0.2.7
indisputably n3.6.0.0
individual pc.0.0.0
industrial yz.0.0.0
industry ka.0.2.2
inept gz.0.0.0
inevitably n2.0.1.1
infallible 9v.8.0.0
infected 4i.0.0.0 4j.0.0.0
infection ne.0.3.8
infertile 7i.0.0.0 kx.0.2.4
infertility kk.0.2.8
infirm 97.0.1.1 9b.0.3.3 9b.0.1.1
influencer q8.0.0.0
ingested f1.0.0.0
ingredient ab.0.1.2 mc.0.1.2
inhaler ns.0.2.5
inhalers ns.0.2.5
inhospitable 7h.0.0.0
injecting c.0.0.0
injection c.0.0.0 u2.0.1.1
injections u2.0.1.1
inmate 84.0.0.0
inmates 84.0.0.0
inner 8f.0.0.0 tf.1.1.1
innocent 54.0.0.0
innovative it.0.1.1
insane ct.0.0.0 cu.0.2.a st.0.0.0 ts.0.0.0
insanely st.1.0.0
insanity st.2.0.0 tx.0.1.1 xh.0.0.0
insist dt.0.1.1
insisted dt.0.1.1
insisting dt.0.1.1
insists dt.0.1.1
insomnia ph.0.4.f
inspirational 6c.0.0.0
inspiring 6c.0.0.0
insta b4.0.3.6
instagram b2.0.3.4 b3.0.2.2 b4.0.3.6
instant 9z.0.0.0 at.0.0.0
instantaneous 9z.0.0.0
instantly 9z.1.1.1
institution 1w.0.1.1
institutions 1w.0.1.1
instructions ep.0.4.5 ep.1.3.4
insufferable ct.0.0.0 cu.0.2.a
insulin fb.0.2.8 nh.0.2.9 ni.0.4.f nu.0.2.2
insurance u2.0.1.1
insurer zy.0.0.0
insurers zy.0.0.0
integrity ra.0.3.6
intellect ra.0.3.6
intent y6.0.1.1
interest yg.0.2.2
interpret bd.0.1.5 gx.0.1.2
intrauterine x3.0.0.0
intravenous c.0.0.0
invalid 68.0.1.2 x9.0.0.0
invalids 68.0.1.2
invest bg.0.1.6 bh.0.0.0
invested bg.0.1.6
investing bg.0.1.6
investment bg.0.1.6
investments bg.0.1.6
invests bg.0.1.6
invisible lr.0.0.0
invited ol.0.1.7
irradiating kn.0.1.7
irrefutably n3.6.0.0
irresponsible ew.0.0.0
island q0.0.4.7
isn't 9c.0.0.0
italy qk.0.2.3
itself 9y.0.1.1 k1.0.4.7
ivermectin av.0.0.0 kv.0.0.0 ni.0.4.f
jab jg.0.1.2
jack hc.0.0.0
jackarse hc.0.0.0
jackarses hc.0.0.0
jackass cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2 hc.0.0.0 hl.5.0.0
jackasses cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2 hc.0.0.0 hl.5.0.0
jailed rr.0.3.6
jaw a9.0.0.0 ib.0.0.0 ic.0.2.4 ma.0.0.0
jawline pn.0.0.0
jesus hp.5.0.0
jobs sl.0.1.1
jobsworth gb.0.0.0 gz.0.0.0
jobsworths h1.0.2.5
jockey q8.0.0.0
jog qs.0.5.b
join bg.0.1.6 bh.0.0.0 oh.0.0.0
joke ct.0.1.1 cu.0.3.b
jokers gq.0.1.1 gs.0.2.5
judge qb.0.3.6
judging nv.0.0.0
juicing kv.0.0.0
jump ay.0.0.0 bl.0.0.0 f0.0.0.0 fc.0.2.g fc.0.4.i
jumped f0.0.0.0 f8.0.0.0 fc.0.2.g gz.0.0.0
jumping f0.0.0.0 fc.0.2.g
jumps f0.0.0.0 fc.0.2.g
junior gn.0.2.2
junk 3d.0.0.0
junkie d.0.0.0 1e.0.0.0 95.0.0.0
junkies d.0.0.0
just ap.0.2.5
juvederm p1.0.1.6 p2.0.0.0
juvenile 3n.0.0.0 3n.1.0.0
keep mn.0.2.5
keeping jb.0.2.6 kd.0.2.5
kept eo.0.3.6 jb.0.2.6
kerosene kc.0.1.4
ketamine nh.0.2.9
keto kv.0.0.0
keytruda p1.0.1.6 p2.0.0.0
kick hc.0.0.0 hc.7.0.0
kickarse hc.0.0.0
kickarses hc.0.0.0
kickass hc.0.0.0 hc.7.0.0
kickasses hc.0.0.0
kickback op.0.2.6
kid ps.0.2.h qj.0.1.1 qu.0.1.1 qv.0.1.1 qx.0.1.1
kid's qj.0.1.1
kids lg.0.4.6 qj.0.1.1 qx.0.1.1
kill a4.0.0.0 ak.0.0.0 au.0.1.8 fc.0.2.g jg.0.0.0 l6.1.2.2 l6.4.1.1 mo.0.1.1 tk.1.4.4 tl.0.0.0
killed a4.0.0.0 ak.0.0.0 au.0.1.8 fz.0.0.0 mo.0.1.1
killer l2.0.0.0 lr.0.0.0 ls.0.0.0 z0.0.1.1 z0.0.0.0 z2.0.1.1 z3.0.0.0 zm.0.1.1
killers z2.0.1.1
killing a4.0.0.0 ak.0.0.0 au.0.1.8 fx.0.0.0 g3.0.0.0 jn.0.1.4 kd.0.2.5 ke.0.2.5 kn.0.1.7 l6.3.1.3 lj.0.0.0 mo.0.1.1
kills a4.0.0.0 ak.0.0.0 au.0.1.8 mo.0.1.1
kind i2.0.3.3 j7.0.3.3
kiss b8.0.0.0 ln.6.0.0
kissed b8.0.0.0 r7.0.1.1
kisses b8.0.0.0
kissing b8.0.0.0
kitchen mc.0.1.2
knee ph.0.4.f
knees ph.0.4.f
knobhead hk.6.0.0
knobheads hk.6.0.0
knock aq.0.0.0
knocked aq.0.0.0
knocking aq.0.0.0
knocks aq.0.0.0
knotted ff.0.0.0
knuckle gm.2.0.0 gz.0.0.0 h1.0.2.5 h3.7.0.0
knuckledragger gm.2.0.0
knuckledraggers gm.2.0.0
knucklehead cz.d.0.0
knuckleheads cz.d.0.0
lab pz.0.2.b
labour r5.0.0.0 rk.0.1.1 rl.0.2.2 rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
lad ps.0.2.h qx.0.1.1
ladies s7.0.0.0 si.0.0.0 sl.0.0.0 so.0.0.0 so.1.0.0
lady ps.0.2.h rv.0.0.0 si.0.0.0
laetrile av.0.0.0
lame 9b.0.1.1 sy.0.1.2 tv.0.0.0
lancashire cf.0.2.2
landlord q3.0.1.1
landmark i6.0.0.0 yv.0.0.0
lanyard qq.0.1.3
lard 30.4.0.0 30.5.0.0
lardass 30.4.0.0
lardasses 30.4.0.0
largest j4.0.0.0
last lt.0.3.3
lasting at.0.0.0
lasts kr.0.2.2
late l7.0.3.3 l7.1.4.4 lo.0.3.4 lo.1.1.1
latisse p1.0.1.6 p2.0.0.0
laugh cx.0.0.0 d7.0.3.c
laughed cx.0.0.0 d6.0.0.0 d7.0.1.a
laughing cx.0.0.0 d6.0.1.1 d7.0.2.b d7.0.3.c
laughs cx.0.0.0
lawmaker rk.0.1.1 rl.0.2.2
lawmakers rk.0.1.1 rl.0.2.2
lay ny.1.0.0
lazy 39.0.0.0 ct.0.0.0 cu.0.2.a dg.0.2.6 eg.0.0.0 es.2.1.1 gb.0.0.0 gs.0.2.5 h1.0.2.5 hc.0.0.0 ri.0.0.0
lazyarse hc.0.0.0
lazyarses hc.0.0.0
lazyass hc.0.0.0
lazyasses hc.0.0.0
lead d9.0.1.4 mo.0.1.1 mp.0.1.1
leading iq.0.1.1 ir.0.1.2 mo.0.1.1 mp.0.1.1
leads mo.0.1.1 mp.0.1.1
leaky k4.0.0.0
leap f0.0.0.0 fc.0.2.g j6.0.1.1
leaped f0.0.0.0 fc.0.2.g
leaping f0.0.0.0 fc.0.2.g
leaps f0.0.0.0 fc.0.2.g j6.0.1.1
leapt f8.0.0.0
leave nx.0.0.0 ny.1.0.0 o5.0.0.0 qs.0.5.b
leavers rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
led mo.0.1.1 mp.0.1.1
leech cj.0.0.0 cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
leeches cj.0.0.0 cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
left ou.1.3.3
leftard r4.a.0.0
leftards r4.a.0.0
leftie rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
lefties rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
leftist r5.0.0.0
leftists rk.0.1.1 rl.0.2.2
lefty r5.0.0.0 rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
leg lt.1.3.4
legs lt.1.3.4 pn.0.0.0
leinster rq.0.2.7
lemmings rf.0.1.3
lent or.0.1.2
leprous 95.0.0.0
less 3g.0.2.2 ew.1.2.3 h0.0.4.8
let 3i.0.0.0 9v.9.1.1 9v.a.1.1 bo.0.0.0 eu.0.0.0 eu.1.0.0 re.0.0.0
let's r7.0.0.0
lethal f9.0.0.0 lr.0.0.0 ls.0.0.0 z5.0.0.0
lets 3i.0.0.0 9v.9.1.1 9v.a.1.1 eu.0.0.0 eu.1.0.0
letter f4.0.1.1 f5.0.3.3 fe.0.2.3
letting 3i.0.0.0 9v.9.1.1 9v.a.1.1 eu.0.0.0 eu.1.0.0
levothyroxine nu.0.2.2
liar cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
liars cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
liberal r5.0.0.0 rk.0.1.1 rl.0.2.2
liberals rk.0.1.1 rl.0.2.2 rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
liberated as.0.0.0
libtard r4.0.0.0 r5.0.0.0
libtards r4.0.0.0
licence qo.0.1.2
license qo.0.1.2
lie cv.0.1.3 jg.0.3.5 ka.0.2.2 m1.0.5.b
lies ka.0.0.0
life lt.1.3.4 rd.0.2.2 tr.0.1.1
lifestyle 92.0.1.1 ee.0.0.0
lifestyles 92.0.1.1
lift pk.0.2.6 pn.1.3.5
lifted pk.0.2.6
lifting pk.0.2.6
lifts pk.0.2.6
light j6.1.0.0 yq.0.0.0
likely nf.0.1.1 nf.0.2.2
limited ou.1.0.0 p0.0.0.0
limp tj.0.0.0
limped qc.0.1.7
lincolnshire cf.0.2.2
line b2.0.3.4 b3.0.2.2 re.0.4.5
link o6.0.1.1 o8.0.2.2 o9.0.0.0
linkedin b4.0.3.6
links o6.0.1.1
liposuction pn.1.3.5
lips pn.0.0.0
list q4.0.4.8 q6.0.2.2
listen eo.0.3.6 eq.0.1.2 nm.0.1.1 nm.0.2.2
listened eo.0.3.6
lithium nu.0.2.2
little qj.0.1.1 qx.0.1.1 sk.0.2.4
live od.0.2.3 qi.2.1.1
lives fc.0.5.j
living br.0.0.0
lmao cx.0.0.0
loathe go.0.0.0
local qb.0.3.6
lock r7.0.0.0
lockdowns ky.2.0.0
lol cx.0.0.0
lollipop sm.0.0.0
long ai.0.2.2
longer 6u.0.1.1 g0.0.1.1
look bd.0.3.7 bd.0.1.5 bi.0.0.0 eo.0.3.6
looked bi.0.0.0 eo.0.3.6
looking b9.0.1.1 bi.0.0.0 nv.0.0.0
looks bi.0.0.0 nd.0.0.0
loon dg.0.2.6
looney 1r.4.0.0
looneys 1r.4.0.0
loonies 1r.3.0.0 97.0.1.1 rg.0.1.2
loons dg.0.2.6 rg.0.1.2
loony 1r.3.0.0 1s.0.0.0 r3.0.0.0
looped ff.0.0.0
loopy tz.1.1.1
loose 9c.2.2.2
lose a0.0.0.0 a1.0.0.0 a1.1.0.0 eo.0.3.6 lk.0.1.4 nx.0.0.0 tz.0.0.0
loser cu.0.2.a d2.0.1.2 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
losers cu.0.2.a d2.0.1.2 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
losing tz.0.0.0
lost 9c.4.1.1 eo.0.3.6 ki.3.4.5 pb.2.1.1 rd.0.1.1 tz.0.0.0
lot 96.0.2.3
love b8.0.1.1 bj.1.0.0 od.0.1.2
loved hr.0.0.0
lower mm.0.2.2 mn.0.2.5 n7.0.1.5
lowlife c1.6.0.0
lowlifes c1.6.0.0
luciferase l0.0.2.7
lunacy tx.0.1.1 tx.1.2.2
lunatic 1r.5.0.0 cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2 ts.0.0.0 u1.3.2.2 xf.0.0.0
lunatics 1r.5.0.0 cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
lunch be.0.1.4 be.1.0.0 sm.0.0.0
lupus ne.0.2.7
lurk lf.0.0.0
lurked lf.0.0.0
lurking lf.0.0.0
lurks lf.0.0.0
lush k.3.0.0
lushes k.3.0.0
lying gz.0.0.0 jf.0.2.2 r3.0.0.0
lymph ku.0.2.4
lymphatic ku.0.2.4
mad 1t.0.0.0 ct.0.0.0 cu.0.2.a ts.0.0.0 tz.1.1.1 u1.2.0.0 xc.0.0.0
made ex.1.1.2
madhouse 1t.0.0.0
madman 1u.0.0.0 u1.3.2.2
madmen 1u.1.0.0
madness tx.0.1.1 tx.1.2.2
madwoman 1u.2.0.0
madwomen 1u.3.0.0
maga rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
magat r4.8.0.0
magats r4.8.0.0
magic 9j.0.0.0 9z.1.2.2 j8.0.0.0
magical 9j.0.0.0 id.0.0.0
magnesium ni.0.4.f
magnetic ji.0.0.0 kx.0.2.4
maiming jn.0.1.4
mainstream jf.0.0.0 k9.0.0.0
maintenance e3.0.1.1
maker oo.0.5.7
makers oo.0.5.7
making ec.0.2.3 et.0.4.4 et.1.3.3 et.2.4.4 kd.0.2.5 m9.0.2.3
male ru.0.0.0
malformed 5v.0.0.0
malingerer dz.0.0.0
malingerers d9.0.1.4 dz.0.0.0
malingering dz.0.0.0
man ps.0.2.h s0.0.0.0 s9.0.0.0 s9.4.2.3 sh.0.0.0 sl.0.2.2
man's sl.0.1.1
manage gx.0.1.2
managed fm.0.0.0 ze.0.1.1
manager h4.2.0.0
maniac 26.0.0.0 cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
maniacal ts.0.0.0
maniacs 26.0.0.0 cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
manic 27.0.1.1 27.1.0.0 tg.0.0.0 tq.0.2.2 tt.0.1.4 xe.0.0.0
manipulative e3.0.0.0 fu.0.0.0
mankind s1.0.0.0
manned s2.0.0.0
manners ra.0.3.6
manpower rz.0.0.0
manufacturer oo.0.5.7
many jm.0.1.1
margaritas qz.0.2.9
mark n3.6.0.0
married br.0.0.0
mask os.1.2.3
masks ky.2.0.0
mass lc.0.0.0
massive jf.0.0.0
masterclass og.0.1.3
match aw.0.3.6
mate ow.0.2.2
maternal 7g.0.1.2
mates ou.1.0.0
matron h4.2.0.0
mattress os.1.2.3
maturity 3o.1.0.0
mayor py.0.1.1 q8.0.0.0 qb.0.3.6 rk.0.1.1 rl.0.2.2
mayors rk.0.1.1 rl.0.2.2
mcg na.0.2.a
meal mg.0.1.2 og.0.1.3
meals mg.0.1.2
means mo.0.1.1
meat gm.1.0.0
meathead gm.1.0.0
meatheads gm.1.0.0
mechanic h1.0.2.5
mechanics h1.0.2.5
medicated kt.0.2.4
medication 17.0.0.0 fb.0.2.8 ns.0.2.5 o2.0.1.3
medications ns.0.2.5 o2.0.1.3
medicine ns.0.2.5
medicines ns.0.2.5
meds nr.0.2.4 ns.0.2.5 o2.0.1.3
meet sp.0.0.0
melatonin ni.0.4.f
melt a0.0.0.0 a1.0.0.0 ap.0.2.5
melted a1.0.0.0 pk.0.2.6
melting a1.0.0.0 lj.0.0.0
melts a1.0.0.0
memory aw.0.3.6
menace dg.0.2.6
menaces dg.0.2.6
menopausal sa.0.0.0
menopause ne.0.2.7
mental 1y.0.0.0 sw.0.1.1 ty.0.1.2 u1.3.2.2
mentally 1z.0.1.1 20.0.0.0 21.0.0.0 22.0.0.0 5l.0.0.0
mention pw.2.1.3
mentioning pw.6.0.0
merch og.0.1.3
merchandise og.0.1.3
mercury jn.0.3.6 l0.0.2.7
merely de.0.1.1
merry qz.1.1.2
message ax.0.1.1 ax.0.0.0 b0.0.0.0 bb.0.0.0 bs.0.0.0 bt.0.0.0 f5.0.2.2 fe.0.2.3 no.0.2.2
messenger b4.0.3.6
met pl.0.2.2
metabolism jx.0.1.3 ku.0.2.4
metformin nh.0.2.9 ni.0.4.f nu.0.2.2
meth 5.0.0.0 i.0.0.0 1e.0.0.0
methamphetamine 5.0.0.0
methhead i.0.0.0
methheads i.0.0.0
method f6.0.1.2
methods f6.0.1.2
methylene av.0.0.0
mexico qk.0.2.3
mg na.0.2.a
microbiome ku.0.2.4
microchip ji.0.0.0 l0.0.2.7
microchips ji.0.0.0 l0.0.2.7
micrograms na.0.2.a
microwave kp.0.0.0
microwaves kh.0.0.0 kp.0.0.0
microwaving kn.0.1.7
mid gh.0.0.0
midget 63.0.0.0
midgets 63.0.0.0
midlevel gh.1.0.0
midlevels gh.1.0.0
midwife gn.0.2.2 rt.0.1.1 sr.0.1.1
migraine ne.0.2.7 ph.0.4.f
migraines ne.0.2.7 ph.0.4.f
migrants rh.0.1.1
militant ri.0.0.0
milligrams na.0.2.a
milliliters na.0.2.a
millilitres na.0.2.a
mind e1.0.3.4 e2.0.4.5 ib.0.0.0 ic.0.2.4 id.0.0.0 j9.0.0.0 ma.0.0.0 nm.0.1.1
mindblowing ib.0.0.0 ic.0.2.4
minded 2r.0.1.1
mindless ct.0.0.0 cu.0.2.a
minds e1.0.3.4
minister q8.0.0.0 rk.0.1.1 rl.0.2.2
ministers rk.0.1.1 rl.0.2.2
ministry rq.0.2.7
minorities 8l.0.0.0
minority 8l.1.0.0
minutes 9z.1.2.2
miracle 9e.0.0.0 9g.0.1.4 9h.0.0.1 j8.0.0.0 ym.0.0.0
miracles 9h.0.0.1
miraculous 9e.0.0.0 9f.0.0.0 ic.0.2.4
miraculously 9f.1.0.0
miscarriage kk.0.2.8
miscarriages kk.0.2.8
misery dg.0.2.6
miss ou.1.1.1
missed 7k.0.0.0
missing er.0.1.1 m9.0.2.3
missus sk.0.2.4
mistake lw.2.2.3 ly.0.1.5 mc.0.1.2 n3.6.2.2
mistakes ly.0.1.5
ml na.0.2.a
moaner cr.0.0.0 d9.0.1.4 dg.0.2.6
moaners cr.0.0.0 d9.0.1.4 dg.0.2.6
moaning cr.0.0.0 cs.1.0.0 d9.0.1.4
mobile b1.0.4.a b2.0.3.4 b3.0.2.2 bm.0.3.6 bp.0.4.6 ko.0.0.0
modern k9.0.0.0
mom lh.0.1.1 ps.0.2.h s5.0.0.0 sk.0.2.4
mom's nw.0.4.5
moms lh.0.1.1 s5.0.0.0 so.1.0.0
monday's qf.0.1.1
money 9n.2.2.2 bf.0.1.7 km.1.1.1
mongolism 5o.0.0.0
mongoloid 5n.0.0.0
mongoloids 5n.0.0.0
monitor os.1.2.3
monkey gj.0.1.1
monkeypox kz.1.0.0
monkeys gj.0.1.1 gs.0.2.5 h1.0.2.5
monster dg.0.2.6 ls.0.0.0
monsters dg.0.2.6
month r1.0.5.e
months r1.0.5.e
moody sa.0.0.0
moon j2.0.4.9
morals ra.0.3.6
morbid 2w.0.0.0
morning nb.0.2.3
morning's qf.0.2.2
moron cu.0.2.a cz.1.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 gz.0.0.0 h2.0.1.2 r3.0.0.0
moronic ct.0.0.0 cu.0.2.a dd.0.0.0 gb.0.0.0 r3.0.0.0
morons cu.0.2.a cz.1.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
most mb.0.0.0
mother lh.0.1.1 ps.0.2.h sg.0.0.0
mother's nw.0.4.5
motherfucker h5.9.0.0
motherfuckers h5.9.0.0
motherfucking h5.a.0.0
mothers lh.0.1.1 s5.0.0.0 sg.0.0.0
motivated es.0.1.1
motivation es.1.1.2
mounjaro nh.0.2.9 p1.0.1.6 p2.0.0.0
move 3g.0.1.1 nj.0.0.0
moved br.0.0.0
multip 7w.3.0.0
multips 7w.1.0.0
mum lh.0.1.1 ps.0.2.h s5.0.0.0 sk.0.2.4
mum's nw.0.4.5
mums lh.0.1.1 s5.0.0.0 so.1.0.0
muppet cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 gz.0.0.0 h2.0.1.2
muppets cu.0.2.a cz.b.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
murderer gs.0.2.5
murderers gs.0.2.5
murdering jn.0.1.4 kd.0.2.5
murderous lr.0.0.0 r3.0.0.0
muscular ne.0.2.7 ng.0.2.7
must m5.0.0.0
myarse hc.0.0.0
myarses hc.0.0.0
myass hc.0.0.0
myasses hc.0.0.0
myself cx.0.1.1 ey.0.1.1
myths ly.0.1.5
n pa.0.2.7
nagging sa.0.0.0
nail ln.3.0.0
name pw.2.1.3 px.1.0.0 px.2.3.3 px.3.0.0
names pw.0.1.1 pw.1.1.1 pw.2.2.4 px.0.0.0
naming pw.7.0.0
nanny rt.0.1.1 sr.0.1.1
nano ji.0.0.0
nanobots ji.0.0.0 l0.0.2.7
naproxen ni.0.4.f
narc 1a.0.0.0
narcolepsy u0.0.2.4
nasty lr.0.0.0
national qo.0.1.2
natural 7r.0.0.0 af.1.0.0 k5.0.1.1 k5.1.0.0 k5.3.1.3 k6.0.1.1
naturally k8.0.1.4 zn.0.0.0
nature kj.0.0.0 kj.0.1.1
naughty 3c.0.0.0
nazi r3.0.0.0
neck d2.0.4.5
need m5.0.0.0
needle 98.0.3.5
needless mz.0.0.0
needy cs.1.0.0 e3.0.0.0
negligent eg.0.0.0 gb.0.0.0
neighbor q3.0.1.1
neighbor's nw.0.4.5
neighbour q3.0.1.1
neighbour's nw.0.4.5
nerves e2.0.2.3
nervous 2j.0.0.0 k0.0.1.2
network bg.0.1.6
neurotic 2f.0.1.1 2f.0.0.0
neurotics 2f.0.0.0
never ao.0.0.0 m4.0.0.0
newborn ps.0.2.h
newsreader q8.0.0.0
next j6.3.1.1 l6.0.3.3 lm.0.3.4 lv.0.2.2 qt.0.2.7
nicely ot.1.3.4
nicer ot.0.3.4
night br.0.0.0 nb.0.2.3
night's qf.0.2.2
nightmare dg.0.2.6 e3.0.0.0 ld.0.0.0 ls.0.0.0 z7.0.0.0
nightmares dg.0.2.6
nightmarish l4.0.0.0
nights r1.0.5.e
nincompoop cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
nincompoops cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
nitroglycerin ni.0.4.f
nitwit cu.0.2.a cz.6.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
nitwits cu.0.2.a cz.6.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
no mq.0.0.0
nobody 6u.0.0.0 m5.0.0.0 mq.0.0.0 r0.2.0.0
noctor gg.0.0.0
noctors gg.0.0.0
nonadherence dj.1.0.0
nonadherent dj.0.0.0 zr.0.0.0
nonalcoholic wh.0.0.0
nonattender dh.3.0.0
nonattenders dh.3.0.0
noncompliance dh.1.0.0
noncompliant dh.0.0.0
noncomplier dh.2.0.0
noncompliers dh.2.0.0
noone mq.0.0.0
norfolk cf.0.2.2
normal 5y.0.0.0 7q.0.0.0 ng.0.2.7
nose pn.0.0.0 pn.1.3.5
not 6u.0.0.0 9c.0.0.0
note f4.0.1.1 f5.0.3.3 f5.0.2.2 fe.0.2.3
nothing em.0.0.0 em.1.0.0 h0.0.2.6 ic.0.2.4 j0.0.0.0 j1.0.0.0 ng.0.2.7 os.0.0.0
novelist q8.0.0.0
number b2.0.3.4 b3.0.2.2 bm.0.3.6 bp.0.4.6 ir.0.1.2
numbers 3t.0.1.1 im.1.0.0
numbskull cu.0.2.a cz.8.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
numbskulls cu.0.2.a cz.8.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
numpties cu.0.2.a cz.7.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
numpty cu.0.2.a cz.7.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
nurse gn.0.2.2 ps.0.2.h rt.0.1.1 sr.0.1.1
nut 1r.1.0.0 1r.2.0.0 1s.2.0.0 9c.3.2.2
nutcase 1r.1.0.0
nutcases 1r.1.0.0
nuthouse 1s.3.0.0
nuthouses 1s.3.0.0
nutjob 1r.2.0.0
nutjobs 1r.2.0.0 rg.0.1.2
nutrients kw.0.2.6
nuts ct.0.0.0 cu.0.2.a su.0.1.2
nutter 1r.0.0.0 cu.0.2.a d2.0.1.2 d3.0.1.5 dg.0.2.6 gs.0.2.5 gw.0.2.9 h2.0.1.2
nutters 1r.0.0.0 cu.0.2.a d2.0.1.2 d3.0.1.5 dg.0.2.6 gs.0.2.5 gw.0.2.9 h2.0.1.2 rg.0.1.2
obese 2t.0.0.1 2u.0.1.2 2v.0.1.1 2x.0.1.2 wn.0.0.0
obesity 33.0.0.0 34.1.1.2
obituary ll.0.1.1
obliterate 9x.0.0.0
obliterated 9x.0.0.0
obliterates 9x.0.0.0
obliterating 9x.0.0.0
obnoxious e3.0.0.0
obviously mz.0.0.0 nf.0.1.1
oddball d2.0.1.2
oddballs d2.0.1.2
odor d5.0.1.1
odour d5.0.1.1
off qk.0.1.2
offender 89.0.0.1
offenders 89.0.0.1
offer ou.1.1.1 ou.1.0.0
office q5.0.4.g qd.0.4.9 sm.0.0.0
oil ab.0.1.2
old 78.0.1.1
oligoneuronal ch.2.0.0
omeprazole ni.0.4.f
once j0.0.0.0
one qe.0.0.0
ones 96.0.2.3
only mb.0.0.0 mk.1.0.0
onset 3o.0.1.1
operated qh.0.2.2
opiate 3.0.0.0
opioid 3.0.0.0 16.0.0.0
opioids nh.0.2.9
opposite qt.0.2.7 sc.0.0.0
option g5.1.1.1
order o9.0.0.0 on.0.0.0
orthopod gl.0.0.0
orthopods gl.0.0.0
ottawa rq.0.2.7
ought el.0.0.0
out b8.0.1.1 lq.0.0.0
outperforms kr.0.2.2
overcome 6b.0.0.0
overcomed 6b.0.0.0
overcomes 6b.0.0.0
overcoming 6b.0.0.0
overdosed f1.0.0.0 f3.0.0.0
overdoses 97.0.1.1
overnight 9z.0.0.0 9z.1.1.1
overpaid gb.0.0.0
overturn j5.0.0.0
overturned j5.0.0.0
overturning j5.0.0.0
overturns j5.0.0.0
overweight 2y.0.0.0
own b1.0.4.a
oxygen kv.0.0.0 ky.0.3.8 ky.1.3.5
ozempic nh.0.2.9 p1.0.1.6 p2.0.0.0
paid ks.0.2.5 of.0.0.0 ol.0.1.7
pain a7.0.0.1 dg.0.2.6 ph.0.4.f
painkiller z1.0.0.0
painkillers fb.0.2.8 ns.0.2.5 z1.0.0.0
painless a7.0.0.1 yk.0.0.0
panacea 9k.1.0.0
panaceas 9k.1.0.0
pandemic kz.1.1.1 li.0.0.0
panic lc.0.0.0 ti.0.3.4 za.0.0.0
paracetamol fb.0.2.8 ni.0.4.f
paracetamols fb.0.2.8
paradigm i1.0.0.0
paralysed t4.0.0.0
paralyzed t4.0.0.0
paramedic gn.0.2.2 rs.0.1.1
paraplegic 66.0.1.1 95.0.0.0
paraplegics 66.1.0.0
parasite cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
parasites cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2 l0.0.2.7
parasuicidal ft.2.0.0
parasuicide ft.1.0.0
parasuicides ft.1.0.0
parent lh.0.1.1
parents lg.0.4.6 lh.0.1.1
parish q0.0.4.7
parkinson's u0.0.2.4
parliament rq.0.2.7
parrots h1.0.2.5
part ep.0.4.5 ep.1.3.4
partner bg.0.3.8
partner's nw.0.4.5
partnered of.0.0.0
partnership of.0.1.1
party be.1.0.0 rk.0.1.1 rl.0.2.2
passport qo.0.1.2
past ap.0.6.9 aw.0.6.9
paste o5.0.0.0
pathetic ct.0.0.0 cu.0.2.a r3.0.0.0
patient ps.0.2.h
patients p4.0.1.2
pause nx.0.0.0
pay lk.0.1.4
peaceful g0.0.0.0
peel pn.1.3.5
peerless iq.0.0.0
pen h1.0.2.5 h3.1.0.0
penpusher h3.1.0.0
penpushers h3.1.0.0
pensioner 73.0.0.2 ps.0.2.h
pensioners 73.0.0.2
perfect a9.0.0.0 yn.0.0.0
perfectly 9q.0.0.0
perimenopause ne.0.2.7
period mt.0.0.0
permanent at.0.0.0
personal b1.0.4.a
petrifying l4.0.0.0
petrol kc.0.1.4
pharma jd.0.1.1
pharmacist gn.0.2.2 rs.0.1.1
pharmacy q5.0.3.f qd.0.4.9
phenomenal a9.0.0.0 ib.0.0.0 ic.0.2.4
phone b2.0.3.4 b3.0.2.2 bc.1.2.3 bm.0.3.6 bp.0.4.6 ko.0.0.0
photo bn.0.1.3 no.0.2.2 p9.0.1.7 pz.0.2.b q1.0.0.0
photos bn.0.1.3 p9.0.1.7 q1.0.0.0
physician rs.0.1.1
physio ep.0.4.5 ep.1.3.4 gn.0.2.2
physiological xm.0.0.0
pic bn.0.1.3 p9.0.1.7 q1.0.0.0
pick on.0.0.0
pickled qz.1.1.2
pics bn.0.1.3 p9.0.1.7 q1.0.0.0
picture bn.0.1.3 p9.0.1.7 q1.0.0.0
pictures bn.0.1.3 p9.0.1.7 q1.0.0.0
pig gz.0.0.0
pill 1a.1.0.0 9d.1.0.0 ab.0.1.2 ab.1.1.1 fb.0.2.8 h1.0.2.5 h3.0.0.0 mg.0.1.2 na.0.2.a 10x.0.0.0
pillhead 9d.1.0.0
pillheads 9d.1.0.0
pillock cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
pillocks cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
pillow os.1.2.3
pillpusher h3.0.0.0
pillpushers h3.0.0.0
pills fb.0.2.8 mg.0.1.2 na.0.2.a nc.0.2.3 nr.0.2.4 ns.0.2.5
pine ce.0.0.0
ping ax.0.0.0 bt.0.0.0
pink sl.0.0.0
pins xt.0.0.0
pint be.0.1.4 qz.0.2.9
pints be.0.1.4 qz.0.2.9
pioneering j9.0.0.0
pipe 98.0.3.5
piss hh.0.0.0 hh.2.0.0 hh.3.2.2 hh.4.0.0 hh.5.0.0 hp.2.0.0
pissed hh.0.0.0 hh.1.0.0 hi.0.1.1 hp.8.0.0
pisses hh.0.0.0
pissing hb.3.0.0 hh.0.0.0
pisstake hh.5.0.0
pisstakes hh.5.0.0
pitched qc.0.1.7
places ou.1.2.3
plague 8v.0.0.0 la.0.0.0 tc.0.0.0 10z.0.0.0
plagued 9a.0.0.0 tc.0.0.0
plagues tc.0.0.0
plaguing tc.0.0.0
plain de.0.1.1
plan ep.0.4.5 ep.1.3.4 jg.0.3.5
plandemic jg.0.0.0
plant ab.0.1.2 mc.0.1.2
plastered 1h.0.1.1 qn.0.1.3
plate r2.1.1.1 r2.2.1.4
player q8.0.0.0
playing ln.4.0.0 ln.5.0.0
plonker cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
plonkers cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
plumber h1.0.2.5
plumbers h1.0.2.5
plumbum cb.3.0.0
pm ax.0.0.0 b0.0.0.0
pointless dd.0.0.0
points op.0.2.6
poison jn.0.3.6 jt.0.2.4 ke.0.2.5 l0.0.2.7
poisoning jn.0.1.4 kd.0.2.5 ke.0.2.5 kn.0.1.7 lj.0.0.0
poisonous ke.0.2.5
poisons jp.0.1.7 jt.0.2.4 kq.0.2.9 l0.0.2.7
poke bt.0.0.0
politician py.0.1.1 q8.0.0.0 qb.0.3.6 rk.0.1.1 rl.0.2.2
politicians rk.0.1.1 rl.0.2.2
pompous gz.0.0.0
pond c1.8.0.0
poor 8d.0.1.1
poorly 3p.0.0.0 3r.0.0.0
pop c4.0.0.0 q8.0.0.0
popdrop c4.0.0.0
popdroped c4.0.0.0
popdroping c4.0.0.0
popdrops c4.0.0.0
popdump c4.0.0.0
popdumped c4.0.0.0
popdumping c4.0.0.0
popdumps c4.0.0.0
porker 30.3.0.0
porkers 30.3.0.0
portugal qk.0.2.3
post bs.0.0.0 no.0.2.2 o0.0.2.c o5.0.0.0
postal tz.1.1.1
pot g.0.0.0 9d.4.0.0
pothead g.0.0.0
potheads g.0.0.0 9d.4.0.0
power es.1.2.3 gz.0.0.0 rq.0.2.7
powerful ae.0.1.1 it.0.1.1
powerhouse ik.0.1.2
powerhouses ik.0.1.2
practice q0.0.4.7 q4.0.4.8 q5.0.3.f q6.0.2.2 q9.0.1.1 qd.0.4.9 10l.0.1.1
practices 10l.0.1.1
prat cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
prats cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
prednisolone ni.0.4.f
prednisone ni.0.4.f nu.0.2.2
premier ir.0.1.2
prescribe bc.1.2.3
prescriber qo.0.1.2
prescription r.0.0.0 ns.0.2.5
prescriptions ns.0.2.5
present bf.0.1.7
presenter q8.0.0.0
presenting dr.0.0.0
presents bf.0.1.7
president r7.0.2.2 rk.0.1.1 rl.0.2.2
pressure nu.0.3.3 wo.0.2.2
prevent a4.0.0.0 mm.0.2.2 mn.0.2.5 n6.0.5.7
prevented a4.0.0.0 n6.0.5.7
preventing a4.0.0.0 n6.0.5.7
prevents a4.0.0.0 n6.0.5.7
priceless mk.0.3.4
prick hg.0.1.2 xr.0.1.1 xs.0.0.0
pricks hg.0.1.2
priest qb.0.3.6
prime rk.0.1.1 rl.0.2.2
primip 7w.2.0.0
primips 7w.0.0.0
princess d2.0.1.2
princesses d2.0.1.2
prisoner 85.0.0.0
prisoners 85.0.0.0
private b1.0.4.a bm.0.3.6
prize ov.0.0.0
probably nf.0.1.1
probiotic oe.0.2.3
probiotics oe.0.2.3
problem e3.0.0.0
procedure u2.0.1.1
product ab.0.1.2 ab.1.1.1 oe.0.2.3 og.0.1.3
products 7n.0.0.0 oe.0.2.3
professional ck.0.0.0
professor rs.0.1.1
profhilo p1.0.1.6 p2.0.0.0
profit km.1.1.1
program og.0.2.4
programme og.0.2.4
prominent qb.0.3.6
promiscuity 4v.1.0.0
promiscuous 4v.0.0.0
promo o7.0.1.3
proof mv.0.1.5 n4.1.1.2
propranolol ni.0.4.f
prostitute 4s.0.0.0 4u.0.1.1
prostitutes 4s.0.0.0 4u.0.1.1
prostitution 4t.0.0.0 4u.1.1.1
protect mm.0.2.2 mn.0.2.5
protects kr.0.2.2
protein oe.0.2.3
protesters rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
proud es.2.1.1
prove a3.0.1.3
proved a3.0.1.3 n1.0.2.3
proven a2.0.1.1 a2.1.0.0 a2.2.0.0 a3.0.1.3 n1.0.2.3 yl.0.1.1
proves a3.0.1.3
psoriasis ne.0.2.7 ph.0.4.f
psych 1y.0.0.0
psycho 1p.0.1.2 dg.0.2.6 sx.0.0.0
psychomotor x4.0.0.0
psychos 1p.0.1.2 dg.0.2.6
psychotic 1q.0.0.0 95.0.0.0 tg.0.0.0 tq.0.2.2 ts.0.0.0 tt.0.1.4 x1.0.0.0
psychotics 97.0.1.1
pub be.1.0.0
publican qb.0.3.6
puffs na.0.2.a
pulled ne.0.3.8
pumpkin ch.0.0.0
purge jo.0.0.0
purged jo.0.0.0
purges jo.0.0.0
purging jo.0.0.0
purified jo.0.0.0
purifies jo.0.0.0
purify jo.0.0.0
purifying jo.0.0.0 k2.0.0.0
pushed g4.0.0.0
pushing g4.0.0.0
put dy.0.0.0 o5.0.0.0 ol.0.1.7 rr.0.3.6
puts dy.0.0.0
putting dy.0.0.0
quack g7.0.1.1 g7.2.0.0 gs.0.2.5 10o.0.0.0 10p.0.0.0
quackery g8.0.0.0
quacks g7.0.1.1 g7.1.0.0 gs.0.2.5
quadriplegic 66.0.1.1 95.0.0.0
quadriplegics 66.2.0.0
quadruple io.0.0.0
quadrupled io.0.0.0
quadruples io.0.0.0
quadrupling io.0.0.0
qualified ir.0.2.3
queen's rq.0.2.7
question lw.2.2.3 mg.0.1.2 ms.0.2.4
questions mg.0.1.2
queue re.0.7.8
quietly lp.1.0.0
quit eo.0.3.6 n7.0.1.5 n8.0.0.0
quite j1.0.0.0
racist r3.0.0.0
radio q8.0.0.0
rapid 9z.0.0.0
rapper q8.0.0.0
rash fn.0.0.0 kg.0.4.8 ph.0.4.f pz.0.2.b
rate am.0.0.0 am.1.1.1 yf.0.2.2
rates im.1.0.0
rating ox.0.0.0 p8.0.2.5
ratings ox.0.0.0 p8.0.2.5
ravage l9.0.0.0
ravaged 9a.0.0.0 l9.0.0.0
ravages l9.0.0.0
ravaging l9.0.0.0
raving j2.0.2.7
raw av.0.0.0
reach 8k.0.2.2 bb.0.0.0
read bd.0.1.5 gx.0.1.2
reading nv.0.0.0
readings 3t.0.1.1
real sl.0.0.0
reason ly.0.1.5 m3.0.2.2
reasons ly.0.1.5 m3.0.2.2
reception sm.0.0.0
receptionist gn.0.2.2 q3.0.1.1 rt.0.1.1 sr.0.1.1
reckless ew.0.0.0
recognise gx.0.1.2
recognize gx.0.1.2
recommend od.0.1.2
recommendation p8.0.2.5
recommendations p8.0.2.5
recommended hq.0.1.1 hr.0.0.0
record j7.0.0.0
records u2.0.1.1
recovering 6.0.0.0
recovery a8.0.1.3
red 6i.0.0.0
redefine j3.2.0.0
redefined j3.2.0.0
redefines j3.2.0.0
redefining j3.2.0.0
reduce mm.0.2.2 n7.0.1.5
reek d5.0.0.0
reeked d5.0.0.0
reeking d5.0.0.0
reeks d5.0.0.0
reel q1.0.0.0
reels q1.0.0.0
refer ow.2.0.0
referral ow.1.0.0
reflux ne.0.2.7
reformed 6.0.0.0
refusal zw.0.2.2
refuse dk.0.1.2 dl.0.0.0 r8.0.2.4 zw.0.2.2
refused dk.0.1.2 dl.0.0.0 r8.0.2.4 re.0.2.3
refuser 8u.0.1.1
refusers 8u.0.1.1
refuses dk.0.1.2 dl.0.0.0 r8.0.2.4
refusing dk.0.1.2 dl.0.0.0 r8.0.2.4
region q0.0.4.7
register oh.0.0.0
registration qo.0.1.2 r2.2.1.4
regret lk.0.1.4
regulars bw.1.1.3
reject gi.0.1.2
rejects gi.0.1.2
relapse 14.0.0.0
relapsed 14.0.0.0
relapses 14.0.0.0
relapsing 14.0.0.0
relationship br.0.2.2
relieve n6.0.5.7
relieved n6.0.5.7
relieves n6.0.5.7
relieving n6.0.5.7
remainers rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
remoaner r4.4.0.0
remoaners r4.4.0.0
renowned iq.0.1.1
rep bg.0.3.8 bh.0.2.2
repeat ei.0.0.0
replies o0.0.2.c o1.0.2.2 o4.0.4.6
republican r5.0.0.0 rk.0.1.1 rl.0.2.2
republicans rk.0.1.1 rl.0.2.2 rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
republitard r4.1.0.0
republitards r4.1.0.0
repug r4.9.0.0
repugs r4.9.0.0
research je.0.3.3
researchers mx.0.0.1
reserve oi.0.0.0
resident ps.0.2.h
resist e8.0.2.2
resistant e8.1.2.2 zs.0.1.1
resisted e8.0.2.2
resisting e8.0.2.2
resists e8.0.2.2
responsibility ex.0.3.4
rest n3.6.0.0
result mo.0.1.1 mp.0.1.1 mu.0.3.3
resulted mo.0.1.1 mp.0.1.1
resulting mo.0.1.1 mp.0.1.1
results mo.0.1.1 mp.0.1.1 p9.0.1.7 u2.0.1.1
resus q5.0.3.f q6.0.1.1 qd.0.4.9
retard 5k.0.1.2 x6.0.0.0
retardation 5m.0.1.1
retarded 5l.0.0.0 5l.0.1.2 t2.0.1.2 x7.0.0.0
retards 5k.0.1.2 5k.1.0.0
reverse 9x.0.0.0 a6.0.0.0 au.0.1.8 mn.0.2.5
reversed 9x.0.0.0 a6.0.0.0 ah.0.1.5 au.0.1.8 p3.0.1.3
reverses 9x.0.0.0 a6.0.0.0 au.0.1.8
reversing 9x.0.0.0 a6.0.0.0 au.0.1.8
review bd.0.1.5 ox.0.0.0 p5.0.1.1 p8.0.2.5
reviews ox.0.0.0 p5.0.1.1 p8.0.2.5
revolting ct.0.0.0 cu.0.2.a
revolutionary hz.0.0.0 yx.0.0.0
revolutionise hz.1.0.0
revolutionised hz.1.0.0
revolutionises hz.1.0.0
revolutionising hz.1.0.0
revolutionize hz.2.0.0
revolutionized hz.2.0.0
revolutionizes hz.2.0.0
revolutionizing hz.2.0.0
rewrite iz.0.1.2 j3.0.0.0
rewrited j3.0.0.0
rewrites j3.0.0.0
rewriting j3.0.0.0
rhinoplasty pn.1.3.5
rich r7.0.2.2
rid aq.0.1.1 as.0.0.0 p3.0.2.4
riddance re.0.1.1
ride nn.0.1.1
ridiculous ct.0.0.0 cu.0.2.a dd.0.0.0
riff c1.7.0.0
ring ax.0.0.0 bb.0.0.0 nk.0.1.5
ringing nk.0.1.5
ringworm ne.0.2.7
rinse jo.0.0.0
rinsed jo.0.0.0
rinses jo.0.0.0
rinsing jo.0.0.0
risk 9s.0.0.0 9u.0.2.4
riskfree 9s.0.0.0
risks 9u.0.2.4
robbers gq.0.1.1
robots h1.0.2.5
rocked qc.0.1.7
rocker 9c.3.2.2
romance b8.0.0.0
romanced b8.0.0.0
romances b8.0.0.0
romancing b8.0.0.0
room d4.0.0.0 d8.0.0.0 d8.0.1.1 q2.0.2.3 q2.0.3.4 q7.0.2.3 q7.0.3.4
root ab.0.1.2 kh.0.0.0
rose ch.1.0.0
rot rd.0.0.0 rr.0.2.5
rotting lj.0.0.0
round qt.0.2.7
rubbish sn.0.2.3
ruining lj.0.0.0 mf.4.2.2
rule j3.1.3.3 lw.2.2.3
rulebook j0.0.2.2 j3.1.3.3
rules j0.0.2.2
run qs.0.5.b
rush nk.0.1.5
rushed qc.0.2.8
rushing nk.0.1.5
russian ln.4.0.0
rybelsus p1.0.1.6 p2.0.0.0
s rw.0.0.0
sachets na.0.2.a
sack nm.0.0.0
sadistic gz.0.0.0
sadists h1.0.2.5
safe 4x.0.0.0 k5.2.0.0 lq.1.2.3
safer ae.0.0.0 kr.0.3.4
said pd.0.0.0
sake hp.5.2.2
sale oq.0.1.1
salesman h1.0.2.5
salesmen h1.0.2.5
sandwiches dc.2.0.1
sanity to.0.0.0
satisfaction pf.1.1.1 pf.1.2.2
satisfied pe.0.0.1 pm.0.2.3
saturday's qf.0.1.1
save mm.0.2.2 mn.0.2.5
saved p3.0.1.3 po.0.0.2
saving ie.2.1.1
saw aq.0.0.0 qh.0.2.2
sawbones h3.3.0.0
saxenda p1.0.1.6 p2.0.0.0
say pw.2.1.3
scabies ne.0.2.7
scam jg.0.3.5 ka.0.2.2 ke.0.2.5
scamdemic jg.0.0.0
scan pz.0.2.b
scanned qh.0.2.2
scans pz.0.2.b
scared kt.0.2.4
scarring a8.0.1.3
scars a8.0.1.3
scary l4.0.0.0 ls.0.0.0
sceptics rm.0.1.1 rn.0.1.1 ro.0.2.5 rp.0.1.1
schedule oi.0.0.0
schizo 1n.0.0.0 ts.0.0.0
schizophrenia u0.0.2.4
schizophrenic 1m.0.1.2 1o.0.0.0 95.0.0.0 tg.0.0.0 tq.0.2.2 tt.0.1.4
schizophrenics 1m.0.1.2 1m.1.0.0
schizos 1n.0.0.0
sciatica ne.0.2.7
science mt.0.1.1
scientist rs.0.1.1
scientists hv.0.1.3 mx.0.0.1
score oy.0.0.0
scourge 1j.0.0.0
scratching mh.0.2.4
screw ho.0.0.0 rd.0.0.0
screwed ho.0.0.0 ho.1.0.0
screwing ho.0.0.0
screws ho.0.0.0
scrolled bi.0.0.0
scrot c1.3.0.0
scrote c1.4.0.0
scrotes c1.4.0.0
scrots c1.3.0.0
scrounger dg.0.2.6 rh.0.0.0
scroungers dg.0.2.6 rh.0.0.0
scum c1.2.0.0 cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2 rj.0.0.0
scumbag c1.2.0.0 r3.0.0.0
scumbags c1.2.0.0
scut gj.1.0.0
sea av.0.0.0
search bi.0.0.0
searched bi.0.0.0
searches bi.0.0.0
searching bi.0.0.0
second gb.0.0.0 iq.0.0.0
seconds 9z.1.2.2
secret hv.0.1.3 iv.0.0.0 ly.0.1.5 lz.0.1.2 m0.0.1.1 mi.0.0.0
secretary rk.0.2.2 rk.0.1.1 rl.0.3.3 rl.0.2.2 rt.0.1.1 sr.0.1.1
secretly lp.1.0.0
secrets iv.0.0.0 ly.0.1.5 lz.0.1.2 m0.0.1.1 mi.0.0.0
see aq.0.0.0 lq.2.1.1 m5.0.2.2 ma.0.0.0 nk.0.1.5 sp.0.0.0
seed mc.0.1.2
seeing aq.0.0.0 br.0.0.0 nk.0.1.5
seeker 19.0.1.1
seekers 19.0.1.1
seeking 19.1.1.1
seems nd.0.0.0
seen aq.0.0.0 hu.0.1.1 j7.0.2.2
sees aq.0.0.0
seismic j9.0.0.0
seizure ti.0.3.4 u0.0.3.5
selection re.0.1.1
self 2o.0.0.0 38.0.1.2 ed.0.0.0 es.1.1.2 fh.0.1.1 103.0.0.0
selfie bn.0.1.3 p9.0.1.7 q1.0.0.0
selfies bn.0.1.3 p9.0.1.7 q1.0.0.0
selfish ct.0.0.0 cu.0.2.a eg.0.0.0 ew.0.0.0 fx.1.0.0 fx.2.0.0 ri.0.0.0
sell bg.0.1.6
selling bg.0.1.6
sells bg.0.1.6
semaglutide nh.0.2.9
senate rq.0.2.7
senator q8.0.0.0 rk.0.1.1 rl.0.2.2
senators rk.0.1.1 rl.0.2.2
send ax.0.0.0 bc.1.2.3 bs.0.0.0
senile 6r.0.0.0 6s.0.0.0 r3.0.0.0 tq.0.2.2 tt.0.1.4 wx.0.0.0
senility 6r.1.0.0
senior 6t.0.0.0 74.0.0.0
sensational ib.0.0.0 ic.0.2.4
sent oc.0.0.0 or.0.1.2
serial ei.0.0.0
sertraline ni.0.4.f
serum oe.0.2.3 os.1.2.3
serums oe.0.2.3
sex 8z.0.0.0
sexual 93.0.0.0
sexy b9.0.0.0
shadow n3.1.2.2
shagging hk.7.0.0
shake os.1.2.3
shame el.0.0.0
shamed g4.0.0.0
share m5.0.0.0 o5.0.0.0 ox.0.0.0 oy.1.2.2 oy.1.0.0 oy.1.1.1
shares bh.0.0.0
sharpest dc.1.2.2
she's eq.0.3.4
shed a0.0.0.0 a1.0.0.0 a1.1.0.0 pb.2.1.1
shedding jl.0.1.2 zl.0.1.1
sheep gs.0.2.5 rf.0.1.3 11a.0.0.0
sheeple gv.0.0.0
shell 6u.0.0.0
shift aq.0.0.0 j6.0.1.1 q6.0.2.2
shifted aq.0.0.0
shifting aq.0.0.0
shifts aq.0.0.0 j6.0.1.1
shill gs.0.2.5 gu.0.1.2
shills gs.0.2.5 gu.0.1.2
shingles ne.0.2.7
shit gr.0.0.0 h7.0.0.0
shite h7.3.0.0
shithead h7.6.0.0
shitheads h7.6.0.0
shithole h7.7.0.0
shitholes h7.7.0.0
shitless h7.9.0.0
shitload h7.8.0.0
shits h7.0.0.0
shitshow gr.0.0.0 h7.4.0.0
shitshows gr.0.0.0 h7.4.0.0
shitstorm h7.5.0.0
shitting h7.2.0.0
shitty h7.1.0.0
shock lx.0.1.1 m8.1.2.2 mh.0.3.5 mj.0.3.6
shocked m6.0.2.2 m6.0.1.1
shocking l4.0.0.0 mk.0.3.4
shoot ax.0.0.0 tl.0.0.0
shop ej.0.1.1 o9.0.0.0 og.0.2.4
shopkeeper h1.0.2.5
shopkeepers h1.0.2.5
shopped ej.0.1.1
shopper ej.2.1.1
shoppers ej.2.1.1
shopping ej.0.1.1 ej.1.1.1
shops ej.0.1.1
shot p9.0.1.7 rr.0.3.6
shots p9.0.1.7
show eh.0.1.1
shower gr.0.0.0
shown n1.0.2.3
shows eh.0.1.1
shrank 9x.0.0.0 au.0.1.8
shrill sa.0.0.0
shrink 2g.0.1.1 9x.0.0.0 au.0.1.8 h3.5.0.0
shrinker h3.6.1.1
shrinkers h3.6.1.1
shrinking 9x.0.0.0 au.0.1.8
shrinks 2g.0.1.1 9x.0.0.0 au.0.1.8 h3.5.0.0
shropshire cf.0.2.2
shrunk 9x.0.0.0 au.0.1.8
shut 69.0.1.1 69.1.0.0 rd.0.0.0
shy gz.0.1.1 rh.0.1.1
sick d9.0.1.4 go.0.0.0 ki.4.0.0 kt.0.2.4
sickening kd.0.2.5 l4.0.0.0
sickler 49.0.0.0
sicklers 49.0.0.0
sicknote d9.0.1.4
sicknotes d9.0.1.4
sicko d2.0.1.2
sickos d2.0.1.2
side 9t.0.1.4 9t.1.0.0
sight lt.1.3.4
sign mc.0.1.2 oh.0.0.0
signal b4.0.3.6
significant j4.0.1.1
signs ly.0.1.5
silenced jb.0.2.6
silencing jb.0.2.6
silent l1.0.0.0 lr.0.0.0
silently lp.1.0.0
silliest cw.0.0.0
silly dd.0.0.0
silver 7a.0.0.0 9j.0.0.0
simple db.0.1.1 mt.0.2.2 mt.0.0.0
simpleton cu.0.2.a cz.9.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
simpletons cu.0.2.a cz.9.0.0 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
simply de.0.1.1 j1.0.0.0
sinful 3c.0.0.0
singer q8.0.0.0
single 9r.0.3.3
sinister l4.0.0.0
sink df.0.1.1
sinks df.0.1.1
sister h4.2.0.0
sister's nw.0.4.5
sit h0.0.1.5
situation no.0.2.2
skank hl.6.0.0
skanks hl.6.0.0
skeptics rm.0.1.1 rn.0.1.1 ro.0.2.5 rp.0.1.1
skilled ir.0.2.3
skin oe.0.2.3 pn.0.0.0
skincare oe.0.2.3 og.0.1.3
skip bl.0.0.0 n7.0.1.5 n8.0.0.0 nl.0.0.0 nx.0.0.0
skipping er.0.1.1 n7.0.1.5
skiver d9.0.1.4
skivers d9.0.1.4 rh.0.0.0
sky il.0.0.0
skyrocket il.0.0.0
skyrocketed il.0.0.0
skyrocketing fn.0.0.0 il.0.0.0
skyrockets il.0.0.0
slag hl.7.0.0
slags hl.7.0.0
slash in.0.0.0
slashed in.0.0.0
slashes in.0.0.0
slashing in.0.0.0
sleep b8.0.0.0 nn.0.1.1
sleeping b8.0.0.0 fb.0.2.8
sleeps b8.0.0.0
slept b8.0.0.0 br.0.0.0
slide ay.0.0.0 az.0.0.0
slimy gz.0.0.0
slip ay.0.0.0 az.0.0.0
slob d2.0.1.2
slobs d2.0.1.2
sloppy gz.0.0.0
slots ou.1.2.3
slow db.0.1.1 ke.0.2.5
slowly lp.1.0.0
slut hl.0.0.0
sluts hl.0.0.0
slutty hl.1.0.0
smack j.0.0.0
smackhead j.0.0.0
smackheads j.0.0.0
smart hc.0.0.0 hc.9.0.0 j8.0.0.0 y2.0.0.0
smartarse hc.0.0.0 hc.9.0.0
smartarses hc.0.0.0
smartass hc.0.0.0
smartasses hc.0.0.0
smashed 1h.0.1.1
smell d5.0.1.1 d5.0.0.0
smelled d5.0.0.0
smelling d5.0.0.0
smells d5.0.0.0
smelly ct.0.0.0 cu.0.2.a
smile pn.0.0.0
smiling pe.0.0.1 pm.0.2.3
smitten 9a.0.0.0
smoke ev.0.0.0
smoked ev.0.0.0
smoker 1l.0.0.0
smokers 1l.0.0.0
smokes ev.0.0.0
smoking ev.0.0.0 10f.0.1.1
snack mg.0.1.2
snacks mg.0.1.2
snag on.0.0.0
snake ga.0.0.0 h2.0.1.2 h2.1.0.0
snap 2s.0.0.0 ax.0.0.0 b4.0.3.6 bn.0.1.3 bs.0.0.0 p9.0.1.7
snapchat b4.0.3.6
snapped 2s.0.0.0
snapping 2s.0.0.0
snaps 2s.0.0.0 bn.0.1.3 p9.0.1.7
snicker cx.0.0.0
snickered cx.0.0.0
snickering cx.0.0.0
snickers cx.0.0.0
sniffle kg.0.4.8
snowflake d2.0.1.2 r5.4.1.1
snowflakes d2.0.1.2 r5.4.1.1
soar im.0.0.0 im.2.1.1
soared im.0.0.0 im.2.1.1
soaring im.0.0.0
soars im.0.0.0 im.2.1.1
social c6.0.0.0 gn.0.2.2 qo.0.1.2 119.0.0.0
socialist r5.0.0.0
socialists rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
sock 102.0.2.2
socks 102.0.2.2
sod hk.b.0.0 hk.d.0.0 hp.6.0.0 rd.0.0.0
soft 9c.1.0.0
sold bg.0.1.6 oq.0.0.0
solicitor qb.0.3.6
someone no.0.1.1
son qj.0.1.1 qu.0.1.1 qv.0.1.1 qx.0.1.1
son's nw.0.4.5 qj.0.1.1
sons qj.0.1.1 qx.0.1.1
sorry lk.0.2.5
sort an.0.1.2 aq.0.0.0
sorted an.0.1.2 aq.0.0.0
sorting an.0.1.2 aq.0.0.0
sorts an.0.1.2 aq.0.0.0
sought ir.0.2.3
sound nv.0.2.2
sounds nd.0.0.0
sour gz.0.0.0
sozzled qz.1.1.2
space j7.0.0.0
spain qk.0.2.3
spare r2.0.1.1
sparks lc.0.0.0
spastic 5j.0.1.2 tt.0.1.4 u1.3.2.2 wt.0.0.0
spastics 5j.1.0.0
spaz 5j.2.0.0
spazzes 5j.3.0.0
speaker's of.0.0.0
speakers of.0.0.0
special 60.0.0.0 xd.0.0.0
specialist rs.0.1.1
spectacular ib.0.0.0 ic.0.2.4
speechless j2.0.2.7 m6.0.2.2 ma.0.2.2 mh.0.2.4
speed tr.0.1.1
spice mc.0.1.2 mg.0.1.2
spices mg.0.1.2
spike fn.0.0.0 jl.1.1.1
spine ra.0.3.6
spineless gz.0.0.0 r3.0.0.0
split n8.0.0.0
spoilt ct.0.0.0 cu.0.2.a
spokesman ry.0.0.0
spokesmen ry.2.0.0
spokeswoman ry.1.0.0
sponger rh.0.0.0
spongers rh.0.0.0
sponsor oo.0.5.7
sponsored ol.0.1.7
spontaneous 7j.0.0.0
spot gx.0.1.2
spots ou.1.2.3
staggered qc.0.1.7
staggering ib.0.0.0 ic.0.2.4
stalk bi.0.0.0
stalked bi.0.0.0
stalking bi.0.0.0
stalks bi.0.0.0
stamp aq.0.0.0
stamped aq.0.0.0
stamping aq.0.0.0
stamps aq.0.0.0
stand go.0.1.1
star p7.0.1.1 q8.0.0.0
stars ox.0.1.1 p7.0.1.1
started pl.0.2.2
starve kb.0.0.0
starved kb.0.0.0
starves kb.0.0.0
starving kb.0.0.0
state q0.0.4.7
statin ni.0.4.f
statins nh.0.2.9 ni.0.4.f ns.0.2.5
status cb.0.0.0 cb.1.0.0
stay gp.0.0.0
stench d5.0.0.0
step f0.0.0.0 ln.0.0.1
steped f0.0.0.0
steping f0.0.0.0
steps f0.0.0.0
sterile kx.0.2.4 tj.0.0.0
sterilising jn.0.1.4 kn.0.1.7 ya.0.0.0
sterilizing jn.0.1.4 kn.0.1.7 yb.0.0.0
steroid ni.0.4.f nu.0.2.2
steroids nh.0.2.9 ni.0.4.f nu.0.2.2 tr.0.1.1
stfu h6.9.0.0
stimming 6j.0.1.2
stink d5.0.0.0
stinked d5.0.0.0
stinking d5.0.0.0
stinks d5.0.0.0
stitched qh.0.2.2
stitches d6.0.1.1 d7.0.2.b
stock oq.0.1.1
stocked oq.0.0.0
stoned qn.0.1.3
stoner h.0.0.0
stoners h.0.0.0
stop 3g.0.1.1 a4.0.0.0 ak.0.0.0 eo.0.3.6 m4.0.0.0 mm.0.2.2 mn.0.2.5 n6.0.5.7 n7.0.1.5 n8.0.0.0 nx.0.0.0
stopped a4.0.0.0 eo.0.3.6 n6.0.5.7 pk.0.2.6
stopping a4.0.0.0 n6.0.5.7 n7.0.1.5
stops a4.0.0.0 ak.0.0.0 n6.0.5.7
store og.0.2.4
stormont rq.0.2.7
straight d6.0.4.4 d7.0.3.c
strangest cw.0.0.0
stress e2.0.2.3 ng.0.2.7 104.0.0.0
stricken 46.0.0.0 9a.0.0.0
stride j6.0.1.1
strides j6.0.1.1
stroke ti.0.3.4 u0.0.3.5
strokes kk.0.2.8
stronger ae.0.0.0 kr.0.3.4
stroppy e3.0.0.0
struck 9a.0.0.0
strung 1f.0.0.0 rr.0.3.6
stubborn es.2.1.1
student ps.0.2.h
studies 10e.0.3.3
study 10e.0.3.3
stuffed rd.0.1.1
stun lx.0.1.1 m8.1.2.2 mj.0.3.6
stunned j2.0.2.7 m6.0.2.2 m6.0.1.1 mh.0.2.4 mk.0.3.4
stunning a9.0.0.0 ib.0.0.0 ic.0.2.4 j4.0.1.1
stupid ct.0.0.0 cu.0.2.a db.0.1.1 dd.0.0.0 eg.0.0.0 gb.0.0.0 gs.0.2.5 r3.0.0.0 t0.0.0.0
stupidest cw.0.0.0
stupidity t0.2.0.0
stupidly t0.1.0.0
subhuman rj.0.0.0
subscribe oh.0.0.0
substance 1.1.0.0 b.0.0.0 o.0.0.0
succeeded fm.0.0.0
success am.0.0.0 p5.0.1.1 p5.1.0.0 pf.0.1.2 pf.1.1.1
successful fj.0.0.0
successfully fj.0.0.0
sucks hm.0.1.2 hm.1.0.0
suffer 45.0.0.0 6a.0.0.0
suffered 45.0.0.0 6a.0.0.0
sufferer 43.0.1.2 44.0.0.0
sufferers 43.0.1.2 44.0.0.0
suffering 45.0.0.0 6a.0.0.0
suffers 45.0.0.0 6a.0.0.0
suffolk cf.0.2.2
sugar 3u.0.2.3 kb.0.0.0
sugars 3t.0.1.1 3t.0.2.2 3u.0.2.3
suicidal ft.0.0.0 tk.1.2.2
suicidals 97.0.1.1
suicide f2.0.0.0 fa.0.1.7 fd.0.0.0 fg.0.1.1 fi.0.1.1 fl.0.0.0 fn.0.0.0 fp.0.0.0 fq.0.0.0 fr.0.0.0 fs.0.0.0 ft.0.0.0 fx.0.0.0 fy.0.1.2 fz.0.0.0 g1.0.0.0 g3.0.0.0 g6.0.2.3 tk.0.1.1
suicides f2.0.0.0 fi.0.1.1 fx.0.0.0 g6.0.2.3
summer r1.0.5.e
sun kp.0.0.0
sunday's qf.0.1.1
sundowner 70.0.1.1
sundowners 70.0.1.1
sunscreen kh.0.0.0 kp.0.0.0 oe.0.2.3
sunscreens oe.0.2.3
super ii.0.0.0 ij.0.0.0 ik.0.1.2 j8.0.0.0
superberries ij.0.0.0
superberry ij.0.0.0
supercharged j7.0.0.0
superdrug ij.0.0.0
superdrugs ij.0.0.0
superfood ii.0.0.0
superfoods ii.0.0.0
superherb ij.0.0.0
superherbs ij.0.0.0
superior kr.0.3.4
superpill ij.0.0.0
superpills ij.0.0.0
superpower ik.0.1.2
superpowers ik.0.1.2
supersupplement ij.0.0.0
supersupplements ij.0.0.0
supervised ze.0.1.1
supervitamin ij.0.0.0
supervitamins ij.0.0.0
supplement ab.0.1.2 ab.1.1.1 oe.0.2.3 og.0.1.3
supplements oe.0.2.3
supplier oo.0.5.7
support r8.0.2.4 r9.0.2.3 rb.0.2.3
supported r8.0.2.4 r9.0.2.3 rb.0.2.3
supporting r8.0.2.4
supports r8.0.2.4
supposed dv.0.0.0
supposedly du.0.0.0
suppressed jb.0.2.6 jf.0.0.0
suppressing jb.0.2.6
sure ml.0.1.1 my.0.2.4 my.0.3.5 n0.0.0.0 n5.0.0.0
surely ml.0.0.0 n2.0.1.1 nf.0.1.1
surgeon h4.2.0.0 rs.0.1.1
surgery nh.0.2.9 q4.0.4.8 q5.0.3.f q6.0.2.2 q9.0.1.1 qd.0.4.9 u2.0.1.1
surprise lx.0.1.1 m8.1.2.2 mj.0.3.6
survival yf.0.2.2 yi.0.2.2
suture gx.0.1.2
swallow 108.0.0.0
swallowed f1.0.0.0
swallowers cj.0.0.0
swallowing f1.0.0.0
swap nj.0.0.0
swear hv.0.2.4 od.0.1.2
swim qs.0.5.b
swindle ka.0.2.2
swing rr.0.2.5
swipe o9.0.0.0
switch nj.0.0.0
swore pd.0.0.0
sympathy re.0.1.1
symptom mc.0.1.2
symptoms no.0.2.2 o2.0.1.3 ph.0.4.f
syndrome 5t.0.3.3
tablet fb.0.2.8 na.0.2.a
tablets fb.0.2.8 na.0.2.a nc.0.2.3 nr.0.2.4
tag o3.0.0.0 oy.1.0.0
take eo.0.3.6
taken eo.0.3.6
taking f1.0.0.0 m9.0.2.3 10g.0.3.3 10h.0.2.2 10i.0.2.2 10j.0.3.3
talking mf.5.4.4 mh.0.2.4
talks m5.0.2.2 mf.5.3.3
tampons kp.0.0.0
tap kp.0.0.0 o9.0.0.0 ot.2.0.0
taper n8.0.0.0
target 8j.0.0.0
targeted 8j.0.0.0
targeting 8j.0.0.0
tea ab.0.1.2 sm.0.0.0
teacher ps.0.2.h py.0.1.1 qb.0.3.6
team oo.0.5.7
teamed of.0.0.0
teaspoons na.0.2.a
tech gn.0.2.2
technology hv.0.1.3
teen ps.0.2.h
teenager ps.0.2.h
teeth pn.0.0.0
telegram b4.0.3.6
tell bd.0.1.5 gx.0.1.2 ja.1.2.5 jc.0.3.5 sp.0.0.0
telling jc.0.3.5
tells jc.0.3.5 m5.0.2.2
terminally de.0.1.1
terrible sn.0.2.3
terrify lx.0.1.1
terrifying l4.0.0.0 ls.0.0.0
test ip.0.2.2 mg.0.1.2 u2.0.1.1
tested a2.0.1.1 hq.0.1.1
testimonial ox.0.0.0 p5.0.1.1 p8.0.2.5
testimonials ox.0.0.0 p5.0.1.1 p8.0.2.5
testosterone nh.0.2.9
tests mg.0.1.2
tetraplegic 66.0.1.1
tetraplegics 66.3.0.0
text ax.0.0.0 b0.0.0.0 bb.0.0.0 bs.0.0.0 f5.0.2.2
textbooks j0.0.2.2
thank sp.0.0.0
thanks ob.0.0.0
the 99.0.0.0 mr.0.0.0 sq.0.0.0
theatre q5.0.3.f
theirarse hc.0.0.0
theirarses hc.0.0.0
theirass hc.0.0.0
theirasses hc.0.0.0
themselves 9y.0.1.1 eb.2.3.5 eb.3.3.4 eb.5.3.3 eq.0.2.3 ey.0.1.1 f0.0.1.1 fv.0.1.1
they're eq.0.3.4 jf.0.0.0
thick ct.0.0.0 cu.0.2.a db.0.1.1 dc.3.0.0 gb.0.0.0 r3.0.0.0
thicko cz.a.0.0
thickos cz.a.0.0
thing lw.2.2.3 mg.0.1.2
things ly.0.1.5 mg.0.1.2 mi.0.0.0
think mj.0.4.7 r8.0.2.4
thinking r8.0.2.4
thinks r8.0.2.4
third 8h.0.0.0 gb.0.0.0
this m7.0.0.0
thought r8.0.2.4
thread o0.0.2.c
threw f0.0.0.0
thrilled pe.0.0.1 pm.0.2.3
thrilling if.0.0.0 j4.0.1.1
throat ez.0.2.2
throw ad.0.0.0 fc.0.2.g
thrush ne.0.2.7
thursday's qf.0.1.1
thyroid k0.0.1.2 ne.0.2.7 nh.0.2.9
thyroxine nu.0.2.2
ticket l6.6.2.2
ticking l5.0.0.0 l5.1.0.0
tidal lb.0.0.0
tiddly qz.1.1.2
tied ff.0.0.0
tiktok b4.0.3.6 q1.0.0.0
tiktoks q1.0.0.0
timebomb l5.2.0.0 lf.0.1.1
timers cy.1.1.1
timewaster cn.0.0.0
timewasters cn.0.0.0 da.0.0.0
timewasting cm.0.0.0
tin rg.0.0.0
tinfoil rg.0.0.0
tinpot gz.0.0.0
tips ly.0.1.5
tipsy qn.0.1.3 qz.1.1.2
tiresome e3.0.0.0
tits hp.4.0.0
toast aw.0.2.5
today's qf.0.1.1
toddler ps.0.2.h qu.0.1.1 qv.0.1.1 qx.0.1.1
toenails d5.0.0.0
tofu r4.c.0.0
told ex.1.1.2 m5.0.2.2 mf.5.3.3 pd.0.0.0
tombstone ll.0.1.1
tone t9.0.0.0 xl.0.0.0
tonight's qf.0.1.1
took f1.0.0.0 f8.0.0.0 fz.0.0.0
top ir.0.1.2 10m.0.0.0
tories r7.0.0.0 rk.0.1.1 rl.0.2.2 rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
tory r5.0.0.0 rk.0.1.1 rl.0.2.2 rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
toss ad.0.0.0
tosser cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2 hk.3.0.0
tossers cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2 hk.3.0.0
total at.0.0.0 cb.6.0.0 cb.7.0.0
totally 9q.0.0.0 k5.0.0.0
tourette's u0.0.2.4
tourists rh.0.1.1
town k.2.0.0 q0.0.4.7 qk.0.3.4
toxic gz.0.0.0 jt.0.2.4 ke.0.2.5 lr.0.0.0
toxin js.0.0.0 k2.0.0.0 kq.0.2.9 zi.0.1.1 zj.0.0.0
toxins jn.0.3.6 jp.0.1.7 jt.0.2.4 kq.0.2.9 l0.0.2.7 zi.0.1.1
tracking ji.0.0.0
trailblazing j9.0.0.0
train c2.0.1.1 qs.0.5.b 106.0.0.0
trainwreck c2.0.1.1
trainwrecks c2.0.1.1
traitor rj.0.0.0
traitors rj.0.0.0
trannies 90.0.0.0
tranny 90.0.0.0
transferred cd.0.0.0 cd.3.0.0
transform iz.0.1.2
transformation p5.0.1.1 p9.0.1.7
transformations p5.0.1.1 p9.0.1.7
transformed p3.0.1.3 po.0.0.2
transgender 8y.0.1.1
transgendered 8x.0.0.0
transgenders 8y.0.1.1 8y.1.0.0
transient 80.0.1.1 wy.0.0.0
transients 80.0.1.1
transmission 4z.0.3.3
trash ad.0.0.0 cu.0.2.a d0.0.1.1 d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
trashed 1h.0.1.1
treat bd.0.1.5 gx.0.1.2 n6.0.5.7 on.0.0.0
treated n6.0.5.7 ol.0.1.7 qh.0.2.2
treating n6.0.5.7
treatment ab.0.1.2 ab.1.1.1 u2.0.1.1
treats n6.0.5.7
triage q5.0.3.f
trial 10e.0.3.3
trials 10e.0.3.3
trick ab.0.1.2 h3.4.0.0 lw.0.1.3 lw.2.2.3
trickcyclist h3.4.0.0
trickcyclists h3.4.0.0
tricks lw.0.1.3 ly.0.1.5
tried eo.0.3.6 fm.0.0.0 pl.0.2.2
triggered tm.0.1.1
trip nk.0.2.6
triple io.0.0.0 n8.0.0.0
tripled io.0.0.0
triples io.0.0.0
tripling io.0.0.0
trolley 9c.3.2.2
trouble nk.0.1.5
troubling nk.0.1.5
trout cy.0.1.1
trulicity p1.0.1.6 p2.0.0.0
truly j1.0.0.0
trump rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
trumper r4.7.0.0
trumpers r4.7.0.0 rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
trumps kr.0.2.2
trumptard r4.3.0.0
trumptards r4.3.0.0
trust nm.0.1.1 nm.0.2.2 od.0.1.2 sp.0.0.0
trusted hq.0.1.1 hr.0.0.0 ir.0.2.3
truth ka.0.1.2 m0.0.1.1 n4.1.1.2
try eo.0.3.6 ex.0.1.2
trying d6.0.0.0
tsp na.0.2.a
tsunami lb.0.0.0
tuesday's qf.0.1.1
tummy pn.0.0.0 pn.1.3.5
tumor ph.0.4.f
tumour ph.0.4.f
turbo j7.0.0.0
turkey c0.0.1.1 11b.0.0.0
turkeys c0.0.1.1
turn eo.0.3.6
turned eo.0.3.6 po.0.0.2 qc.0.1.7
turns j0.0.0.0
turpentine kc.0.1.4
twat hk.4.0.0
twats hk.4.0.0
tweaker i.0.0.0
tweakers i.0.0.0
twin ps.0.2.h
twins qj.0.1.1 qx.0.1.1
twit cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
twits cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
two ou.1.0.0 p0.0.0.0
types 96.0.2.3
typical 2e.0.1.1 pc.0.2.2
ug na.0.2.a
ugly ct.0.0.0 cu.0.2.a
ulcer ne.0.2.7
ulcers ne.0.2.7
ultimate iu.0.0.1
ultrasound pz.0.2.b
un e5.0.0.0
unarguably n3.6.0.0
unattended r0.0.3.5 r0.1.3.3
unbearable ct.0.0.0 cu.0.2.a
unbeatable iq.0.0.0
unbelievable a9.0.0.0 ib.0.0.0 ic.0.2.4 id.0.0.0 mk.0.3.4
unborn lg.0.4.6
uncontrolled 3p.0.0.0
uncooperative e5.0.0.0
undeniably n3.6.0.0
underinsured 8e.0.1.1
underwire kp.0.0.0
undoubtedly ml.0.0.0 n2.0.1.1
ungrateful e3.0.0.0
unhinged 24.1.0.0
uninsured 8e.0.1.1
unit q4.0.4.8 q5.0.4.g q6.0.2.2 q9.0.1.1
units na.0.2.a
unlike gp.0.0.0 j0.0.0.0
unmanned s2.1.0.0
unmatched iq.0.0.0
unmotivated ea.0.0.0
unoccupied ql.0.2.3 r0.0.3.5 r0.1.3.3
unparalleled iq.0.0.0
unprecedented i7.0.0.0
unprotected 4w.0.0.0
unquestionably ml.0.0.0 n2.0.1.1
unrivaled iq.0.0.0
unrivalled iq.0.0.0
unstoppable j7.0.0.0
unsuccessful fk.0.0.0
unsurpassed iq.0.0.0
until l7.2.0.0
unvaccinated rm.0.1.1 rn.0.1.1 ro.0.2.5 rp.0.1.1
unvaxxed rm.0.0.0 rn.0.0.0 ro.0.1.4 rp.0.0.0
unwashed d5.0.0.0
unwed 7o.0.0.0
unwell kt.0.2.4
upend iz.0.1.2 j5.0.0.0
upended j5.0.0.0
upending j5.0.0.0
upends j5.0.0.0
upside j5.0.1.1
upstairs dc.4.2.7
urine av.0.0.0
used hr.0.0.0
useless ct.0.0.0 cu.0.2.a eg.0.0.0 gb.0.0.0 gs.0.2.5 gw.0.2.9 h1.0.2.5 ke.0.2.5 r3.0.0.0 sn.0.2.3
user a.0.1.1
users a.0.1.1
utterly 9q.0.0.0 j1.0.0.0
vacation qk.0.2.3
vaccines kh.0.0.0 ky.2.0.0
vagrant 82.0.0.0
vagrants 82.0.0.0
vagus k0.0.1.2
validated a2.0.1.1
valley q0.0.4.7
vanish ah.0.1.5 ap.0.2.5 pk.0.2.6
vanished ah.0.1.5 pi.0.3.6 pk.0.2.6
vanishes ah.0.1.5 pk.0.2.6
vanishing ah.0.1.5 pk.0.2.6
vanquish 9x.0.0.0
vanquished 9x.0.0.0
vanquishes 9x.0.0.0
vanquishing 9x.0.0.0
vary pc.0.2.2
vegan kv.0.1.1
vegetable 62.0.2.3 62.2.1.1 ci.0.0.0 mc.0.1.2
vegetables 62.1.0.0 62.2.1.1
veins ek.0.1.1
veneers pn.1.3.5
venereal 52.0.0.0
vermin cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2 rj.0.1.1
viagra p1.0.1.6 p2.0.0.0
vicar qb.0.3.6
vicious lr.0.0.0 ls.0.0.0
victim 47.0.0.0 47.1.1.2
victims 47.0.0.0 47.1.1.2
victoza p1.0.1.6 p2.0.0.0
video bn.0.1.3 q1.0.0.0
videos bn.0.1.3 q1.0.0.0
vile r3.0.0.0
village q0.0.4.7
vindictive gz.0.0.0
vinegar kv.0.0.0
viral m5.0.1.1 ne.0.2.7 ng.0.2.7
virtually al.0.1.2
virus kg.0.4.8 kz.1.1.1 ne.0.3.8
visionary j9.0.0.0
visit nk.0.1.5 u2.0.1.1
visiting nk.0.1.5
visitor rt.0.2.2 sr.0.2.2
visually 5g.0.0.0
vitamin ab.0.1.2 mc.0.1.2 mg.0.1.2 ni.0.4.f oe.0.2.3
vitamins kw.0.2.6 mg.0.1.2 oe.0.2.3
vote r6.0.0.0 r8.0.2.4 r9.0.2.3 rb.0.2.3
voted r8.0.2.4 r9.0.2.3 rb.0.2.3
voter rk.0.1.1 rl.0.2.2
voters rk.0.1.1 rl.0.2.2
votes r8.0.2.4
voting r6.0.0.0 r8.0.2.4
voucher o7.0.1.3
vulnerable 8i.0.1.1 8i.1.0.0 xb.0.0.0
vyvanse p1.0.1.6 p2.0.0.0
wacko rg.0.0.0
wackos rg.0.0.0
wagon 15.0.3.3
wait ma.0.0.0 nn.0.1.1 nn.1.0.0
waitresses h1.0.2.5
wake je.0.0.0
walk qs.0.5.b
walked pl.0.2.2 qc.0.1.7
walking yh.0.2.2
wallies cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
wally cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2
wanderer 6x.0.0.0
wanderers 6x.0.0.0
wandering 6x.0.0.0 xa.0.0.0
wank hk.2.0.0
wanker hk.1.0.0
wankers hk.1.0.0
wannabe gi.0.1.2 h1.0.2.5
wannabes gi.0.1.2
want ja.0.2.7
war 1k.0.0.0 34.0.0.0 4b.0.2.4 115.0.2.2
ward a4.0.0.0 h4.2.0.0 q4.0.4.8 q5.0.3.f q6.0.2.2 q9.0.1.1 qd.0.4.9 sm.0.0.0
warded a4.0.0.0
warding a4.0.0.0
wards a4.0.0.0
warfarin nu.0.2.2
warrior 4d.0.1.1
warriors 4d.0.1.1
washed gz.0.0.0 rf.0.1.1
washington rq.0.2.7
wasn't 9c.0.0.0
waste cu.0.2.a d3.0.1.5 gs.0.2.5 gw.0.2.9 h2.0.1.2 ke.0.3.6
wasted 1h.0.1.1 qn.0.1.3
waster cn.0.1.1 d2.0.1.2 d9.0.2.5
wasters cn.0.1.1 d2.0.1.2 d9.0.2.5 da.0.1.1
wasting cm.0.1.1
watch os.1.2.3
wave fn.0.0.0 lb.0.0.0
way f6.0.1.2
ways f6.0.1.2 ly.0.1.5 n3.4.3.4 n3.5.2.2
we pr.0.2.7 pt.0.0.0
we'll bc.0.0.0
we've om.0.0.0 pt.0.0.0
weak es.2.1.1
weaker sl.0.1.1
wean n7.0.1.5 n8.0.0.0
wear eo.0.3.6 s9.6.0.0
weaselly gz.0.0.0
wedding be.1.0.0
wednesday's qf.0.1.1
weed wr.0.0.0
week r1.0.5.e
week's qf.0.2.2
weekend r1.0.5.e
weeks r1.0.5.e
wegovy nh.0.2.9 p1.0.1.6 p2.0.0.0
weight 35.0.0.0
weird lw.1.0.0
weirdest cw.0.0.0
weirdo d2.0.1.2 dg.0.2.6
weirdos d2.0.1.2 dg.0.2.6 rg.0.1.2
welcome b5.0.1.3
welfare 8c.0.0.0
well mw.3.2.2 ot.1.3.4 py.0.0.0 qb.0.3.6
went pk.0.2.6
western k9.0.0.0
westminster rq.0.2.7
whack 1r.9.0.0 rg.0.0.0
whackjob rg.0.0.0
whackjobs rg.0.0.0
whacko 1r.9.0.0
whackos 1r.9.0.0
whale 32.1.0.0
what m2.1.1.2 md.0.0.0 mf.3.0.2 mi.0.0.0 p6.0.1.2
what's el.0.0.0
whatsapp ax.0.0.0 b0.0.0.0 b2.0.3.4 b3.0.2.2 b4.0.3.6 bb.0.0.0 bm.0.3.6 bs.0.0.0
whatsoever 9t.0.3.6
wheelchair 55.0.0.0 56.0.3.3
wheeled qc.0.2.8
when u2.0.0.0
while ou.1.0.0 p0.0.0.0
whine cs.0.1.5
whined cs.0.1.5
whiner cr.0.0.0 d9.0.1.4
whiners cr.0.0.0 d9.0.1.4
whines cs.0.1.5
whinge cs.0.1.5
whinged cs.0.1.5
whingeing cs.1.0.0
whinger cr.0.0.0 d2.0.1.2 d9.0.1.4 dg.0.2.6
whingers cr.0.0.0 d2.0.1.2 d9.0.1.4 dg.0.2.6
whinges cs.0.1.5
whinging cs.0.1.5
whining cs.0.1.5 cs.1.0.0
whiny cs.1.0.0 e3.0.0.0
whiskey qz.0.2.9
whisky qz.0.2.9
white 8m.0.1.1 rk.0.1.1 rl.0.2.2 rq.0.2.7
whitehall rq.0.2.7
whitening pn.1.3.5 118.0.1.1
whites 8m.0.1.1
whore hl.2.0.0
whores hl.2.0.0
wi kp.0.0.0
wife sf.0.1.1 sk.0.2.4
wife's nw.0.4.5
wifi kh.0.0.0
wild mk.0.3.4
wildest cw.0.0.0
willpower 37.0.0.0 38.0.1.2 es.1.1.2
wiltshire cf.0.2.2
wimp d2.0.1.2
wimps d2.0.1.2
win ov.0.0.0 oy.0.0.0
wind ne.0.2.7 ng.0.2.7
wine bf.0.1.7 qz.0.2.9
wined ol.0.1.7
wing r5.0.1.1
wingers rk.0.2.2 rl.0.3.3 rm.0.1.1 rn.0.1.1 ro.0.2.5 rp.0.1.1
winning oy.0.0.0
wino k.1.0.0
winos k.1.0.0
winter r1.0.5.e
wipe 9x.0.0.0 aq.0.0.0 au.0.1.8
wiped 9x.0.0.0 ah.0.1.5 aq.0.0.0 au.0.1.8
wipes 9x.0.0.0 aq.0.0.0 au.0.1.8
wiping 9x.0.0.0 aq.0.0.0 au.0.1.8
wire 10w.0.0.0
withdraw em.2.0.0
withdrawal em.3.0.0
withdrawed em.2.0.0
withdrawing em.2.0.0
withdraws em.2.0.0
without as.0.0.0 ml.0.0.0
witless ct.0.0.0 cu.0.2.a
wives so.1.0.0
woke r5.0.0.0 r5.1.0.0
wokerati r4.b.0.0
woman ps.0.2.h rv.0.0.0
woman's sl.0.1.1
women's si.0.0.0 sl.0.0.0
wonder 9i.0.0.0 j8.0.0.0
wondercure 9i.0.0.0
wondercures 9i.0.0.0
wonderdrug 9i.0.0.0
wonderdrugs 9i.0.0.0
wonderfood 9i.0.0.0
wonderfoods 9i.0.0.0
wonderful id.0.0.0
wonderherb 9i.0.0.0
wonderherbs 9i.0.0.0
wonderjab 9i.0.0.0
wonderjabs 9i.0.0.0
wonderpill 9i.0.0.0
wonderpills 9i.0.0.0
wondertreatment 9i.0.0.0
wondertreatments 9i.0.0.0
word lw.2.2.3 mg.0.1.2
words f5.0.2.2 mg.0.1.2
work mm.0.2.2 mo.0.1.1 mp.0.1.1 n6.0.5.7
worked g2.0.1.1 mo.0.1.1 mp.0.1.1 n6.0.5.7
working mo.0.1.1 mp.0.1.1 n6.0.5.7 s4.0.0.0
works 9v.3.1.1 9v.4.0.0 9v.5.0.0 mo.0.1.1 mp.0.1.1 n6.0.5.7
workshy gz.0.0.0 rh.0.0.0
world i3.0.0.0 ic.0.5.7
worn eo.0.3.6
worried cl.0.0.0 mh.0.2.4
worse qz.1.1.2 sn.0.2.3
worst ba.0.1.3 cw.0.0.0
worthless ct.0.0.0 cu.0.2.a
wouldn't h4.0.1.2 h4.1.1.2
wound pz.0.2.b
wounds pz.0.2.b
wowed j2.0.2.7
wrecking lj.0.0.0
wrinklies cy.3.0.0
wrists ez.0.2.2
write ax.0.0.0 bc.1.2.3 o5.0.0.0
wrong 9v.2.2.3 el.0.2.2 m1.0.4.a mf.2.2.6
wtf h6.8.0.0
x pz.0.2.b
xanax p1.0.1.6 p2.0.0.0
xeomin p1.0.1.6 p2.0.0.0
xoxo bj.0.0.0
xray pz.0.2.b
xrays pz.0.2.b
year ps.0.2.h pu.0.2.2 qw.0.2.2
yesterday's aw.0.2.5 qf.0.1.1
yorkshire cf.0.2.2
you n9.0.0.0 nt.0.0.0 ny.0.0.0 pv.0.0.0 rc.0.0.0
you'll lu.1.0.0
you've no.0.2.2
younger a6.0.3.3
youngest qj.0.1.1 qu.0.1.1 qv.0.1.1 qx.0.1.1
yourarse hc.0.0.0
yourarses hc.0.0.0
yourass hc.0.0.0
yourasses hc.0.0.0
yours on.0.1.1 oq.0.0.0
yourself 9y.0.1.1 eb.2.3.5 eb.3.3.4 eb.5.3.3 ey.0.1.1
zap aq.0.0.0
zapped aq.0.0.0
zapping aq.0.0.0
zaps aq.0.0.0
zepbound p1.0.1.6 p2.0.0.0
zinc ni.0.4.f
zombies rf.0.1.3`
