/** Which phrases of the conduct vocabularies a word may belong to; generated, see `indexPhrases`. */
export const index = `# mw.0.1.1 mz.0.0.0 n6.0.0.0
#1 jb.0.1.2
#ambassador oz.0.0.0
#brandambassador oz.0.0.0
#brandpartner oz.0.0.0
#collab oz.0.0.0
#gifted oz.0.0.0
#partner oz.0.0.0
#sp oz.0.0.0
#spon oz.0.0.0
#thanks oz.0.0.0
$ rl.0.2.4
% pl.0.0.0
000 11m.0.1.1
1 jb.0.2.3
10 sn.0.3.8
100 9r.0.0.0
100% 9r.0.0.0 9s.0.0.0 av.0.0.0 kr.0.0.0 ks.1.0.0 n9.0.0.0 nq.0.1.1
112 11m.0.1.1
2 pl.1.0.0 pr.0.0.0
5G k4.0.0.0 l3.0.0.0
5g la.0.0.0
911 11m.0.1.1
999 11m.0.1.1
A qy.0.3.f r6.0.4.9
AALFD c3.a.0.0
ADD 2l.0.1.2
ADHD 2l.0.1.2 l6.0.2.8 o2.0.2.7 uu.0.1.4 v1.0.2.4
AHPRA rk.0.1.2
AIDS 4f.0.0.0 4g.0.0.0 4i.0.0.0 4i.0.1.1 4k.0.0.0 4m.0.0.0 4m.1.0.0 4o.0.2.2 4p.1.0.0 4q.0.2.2 4r.0.2.2 vs.0.0.0 vt.0.0.0
AMA dv.0.1.3
Addict vm.0.0.0
Addictive vf.0.0.0
Advisory vn.0.0.0
Alcoholics v8.0.0.0
American vw.0.0.0 w6.0.0.0
Amputee wa.0.0.0
Avenue ru.0.3.a
BAME 8q.0.0.0
BME 8q.1.0.0
BOGO pl.1.0.0
BS ht.0.1.1
Bethlem wo.0.0.0
Birth wd.0.0.0 we.0.0.0
Blind w3.0.3.3
Boulevard ru.0.3.a
Breakthrough wz.0.0.0 x0.0.0.0 x1.0.0.0
Broadmoor wn.0.0.0
CNA h4.0.2.2
CT o5.0.2.9 qs.0.2.b
Cancer x7.0.0.0
Caucasian 8n.0.0.0
Caucasians 8n.0.0.0
Center vk.0.0.0 w1.0.0.0
Children's xg.0.0.0
Close ru.0.3.a
Clown x9.0.0.0
Cocaine va.0.0.0
Court ru.0.3.a
Crazy xa.0.0.0
Crescent ru.0.3.a
Crippled xd.0.0.0
Crystal vb.0.0.0
Cure x4.0.0.0 x6.0.0.0
DEA rk.0.1.2
DM b2.0.0.0 b3.1.1.1 b3.2.0.0 b3.5.2.2 b3.7.0.0 b5.0.0.0 bg.0.0.0 bx.0.0.0 by.0.0.0
DMs b3.1.1.1 b3.2.0.0 b3.5.2.2
DNA k5.0.2.7 lg.0.2.4
Deaf w3.0.3.3
Depressed vd.0.0.0
Diabetic wl.0.0.0 wm.0.0.0
Disabled w3.0.3.3 w8.0.0.0
Down 5s.0.0.0 wh.0.0.0
Down's 5r.0.0.0 wf.0.0.0
Dr q7.0.1.5
Drive ru.0.3.a
Drug vi.0.0.0 vj.0.0.0
ECG qs.0.2.b
ED qx.0.4.8 qy.0.3.f qz.0.2.2 r2.0.1.1 r6.0.4.9
EKG qs.0.2.b
ER qx.0.4.8 qy.0.3.f qz.0.2.2 r2.0.1.1 r6.0.4.9
Elderly w3.0.3.3
Elizabeth vo.0.0.0
Epileptic wk.0.0.0
Eskimo 8r.0.0.0
Eskimos 8r.0.0.0
FB b9.0.3.6
FDA ic.0.0.0 id.0.2.7
FFS hq.4.0.0
FLK c3.7.0.0
FLKs c3.8.0.0
FML hq.7.0.0
FOOBA c3.3.0.0
G rv.0.2.9 rz.0.1.4
GERD o2.0.2.7
GMC qp.5.3.3 rk.0.1.2
GMOs l3.0.0.0
GOMER c0.1.0.0
GOMERs c0.2.0.0
GORK c3.9.0.0
GP h4.0.2.2 sr.0.1.1
GTFO hq.3.0.0
Gardens ru.0.3.a
Global vu.0.0.0
Grove ru.0.3.a
Guide vy.0.0.0
HCA h4.0.2.2
HCQ ax.0.0.0
HIPAA qp.3.0.0 qp.5.2.2
HIV 4f.0.0.0 4h.0.0.0 4k.0.0.0 4l.0.0.0 4q.0.2.2 ll.1.0.0 vr.0.0.0
HIVers 4p.0.0.0
HRT o5.0.2.9
Handicap w4.0.0.0
Handicapped w3.0.3.3
I 9p.0.0.0 bt.0.0.0 bv.0.3.5 bz.0.0.0 bz.1.0.0 od.0.0.0 p9.0.0.0 pb.0.0.0 q2.0.0.0 q2.1.0.0 qa.0.0.0 qh.0.0.0 qj.0.0.0 qk.0.2.7 qm.0.0.0 qp.8.0.0 re.1.0.0 ri.0.0.0
I'd bt.0.0.0 qm.0.0.0
I'll bh.0.0.0 bt.0.0.0
I'm ri.0.0.0 rn.0.0.0
I've pb.0.0.0 qm.0.0.0 ri.0.0.0
IBS o2.0.2.7 q8.0.4.f
ICU qx.0.4.8 qz.0.2.2
ID rk.0.1.2 rm.0.1.3
IQ dh.5.0.0 s7.0.3.6
IU ny.0.2.a
IV c.0.0.0
IVDU c.1.0.0
Individuals wb.0.0.0
Journal ve.0.0.0
Juvenile wj.0.0.0
Karen d7.0.1.2
Karens d7.0.1.2
LMFAO hq.6.0.0
LOL c3.0.0.0
LOLNAD c3.1.0.0
Lane ru.0.3.a
Lighthouse vz.0.0.0 w0.0.0.0
Little wx.0.0.0
MAGA s2.0.0.0 sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
MLM bl.0.1.6
MMS ky.0.1.4
MP r1.0.0.0 r4.0.3.6 sh.0.1.1 si.0.2.2
MPs sh.0.1.1 si.0.2.2
MRI o5.0.2.9 qs.0.2.b
Mental xb.0.0.0
Mews ru.0.3.a
Miracle xf.0.0.0
Moby yx.0.0.0
NFN c3.5.0.0
NMC rk.0.1.2
NPI rk.0.1.2
Narcotics v9.0.0.0
National v5.0.0.0 v7.0.0.0 vv.0.0.0 vx.0.0.0 w2.0.0.0 wc.0.0.0 wg.0.0.0 ws.0.0.0 wt.0.0.0 wu.0.0.0 wv.0.0.0
OAP 73.1.0.0
OAPs 73.2.0.0
OCD 2k.0.1.2 ug.0.0.0 uu.0.1.4 v1.0.2.4 v3.0.2.6
OMFG hq.5.0.0
Office ww.0.0.0
Oriental 8o.0.1.1 8o.2.0.0
Orientals 8o.0.1.1 8o.1.0.0
Overeaters vc.0.0.0
PBAB c3.6.0.0
PCOS o2.0.2.7
PM b2.0.0.0 b5.0.0.0
PMs b3.1.1.1 b3.5.2.2
PR p1.1.0.0
PhD dp.1.0.0
Philip yy.0.0.0
Place ru.0.3.a
President's w7.0.0.0
Prisoners wy.0.0.0
Program wq.0.0.0
Psycho wp.0.0.0
Quackwatch x8.0.0.0
Race x3.0.0.0
Rally x5.0.0.0
Road ru.0.3.a
Row ru.0.3.a
Ryan vq.0.0.0
SHPOS c3.2.0.0
SIDS l6.0.2.8
STD 51.0.0.0
STDs 51.1.0.0
STFU hq.2.0.0
Senior wr.0.0.0
Shriners xe.0.0.0
Smokers xc.0.0.0
Spastics w9.0.0.0
Special w5.0.0.0 wi.0.0.0
Stand x2.0.0.0
Street ru.0.3.a
Substance v6.0.0.0 vg.0.0.0 vh.0.0.0 vl.0.0.0
TBD cg.8.0.0
TTFO c3.4.0.0
TV qr.0.1.1 r1.0.0.0
Terrace ru.0.3.a
UBI c3.b.0.0
UTI o2.0.3.8
VA zg.0.0.0
VIP qr.0.0.0
WTAF hq.1.0.0
WTF hq.0.0.0
World vp.0.0.0
able 5z.0.0.0
ablebodied 5z.0.0.0
abnormal 5x.0.0.0
aborted lm.0.2.7
absolutely 9s.0.0.0 9t.0.2.2 jl.0.0.0 n9.0.0.0 nq.0.1.1
abuse p.0.1.1 s.0.1.1 t.0.0.0 u.0.2.2 xr.0.2.2
abuser 8.0.1.1
abusers 8.0.1.1
accept ba.0.1.3
account b7.0.3.4 b8.0.2.2 v4.0.1.1
accutane ps.0.1.6 pt.0.0.0
acetaminophen o6.0.4.f
acne q8.0.4.f
acopia ca.0.0.0
acopic ca.1.0.0
across qc.0.3.3 rp.0.2.7
act pl.1.0.0
activists sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
actor r1.0.0.0
actress r1.0.0.0
add ba.0.1.3 nb.0.2.5 oy.0.0.0
adderall o5.0.2.9 ps.0.1.6 pt.0.0.0
addict 0.0.0.0 1.0.1.1 1e.0.0.0
addicted 7.0.0.0 1b.0.0.1 1e.0.0.0 2q.0.0.0 95.0.1.1 ue.0.0.0
addicts 0.0.0.0 1.0.1.1
address bu.0.4.6 re.3.1.2
adherence ds.1.1.1
adherent ds.0.1.1 10s.0.1.1
adieu b0.0.2.6
adios b0.3.0.0
administration sh.0.1.1 si.0.2.2
admit e5.0.1.1
admits e5.0.1.1
admitted e5.0.1.1 r5.0.2.8 ra.0.2.2
admitting e5.0.1.1
adore p2.0.1.2
adrenal kp.0.0.0
adrenals km.0.1.2 lg.0.2.4
advanced jd.0.1.1
adverse 9v.0.1.4
advisory p4.0.0.0
affair bw.0.1.1
afflicted 46.0.0.0
after qg.0.0.0
again 98.2.3.3 ae.0.3.8 n3.1.1.1
against a6.0.1.2 dv.0.1.3
ageing 6w.0.0.0 a8.0.1.1
ages 9t.0.3.3
aggressor 6z.0.0.0
aggressors 6z.0.0.0
aging 6w.0.0.0 a8.0.1.1
ahead jq.2.1.1
ailment an.0.2.3
ailments an.0.2.3
ain't 9c.0.0.0
air lb.0.0.0 sp.0.3.b
airhead cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
airheads cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
airlifted r5.0.2.8
alarming lq.0.0.0
albatross co.0.0.0 11b.0.0.0
albatrosses co.0.0.0
album q0.0.1.7
alcohol 9.0.0.0 p.1.2.2 q.0.0.0 10e.0.0.0
alcoholic m.0.1.2 95.0.0.0 xh.0.0.0 xi.0.1.1
alcoholics m.0.1.2 n.0.0.0
alive mg.0.0.0
alkaline kl.1.0.0 kl.2.5.6 lh.0.0.0
alkalise kl.0.0.0
alkalised kl.0.0.0
alkalises kl.0.0.0
alkalising kl.0.0.0
alkalize kl.0.0.0
alkalized kl.0.0.0
alkalizes kl.0.0.0
alkalizing kl.0.0.0
alkie 97.0.1.1
alkies 97.0.1.1
all ne.0.0.0
allege e2.0.1.1
alleged e2.0.1.1 e4.0.0.0
allegedly e3.0.0.0
alleges e2.0.1.1
alleging e2.0.1.1
allergies l6.0.2.8
allopathic kv.0.0.0
allowed 7u.0.0.0
almost an.0.1.2 o3.0.1.1
already 6u.0.0.0
altering iy.1.1.1
alternative ah.0.1.1
alternatives ah.0.1.1
aluminium k9.0.3.6
aluminum k9.0.3.6
always ms.0.0.0
alzheimer's 6p.0.1.2 v1.0.2.4
am p2.0.1.2
amateurs h7.0.1.1 hi.0.2.5
amaze ml.0.1.1 mw.1.2.2 n7.0.3.6
amazed jm.0.2.7 mu.0.2.2 n5.0.2.4
amazing ab.0.0.0 ix.0.0.0 n8.0.3.4
america s4.0.1.1
american 100.0.0.0
amoxicillin o6.0.4.f
amputee 67.0.0.0
amputees 67.0.0.0
anaesthetist sr.0.1.1
anatomical zw.0.0.0
ancient jg.0.0.0
anesthesiologist sr.0.1.1
aneurysm uj.0.3.4
annoying cy.0.0.0 cz.0.2.a ec.0.0.0
anorexic 2a.0.1.1 95.0.0.0 uh.0.0.0 uu.0.1.4 v3.0.2.6
anorexics 2a.0.1.1 2a.1.0.0
another 18.0.4.4
anti 7b.0.0.0 7b.1.0.0 8t.0.0.0 8t.1.0.0 sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
antiageing 7b.1.0.0
antiaging 7b.0.0.0
antibiotic o6.0.4.f og.0.2.5
antibiotics l1.0.0.0 o5.0.2.9 o6.0.4.f og.0.2.5
antidepressant oi.0.2.2 or.0.1.3
antidepressants fn.0.2.8 o5.0.2.9 oi.0.2.2
antifreeze lm.0.2.7
antihistamine o6.0.4.f
antihistamines o6.0.4.f
antimaskers sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
antiperspirant lb.0.0.0
antiperspirants lb.0.0.0
antivaxer 8t.1.0.0
antivaxers 8t.1.0.0
antivaxxer 8t.0.0.0 sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
antivaxxers 8t.0.0.0 sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
anxiety eb.0.2.3 o2.0.2.7 o4.0.2.7 q8.0.4.f
anyone 9t.0.2.2 ai.0.0.0 qp.5.2.2
anything an.0.1.2
apart jp.0.1.1
apartment re.0.1.1
apeshit hr.e.0.0
apology hj.0.1.2
app p3.0.2.3 ph.1.2.3
apparently e3.0.0.0
appointment v4.0.1.1
appointments pl.1.2.3
approved ia.0.1.1 ib.0.0.0 if.0.1.3
apps p3.0.2.3
apricot ax.0.0.0
arguing nr.4.2.3
arrest rb.0.1.3
arrived r5.0.1.7
arrogant gs.0.0.0
arse d7.0.4.5 hw.0.1.1 hw.4.0.0 hw.5.0.0 i9.3.0.0
arsed f8.0.3.6
arsehole hw.4.0.0
arseholes hw.4.0.0
arses hw.0.1.1 hw.5.0.0
arsewipe i4.8.0.0
art ip.0.3.3
arthritic 41.1.1.1 v3.0.2.6
arthritics 41.0.0.0
arthritis o2.0.2.7 q8.0.4.f
as nk.2.0.0
ashamed eu.0.2.2
ask bd.0.0.0 ek.4.0.0 o8.0.1.5 to.0.0.0
asked bd.0.0.0 ek.4.0.0 ex.0.3.6
asking bd.0.0.0 ek.4.0.0 o8.0.1.5
asks bd.0.0.0 ek.4.0.0
aspartame l3.0.0.0
asperger 6k.0.0.0
asperger's 6k.0.0.0
aspergers 6k.0.0.0
aspie 6l.0.0.0
aspies 6l.0.0.0
aspirin o6.0.4.f
ass hw.0.1.1 hw.3.0.0 z0.0.1.3
assassin mh.1.3.6 mh.2.0.0
asses hw.0.1.1 z0.0.1.3
assess bi.0.1.5
asshat hw.6.0.0
asshats hw.6.0.0
asshole hw.3.0.0
assholes hw.3.0.0
assistant h4.0.3.3
assisted 10g.0.1.1
assured av.0.0.0
asthma l6.0.2.8 o2.0.2.7 q8.0.4.f
asthmatic 3w.0.1.1 95.0.0.0
asthmatics 3w.0.1.1 3w.1.0.0
astonished jm.0.2.7
astonishing iv.0.0.0 iw.0.2.4
astounded jm.0.2.7
astounding iv.0.0.0 iw.0.2.4
asylum 1v.0.1.1 yi.0.0.0
asylums 1v.0.1.1 yi.0.0.0
ate f4.0.0.0
athlete r1.0.0.0
attack ui.0.3.6
attacks l6.0.3.9
attempt gg.1.1.1
attender dq.3.1.1
attenders dq.3.1.1
attention 2m.0.0.0 2m.1.0.0 d7.0.1.2 de.0.1.4 dl.0.2.6 g8.0.0.0 s7.0.3.6
attractive be.0.0.0
aunt qw.0.1.1
autism 6d.0.2.2 6f.0.0.0 6g.0.1.4 6h.0.2.2 k3.0.2.6 l6.0.2.8 o2.0.2.7 v1.0.2.4
autistic 6j.0.1.2 6m.0.1.1 lj.0.2.4 uh.0.0.0 ur.0.2.2 uu.0.1.4 v3.0.2.6
autoimmune l6.0.2.8
available oy.0.0.0 pf.0.0.0
avalanche lx.0.0.0
avoid h6.0.0.0 o9.0.0.0
award jr.0.0.0
away 9f.4.0.0 9z.0.1.1 ar.0.3.6 as.0.1.1 b1.0.2.7 gl.0.3.6 gm.1.1.1 pm.0.1.1 rg.0.1.2
aways pm.0.1.1
awe jm.0.3.8
awestruck jm.0.2.7
azzalure ps.0.1.6 pt.0.0.0
babies 1d.0.1.1 tm.0.2.3
baby 1d.0.1.1 m2.0.4.6 oh.0.1.1 ql.0.2.h rq.0.1.1 ts.2.0.0
babysitters hi.0.2.5
back q8.0.4.f s5.0.2.4 se.0.1.1
backbone f1.1.1.2 f9.3.2.2 s7.0.3.6
backed if.0.1.3 s5.0.2.4 s6.0.2.3 s8.0.2.3
backing s5.0.2.4
backs s5.0.2.4
backside d7.0.4.5 hm.0.5.c
backstabbing hg.0.0.0
backwards a8.0.1.1
bad ep.0.0.0 hw.0.0.0 hw.8.0.0 tm.0.2.3
badarse hw.0.0.0
badarses hw.0.0.0
badass hw.0.0.0 hw.8.0.0
badasses hw.0.0.0
badge rk.0.1.2 rm.0.1.3
badly 3p.0.0.0
baffled jm.0.2.7 mu.0.2.2 mu.0.1.1 n5.0.2.4
bag d3.0.1.1 m7.0.2.2 pp.0.0.0
bags d3.0.1.1
baking lh.0.0.0
balance v4.0.1.1
bali rg.0.2.3
balls i9.1.0.0
bane do.0.3.8
banish 9z.0.0.0 am.0.0.0 ap.0.1.2
banished 9z.0.0.0 aj.0.1.5 am.0.0.0 ap.0.1.2
banishes 9z.0.0.0 am.0.0.0 ap.0.1.2
banishing 9z.0.0.0 am.0.0.0 ap.0.1.2
banning jx.0.2.6
bar nr.6.0.0
barbecue bj.1.0.0
barely hd.0.2.9
barmy 9f.3.1.1 v0.1.1.1
barn hm.0.3.a
barren 7i.0.0.0 lj.0.2.4
based oc.0.0.0 oj.0.0.0
basket dl.0.2.6
bastard hy.0.0.0
bastards hy.0.0.0
bat d3.0.1.1 dl.0.3.7 z6.0.0.0
bath hm.0.4.b
bats d3.0.1.1
batshit hr.f.0.0
battle 4b.0.2.4 4c.0.0.0 4e.0.1.1 hn.0.2.c
battleaxe d3.0.1.1 hn.0.2.c
battleaxes d3.0.1.1 hn.0.2.c
battled 4c.0.0.0
battles 4c.0.0.0
battling 4c.0.0.0
batty 9f.3.1.1
bay d9.0.0.0 dd.0.0.0 ql.0.1.d qv.0.2.3 qx.0.4.8 r0.0.2.3
beach 3h.0.0.0
beached 32.0.0.0
bean hi.0.2.5 hk.2.0.0
beancounter hk.2.0.0
beancounters hk.2.0.0
beat am.0.0.0 ap.0.1.2 aw.0.1.8
beaten ap.0.1.2 aw.0.1.8
beating ap.0.1.2 aw.0.1.8 jr.0.1.1
beats am.0.0.0 ap.0.1.2 aw.0.1.8 ld.0.2.2
because ni.0.2.2
bed 57.0.0.0 9f.0.0.0 c8.0.0.0 c8.1.0.0 c8.2.0.0 d9.0.0.0 dd.0.0.0 de.0.1.4 f9.2.2.3 ql.0.1.d qv.0.2.3 r0.0.2.3 11p.0.0.0
bedblocker c8.0.0.0
bedblockers c8.0.0.0
bedblocking c8.1.0.0
bedridden 57.0.0.0
beemer cf.0.1.1
beemers cf.0.1.1
beer bj.0.1.4 f7.0.3.a rz.0.1.4
beers bj.0.1.4 bj.1.0.0 rv.0.2.9 rz.0.1.4
before q1.0.1.6 11f.0.0.0
begging mu.0.2.2
begone b0.4.1.3
behind rp.0.2.7
believe mi.0.2.3 oa.0.1.1 oa.0.2.2 rd.0.1.1 s5.0.2.4
believed s5.0.2.4
believes s5.0.2.4
believing s5.0.2.4
bellend i4.5.0.0
bellends i4.5.0.0
belligerent ef.0.0.0
below op.0.2.c oq.0.0.0 ot.0.2.4
benefit se.0.0.0
benign o4.0.2.7
benzos o5.0.2.9
berk cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
berks cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
best bf.0.1.3 jb.0.1.2
bet rd.0.0.0
beta o5.0.2.9
better ag.0.0.0 ge.0.2.2 ld.0.3.4 ld.0.3.3 pi.0.3.4 tj.0.2.4 tm.0.2.3
beyond n9.0.0.0 nh.0.0.0 nr.0.1.1 nr.2.0.0 nr.3.0.0
biddies d3.0.1.1
biddy d3.0.1.1
biden sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
bigarse hw.0.0.0
bigarses hw.0.0.0
bigass hw.0.0.0
bigasses hw.0.0.0
biggest jo.0.0.0
bikini 3h.0.0.0 ts.2.0.0
bill v4.0.1.1
bin af.0.0.0 nv.0.1.5 nw.0.0.0 o9.0.0.0 ol.0.0.0
bio ji.1.0.0 ji.2.0.0
biohack ji.1.0.0
biohacked ji.1.0.0
biohacker ji.2.0.0
biohackers ji.2.0.0
biohacking ji.1.0.0
biohacks ji.1.0.0
biopsy o5.0.2.9 qs.0.2.b
bipolar 28.0.1.1 29.0.1.1 95.0.0.0 o2.0.2.7 uh.0.0.0 ur.0.2.2 uu.0.1.4 v1.0.2.4 v3.0.2.6 y1.0.0.0
bipolars 28.0.1.1 28.1.0.0
bird pl.1.1.1 pr.0.1.1
bishop r1.0.0.0
bitch hn.0.2.c hx.0.0.0
bitches hn.0.2.c hx.0.0.0
bitching hx.2.0.0
bitchy hx.1.0.0
biting db.0.0.0
black ax.0.0.0 pl.1.0.0 pr.0.0.0 108.0.0.0 123.0.0.0
blame ek.1.3.3
bleach ky.0.1.4
blighted 7m.0.0.0 9a.0.0.0
blind 5c.0.1.1 m6.0.2.5 u6.0.0.0 u7.0.0.0 u8.0.2.2 ub.0.0.0 v2.0.0.0 xw.0.1.1 xx.0.0.0 xy.0.1.1 yp.0.0.0
blindspot u7.0.0.0
blindspots u7.0.0.0
block a6.0.0.0
blocked a6.0.0.0
blockhead cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
blockheads cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
blocking a6.0.0.0
blocks a6.0.0.0
bloke ql.0.2.h
blokes ts.0.0.0
blonde ur.0.2.2
bloody hv.2.0.0 i3.0.0.0 ys.0.0.0
blow ml.0.1.1 my.0.0.0
blown 4n.0.1.1 jm.0.2.7
bobbing cm.4.0.0
bocouture ps.0.1.6 pt.0.0.0
body 9t.0.3.3 b1.0.5.a qe.0.0.0
body's kh.0.1.5
bog i9.7.0.0
bogof pr.0.0.0
bogus se.0.0.0
boil do.0.4.9
bollocks i4.0.0.0
bomb lr.2.1.1 m1.0.2.2 mh.1.4.7
bone gs.0.0.0 h3.0.0.0 hg.0.0.0 hi.0.2.5 lq.0.0.0
bonehead h3.0.0.0
boneheads h3.0.0.0
bonkers tw.0.0.0
bonus pe.0.2.6
bonused le.0.2.5
book o8.0.1.5 p7.0.0.0 pq.0.0.0
booked qc.0.2.2
booking o8.0.1.5
booster 10d.0.0.0
boosters lk.2.0.0
booze 98.0.3.5 f7.0.3.a
boozer k.0.0.0
boozers k.0.0.0
borax ax.0.0.0 ky.0.1.4
borderline y2.0.0.0
borderlines 2e.0.0.0
bore do.0.1.6
bored do.0.1.6
bores do.0.1.6
boring do.0.1.6
born 1c.0.1.1 94.0.0.0
boss b0.2.4.7 hl.2.0.0 qp.5.3.3 qw.0.1.1
bossy t9.0.0.0
botch gw.0.0.0
botched fw.0.0.0 gw.0.0.0
botches gw.0.0.0
botching gw.0.0.0
both tc.0.0.0
bother o8.0.1.5
bothered ew.0.2.3 f8.0.3.6
bothering o8.0.1.5
botox ps.0.1.6 pt.0.0.0 qe.1.3.5
bottle 98.0.3.5 98.1.2.2 bk.0.1.7 pc.0.2.2 rv.0.2.9 rz.0.1.4
bottles rv.0.2.9 rz.0.1.4
bought fr.0.0.0 le.0.2.5 pk.1.2.5
bounce c2.0.0.0 119.0.0.0
bounceback c2.0.0.0
bouncebacks c2.0.0.0
bouncers hi.0.2.5
bound no.0.0.0 nt.0.0.0
bowel 10i.0.0.0
boxed 108.0.0.0
boy ql.0.2.h rf.0.1.1 rq.0.2.2 rr.0.2.2 rt.0.1.1
boyfriend te.0.1.1
boys rt.0.1.1 t8.2.0.0 tk.0.0.0
bozo cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
bozos cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
braces qe.1.3.5
brain dh.0.2.5 sp.0.4.c
braindead cy.0.0.0 cz.0.2.a s0.0.0.0 us.0.0.0
brainless cy.0.0.0 cz.0.2.a gs.0.0.0 s0.0.0.0
brains s7.0.3.6 sp.0.4.c
brainwashed sc.0.0.0
brand p3.0.2.3 p4.0.0.0 pd.0.5.7
brands p3.0.2.3
bras l3.0.0.0
brassed i9.8.0.0
brat dl.0.2.6
brats dl.0.2.6
brave jv.1.0.1
break ig.0.0.0
breaking mt.0.0.0 qp.4.1.1
breakthrough ig.0.0.0 zv.0.0.0
breakthroughs ig.0.0.0
breasts qe.0.0.0
breathtaking iv.0.0.0 iw.0.2.4
brexit s2.0.0.0
brexiteers sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
bribed le.0.2.5
brigade 96.0.2.3 sd.0.1.2
brilliant n8.0.3.4
brittle 3l.0.0.0
broken hm.0.3.a
brother's ok.0.4.5
brought p4.0.0.0 r5.0.2.8
bubonic 122.0.0.0
buffoon cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
buffoons cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
bugger i4.a.0.0 i4.c.0.0 i9.6.0.0
builder r4.0.3.6
bulimic 2b.0.1.1 95.0.0.0
bulimics 2b.0.1.1 2b.1.0.0
bull hr.g.0.0
bullet a7.0.0.0
bulletproof a7.0.0.0
bullied gi.0.0.0
bullies hi.0.2.5
bullshit hr.a.0.0
bullshitting hr.b.0.0
bullying hg.0.0.0
bum 81.0.1.1
bumbling hg.0.0.0
bums 81.0.1.1
bun hm.0.3.a
bunch dm.0.1.3
bunfight hm.0.3.a
bungling gs.0.0.0
burden 6v.0.3.5 6v.1.0.0
burdened 9a.0.0.0
burdens 6v.0.3.5
burgers f7.0.3.a
buried jx.0.2.6
burn a2.0.0.0 a3.0.0.0 af.0.0.0 sa.0.0.0 so.0.2.5
burns rb.0.1.3
bury m6.0.1.4
burying jx.0.2.6 m6.0.2.5
bus hm.0.4.b
business bl.0.1.6 bm.0.0.0
butcher gu.0.1.1 h9.0.2.5 11u.0.0.0
butcher's 11t.0.0.0
butchered gv.0.0.0
butcherous hg.0.0.0
butchers gu.0.1.1 h7.0.1.1 h9.0.2.5
butt d7.0.4.5
buy bl.0.1.6 oy.0.0.0 pl.1.0.0 pr.0.0.0
buzzing jm.0.2.7
bye ak.0.2.2 ak.0.1.1 b0.0.3.7 b0.0.2.6 b0.3.0.0
bypass bq.0.0.0
cabbage cn.0.0.0
cabinet sh.0.1.1 si.0.2.2 sn.0.2.7
cack hg.0.0.0
cackle d2.0.0.0
cackled d2.0.0.0
cackles d2.0.0.0
cackling d2.0.0.0
cake f7.0.3.a
cakes f7.0.3.a
calcifying l9.0.1.7
call b2.0.0.0 bg.0.0.0 bh.1.2.3 o8.0.1.5
called e4.0.1.1 hg.0.1.1
calling o8.0.1.5
calories kk.1.1.2
cambridgeshire ck.0.2.2
came qc.0.2.2 ql.0.1.d r5.0.1.7
canberra sn.0.2.7
cancel o9.0.0.0
cancelling f0.0.1.1
cancer 4a.0.0.0 l6.0.2.8 o4.0.3.8 q8.0.4.f uc.0.1.2
cancers uc.0.1.2
cannabis lh.0.0.0
cannot mu.0.1.1
cannulate he.0.1.2
capitol sn.0.2.7
capsule fn.0.2.8 ny.0.2.a
capsules fn.0.2.8 ny.0.2.a of.0.2.4
car rb.0.1.3
cardiologist sr.0.1.1
caregiver ss.0.1.1 tq.0.1.1
careless f5.0.0.0
carer ss.0.1.1 tq.0.1.1
carpenter hi.0.2.5
carpenters hi.0.2.5
carried r5.0.2.8
case 1r.6.1.1 1r.7.1.1 nh.0.0.0 oc.0.2.2
caseload qx.0.4.8
cases 1r.6.1.1 1r.7.1.1 96.0.2.3 j6.1.0.0
cash bk.0.1.7
cast dm.0.1.3
casualty qy.0.3.f r6.0.4.9 rb.0.1.3
catatonic uu.0.1.4 v3.0.2.6
catch by.0.0.0
catering tl.0.0.0
caught 4i.0.0.0
cause ll.0.2.4 na.0.2.2 nc.0.1.1 nd.0.1.1
caused nc.0.1.1 nd.0.1.1 ni.0.2.2
causes nc.0.1.1 nd.0.1.1
causing nc.0.1.1 nd.0.1.1
cavemen hi.0.2.5
cease nv.0.1.5
celebrity qr.0.0.0 qr.0.1.1 r1.0.0.0 r4.0.3.6
celestial ci.1.0.0 ci.2.0.0
celiac o2.0.2.7
cell b6.0.4.a b7.0.3.4 b8.0.2.2 br.0.3.6 bu.0.4.6 dh.0.3.6 dh.6.2.2 la.0.0.0
cells dh.0.3.6 dh.0.2.5
cellulite kk.1.1.2
certain nm.0.2.4 nm.0.3.5 no.0.0.0 nt.0.0.0
certainly n9.0.0.0 nq.0.1.1
cervical 7d.1.0.0
chained 9e.0.0.0
chair dd.0.0.0 qy.0.4.g
chairman sw.0.0.0
chairmen sw.1.0.0
challenged 61.0.1.1
challenging 6y.0.0.0
chance pm.0.2.2
chancer d7.0.1.2
chancers d7.0.1.2 de.0.1.4
change jj.0.1.2 jp.0.0.0 ml.0.1.1 o7.0.0.0
changed jp.0.0.0 my.0.0.0 pu.0.1.3 qf.0.0.2
changes jp.0.0.0
changing ab.0.1.1 iy.0.1.1 jp.0.0.0 jt.0.1.1
chap ql.0.2.h
charge sn.0.2.7
charlatan gq.0.0.0
charlatans gq.0.0.0 h7.0.1.1
charm a1.1.3.3 s7.0.3.6
chart qs.0.3.c v4.0.1.1
charts iw.0.4.6
chat ot.0.4.6
chav c6.5.0.0
chavs c6.5.0.0
cheat 3a.0.0.0 3f.0.0.0 3s.0.0.0
cheated 3f.0.0.0 3s.0.0.0
cheating 3f.0.0.0 3s.0.0.0
cheats 3f.0.0.0 3s.0.0.0 se.0.1.1
check bi.0.1.5 ex.0.3.6 gm.4.0.0
checked bn.0.0.0 ex.0.3.6 gm.4.0.0
checking gm.4.0.0 rn.0.0.0
checks gm.4.0.0
cheesed i9.8.0.0
chef r1.0.0.0
chemical ke.0.0.0 kg.0.0.0
chemicals kf.0.2.4
chemtrails l3.0.0.0
chief dz.0.0.0
child m2.0.4.6 oh.0.1.1 ql.0.2.h rf.0.1.1 rq.0.1.1 rr.0.1.1 rt.0.1.1
child's rf.0.1.1
childish cy.0.0.0 cz.0.2.a
children m2.0.4.6 rf.0.1.1 rt.0.1.1
children's rf.0.1.1
chilling lq.0.0.0
chin qe.0.0.0
chips f7.0.3.a
chlorine ax.0.0.0 ky.0.1.4
chocolates bk.0.1.7
choice x.0.2.2 eo.0.3.9 eo.1.0.0 xk.0.2.2 xl.0.2.2
choose eo.1.0.0
choosing eo.1.0.0
chose eo.1.0.0
chosen eo.1.0.0
christ i9.5.0.0
chronic cg.2.0.0 er.0.0.0
chubby 31.0.0.0
chubster 30.6.0.0
chubsters 30.6.0.0
chuck af.0.0.0
cialis ps.0.1.6 pt.0.0.0
ciao b0.3.0.0
cigarettes f7.0.3.a
circus dm.0.1.3 h8.0.0.0
city sn.0.2.7
claim e2.0.1.1
claimed e2.0.1.1 e4.0.0.0
claiming e2.0.1.1
claims e2.0.1.1
class ja.0.1.1 jr.0.2.2
clean 11.0.0.0 12.0.1.2 13.0.0.0 3e.0.0.0 3e.1.1.1 50.0.1.1 b1.0.2.7 xs.0.0.0
cleaning tl.0.0.0
cleanse ka.0.0.0 kd.0.1.2 10m.0.0.0
cleansed ka.0.0.0 10m.0.0.0
cleanses ka.0.0.0 kd.0.1.2 10m.0.0.0
cleansing ka.0.0.0 kd.0.1.2 ko.0.0.0 10m.0.0.0
clear as.0.0.0 au.0.0.0 qb.0.2.6
cleared as.0.0.0 pu.0.1.3 q9.0.3.6 qb.0.2.6
clearing as.0.0.0 qb.0.2.6
clearly o3.0.1.1
clears am.0.0.0 as.0.0.0 qb.0.2.6
clerks hi.0.2.5
cletus cm.3.0.0
click oy.0.0.0 pi.2.0.0
client ql.0.2.h rc.0.1.2
clients pv.0.1.2
climate sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
clingy cx.1.0.0 ec.0.0.0
clinic qx.0.4.8 qy.0.3.f qz.0.2.2 r2.0.1.1 r6.0.4.9
clinical yl.0.0.0
clock a8.0.3.4
clot k2.0.0.0
clotshot k2.0.0.0
clotshots k2.0.0.0
clown cz.0.2.a d8.0.1.5 h8.0.0.0 h9.0.2.5 ha.0.1.2 hd.0.2.9 hg.0.0.0 hj.0.1.2 11v.0.0.0
clowns cz.0.2.a d8.0.1.5 h7.0.1.1 h9.0.2.5 ha.0.1.2 hd.0.2.9 hj.0.1.2
clue hh.0.3.7 hh.0.4.8
clueless cy.0.0.0 cz.0.2.a gs.0.0.0 h9.0.2.5 hd.0.2.9 hi.0.2.5 s0.0.0.0 tm.0.2.3
clusterfuck hp.b.0.0
clusterfucks hp.b.0.0
co qw.0.1.1 v4.0.1.1
coach bl.0.3.8 bm.0.2.2
coaching p5.0.1.3
cocaine 4.0.0.0
cock i9.0.0.0 yz.0.0.0
cockroach co.0.0.0
cockroaches co.0.0.0
cocktail rv.0.2.9 rz.0.1.4
cocktails rv.0.2.9 rz.0.1.4
code ce.0.0.0 ow.0.1.3 ox.0.2.2 11e.0.0.0
codger d3.0.1.1
codgers d3.0.1.1
coeliac o2.0.2.7
coffee ax.0.0.0 bj.0.1.4 bj.1.0.0
coffin m7.0.1.1
coke 9d.0.0.0
cokehead 9d.0.0.0
cokeheads 9d.0.0.0
cold hm.0.3.a l2.0.4.8 o2.0.3.8
collaboration p4.0.1.1
collagen ph.1.2.3
colleague qw.0.1.1
collection dm.0.1.3
colloidal ax.0.0.0 ky.0.1.4
colon 10j.0.0.0
colored 8p.0.0.0
coloured 8p.0.0.0
coma us.0.2.2
combative ed.0.0.0 ed.1.2.2
come ex.0.3.6 nv.0.1.5 nw.0.0.0 rn.0.0.0
comedian r1.0.0.0
coming mc.0.0.0 mi.0.3.4
comment op.0.2.c ot.0.4.6
comments op.0.2.c oq.0.2.2 ot.0.4.6
commie s0.0.0.0
common n0.0.1.2
company pd.0.5.7 111.0.1.1
comparison 11g.0.3.3
comparisons 11g.0.3.3
compassion s7.0.3.6
comped pa.0.1.7
competition jv.2.2.4 pm.0.0.0
complain dy.0.0.0
complained dy.0.0.0
complainer cw.0.0.0
complainers cw.0.0.0
complaining dy.0.0.0
complains dy.0.0.0
complaint 113.0.0.0
complaints dy.1.0.0 113.0.0.0
complete av.0.0.0 zl.0.0.0
completed fu.1.0.0
completely 9s.0.0.0 kr.0.0.0
compliance dq.1.1.1 dr.0.1.1 10q.0.1.2 10r.0.0.0
compliant 53.0.0.0 dq.0.1.1
complications at.0.2.4
complier dq.2.1.1
compliers dq.2.1.1
complimentary p1.2.0.0
con kw.0.2.2 l0.0.3.6 l0.0.2.5
concerta ps.0.1.6 pt.0.0.0
condemned 9e.0.0.0
condition an.0.2.3
confined 9e.0.0.0
congress sh.0.1.1 si.0.2.2 sn.0.2.7
congressman sh.0.1.1 si.0.2.2
congresswoman sh.0.1.1 si.0.2.2
connect k0.0.0.0
conquer 9z.0.0.0 aw.0.1.8
conquered 9z.0.0.0 aw.0.1.8
conquering 9z.0.0.0 aw.0.1.8
conquers 9z.0.0.0 aw.0.1.8
conscience s7.0.3.6
conscientious 10z.0.0.0
consent 7v.0.0.0
consented 7v.0.0.0
consenting 7v.0.0.0
consents 7v.0.0.0
conservative sh.0.1.1 si.0.2.2
conservatives sh.0.1.1 si.0.2.2 sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
conspiracy sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
constipated v3.0.2.6
consult o8.0.1.5
consultant hl.2.0.0 p4.0.0.0 sr.0.1.1
consulting o8.0.1.5
contagious lj.0.2.4
control 3q.0.2.3 hn.0.2.c
conventional kv.0.0.0
convict 86.0.1.1 120.0.0.0
convicted 120.0.0.0
convicting 120.0.0.0
convicts 86.0.1.1 120.0.0.0
cookie 11x.0.0.0
coot d3.0.1.1
coots d3.0.1.1
copay v4.0.1.1
core 1i.0.1.1
cornwall ck.0.2.2
coronary uj.0.3.4
coronavirus ll.1.0.0
corrupt gs.0.0.0 h9.0.2.5 s0.0.0.0 sq.3.0.0
cortisol km.0.1.2
cot l6.0.2.8
cotton sp.0.3.b
couch f7.0.3.a
couldn't db.0.0.0 hd.0.2.9 hh.0.1.5
council sh.0.1.1 si.0.2.2 sn.0.2.7
councillor r1.0.0.0 r4.0.3.6 sh.0.1.1 si.0.2.2
councillors sh.0.1.1 si.0.2.2
councils sh.0.1.1 si.0.2.2
counter ho.0.2.5
country sn.0.2.7
county qt.0.4.7
couple ql.0.2.h
coupon ow.0.1.3
course ey.0.4.5 p5.0.2.4
cousin qw.0.1.1
cover k1.0.2.3 k1.0.1.1
covered jx.0.2.6 pa.0.1.7
covering jx.0.2.6
covid ll.1.0.0
covidiot 8v.1.0.0
covidiots 8v.1.0.0
cow hn.0.2.c
coward's ga.0.2.2 ga.1.1.1 gj.0.0.0
cowardly s0.0.0.0
cowards ga.0.2.2
cowboy hg.0.0.0 hi.0.2.5
cowboys h7.0.1.1 h9.0.2.5 hi.0.2.5
cows hn.0.2.c
crack f.0.0.0 1e.0.0.0 uf.0.1.1 us.0.1.1 xu.0.0.0
cracked xu.0.0.0
crackhead f.0.0.0
crackheads f.0.0.0
cracking xu.0.0.0
crackpot sd.0.0.0
crackpots sd.0.0.0
cracks xu.0.0.0
cranks sd.0.1.2
crap hs.0.0.0 z5.0.0.0
crapload hs.3.0.0
crapping hs.2.0.0
crappy hs.1.0.0
craps hs.0.0.0
crash rb.0.1.3
crawl do.0.4.9 mg.0.0.0
crawled mg.0.0.0
crawling mg.0.0.0
crawls mg.0.0.0
crazed 25.0.0.0
crazies 97.0.1.1 sd.0.1.2
craziest d1.0.0.0
crazily tt.1.0.0
craziness tt.2.0.0
crazy cy.0.0.0 cz.0.2.a ec.0.0.0 tt.0.0.0 yq.0.0.0 yr.0.0.0
cream ph.1.2.3
crease d2.0.0.0
creased d2.0.0.0
creases d2.0.0.0
creasing d2.0.0.0
credit pe.0.2.6
crepe ch.0.1.1
cretin cz.0.2.a d4.5.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
cretinous s0.0.0.0
cretins cz.0.2.a d4.5.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
cricketer r1.0.0.0
criminal h9.0.2.5 s0.0.0.0
criminally yk.0.0.0
criminals h9.0.2.5
cripple 5h.0.1.1 ux.0.0.0 v2.3.2.2
crippled 48.0.0.0 9a.0.0.0 u4.1.0.0 ux.0.0.0
cripples 5h.0.1.1 ux.0.0.0
crippling 48.0.0.0 u4.0.0.0 ux.0.0.0
crisps f7.0.3.a
crock c4.0.1.2 117.0.0.0
crocks c4.0.1.2
crone d3.0.1.1
crones d3.0.1.1
crook h9.0.2.5
crooked gs.0.0.0 s0.0.0.0
crooks h7.0.1.1 h9.0.2.5
crowd 96.0.2.3 dm.0.1.3
crown v4.0.1.1
crumblies d3.4.0.0 d3.5.0.0
crumbly d3.5.0.0
crush bd.0.0.0
crushed fd.0.0.0
cry cv.0.0.0 d7.0.1.2 dn.3.0.0 g2.0.0.0 sa.0.0.0
crybabies cv.0.0.0 de.0.1.4 dn.3.0.0
crybaby cv.0.0.0 dn.3.0.0
cubicle d9.0.0.0 dd.0.0.0 qv.0.2.3 r0.0.2.3
cult sd.0.1.2
cultists sc.0.1.3
cumbria ck.0.2.2
cunt i5.3.0.0
cunts i5.3.0.0
cure 9m.0.0.0 9n.0.0.0 9y.0.1.2 ap.0.1.2 aw.0.1.8 j0.0.1.2 l4.0.2.4 l4.1.0.0 l4.2.4.4 l8.0.0.0 na.0.2.2 nb.0.2.5 nu.0.5.7 z9.0.0.0 za.0.2.2
cured 9n.0.0.0 9y.0.1.2 aj.0.1.5 ap.0.1.2 aw.0.1.8 nu.0.5.7 pu.0.1.3 q9.0.3.6 zr.0.0.0 zt.0.0.0
cures 9n.0.0.0 9y.0.1.2 ap.0.1.2 aw.0.1.8 j0.0.1.2 l4.2.3.3 l8.0.0.0 nu.0.5.7
curing 9n.0.0.0 ap.0.1.2 aw.0.1.8 l4.2.3.3 nu.0.5.7 zu.0.0.0
currently rn.0.0.0
curse sq.1.0.0
cursed 9a.0.0.0 sq.1.0.0
curses sq.1.0.0
cursing sq.1.0.0
custard sp.0.3.b
customer l4.3.4.5
customers pv.0.1.2
cut ex.0.3.6 nv.0.1.5 nw.0.0.0 pe.0.2.6
cute be.0.0.0
cutter 2p.0.1.2 11w.0.0.0
cutters 2p.0.1.2
cutting io.0.0.0 lh.0.0.0
cycle ro.0.5.b
cyst o2.0.3.8 o4.0.3.8
dad m3.0.1.1 ql.0.2.h
dad's ok.0.4.5 ts.2.0.0
daddy ts.2.0.0
dads m3.0.1.1 ts.0.0.0
daft cy.0.0.0 cz.0.2.a dg.0.1.1 di.0.0.0 hg.0.0.0
daily nz.0.2.3
dammit hu.5.0.0
damn hu.0.0.0 hu.4.0.0 sq.1.0.0
damned hu.1.0.0
danger at.0.2.4
dangers at.0.2.4
darwin sb.0.0.0
date bd.0.0.0 bd.0.3.3
dated bd.0.0.0
dates bd.0.0.0
dating bd.0.0.0
daughter rf.0.1.1 rq.0.1.1 rr.0.1.1 rt.0.1.1
daughter's ok.0.4.5 rf.0.1.1
daughters rf.0.1.1 rt.0.1.1
dawn jv.1.1.2 jv.1.0.1
day nz.0.2.3
days rx.0.5.e
dead cy.0.1.1 cz.0.3.b hn.0.2.c ls.9.3.4 m9.7.0.0 us.0.1.1 v3.0.3.7
deadly l0.0.2.5 lp.0.0.0 md.0.0.0 106.0.0.0
deadweight hn.0.2.c
deaf 5d.0.1.1 5e.0.0.0 u9.0.2.2 uv.0.0.0 v2.1.0.0 xy.0.1.1
deafmute 5e.0.0.0
deafmutes 5e.0.0.0
dealers hi.0.3.6 hi.0.2.5
dear 78.1.1.1
dears 78.1.1.1
death 6u.0.1.1 fe.0.0.0 gh.0.0.0 k2.0.0.0 ls.5.0.1 mb.0.2.5
deaths fe.0.0.0 j6.1.0.0
debate ng.0.2.4 nh.0.2.2 nh.0.1.1
decimate lv.0.0.0
decimated lv.0.0.0
decimates lv.0.0.0
decimating lv.0.0.0
deep ka.0.0.0 s2.2.1.1
defeated aj.0.1.5
defect 5u.0.1.1
defective 22.1.1.1 5x.0.0.0
defectives 22.1.1.1
defects 5u.0.1.1
defences kh.0.1.5 l7.0.2.5
defenses l7.0.2.5
definitely n9.0.0.0 nq.0.1.1 o3.0.1.1
deformed 5v.0.0.0
defund s4.0.0.0
degenerate sg.0.1.1
degenerates sg.0.1.1
degree dp.1.0.0 hd.0.4.b
delighted q5.0.0.1 qd.0.2.3
delivered 7t.0.1.1 r9.0.1.2 ra.0.2.2
deluded cy.0.0.0 cz.0.2.a s0.0.0.0
demanding ec.0.0.0
demented 6n.0.0.0 uh.0.0.0 ut.0.0.0 uu.0.1.4 v3.0.2.6
dementia 6p.0.1.2 6q.0.0.0 6w.0.0.0 ur.0.2.2 v1.0.2.4
dementias 97.0.1.1
dementing 6o.0.0.0
democrap s1.2.0.0
democraps s1.2.0.0
democrat s2.0.0.0 sh.0.1.1 si.0.2.2
democrats sh.0.1.1 si.0.2.2 sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
demographic 6w.0.0.0
demonstrated np.0.2.3
denial ei.0.2.2
denied e1.0.1.1 sb.0.2.3 112.0.2.2
denier sj.0.1.1 sk.0.1.1 sl.0.2.5 sm.0.1.1
deniers sj.0.1.1 sj.0.0.0 sk.0.1.1 sk.0.0.0 sl.0.2.5 sl.0.1.4 sm.0.1.1 sm.0.0.0
denies e1.0.1.1
dense cy.0.0.0 cz.0.2.a dg.0.1.1
dental ss.0.1.1 tq.0.1.1
dentist sr.0.1.1
deny e1.0.1.1
denying e1.0.1.1 nr.4.2.3
deodorant l3.0.0.0 lb.0.0.0
deodorants lb.0.0.0
department hl.2.2.2 qx.0.4.8 qz.0.2.2 r2.0.1.1 sn.0.2.7
departure cn.0.0.0
depend ls.2.3.3
dependent 3m.0.1.2 lf.0.2.4
depends ls.2.2.2
depopulation k9.0.1.4
depressed 2d.0.1.2
depression o2.0.2.7 q8.0.4.f
depressive 2c.0.1.1 95.0.0.0
depressives 2c.0.1.1 2c.1.0.0
deranged 24.0.0.0 v3.0.2.6
derelict 83.0.1.1 129.0.0.0
derelicts 83.0.1.1
description oc.0.2.2
deserve sb.0.0.0
deserved sb.0.0.0
deserves sb.0.0.0
deserving sb.0.0.0
design 11g.0.3.3
designed ia.0.1.1
desk ho.0.2.5
despise h5.0.0.0
despite 6b.0.0.0
destroy 9z.0.0.0 aw.0.1.8
destroyed 9z.0.0.0 aw.0.1.8
destroying 9z.0.0.0 aw.0.1.8 m5.0.0.0
destroys 9z.0.0.0 aw.0.1.8
detox ka.0.0.0 kc.0.0.0 kd.0.1.2 ko.0.0.0 p5.0.1.3 10f.0.0.0 10h.0.1.1
detoxed ka.0.0.0
detoxes ka.0.0.0
detoxification 10h.0.1.1
detoxified ka.0.0.0
detoxifies ka.0.0.0
detoxify ka.0.0.0
detoxifying ka.0.0.0 ko.0.0.0
detoxing ka.0.0.0 ko.0.0.0
developed ia.0.1.1
developmental y7.0.0.0
device p3.0.2.3
devices p3.0.2.3
devon ck.0.2.2
diabetes l6.0.2.8 o2.0.2.7 q8.0.4.f
diabetic 3j.0.1.4 3k.0.0.0 3v.0.0.0
diabetics 3j.0.1.4 3j.1.0.0
diagnose bi.0.1.5 he.0.1.2
diagnosis or.0.1.3 v4.0.1.1
dialysis 9f.0.0.0
dicing m9.4.0.0
dick hz.1.1.2 yw.0.0.0
dickhead hz.0.0.0
dickheads hz.0.0.0
die fe.0.0.0 fo.0.2.g fo.0.4.i ls.9.2.3 ma.2.2.2 so.0.2.5 ul.1.4.4
died fe.0.0.0 fk.0.0.0
diet ad.0.1.2 ey.0.4.5 ey.1.3.4
differently 61.0.0.0
difficult ec.0.0.0
digging m9.2.0.0
dim cy.0.0.0 cz.0.2.a d4.3.0.0 dg.0.1.1 hg.0.0.0 s0.0.0.0
dimwit cz.0.2.a d4.3.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
dimwits cz.0.2.a d4.3.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
dingbat cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
dingbats cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
dinner bd.0.0.0 bj.0.1.4 bj.1.0.0 tl.0.0.0
dipshit hr.d.0.0
dipshits hr.d.0.0
direct b2.0.0.0
dirt c6.0.0.0 c6.1.0.0
dirtbag c6.1.0.0
dirtbags c6.1.0.0
dirtball c6.0.0.0
dirtballs c6.0.0.0
dirty y.0.0.0 z.0.0.0
disabled 5b.0.1.2
disappear aj.0.1.5 ar.0.2.5 qb.0.2.6
disappeared aj.0.1.5 q9.0.3.6 qb.0.2.6
disappearing aj.0.1.5 qb.0.2.6
disappears aj.0.1.5 qb.0.2.6
discharged ci.0.0.0
discipline f9.3.2.2
discontinue nv.0.1.5 nw.0.0.0
discovered qc.0.2.2
discoveries jh.0.1.2
discovery if.0.1.3 jh.0.1.2
disease an.0.2.3
diseases an.0.2.3
disfigured 5w.0.0.0
disfigurement 5w.2.0.0
disfigurements 5w.2.0.0
disfiguring 5w.1.0.0
disgusting cy.0.0.0 cz.0.2.a
dishy be.0.0.0
disinfectant ky.0.1.4
disregard oa.0.0.0
dissolve 9z.0.0.0 aw.0.1.8
dissolved 9z.0.0.0 aw.0.1.8
dissolves 9z.0.0.0 aw.0.1.8
dissolving 9z.0.0.0 aw.0.1.8
distant ay.0.3.6
distress 7x.0.1.1
distributor bl.0.3.8 bm.0.2.2
ditch af.0.0.0 nv.0.1.5 nw.0.0.0 o9.0.0.0 ol.0.0.0
diva d7.0.1.2
divas d7.0.1.2
diversability 61.0.0.0
divided n5.0.2.4
dm b2.0.0.0 b3.1.1.1 b3.2.0.0 b3.5.2.2 b3.8.0.0 b5.0.0.0 bg.0.0.0 bx.0.0.0 by.0.0.0
dms b3.1.1.1 b3.2.0.0 b3.5.2.2
do ex.0.3.6 ez.0.1.2 ms.1.0.0
doctor sr.0.1.1
doctorate dp.1.0.0
doctors nl.0.0.1
doing el.0.2.3 f2.0.4.4 f2.1.3.3 f2.2.4.4 mx.0.2.3
dolt cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
dolts cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
don't h6.0.0.0
done ex.0.3.6
donuts f7.0.3.a
doolally 9f.3.1.1
door b0.2.3.6 ry.0.2.2
doors qy.0.4.g rp.0.3.8
dope e.1.0.0 e.2.0.0 cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
dopehead e.2.0.0
dopeheads e.2.0.0
dopes cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
dopey hg.0.0.0
dosage o0.0.2.3 oe.0.1.3
dose o0.0.2.3 oe.0.1.3 or.0.1.3
doses o0.0.2.3
double j8.0.0.0 nv.0.1.5 nw.0.0.0 ol.0.0.0
doubled j8.0.0.0
doubles j8.0.0.0
doubling j8.0.0.0 nv.0.1.5
doubt n9.0.1.1 ng.0.2.4
douche i5.8.0.0 z7.0.0.0
douchebag i5.4.0.0
douchebags i5.4.0.0
doughnuts f7.0.3.a
down 5p.0.0.0 aa.0.1.3 ni.0.2.2 ti.0.0.0
down's 5p.0.0.0 5q.0.1.1
downed fd.0.0.0
downing sn.0.2.7
downright dj.0.1.1
downs 5p.0.0.0 5q.0.1.1
downside at.0.2.4
downsides at.0.2.4
downtime aa.0.1.3
dozy hg.0.0.0
dragon hn.0.2.c
dragons hn.0.2.c
drain cd.0.2.2 s4.0.0.0
drama cu.0.0.0 de.0.1.4 dl.0.2.6 tm.0.2.3
dramatic ec.0.0.0 it.0.0.0 iu.0.0.0
dramatically it.0.0.0 iu.0.0.0
drank f4.0.0.0
drawbacks at.0.2.4
dream ab.0.0.0 js.0.0.0 jv.4.2.2
dreaming jv.3.4.7
drink 98.0.3.5 bj.0.1.4 f4.0.0.0 hm.0.3.a n0.0.1.2 n4.0.1.2 rz.0.1.4
drinking f4.0.0.0 f7.0.3.a mx.0.2.3 11h.0.1.1
drinks bd.0.0.0 bj.0.1.4 bj.1.0.0 f4.0.0.0 n4.0.1.2 rz.0.1.4
dripping mg.0.0.0
drive do.0.1.6 gi.0.0.0
driven do.0.1.6 gi.0.0.0
drivers ts.2.1.1
drives do.0.1.6 gi.0.0.0
driving do.0.1.6 gi.0.0.0 v0.2.0.0
drongo cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
drongos cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
drop a2.0.0.0 a3.0.0.0 a3.1.0.0 b3.0.0.0 b3.3.0.0 ls.8.0.0 ls.9.2.3 ma.2.2.2 nv.0.1.5 nw.0.0.0 ol.0.0.0 ou.0.0.0 ro.0.5.b so.0.2.5
dropout gz.0.1.2
dropouts gz.0.1.2 hi.0.2.5
dropped pj.0.4.9 q2.2.1.1
drops ny.0.2.a
drove do.0.1.6 gi.0.0.0
drowning rb.0.1.3
drug n0.0.1.2
drugged lf.0.2.4
druggie e.0.0.0
druggies e.0.0.0
drugging l9.0.1.7
drugs or.0.1.3
drunk l.0.1.2 f4.0.0.0 rj.0.1.3 rv.1.1.2
drunks l.1.0.0
dry zq.0.0.0
duck 11s.0.0.0
ducks 11s.0.0.0
due ni.0.2.2
dumb cy.0.0.0 cz.0.2.a dg.0.1.1 di.0.0.0 gs.0.0.0 hw.0.0.0 u0.0.0.0 z1.0.0.0 z3.0.0.0
dumbarse hw.0.0.0
dumbarses hw.0.0.0
dumbass cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2 hw.0.0.0
dumbasses cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2 hw.0.0.0
dumbbell z2.0.0.0
dumbbells z2.0.0.0
dumber u0.1.0.0
dumbest d1.0.0.0 u0.2.0.0
dumbing l9.0.1.7
dump af.0.0.0 nw.0.0.0
dumpster h8.0.0.0
dunce cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
dunces cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
dunderhead d4.c.0.0
dunderheads d4.c.0.0
dwarf 64.0.1.1 uo.0.0.0 ya.0.0.0
dwarfed uo.0.0.0
dwarfing uo.0.0.0
dwarfs uo.0.0.0 uo.1.0.0
dwarves 64.1.0.0
dysport ps.0.1.6 pt.0.0.0
e b2.0.0.0 b8.0.2.2 bx.0.0.0 p5.0.1.3
earth jq.4.0.0 jq.5.0.0
earthshattering jq.4.0.0
ease nu.0.5.7
eased nu.0.5.7 qb.0.2.6
eases nu.0.5.7
easing nu.0.5.7
easy ga.0.2.2
eat ex.0.3.6 f4.0.0.0
eaten ex.0.3.6 f4.0.0.0
eating f4.0.0.0 f7.0.3.a mx.0.2.3
eats f4.0.0.0
ebook p5.0.1.3
ecstatic jm.0.2.7
eczema o2.0.2.7 q8.0.4.f
educated dp.0.1.1
eejit cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
eejits cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
effective ag.0.1.1
effing i7.6.0.0
effort f6.0.3.4 f8.0.4.7
egg hm.0.4.b
elbow hm.0.3.a hm.0.5.c
elderly 71.0.1.2 72.0.0.0 7c.0.0.0
eldest rf.0.1.1 rq.0.1.1 rr.0.1.1 rt.0.1.1
eliminate 9z.0.0.0 aw.0.1.8 nb.0.2.5
eliminated 9z.0.0.0 aj.0.1.5 aw.0.1.8
eliminates 9z.0.0.0 aw.0.1.8
eliminating 9z.0.0.0 aw.0.1.8
email b2.0.0.0 b5.0.0.0 b7.0.3.4 b8.0.2.2 br.0.4.7 bu.0.4.6 bx.0.0.0
emergency qy.0.3.f r6.0.4.9
emotional t9.0.0.0 tm.0.2.3
emotionally 23.0.0.0
empathy s7.0.3.6
empty 6u.0.0.0 rh.0.2.3 rw.0.3.5 rw.1.3.3
end am.0.0.0 ap.0.1.2 fo.0.2.g gc.0.2.3 gl.0.2.5 gm.0.0.0 jk.0.1.4 m6.0.1.4 na.0.2.2 nc.0.1.1 nh.0.0.0 nh.0.2.2
ended ap.0.1.2 fj.0.0.0 fk.0.0.0 gd.0.0.0 gm.0.0.0 gn.0.4.c nc.0.1.1
ending ap.0.1.2 gh.0.0.0 gm.0.0.0 gn.0.3.b nc.0.1.1
endless di.0.0.0
endometriosis o2.0.2.7
endorsed ia.0.1.1 ib.0.0.0
ends am.0.0.0 ap.0.1.2 fo.0.2.g gm.0.0.0 nc.0.1.1
enemy mh.1.3.6 mh.2.0.0 sg.0.0.0
engaged bw.0.0.0
enrol p6.0.0.0
enroll p6.0.0.0
enter pm.0.0.0
entirely 9s.0.0.0
entitled cy.0.0.0 cz.0.2.a ec.0.0.0
enzymes li.0.2.6
epidemic 6f.0.0.0 g0.0.0.0 m4.0.0.0
epileptic 3x.0.1.1 3y.0.0.0 95.0.0.0 uh.0.0.0
epileptics 3x.0.1.1 3x.1.0.0
epoch jt.0.0.0
era jv.1.1.2
eradicate 9z.0.0.0
eradicated 9z.0.0.0
eradicates 9z.0.0.0
eradicating 9z.0.0.0
erase 9z.0.0.0 am.0.0.0
erased 9z.0.0.0 aj.0.1.5 am.0.0.0
erases 9z.0.0.0 am.0.0.0
erasing 9z.0.0.0 am.0.0.0
essential ax.0.0.0
essex ck.0.2.2
established np.0.2.3
ethics s7.0.3.6
eureka jv.5.0.0
evaluated p8.0.2.2
evening nz.0.2.3
ever jr.0.1.1 ms.0.1.1
everybody 9t.0.2.2 ai.0.0.0 ne.0.0.0 nk.1.0.0
everyday n0.0.1.2
everyone 9t.0.2.2 ai.0.0.0 ne.0.0.0 nk.0.0.0
everything an.0.1.2 k0.0.1.1 ml.0.2.2 n8.0.3.4
evidence ns.1.1.2
evil l0.0.2.5 md.0.0.0 s0.0.0.0
ex 6.0.0.0 87.0.0.0
exaggerate e9.0.0.0
exaggerated e9.0.0.0
exaggerates e9.0.0.0
exaggerating e9.0.0.0
examined ra.0.2.2
exciting iz.0.0.0 jo.0.1.1
excon 87.0.0.0
excons 87.0.0.0
excuse hj.0.1.2
exercise 3g.0.1.1 n4.0.1.2
exercises ey.0.4.5 ey.1.3.4 n4.0.1.2
exhilarating iz.0.0.0
exist ll.0.2.4 ll.0.3.5
expect ek.6.3.3 n7.0.4.7
expectations jv.2.1.3
experienced jb.0.2.3
experiment k9.0.2.5
experimental k9.0.1.4
experts nl.0.0.1
explain mu.0.2.2
explode jp.0.0.0
exploded jp.0.0.0
explodes jp.0.0.0
exploding jp.0.0.0
explosion lx.0.0.0
exposed kw.0.0.0
extraction v4.0.1.1
extraordinary iv.0.0.0
eye db.0.0.0 dc.0.1.a iv.0.0.0
eyes db.0.2.2 dc.0.3.c do.0.3.8 k0.0.2.2 mf.1.3.4
fabulous ab.0.0.0
face a8.0.3.3 qe.0.0.0
facebook b8.0.2.2 b9.0.3.6
faced hg.0.1.1 s0.0.1.1
facelift qe.1.3.5
fact nh.0.2.3 nm.0.3.5 nm.0.4.6 ns.0.1.5 ns.1.1.2
facts mm.0.1.5 ns.1.1.2
fags f7.0.3.a
fail 10.0.0.0 9x.0.1.1 9x.2.1.2 9x.7.0.0 dw.0.1.2
failed 10.0.0.0 7f.0.0.0 dw.0.1.2 fw.0.0.0 fy.0.0.0 hd.0.2.9 hi.0.2.5 10v.0.0.0
failing 10.0.0.0 7f.0.0.0 dw.0.1.2 f0.0.1.1
fails 10.0.0.0 9x.0.1.1 9x.1.1.1 dw.0.1.2
failure 7e.0.0.0 7f.0.0.0 dx.0.1.1 10w.0.0.0 10x.0.1.1
failures dx.0.1.1
fairer tk.0.1.1
fake e7.0.0.0 k2.0.3.5
faked e7.0.0.0
faker e8.0.0.0
fakers e8.0.0.0
fakes e7.0.0.0
faking e7.0.0.0
family h4.0.2.2 m2.0.4.6 ql.0.2.h
famous ja.0.1.1 qr.0.0.0 r4.0.3.6
fancied bd.0.0.0
fancies bd.0.0.0
fancy bd.0.0.0
fancying bd.0.0.0
farewell ak.0.1.1 b0.0.2.6 b0.3.0.0
farmer ql.0.2.h
fart d3.0.1.1
farts d3.0.1.1
fascist s0.0.0.0
fashioned fr.0.0.0
fast f7.0.3.a
fasting lh.0.0.0
fat 2z.0.0.0 2z.1.1.1 2z.2.1.1 hw.0.0.0 kk.0.2.5 kk.1.1.2 kk.2.2.2 xn.0.0.0 xo.0.1.1
fatal fl.0.0.0
fatarse hw.0.0.0
fatarses hw.0.0.0
fatass hw.0.0.0
fatasses hw.0.0.0
father ql.0.2.h
father's ok.0.4.5
fathers ts.0.0.0
fatso 30.2.0.0 30.7.0.0
fatsos 30.2.0.0
fatties 30.1.0.0
fatty 30.0.1.2 xm.0.0.0
fault ek.0.2.3
favorite bf.0.1.3 bf.0.2.4
favourite bf.0.1.3 bf.0.2.4
fck hp.d.0.0
fcking hp.e.0.0
feast mh.0.0.0
feasted mh.0.0.0
feasting mh.0.0.0
feasts mh.0.0.0
featured ie.0.1.1
feckless ep.0.0.0 f5.0.0.0
fed h5.0.0.0
feeble 97.0.1.1 9b.0.1.1 uk.0.0.0
feeds kx.0.1.1
feet hm.0.5.c
feign e7.0.0.0
feigned e7.0.0.0
feigning e7.0.0.0
feigns e7.0.0.0
fell bd.0.0.0
felon 88.0.0.0
felons 88.0.0.0
female su.1.0.0 th.0.0.0
females ta.0.1.1
feminazi s1.6.0.0
feminazis s1.6.0.0
feminine th.0.0.0
feminists sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
fenbendazole ax.0.0.0
fetal k9.0.3.6 lm.0.2.7
few pr.0.1.1 rv.0.2.9
ffs hq.a.0.0
fifth rz.1.2.2
fight 4b.0.2.4 4c.0.0.0 4e.0.1.1 a6.0.0.0
fighting 4c.0.0.0 a6.0.0.0
fights 4c.0.0.0 a6.0.0.0
filler qe.1.3.5
fillers qe.1.3.5
filling v4.0.1.1
filthy cy.0.0.0 cz.0.2.a da.0.0.0
finally ge.0.0.0
find hd.0.3.a hd.0.4.b he.0.1.2 rn.0.0.0 rn.0.2.2
fine o4.0.2.7
finer pi.0.3.4
finest jb.0.1.2
finger f6.0.3.4
fire hm.0.3.a oa.0.0.0
fit 3z.0.1.2 be.0.0.0
fits 3z.0.1.2
five po.0.0.0
fix 9m.3.0.0 ap.0.1.2 as.0.0.0 na.0.2.2 nb.0.2.5
fixed ap.0.1.2 as.0.0.0 pu.0.1.3
fixes am.0.0.0 ap.0.1.2 as.0.0.0
fixing ap.0.1.2 as.0.0.0
fizzy f7.0.3.a
flab kk.0.2.5 kk.1.1.2
flash pl.1.0.0
flat re.0.1.1 sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
flatlining us.0.0.0
flawless ab.0.0.0
flesh lu.0.0.0 10b.0.0.0
flew pa.0.1.7 pj.0.4.9
flipping i7.2.0.0
flirt bd.0.0.0
flirted bd.0.0.0
flirting bd.0.0.0
flirts bd.0.0.0
flood dm.0.1.3 lx.0.0.0
floor ml.0.1.1 n8.0.3.4
floored jm.0.2.7
florida rg.0.2.3
flowers bk.0.1.7
flu l2.0.4.8 l6.0.2.8
fluoride l3.0.0.0
flush af.0.0.0 ka.0.0.0 kd.0.1.2
flushed ka.0.0.0
flushes ka.0.0.0 kd.0.1.2
flushing ka.0.0.0
flying rg.0.1.2
foetal k9.0.3.6 lm.0.2.7
folks 75.0.1.1 pd.0.5.7
follow ba.0.1.3 ex.0.3.6 k0.0.0.0
followed ex.0.3.6
food mk.2.2.3 mm.0.1.5 n0.0.1.2 n4.0.1.2
foods mm.0.1.5 n4.0.1.2
fool 9x.6.0.0 cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
foolproof 9x.6.0.0
fools cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
footballer qr.0.1.1 r1.0.0.0 r4.0.3.6
for n2.0.2.7
forced f6.1.1.2
foreigners se.0.1.1
forget bq.0.0.0 h6.0.0.0 oa.0.0.0 ol.0.0.0
forgetting f0.0.1.1
fork 3g.0.4.4
formaldehyde lm.0.2.7
former 6.0.0.0 128.0.0.0
formula if.0.1.3
formulated ia.0.1.1
fortnight rx.0.5.e
fossils d3.2.0.0
fought 4c.0.0.0 a6.0.0.0
found bn.0.0.0 fk.0.0.0 fk.0.1.1 ge.0.0.0 qc.0.2.2
fountain a8.0.0.0
fourth rz.1.2.2
frail 9b.0.3.4 9b.0.1.1
france rg.0.2.3
frankly dj.0.1.1 jl.0.0.0
fraud h9.0.2.5
frauds h9.0.2.5
freak d7.0.1.2 dl.0.2.6
freakin i7.4.0.0
freaking i7.0.0.0
freaks d7.0.1.2 dl.0.2.6 sd.0.1.2
free al.0.2.3 au.0.0.0 bp.0.2.9 kt.0.1.1
freeloader se.0.0.0
freeloaders de.0.1.4 se.0.0.0
frequent c1.0.0.3 11c.0.0.0 11d.0.0.0
frickin i7.3.0.0
fricking i7.1.0.0
friday's r8.0.1.1
friend ba.0.1.3 bb.0.1.3 pn.0.2.2 qw.0.1.1
friend's ok.0.4.5
friends bc.0.0.1 bc.1.2.5
frigging i7.5.0.0
frightening lq.0.0.0 me.0.0.0
from oj.0.0.0
front ho.0.2.5 re.4.1.2 ry.0.1.1
fruit 1r.8.0.0 n0.0.1.2
fruitcake dl.0.2.6 sd.0.0.0
fruitcakes dl.0.2.6 sd.0.0.0
fruitloop 1r.8.0.0
fruitloops 1r.8.0.0
frying l9.0.1.7 m5.0.0.0
fuck hp.0.0.0 hp.1.0.0 hv.0.2.2
fucked hp.0.0.0
fucker hp.2.0.0 hp.9.1.1
fuckers hp.2.0.0 hp.9.1.1
fuckery hp.c.0.0
fuckface hp.6.0.0
fuckin hp.3.0.0
fuckin' hp.4.0.0
fucking hp.0.0.0 hp.a.1.1
fucks hp.0.0.0 hp.1.0.0
fucktard hp.8.0.0
fucktards hp.8.0.0
fuckup hp.7.0.0
fuckups hp.7.0.0
fuckwit hp.5.0.0
fuckwits hp.5.0.0
fuk hp.f.0.0
fuking hp.g.0.0
fully 9s.0.0.0
fun f7.0.3.a
functional zb.0.0.0
functioning 6e.0.1.1
funeral m7.0.1.1
funniest d1.0.0.0
funny 1s.1.0.0 cl.0.0.0
furious mu.0.2.2 n5.0.2.4
fusspot d7.0.1.2
fusspots d7.0.1.2
future jk.0.1.1
futuristic jt.0.0.0
g ny.0.2.a
ga 9f.3.1.1
gaga 9f.3.1.1 v0.1.1.1
gaggle dm.0.1.3
galah cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
galahs cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
gallery q0.0.1.7
gambling m9.4.0.0
game ih.0.0.0 ih.1.0.0 jq.6.0.0
gamechanger ih.0.0.0
gamechangers ih.0.0.0
gamechanging ih.1.0.0
gammon s1.5.0.0
gammons s1.5.0.0
gang dm.0.1.3
gas 9d.2.0.0 h1.0.0.0 o2.0.2.7 o4.0.2.7
gate ho.0.2.5
gatekeepers hn.0.2.c
gave p1.0.0.0 pg.0.1.2 pj.0.4.9 qf.0.0.2
gay lj.0.2.4
gears do.0.3.8
geezer 76.0.0.0
geezers 76.0.0.0
generation s2.3.1.3
genes k5.0.2.7
genetic k5.0.2.7
genius n8.0.3.4
genocide k2.0.1.1
genome k5.0.2.7
gentleman ql.0.2.h
geriatric 7c.0.0.0 v3.0.2.6
geriatrics 97.0.1.1
germ ll.2.0.0
get nv.0.1.5 nw.0.0.0 pc.0.0.0
getting nr.4.2.3
ghetto 8g.0.0.0
ghettos 8g.0.0.0
gift bk.0.1.7 pl.1.1.1
gifted p1.0.0.0 pg.0.1.2 pj.0.4.9
gifts bk.0.1.7
giggle d2.0.0.0
giggled d2.0.0.0
giggles d2.0.0.0
giggling d2.0.0.0 db.0.1.1 dc.0.2.b
gimp 5i.0.1.2
gimps 5i.0.1.2
gin rv.0.2.9 rz.0.1.4
gins rv.0.2.9 rz.0.1.4
girl 7s.0.1.1 ql.0.2.h rf.0.1.1 rq.0.2.2 rr.0.2.2 rt.0.1.1 su.0.0.0 t8.3.2.2
girlfriend te.0.1.1 tj.0.2.4
girls rt.0.1.1 t7.0.1.2 t8.5.1.1 tn.1.0.0
git d3.0.1.1
gits d3.0.1.1
give on.0.0.0
giveaway pm.0.0.0
giveaways pm.0.0.0
given oc.0.0.0
glass rv.0.2.9 rz.0.1.4
glasses rv.0.2.9 rz.0.1.4
glorified h9.0.2.5 hf.0.0.0 hg.0.0.0
gloucestershire ck.0.2.2
glowing qd.0.2.3
glucose 3u.0.2.3
glue 9d.3.0.0
gluttony f7.0.3.a
gnaw mh.0.0.0
gnawed mh.0.0.0
gnawing mh.0.0.0
gnaws mh.0.0.0
go nv.0.1.5 o8.0.1.5
goals ac.0.1.1
gobshite cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2 i4.9.0.0
gobshites cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2 i4.9.0.0
gobsmacked jm.0.2.7
god i9.5.0.0 l5.0.0.0
god's cn.0.0.0
goddammit hu.6.0.0
goddamn hu.2.0.0 i9.5.0.0
goddamned hu.3.0.0
godforsaken i9.5.0.0
godsend pk.0.2.5
goes nn.0.1.1
going o8.0.1.5 oj.0.0.0
golden jv.1.0.1
golfer r1.0.0.0
gomer c0.0.0.0
gomers c0.0.0.0
gone aj.0.1.5 b0.4.2.4 mt.0.0.0 q9.0.3.6 qb.0.2.6
goodbye ak.0.1.1 ak.1.0.0 b0.0.2.6
goodness li.0.2.6
google bn.0.0.0
googled bn.0.0.0
googles bn.0.0.0
googling bn.0.0.0
goosebumps jv.5.0.0
gorgeous be.0.0.0
gorgon hn.0.2.c
gorgons hn.0.2.c
gork cc.0.0.0
gorked cc.1.0.0
gorks cc.0.0.0
gormless cy.0.0.0 cz.0.2.a gs.0.0.0
gout o2.0.2.7
government sh.0.1.1 si.0.2.2 sn.0.2.7
governor sh.0.1.1 si.0.2.2
governors sh.0.1.1 si.0.2.2
grab pc.0.0.0
grabbing gt.0.1.1
graduated hd.0.2.9
grams ny.0.2.a
gran c9.0.0.0
grandad c9.0.0.0
grandaddrop c9.0.0.0
grandaddroped c9.0.0.0
grandaddroping c9.0.0.0
grandaddrops c9.0.0.0
grandaddump c9.0.0.0
grandaddumped c9.0.0.0
grandaddumping c9.0.0.0
grandaddumps c9.0.0.0
grandfather ql.0.2.h uq.1.0.0 124.0.0.0
grandfathered uq.0.0.0
grandfathering uq.1.0.0
grandma c9.0.0.0 l5.0.0.0
grandmadrop c9.0.0.0
grandmadroped c9.0.0.0
grandmadroping c9.0.0.0
grandmadrops c9.0.0.0
grandmadump c9.0.0.0
grandmadumped c9.0.0.0
grandmadumping c9.0.0.0
grandmadumps c9.0.0.0
grandmother ql.0.2.h
grandmothers l5.0.1.1
grandrop c9.0.0.0
grandroped c9.0.0.0
grandroping c9.0.0.0
grandrops c9.0.0.0
grandump c9.0.0.0
grandumped c9.0.0.0
grandumping c9.0.0.0
grandumps c9.0.0.0
granny c9.0.0.0 c9.1.0.0 c9.2.0.0 c9.3.0.0
grannydrop c9.0.0.0
grannydroped c9.0.0.0
grannydroping c9.0.0.0
grannydrops c9.0.0.0
grannydump c9.0.0.0
grannydumped c9.0.0.0
grannydumping c9.0.0.0
grannydumps c9.0.0.0
graphene k4.0.0.0 lm.0.2.7
grateful qd.0.2.3
grave ls.7.1.7 m7.0.1.1 m9.1.2.2 mh.1.4.7
greasy da.0.0.0
greatest jo.0.0.0
greece rg.0.2.3
greed f7.0.3.a
greedy f1.2.1.1 f9.4.1.1 gs.0.0.0 s0.0.0.0 sf.0.0.0
green s2.0.0.0
gross cy.0.0.0 cz.0.2.a
grossest d1.0.0.0
ground ii.0.0.0
groundbreaking ii.0.0.0
group 4y.0.2.2
groups 4y.0.2.2
grow t8.1.0.0
growth y4.0.0.0
grubbing gt.0.1.1
guarantee 9o.0.0.0 9p.0.1.1 9q.0.1.2
guaranteed 9o.0.0.0 9p.0.0.0 9p.1.1.1 9q.0.1.2 av.0.0.0 no.0.0.0 nt.0.0.0 ze.0.0.0 zf.0.0.0
guaranteeing 9o.0.0.0
guarantees 9o.0.0.0 9q.0.1.2
guard hn.0.2.c
guess mi.0.2.3 r3.0.2.3 rd.0.1.1 rd.0.0.0
guilt 3b.0.0.0
gullible cy.0.0.0 cz.0.2.a
gummies ph.1.2.3
gut km.0.1.2
gutless s0.0.0.0 sq.3.0.0
guy ql.0.2.h
guys t5.0.1.1
gypsies 8s.0.0.0
gypsy 8s.0.0.0 125.0.0.0 126.0.0.0
habit v.0.1.1 w.0.2.3 mk.2.2.3 n0.0.1.2 n4.0.1.2
habits v.0.1.1 n4.0.1.2
habitual 7l.0.0.0 er.0.0.0
hack hi.0.2.5 ji.0.1.1
hacks h7.0.1.1 hi.0.2.5 ji.0.1.1 mm.0.1.5
haemophiliac 40.0.0.0 95.0.0.0
haemophiliacs 40.0.0.0
hag 77.0.1.1 hn.0.2.c
hags 77.0.1.1 hn.0.2.c
hair qe.0.0.0 qe.1.3.5
half dh.0.1.4 hw.0.0.0 hw.1.0.0 hw.2.0.0 pl.1.0.0 pr.0.0.0
halfarse hw.0.0.0
halfarsed hw.2.0.0
halfarses hw.0.0.0
halfass hw.0.0.0
halfassed hw.1.0.0
halfasses hw.0.0.0
halfwit cz.0.2.a d4.4.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hg.0.0.0 hj.0.1.2
halfwits cz.0.2.a d4.4.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
halt 9b.0.1.1
halve nv.0.1.5 nw.0.0.0 ol.0.0.0
halving nv.0.1.5
ham hg.0.0.0
hammered 1h.0.1.1 rj.0.1.3
hand gm.6.5.8
handi 61.0.0.0
handicap 5a.0.0.0
handicapable 61.0.0.0
handicapped 58.0.1.2 59.0.0.0 5a.0.0.0
handle my.0.2.2
hands nr.6.0.0 sq.0.5.9
handsome be.0.0.0
handsomely pi.1.3.4
hang so.0.2.5
hanged so.0.3.6
hangers de.0.1.4
hapless hg.0.0.0
happen ls.1.2.2 n3.0.2.3
happened n3.0.2.3
happening n3.0.2.3
happens n3.0.2.3
happy 2i.0.0.0 bt.0.0.0 q5.0.0.1 qd.0.2.3
harassed gi.0.0.0
hardarse hw.0.0.0
hardarses hw.0.0.0
hardass hw.0.0.0
hardasses hw.0.0.0
hardcore 1i.0.0.0
hare 65.0.0.0 65.1.0.0
harelip 65.0.0.0
harelipped 65.1.0.0
harelips 65.0.0.0
harm at.0.2.4 nd.0.1.1
harmed nd.0.1.1
harming nd.0.1.1
harmless o4.0.2.7
harms nd.0.1.1
hasn't hh.0.1.5
hate h5.0.0.0 mu.0.1.1
hateful ec.0.0.0
haven't hh.0.1.5
havoc lv.0.1.1
hawaii rg.0.2.3
hazard at.0.2.4
hazards at.0.2.4
he sv.0.0.0
he's ez.0.3.4
head 2h.0.0.0 9c.3.2.2 do.0.3.8 ea.0.3.4 ju.0.4.8
headache q8.0.4.f
headaches q8.0.4.f
headcase 1r.7.0.0
headcases 1r.7.0.0
headless v2.3.2.2
headline jt.0.0.0
heads ea.0.3.4
headshrinker hk.6.0.0
headshrinkers hk.6.0.0
headstone m7.0.1.1
headteacher r4.0.3.6
heal 9m.2.0.0 9z.0.0.0 ap.0.1.2 aw.0.1.8 na.0.2.2 nb.0.2.5
healed 9z.0.0.0 aj.0.1.5 ap.0.1.2 aw.0.1.8 pu.0.1.3 q9.0.3.6
healing 9z.0.0.0 ap.0.1.2 aw.0.1.8
heals 9z.0.0.0 am.0.0.0 ap.0.1.2 aw.0.1.8
healthcare h4.0.2.2
healthy l4.2.3.3
hearing 5f.0.0.0
heartbreaking n8.0.3.4
heartburn o2.0.2.7
heartless s0.0.0.0
heartsink dk.0.0.0
heartsinks dk.0.0.0
heat lh.0.0.0 o2.0.2.7
heaven's cn.0.0.0
heaving mg.0.0.0
heavy kb.0.1.7 lc.0.2.9
heck hv.0.2.2
hell h8.0.0.0 hv.0.2.2 hv.1.0.0 sa.0.2.2 sq.1.1.1
hellhole h8.0.0.0
hellholes h8.0.0.0
help na.0.2.2 nu.0.5.7
helped nu.0.5.7
helping nu.0.5.7
helps nu.0.5.7
hemophiliac 40.0.0.0 95.0.0.0
hemophiliacs 40.0.0.0
herarse hw.0.0.0
herarses hw.0.0.0
herass hw.0.0.0
herasses hw.0.0.0
herb ad.0.1.2 n0.0.1.2 n4.0.1.2
herbs n4.0.1.2
here's mq.0.0.0
herefordshire ck.0.2.2
hermaphrodite 91.0.0.0
hermaphrodites 91.0.0.0
hernia o2.0.3.8
hero pk.0.2.5
heroin 2.0.0.0 95.0.0.0
herself a0.0.1.1 ek.2.3.5 ek.3.3.4 ek.5.3.3 ez.0.2.3 f8.0.3.6 fa.0.1.1 fc.0.1.1 g9.0.1.1 gm.2.1.1
hidden jx.0.2.6 k1.0.0.0 m1.0.0.0
hide do.0.5.a
hiding jx.0.2.6
high 1g.0.1.1 rj.0.1.3
hill 79.0.2.2
him sv.0.0.0
himself a0.0.1.1 ek.2.3.5 ek.3.3.4 ek.5.3.3 ez.0.2.3 f8.0.3.6 fa.0.1.1 fc.0.1.1 g9.0.1.1 gm.2.1.1
hippies sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
his sv.0.0.0
hisarse hw.0.0.0
hisarses hw.0.0.0
hisass hw.0.0.0
hisasses hw.0.0.0
hispanic cg.5.0.0
historian e6.0.1.1
historians e6.0.1.1
historic is.0.0.0 zy.0.0.0
history ar.0.2.5 ay.0.2.5 jk.0.3.3 jt.0.0.0 q9.0.3.6 10o.0.1.1
hit b3.4.0.0 by.0.0.0 pi.2.0.0 rb.0.1.3
hoax k2.0.0.0 k2.0.3.5 kw.0.2.2
holiday bd.0.0.0 bj.1.0.0 rg.0.2.3
holy ik.0.0.0 pk.0.2.5
home b6.0.4.a br.0.3.6 dh.4.2.7 qx.0.5.9 re.0.1.1 ss.0.1.1 tq.0.1.1
homeless 7y.0.1.1 7z.0.0.0
homeopathy ax.0.0.0
homework ey.0.4.5 ey.1.3.4
homosexual 8w.0.0.0
homosexuals 8w.0.0.0
honoraria p4.0.0.0
honorarium p4.0.0.0
hook bd.0.0.0
hooked bd.0.0.0 lf.0.2.4 pj.0.4.9 ue.0.0.0
hooking bd.0.0.0
hooks bd.0.0.0
hop b3.0.0.0 b4.0.0.0
hope j1.0.1.1
hopeless cy.0.0.0 cz.0.2.a gs.0.0.0 hd.0.2.9 tm.0.2.3
hoper dn.8.1.1
hopers dn.8.1.1
hoping jv.3.4.7
horde dm.0.1.3
hormonal o2.0.2.7 o4.0.2.7 t9.0.0.0
hormones eb.0.2.3 km.0.1.2 lg.0.2.4
horrify ml.0.1.1
horrifying lq.0.0.0 me.0.0.0
horror dl.0.2.6 m0.0.0.0 10a.0.0.0
horrors dl.0.2.6
horseshit hr.c.0.0
hospital 1x.0.1.1 qt.0.4.7 qx.0.4.8 qy.0.3.f r6.0.4.9
hospitals 1x.0.1.1
hosted pa.0.1.7 pj.0.4.9
hostile 7h.0.0.0
hot be.0.0.0 d6.0.0.0 q8.0.4.f
hounded gi.0.0.0
hours nz.0.3.4
house re.0.1.1 ry.0.1.1 tk.0.4.4
housebound 69.2.0.0
household n0.0.1.2
housewife t2.0.0.0
housewifes t2.0.0.0
housewives tr.0.0.0
hugs bo.2.0.0
humanity s7.0.3.6
humira ps.0.1.6 pt.0.0.0
hundred 9r.0.1.1
hung rj.0.1.3 rj.1.0.0 rv.1.1.2 so.0.3.6
hungover rj.0.1.3 rj.1.0.0 rv.1.1.2
hungry gt.0.1.1
hurt nd.0.1.1
hurted nd.0.1.1
hurting nd.0.1.1
hurts nd.0.1.1
husband td.0.0.0 te.0.1.1
husband's ok.0.4.5
husbands td.0.0.0 ts.0.0.0
hydrogen ky.0.1.4
hydroxychloroquine ax.0.0.0
hypertensives 42.0.0.0
hypochondriac ct.0.0.0
hypochondriacs ct.0.0.0 de.0.1.4
hypothyroid o2.0.2.7
hysterectomy o5.0.2.9
hysteria eb.0.2.3
hysterical 2n.0.0.0 eg.0.0.0 hg.0.0.0 t9.0.0.0 ym.0.0.0
ibuprofen o6.0.4.f
idea hd.0.3.a hh.0.3.7
ideal 36.0.0.0
idiot cz.0.2.a d4.2.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hg.0.0.0 hj.0.1.2 s0.0.0.0
idiotic cy.0.0.0 cz.0.2.a dg.0.1.1 di.0.0.0 gs.0.0.0 s0.0.0.0 u2.0.0.0
idiots cz.0.2.a d4.2.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
idle f1.2.1.1 f9.4.1.1 hg.0.0.0 hi.0.2.5
idleness f7.0.3.a
ifs nh.0.1.1
ignoramus cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
ignoramuses cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
ignorant cy.0.0.0 cz.0.2.a dg.0.1.1 ep.0.0.0 f5.0.0.0
ignore oa.0.0.0
ignoring f0.0.1.1 mx.0.2.3
ill l4.4.0.0 lf.0.2.4
illegal 8a.0.0.0
illegals 8b.0.1.2 8b.1.0.0
illegitimate 7p.0.0.0
illness an.0.2.3
illnesses an.0.2.3
image q0.0.1.7
images q0.0.1.7
imaginary e4.0.0.0
imagination ea.0.3.4
imagined e4.0.0.0
imbecile cz.0.2.a d4.0.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
imbeciles cz.0.2.a d4.0.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
immediate a1.0.0.0
immigrants se.0.1.1
immune kh.0.1.5 ki.0.0.0 l7.0.1.4 lg.0.2.4
immunity k6.0.1.1 kh.0.1.5 ki.1.0.0 l7.0.1.4 lg.0.2.4
implant v4.0.1.1
implants qe.1.3.5
important jo.0.1.1
impossible ec.0.0.0
impotent lj.0.2.4 uk.0.0.0
improve na.0.2.2
improved qb.0.2.6
impurities kb.0.1.7 lc.0.2.9
in jc.0.2.4
inane di.0.0.0
inbox b2.0.0.0 b3.1.1.1 b3.6.0.0 b5.0.0.0
incarceritis cg.4.0.0
incentivised le.0.2.5
incentivized le.0.2.5
incompetent 7d.0.0.0 gs.0.0.0 h9.0.2.5 hd.0.2.9 hi.0.2.5 s0.0.0.0
incomplete fw.0.0.0
incontrovertibly nr.6.0.0
increase nv.0.1.5
incredible ab.0.0.0 iv.0.0.0 iw.0.2.4 ix.0.0.0 n8.0.3.4
indigestion o2.0.2.7
indisputably nr.6.0.0
individual q3.0.0.0
industrial 101.0.0.0
industry kw.0.2.2
inept hg.0.0.0
inevitably nq.0.1.1
infallible 9x.8.0.0
infected 4i.0.0.0 4j.0.0.0
infection o2.0.3.8
infertile 7i.0.0.0 lj.0.2.4
infertility l6.0.2.8
infested mg.0.0.0
infirm 97.0.1.1 9b.0.3.3 9b.0.1.1
influencer r1.0.0.0
ingested fd.0.0.0
ingredient ad.0.1.2 n0.0.1.2
inhaler og.0.2.5
inhalers og.0.2.5
inhospitable 7h.0.0.0
injecting c.0.0.0
injection c.0.0.0 v4.0.1.1
injections v4.0.1.1
inmate 84.0.0.0
inmates 84.0.0.0
inner 8f.0.0.0 ug.1.1.1
innocent 54.0.0.0
innovative jd.0.1.1
insane cy.0.0.0 cz.0.2.a tu.0.0.0 ut.0.0.0
insanely tu.1.0.0
insanity tu.2.0.0 uy.0.1.1 yj.0.0.0
inside ju.0.2.6
insist e2.0.1.1
insisted e2.0.1.1
insisting e2.0.1.1
insists e2.0.1.1
insomnia q8.0.4.f
inspirational 6c.0.0.0
inspiring 6c.0.0.0
insta b9.0.3.6
instagram b7.0.3.4 b8.0.2.2 b9.0.3.6
instant a1.0.0.0 av.0.0.0
instantaneous a1.0.0.0
instantly a1.1.1.1
institution 1w.0.1.1
institutions 1w.0.1.1
instructions ey.0.4.5 ey.1.3.4
insufferable cy.0.0.0 cz.0.2.a
insulin 9f.0.0.0 fn.0.2.8 o5.0.2.9 o6.0.4.f oi.0.2.2
insurance v4.0.1.1
insurer 110.0.0.0
insurers 110.0.0.0
integrity s7.0.3.6
intellect s7.0.3.6
intent z8.0.1.1
interest zi.0.2.2
interpret bi.0.1.5 he.0.1.2
intrauterine y5.0.0.0
intravenous c.0.0.0
invalid 68.0.1.2 yb.0.0.0
invalids 68.0.1.2
invest bl.0.1.6 bm.0.0.0
invested bl.0.1.6
investing bl.0.1.6
investment bl.0.1.6
investments bl.0.1.6
invests bl.0.1.6
invisible md.0.0.0
invited pa.0.1.7 pj.0.4.9
irradiating l9.0.1.7
irrefutably nr.6.0.0
irresponsible f5.0.0.0
island qt.0.4.7
isn't 9c.0.0.0
italy rg.0.2.3
itself a0.0.1.1 kn.0.4.7
ivermectin ax.0.0.0 lh.0.0.0 o6.0.4.f
jab k2.0.1.2
jack hw.0.0.0
jackarse hw.0.0.0
jackarses hw.0.0.0
jackass cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2 hw.0.0.0 i5.5.0.0
jackasses cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2 hw.0.0.0 i5.5.0.0
jailed so.0.3.6
jaw ab.0.0.0 iv.0.0.0 iw.0.2.4 my.0.0.0
jawline qe.0.0.0
jelly sp.0.3.b
jesus i9.5.0.0
jobs tk.0.1.1
jobsworth gs.0.0.0 hg.0.0.0
jobsworths hi.0.2.5
jockey r1.0.0.0
jog ro.0.5.b
join bl.0.1.6 bm.0.0.0 p6.0.0.0
joke cy.0.1.1 cz.0.3.b
jokers h7.0.1.1 h9.0.2.5
judge r4.0.3.6
judging oj.0.0.0
juicing lh.0.0.0
jump b3.0.0.0 bq.0.0.0 fc.0.0.0 fo.0.2.g fo.0.4.i
jumped fc.0.0.0 fk.0.0.0 fo.0.2.g hg.0.0.0
jumper rb.0.1.3
jumping fc.0.0.0 fo.0.2.g
jumps fc.0.0.0 fo.0.2.g
junior h4.0.2.2
junk 3d.0.0.0 f7.0.3.a
junkie d.0.0.0 1e.0.0.0 95.0.0.0
junkies d.0.0.0
just ar.0.2.5
juvederm ps.0.1.6 pt.0.0.0
juvenile 3n.0.0.0 3n.1.0.0
keep nb.0.2.5
keeping jx.0.2.6 kz.0.2.5
kept ex.0.3.6 jx.0.2.6
kerosene ky.0.1.4
ketamine o5.0.2.9
keto lh.0.0.0
keytruda ps.0.1.6 pt.0.0.0
kick hw.0.0.0 hw.7.0.0
kickarse hw.0.0.0
kickarses hw.0.0.0
kickass hw.0.0.0 hw.7.0.0
kickasses hw.0.0.0
kickback pe.0.2.6
kid ql.0.2.h rf.0.1.1 rq.0.1.1 rr.0.1.1 rt.0.1.1
kid's rf.0.1.1
kids m2.0.4.6 rf.0.1.1 rt.0.1.1
kill a6.0.0.0 am.0.0.0 aw.0.1.8 fo.0.2.g k2.0.0.0 ls.1.2.2 ls.4.1.1 nc.0.1.1 ul.1.4.4 um.0.0.0
killed a6.0.0.0 am.0.0.0 aw.0.1.8 gd.0.0.0 nc.0.1.1
killer lo.0.0.0 md.0.0.0 me.0.0.0 mh.1.3.6 mh.2.0.0 102.0.1.1 102.0.0.0 104.0.1.1 105.0.0.0 10o.0.1.1
killers 104.0.1.1
killing a6.0.0.0 am.0.0.0 aw.0.1.8 gb.0.0.0 gh.0.0.0 gn.0.3.b k9.0.1.4 kz.0.2.5 l0.0.2.5 l9.0.1.7 ls.3.1.3 m5.0.0.0 nc.0.1.1
kills a6.0.0.0 am.0.0.0 aw.0.1.8 nc.0.1.1
kind im.0.3.3 jr.0.3.3
kiss bd.0.0.0 m9.6.0.0
kissed bd.0.0.0 s4.0.1.1
kisses bd.0.0.0
kissing bd.0.0.0
kitchen n0.0.1.2
knee q8.0.4.f
knees q8.0.4.f
knobhead i4.6.0.0
knobheads i4.6.0.0
knock as.0.0.0
knocked as.0.0.0
knocking as.0.0.0
knocks as.0.0.0
knotted fr.0.0.0
knows ts.3.2.2
knuckle h3.2.0.0 hg.0.0.0 hi.0.2.5 hk.7.0.0
knuckledragger h3.2.0.0
knuckledraggers h3.2.0.0
knucklehead d4.d.0.0
knuckleheads d4.d.0.0
lab qs.0.2.b
labour s2.0.0.0 sh.0.1.1 si.0.2.2 sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
lad ql.0.2.h rt.0.1.1
ladies t6.0.0.0 th.0.0.0 tk.0.0.0 tn.0.0.0 tn.1.0.0
lady ql.0.2.h su.0.0.0 th.0.0.0 ts.2.0.0 ts.2.1.1
laetrile ax.0.0.0
lame 9b.0.1.1 tz.0.1.2 uw.0.0.0
lancashire ck.0.2.2
landlord qw.0.1.1
landmark iq.0.0.0 zx.0.0.0
lanyard rm.0.1.3
lard 30.4.0.0 30.5.0.0
lardass 30.4.0.0
lardasses 30.4.0.0
largest jo.0.0.0
last mf.0.3.3
lasting av.0.0.0
lasts ld.0.2.2
late lt.0.3.3 lt.1.4.4 ma.0.3.4 ma.1.1.1
latisse ps.0.1.6 pt.0.0.0
laugh d2.0.0.0 dc.0.3.c
laughed d2.0.0.0 db.0.0.0 dc.0.1.a
laughing d2.0.0.0 db.0.1.1 dc.0.2.b dc.0.3.c
laughs d2.0.0.0
lawmaker sh.0.1.1 si.0.2.2
lawmakers sh.0.1.1 si.0.2.2
lay om.1.0.0
laziness f7.0.3.a
lazy 39.0.0.0 cy.0.0.0 cz.0.2.a dl.0.2.6 ep.0.0.0 f1.2.1.1 f7.0.3.a f9.4.1.1 gs.0.0.0 h9.0.2.5 hi.0.2.5 hw.0.0.0 sf.0.0.0
lazyarse hw.0.0.0
lazyarses hw.0.0.0
lazyass hw.0.0.0
lazyasses hw.0.0.0
lead de.0.1.4 nc.0.1.1 nd.0.1.1
leading ja.0.1.1 jb.0.1.2 nc.0.1.1 nd.0.1.1
leads nc.0.1.1 nd.0.1.1
leaky kq.0.0.0
leap fc.0.0.0 fo.0.2.g jq.0.1.1
leaped fc.0.0.0 fo.0.2.g
leaping fc.0.0.0 fo.0.2.g
leaps fc.0.0.0 fo.0.2.g jq.0.1.1
leapt fk.0.0.0
leave ol.0.0.0 om.1.0.0 ou.0.0.0 ro.0.5.b
leavers sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
led nc.0.1.1 nd.0.1.1
leech co.0.0.0 cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
leeches co.0.0.0 cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
left pl.1.3.3
leftard s1.a.0.0
leftards s1.a.0.0
leftie sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
lefties sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
leftist s2.0.0.0
leftists sh.0.1.1 si.0.2.2
lefty s2.0.0.0 sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
leg mf.1.3.4
legs mf.1.3.4 qe.0.0.0
leinster sn.0.2.7
lemmings sc.0.1.3
lent pg.0.1.2 pj.0.4.9
leprous 95.0.0.0
less 3g.0.2.2 f5.1.2.3 f8.0.3.6 hh.0.4.8
let 3i.0.0.0 9x.9.1.1 9x.a.1.1 bt.0.0.0 f3.0.0.0 f3.1.0.0 pj.0.4.9 sb.0.0.0
let's s4.0.0.0
lethal fl.0.0.0 md.0.0.0 me.0.0.0 107.0.0.0
lets 3i.0.0.0 9x.9.1.1 9x.a.1.1 f3.0.0.0 f3.1.0.0
letter fg.0.1.1 fh.0.3.3 fq.0.2.3
letting 3i.0.0.0 9x.9.1.1 9x.a.1.1 f3.0.0.0 f3.1.0.0
levothyroxine oi.0.2.2
liar cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
liars cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
liberal s2.0.0.0 sh.0.1.1 si.0.2.2
liberals sh.0.1.1 si.0.2.2 sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
liberated au.0.0.0
libtard s1.0.0.0 s2.0.0.0
libtards s1.0.0.0
licence rk.0.1.2
license rk.0.1.2
lie d0.0.1.3 k2.0.3.5 kw.0.2.2 mp.0.5.b
lies kw.0.0.0
life b1.0.5.a gl.0.5.8 mf.1.3.4 sa.0.2.2 us.0.1.1
lifeline pk.0.2.5
lifesaver pk.0.2.5
lifestyle 92.0.1.1 en.0.0.0 f7.0.3.a
lifestyles 92.0.1.1
lift f8.0.2.5 qb.0.2.6 qe.1.3.5
lifted qb.0.2.6
lifting qb.0.2.6
lifts qb.0.2.6
light jq.1.0.0 zs.0.0.0
likely o3.0.1.1 o3.0.2.2
limited pl.1.0.0 pr.0.0.0
limp uk.0.0.0
limped r5.0.1.7
lincolnshire ck.0.2.2
line b7.0.3.4 b8.0.2.2 dm.0.1.3 sb.0.4.5
link ov.0.1.1 ox.0.2.2 oy.0.0.0
linkedin b9.0.3.6
links ov.0.1.1
liposuction qe.1.3.5
lips qe.0.0.0
list qx.0.4.8 qz.0.2.2
listen ex.0.3.6 ez.0.1.2 oa.0.1.1 oa.0.2.2
listened ex.0.3.6
lithium oi.0.2.2
little rf.0.1.1 rt.0.1.1 tj.0.2.4
live p2.0.2.3 re.2.1.1
lives fo.0.5.j gl.0.5.8
living bw.0.0.0
lmao d2.0.0.0
loathe h5.0.0.0
lobotomised v3.0.2.6
lobotomized v3.0.2.6
local r4.0.3.6
lock s4.0.0.0
lockdowns lk.2.0.0
lol d2.0.0.0
lollipop tl.0.0.0
long ak.0.2.2 b0.0.3.7 b0.3.1.1
longer 6u.0.1.1 ge.0.1.1
look bi.0.3.7 bi.0.1.5 bn.0.0.0 ex.0.3.6
looked bn.0.0.0 ex.0.3.6
looking be.0.1.1 bn.0.0.0 oj.0.0.0
looks bn.0.0.0 o1.0.0.0
loon dl.0.2.6
looney 1r.4.0.0
looneys 1r.4.0.0
loonies 1r.3.0.0 97.0.1.1 sd.0.1.2
loons dl.0.2.6 sd.0.1.2
loony 1r.3.0.0 1s.0.0.0 s0.0.0.0
looped fr.0.0.0
loopy v0.1.1.1
loose 9c.2.2.2
lose a2.0.0.0 a3.0.0.0 a3.1.0.0 ex.0.3.6 m6.0.1.4 ol.0.0.0 v0.0.0.0
loser cz.0.2.a d7.0.1.2 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
losers cz.0.2.a d7.0.1.2 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
losing v0.0.0.0
lost 9c.4.1.1 dn.d.0.0 ex.0.3.6 l4.3.4.5 q2.2.1.1 sa.0.1.1 v0.0.0.0
lot 96.0.2.3 sq.2.1.1
love bd.0.1.1 bo.1.0.0 p2.0.1.2
loved ib.0.0.0
lower na.0.2.2 nb.0.2.5 nv.0.1.5
lowlife c6.6.0.0
lowlifes c6.6.0.0
luciferase lm.0.2.7
lunacy uy.0.1.1 uy.1.2.2
lunatic 1r.5.0.0 cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2 ut.0.0.0 v2.3.2.2 yh.0.0.0
lunatics 1r.5.0.0 cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
lunch bj.0.1.4 bj.1.0.0 tl.0.0.0
lupus o2.0.2.7
lurk m1.0.0.0
lurked m1.0.0.0
lurking m1.0.0.0
lurks m1.0.0.0
lush k.3.0.0
lushes k.3.0.0
lying hg.0.0.0 k1.0.2.2 s0.0.0.0 sq.3.0.0
lymph lg.0.2.4
lymphatic lg.0.2.4
mad 1t.0.0.0 cy.0.0.0 cz.0.2.a ut.0.0.0 v0.1.1.1 v2.2.0.0 ye.0.0.0
made f6.1.1.2
madhouse 1t.0.0.0
madman 1u.0.0.0 v2.3.2.2
madmen 1u.1.0.0
madness uy.0.1.1 uy.1.2.2
madwoman 1u.2.0.0
madwomen 1u.3.0.0
maga sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
magat s1.8.0.0
magats s1.8.0.0
magic 9l.0.0.0 a1.1.2.2 js.0.0.0
magical 9l.0.0.0 ix.0.0.0
magnesium o6.0.4.f
magnetic k4.0.0.0 lj.0.2.4
mailed pj.0.4.9
maiming k9.0.1.4
mainstream k1.0.0.0 kv.0.0.0
maintenance ec.0.1.1
maker pd.0.5.7
makers pd.0.5.7
making el.0.2.3 f2.0.4.4 f2.1.3.3 f2.2.4.4 kz.0.2.5 mx.0.2.3
male st.0.0.0
malformed 5v.0.0.0
malingerer e8.0.0.0
malingerers de.0.1.4 e8.0.0.0
malingering e8.0.0.0
man ql.0.2.h sz.0.0.0 t8.0.0.0 t8.4.2.3 tg.0.0.0 tk.0.2.2
man's tk.0.1.1
manage he.0.1.2
managed fy.0.0.0 10g.0.1.1
manager hl.2.0.0
maniac 26.0.0.0 cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
maniacal ut.0.0.0
maniacs 26.0.0.0 cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
manic 27.0.1.1 27.1.0.0 uh.0.0.0 ur.0.2.2 uu.0.1.4 v3.0.2.6 yg.0.0.0
manipulative ec.0.0.0 g8.0.0.0
mankind t0.0.0.0
manned t1.0.0.0
manners s7.0.3.6
manopause ts.2.0.0
manpower sy.0.0.0
manufacturer pd.0.5.7
many k8.0.1.1
margarita rz.0.1.4
margaritas rv.0.2.9 rz.0.1.4
mark nr.6.0.0
married bw.0.0.0
mask ph.1.2.3
masks lk.2.0.0
mass ly.0.0.0
massive k1.0.0.0
masterclass p5.0.1.3
match ay.0.3.6
mate pn.0.2.2
maternal 7g.0.1.2
mates pl.1.0.0
matron hl.2.0.0
mattress ph.1.2.3
maturity 3o.1.0.0
mayor qr.0.1.1 r1.0.0.0 r4.0.3.6 sh.0.1.1 si.0.2.2
mayors sh.0.1.1 si.0.2.2
mcg ny.0.2.a
meal n4.0.1.2 p5.0.1.3
meals n4.0.1.2
means nc.0.1.1
meat h3.1.0.0
meathead h3.1.0.0
meatheads h3.1.0.0
mechanic hi.0.2.5
mechanics hi.0.2.5
medicated lf.0.2.4
medication 17.0.0.0 fn.0.2.8 og.0.2.5 or.0.1.3
medications og.0.2.5 or.0.1.3
medicine og.0.2.5
medicines og.0.2.5
meds of.0.2.4 og.0.2.5 or.0.1.3
meet to.0.0.0
melatonin o6.0.4.f
melt a2.0.0.0 a3.0.0.0 ar.0.2.5
melted a3.0.0.0 qb.0.2.6
melting a3.0.0.0 m5.0.0.0
melts a3.0.0.0
memory ay.0.3.6
men ts.0.0.0
menace dl.0.2.6
menaces dl.0.2.6
menopausal t9.0.0.0
menopause o2.0.2.7
mental 1y.0.0.0 tx.0.1.1 uz.0.1.2 v2.3.2.2
mentally 1z.0.1.1 20.0.0.0 21.0.0.0 22.0.0.0 5l.0.0.0
mention qp.2.1.3
mentioning qp.6.0.0
merch p5.0.1.3
merchandise p5.0.1.3
mercury k9.0.3.6 lm.0.2.7
merely dj.0.1.1
merry rv.1.1.2
message b2.0.1.1 b2.0.0.0 b5.0.0.0 bg.0.0.0 bx.0.0.0 by.0.0.0 fh.0.2.2 fq.0.2.3 oc.0.2.2
messenger b9.0.3.6
met qc.0.2.2
metabolism kj.0.1.3 lg.0.2.4
metformin o5.0.2.9 o6.0.4.f oi.0.2.2
meth 5.0.0.0 i.0.0.0 1e.0.0.0
methamphetamine 5.0.0.0
methhead i.0.0.0
methheads i.0.0.0
method fi.0.1.2
methods fi.0.1.2
methylene ax.0.0.0
mexico rg.0.2.3
mg ny.0.2.a
microbiome lg.0.2.4
microchip k4.0.0.0 lm.0.2.7
microchips k4.0.0.0 lm.0.2.7
micrograms ny.0.2.a
microwave lb.0.0.0
microwaves l3.0.0.0 lb.0.0.0
microwaving l9.0.1.7
mid gy.0.0.0
midget 63.0.0.0
midgets 63.0.0.0
midlevel gy.1.0.0
midlevels gy.1.0.0
midwife h4.0.2.2 ss.0.1.1 tq.0.1.1
migraine o2.0.2.7 q8.0.4.f
migraines o2.0.2.7 q8.0.4.f
migrants se.0.1.1
militant sf.0.0.0
milligrams ny.0.2.a
milliliters ny.0.2.a
millilitres ny.0.2.a
mind ea.0.3.4 eb.0.4.5 iv.0.0.0 iw.0.2.4 ix.0.0.0 jt.0.0.0 my.0.0.0 oa.0.1.1
mindblowing iv.0.0.0 iw.0.2.4
minded 2r.0.1.1
mindless cy.0.0.0 cz.0.2.a
minds ea.0.3.4
minister r1.0.0.0 sh.0.1.1 si.0.2.2
ministers sh.0.1.1 si.0.2.2
ministry sn.0.2.7
minorities 8l.0.0.0
minority 8l.1.0.0
minutes a1.1.2.2
miracle 9g.0.0.0 9i.0.1.4 9j.0.0.1 js.0.0.0 zo.0.0.0
miracles 9j.0.0.1
miraculous 9g.0.0.0 9h.0.0.0 iw.0.2.4
miraculously 9h.1.0.0
miscarriage l6.0.2.8 rb.0.1.3
miscarriages l6.0.2.8
misery dl.0.2.6 dn.6.0.0
miss pl.1.1.1
missed 7k.0.0.0
missing f0.0.1.1 mx.0.2.3
missus tj.0.2.4 ts.1.2.3
mistake mk.2.2.3 mm.0.1.5 n0.0.1.2 nr.6.2.2
mistakes mm.0.1.5
ml ny.0.2.a
moaner cw.0.0.0 de.0.1.4 dl.0.2.6 dn.0.0.0
moaners cw.0.0.0 de.0.1.4 dl.0.2.6 dn.0.0.0
moaning cw.0.0.0 cx.1.0.0 de.0.1.4 dn.5.0.0
mobile b6.0.4.a b7.0.3.4 b8.0.2.2 br.0.3.6 bu.0.4.6 la.0.0.0
modern kv.0.0.0
mom m3.0.1.1 ql.0.2.h t4.0.0.0 tj.0.2.4 tr.0.0.0 ts.1.1.2
mom's ok.0.4.5
mommy ts.2.0.0
moms m3.0.1.1 t4.0.0.0 tn.1.0.0 tr.0.0.0
monday's r8.0.1.1
money 9p.2.2.2 bk.0.1.7 l8.1.1.1
mongolism 5o.0.0.0
mongoloid 5n.0.0.0
mongoloids 5n.0.0.0
monitor ph.1.2.3
monkey h0.0.1.1
monkeypox ll.1.0.0
monkeys h0.0.1.1 h9.0.2.5 hi.0.2.5
monster dl.0.2.6 hn.0.2.c me.0.0.0 mh.1.3.6 mh.2.0.0
monsters dl.0.2.6 hn.0.2.c
month rx.0.5.e
months rx.0.5.e
moody t9.0.0.0
moon jm.0.4.9 jv.5.0.0
moonshot jv.5.0.0
morals s7.0.3.6
morbid 2w.0.0.0
morning nz.0.2.3
morning's r8.0.2.2
moron cz.0.2.a d4.1.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hg.0.0.0 hj.0.1.2 s0.0.0.0
moronic cy.0.0.0 cz.0.2.a di.0.0.0 gs.0.0.0 s0.0.0.0
morons cz.0.2.a d4.1.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
most mz.0.0.0
mother m3.0.1.1 ql.0.2.h tf.0.0.0
mother's ok.0.4.5 ts.2.0.0
motherfucker hp.9.0.0
motherfuckers hp.9.0.0
motherfucking hp.a.0.0
mothers m3.0.1.1 t4.0.0.0 tf.0.0.0 tr.0.0.0
motivated f1.0.1.1
motivation f1.1.1.2
mounjaro o5.0.2.9 ps.0.1.6 pt.0.0.0
move 3g.0.1.1 o7.0.0.0
moved bw.0.0.0
multip 7w.3.0.0
multips 7w.1.0.0
mum m3.0.1.1 ql.0.2.h t4.0.0.0 tj.0.2.4 tr.0.0.0 ts.1.1.2
mum's ok.0.4.5
mummies tr.0.0.0
mummy ts.2.0.0
mums m3.0.1.1 t4.0.0.0 tn.1.0.0 tr.0.0.0
munch mh.0.0.0
munched mh.0.0.0
munches mh.0.0.0
munching mh.0.0.0
muppet cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hg.0.0.0 hj.0.1.2
muppets cz.0.2.a d4.b.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
murderer h9.0.2.5 mh.1.3.6 mh.2.0.0
murderers h9.0.2.5
murdering k9.0.1.4 kz.0.2.5
murderous md.0.0.0 s0.0.0.0
muscular o2.0.2.7 o4.0.2.7
mush sp.0.3.b
must mt.0.0.0
myarse hw.0.0.0
myarses hw.0.0.0
myass hw.0.0.0
myasses hw.0.0.0
myself d2.0.1.1 fa.0.1.1
myths mm.0.1.5
n q1.0.2.7
nagging t9.0.0.0
nail m9.3.0.0
name hm.0.5.c qp.2.1.3 qq.1.0.0 qq.2.3.3 qq.3.0.0
names qp.0.1.1 qp.1.1.1 qp.2.2.4 qq.0.0.0
naming qp.7.0.0
nanny ss.0.1.1 tq.0.1.1
nano k4.0.0.0
nanobots k4.0.0.0 lm.0.2.7
naproxen o6.0.4.f
narc 1a.0.0.0
narcolepsy v1.0.2.4
nasty md.0.0.0
national rk.0.1.2
natural 7r.0.0.0 ah.1.0.0 kr.0.1.1 kr.1.0.0 kr.3.1.3 ks.0.1.1
naturally ku.0.1.4 10p.0.0.0
nature l5.0.0.0 l5.0.1.1
naughty 3c.0.0.0
nazi s0.0.0.0
neck d7.0.4.5
need mt.0.0.0
needle 98.0.3.5 9f.0.0.0
needless nn.0.0.0
needy cx.1.0.0 ec.0.0.0
negligent ep.0.0.0 gs.0.0.0
neighbor qw.0.1.1
neighbor's ok.0.4.5
neighbour qw.0.1.1
neighbour's ok.0.4.5
nerve do.0.5.a
nerves do.0.4.9 eb.0.2.3
nervous 2j.0.0.0 km.0.1.2
network bl.0.1.6
neurotic 2f.0.1.1 2f.0.0.0
neurotics 2f.0.0.0
never aq.0.0.0 az.0.1.3 ms.0.0.0
newborn ql.0.2.h
newsreader r1.0.0.0
next jq.3.1.1 ls.0.3.3 m8.0.3.4 mj.0.2.2 rp.0.2.7
nicely pi.1.3.4
nicer pi.0.3.4
night bw.0.0.0 nz.0.2.3
night's r8.0.2.2
nightmare dl.0.2.6 ec.0.0.0 lz.0.0.0 me.0.0.0 109.0.0.0
nightmares dl.0.2.6
nightmarish lq.0.0.0
nights rx.0.5.e
nincompoop cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
nincompoops cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
nitroglycerin o6.0.4.f
nitwit cz.0.2.a d4.6.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
nitwits cz.0.2.a d4.6.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
no b0.4.1.3 ne.0.0.0
nobody 6u.0.0.0 mt.0.0.0 ne.0.0.0 rw.2.0.0
noctor gx.0.0.0
noctors gx.0.0.0
nonadherence ds.1.0.0
nonadherent ds.0.0.0 10t.0.0.0
nonalcoholic xj.0.0.0
nonattender dq.3.0.0
nonattenders dq.3.0.0
noncompliance dq.1.0.0
noncompliant dq.0.0.0
noncomplier dq.2.0.0
noncompliers dq.2.0.0
noone ne.0.0.0
norfolk ck.0.2.2
normal 5y.0.0.0 7q.0.0.0 o4.0.2.7
nose hm.0.5.c qe.0.0.0 qe.1.3.5
not 6u.0.0.0 9c.0.0.0
note fg.0.1.1 fh.0.3.3 fh.0.2.2 fq.0.2.3
nothing ev.0.0.0 ev.1.0.0 hh.0.2.6 iw.0.2.4 jk.0.0.0 jl.0.0.0 o4.0.2.7 ph.0.0.0 sp.0.3.b
novelist r1.0.0.0
number b7.0.3.4 b8.0.2.2 br.0.3.6 bu.0.4.6 jb.0.1.2
numbers 3t.0.1.1 j6.1.0.0
numbskull cz.0.2.a d4.8.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
numbskulls cz.0.2.a d4.8.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
numpties cz.0.2.a d4.7.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
numpty cz.0.2.a d4.7.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
nurse h4.0.2.2 ql.0.2.h ss.0.1.1 tq.0.1.1
nut 1r.1.0.0 1r.2.0.0 1s.2.0.0 9c.3.2.2
nutcase 1r.1.0.0
nutcases 1r.1.0.0
nuthouse 1s.3.0.0
nuthouses 1s.3.0.0
nutjob 1r.2.0.0
nutjobs 1r.2.0.0 sd.0.1.2
nutrients li.0.2.6
nuts cy.0.0.0 cz.0.2.a tv.0.1.2
nutter 1r.0.0.0 cz.0.2.a d7.0.1.2 d8.0.1.5 dl.0.2.6 h9.0.2.5 hd.0.2.9 hj.0.1.2
nutters 1r.0.0.0 cz.0.2.a d7.0.1.2 d8.0.1.5 dl.0.2.6 h9.0.2.5 hd.0.2.9 hj.0.1.2 sd.0.1.2
obese 2t.0.0.1 2u.0.1.2 2v.0.1.1 2x.0.1.2 xp.0.0.0
obesity 33.0.0.0 34.1.1.2
obituary m7.0.1.1
obliterate 9z.0.0.0
obliterated 9z.0.0.0
obliterates 9z.0.0.0
obliterating 9z.0.0.0
obnoxious ec.0.0.0
obsession pk.0.2.5
obviously nn.0.0.0 o3.0.1.1
oddball d7.0.1.2 dn.9.0.0
oddballs d7.0.1.2 dn.9.0.0
odor da.0.1.1
odour da.0.1.1
off rg.0.1.2
offender 89.0.0.1
offenders 89.0.0.1
offer pl.1.1.1 pl.1.0.0
offered pj.0.4.9
office qy.0.4.g r6.0.4.9 tl.0.0.0
ogre hn.0.2.c
ogres hn.0.2.c
oil ad.0.1.2
old 78.0.1.1
oligoneuronal cm.2.0.0
omeprazole o6.0.4.f
once jk.0.0.0
one r7.0.0.0
ones 96.0.2.3
only mz.0.0.0 n8.1.0.0
onset 3o.0.1.1
operated ra.0.2.2
opiate 3.0.0.0
opioid 3.0.0.0 16.0.0.0
opioids o5.0.2.9
opposite rp.0.2.7 tb.0.0.0
option gj.1.1.1
order oy.0.0.0 pc.0.0.0
orthopod h2.0.0.0
orthopods h2.0.0.0
ottawa sn.0.2.7
ought eu.0.0.0
out bd.0.1.1 mc.0.0.0
outperforms ld.0.2.2
overcome 6b.0.0.0
overcomed 6b.0.0.0
overcomes 6b.0.0.0
overcoming 6b.0.0.0
overdose rb.0.1.3
overdosed fd.0.0.0 ff.0.0.0
overdoses 97.0.1.1
overeating f7.0.3.a
overnight a1.0.0.0 a1.1.1.1
overpaid gs.0.0.0
overturn jp.0.0.0
overturned jp.0.0.0
overturning jp.0.0.0
overturns jp.0.0.0
overweight 2y.0.0.0
own b6.0.4.a
oxygen 9f.0.0.0 lh.0.0.0 lk.0.3.8 lk.1.3.5
ozempic o5.0.2.9 ps.0.1.6 pt.0.0.0
packing b0.1.2.5
paid le.0.2.5 p4.0.0.0 pa.0.1.7
pain a9.0.0.1 dl.0.2.6 do.0.3.8 q8.0.4.f
painkiller 103.0.0.0
painkillers fn.0.2.8 og.0.2.5 103.0.0.0
painless a9.0.0.1 zm.0.0.0
panacea 9m.1.0.0
panaceas 9m.1.0.0
pandemic ll.1.1.1 m4.0.0.0
panic ly.0.0.0 uj.0.3.4 10c.0.0.0
paracetamol fn.0.2.8 o6.0.4.f
paracetamols fn.0.2.8
parade dm.0.1.3
paradigm il.0.0.0
paralysed u5.0.0.0
paralyzed u5.0.0.0
paramedic h4.0.2.2 sr.0.1.1
paraplegic 66.0.1.1 95.0.0.0
paraplegics 66.1.0.0
parasite cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
parasites cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2 lm.0.2.7
parasuicidal g7.2.0.0
parasuicide g7.1.0.0
parasuicides g7.1.0.0
parent m3.0.1.1
parents m2.0.4.6 m3.0.1.1
parish qt.0.4.7
parkinson's v1.0.2.4
parliament sn.0.2.7
parrots hi.0.2.5
part ey.0.4.5 ey.1.3.4
partner bl.0.3.8
partner's ok.0.4.5
partnered p4.0.0.0
partnership p4.0.1.1
party bj.1.0.0 hm.0.3.a sh.0.1.1 si.0.2.2
partying f7.0.3.a
passengers hn.0.2.c
passport rk.0.1.2
past ar.0.6.9 ay.0.6.9
paste ou.0.0.0
pathetic cy.0.0.0 cz.0.2.a s0.0.0.0
patience do.0.3.8
patient ql.0.2.h rc.0.1.2
patients pv.0.1.2
pause ol.0.0.0
pay m6.0.1.4
peaceful ge.0.0.0
peel qe.1.3.5
peerless ja.0.0.0
pen hi.0.2.5 hk.1.0.0
penpusher hk.1.0.0
penpushers hk.1.0.0
pensioner 73.0.0.2 ql.0.2.h
pensioners 73.0.0.2
perfect ab.0.0.0 zp.0.0.0
perfectly 9s.0.0.0
perimenopause o2.0.2.7
period nh.0.0.0
permanent av.0.0.0
personal b6.0.4.a
petrifying lq.0.0.0
petrol ky.0.1.4
pharma jz.0.1.1
pharmacist h4.0.2.2 sr.0.1.1
pharmacy qy.0.3.f r6.0.4.9
phenomenal ab.0.0.0 iv.0.0.0 iw.0.2.4
phone b7.0.3.4 b8.0.2.2 bh.1.2.3 br.0.3.6 bu.0.4.6 ho.0.2.5 la.0.0.0
phones ho.0.2.5
photo bs.0.1.3 oc.0.2.2 q0.0.1.7 qs.0.2.b qu.0.0.0
photos bs.0.1.3 q0.0.1.7 qu.0.0.0
physician sr.0.1.1
physio ey.0.4.5 ey.1.3.4 h4.0.2.2
physiological yo.0.0.0
pic bs.0.1.3 q0.0.1.7 qu.0.0.0
pick pc.0.0.0
pickled rv.1.1.2
pics bs.0.1.3 q0.0.1.7 qu.0.0.0
picture bs.0.1.3 q0.0.1.7 qu.0.0.0
pictures bs.0.1.3 q0.0.1.7 qu.0.0.0
pies f7.0.3.a
pig f9.4.1.1 hg.0.0.0
pill 1a.1.0.0 9d.1.0.0 9f.0.0.0 ad.0.1.2 ad.1.1.1 fn.0.2.8 hi.0.2.5 hk.0.0.0 n4.0.1.2 ny.0.2.a 11z.0.0.0
pillhead 9d.1.0.0
pillheads 9d.1.0.0
pillock cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
pillocks cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
pillow ph.1.2.3
pillpusher hk.0.0.0
pillpushers hk.0.0.0
pills fn.0.2.8 n4.0.1.2 ny.0.2.a o0.0.2.3 of.0.2.4 og.0.2.5
pinch jv.5.0.0
pine cj.0.0.0
ping b2.0.0.0 by.0.0.0
pink tk.0.0.0
pins yv.0.0.0
pint bj.0.1.4 rv.0.2.9 rz.0.1.4
pints bj.0.1.4 rv.0.2.9 rz.0.1.4
pioneering jt.0.0.0
pipe 98.0.3.5
piss hm.0.3.a i1.0.0.0 i1.2.0.0 i1.3.2.2 i1.4.0.0 i1.5.0.0 i9.2.0.0
pissed i1.0.0.0 i1.1.0.0 i2.0.1.1 i9.8.0.0
pisses i1.0.0.0
pissing hv.3.0.0 i1.0.0.0
pisstake i1.5.0.0
pisstakes i1.5.0.0
pitched r5.0.1.7
places pl.1.2.3
plague 8v.0.0.0 lw.0.0.0 ud.0.0.0 121.0.0.0
plagued 9a.0.0.0 ud.0.0.0
plagues ud.0.0.0
plaguing ud.0.0.0
plain dj.0.1.1
plan ey.0.4.5 ey.1.3.4 k2.0.3.5
plandemic k2.0.0.0
plant ad.0.1.2 n0.0.1.2
plastered 1h.0.1.1 rj.0.1.3
plate ry.1.1.1 ry.2.1.4
player r1.0.0.0
playing m9.4.0.0 m9.5.0.0
plonker cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
plonkers cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
plumber hi.0.2.5
plumbers hi.0.2.5
plumbum cg.3.0.0
pm b2.0.0.0 b5.0.0.0
pointless di.0.0.0
points pe.0.2.6
poison k9.0.3.6 kf.0.2.4 l0.0.2.5 lm.0.2.7
poisoning k9.0.1.4 kz.0.2.5 l0.0.2.5 l9.0.1.7 m5.0.0.0
poisonous l0.0.2.5
poisons kb.0.1.7 kf.0.2.4 lc.0.2.9 lm.0.2.7
poke by.0.0.0
politician qr.0.1.1 r1.0.0.0 r4.0.3.6 sh.0.1.1 si.0.2.2
politicians sh.0.1.1 si.0.2.2
pompous hg.0.0.0
pond c6.8.0.0
poor 8d.0.1.1
poorly 3p.0.0.0 3r.0.0.0
pop c9.0.0.0 r1.0.0.0
popdrop c9.0.0.0
popdroped c9.0.0.0
popdroping c9.0.0.0
popdrops c9.0.0.0
popdump c9.0.0.0
popdumped c9.0.0.0
popdumping c9.0.0.0
popdumps c9.0.0.0
popped pj.0.4.9
porker 30.3.0.0
porkers 30.3.0.0
porridge sp.0.3.b
portugal rg.0.2.3
post bx.0.0.0 oc.0.2.2 op.0.2.c ou.0.0.0
postal v0.1.1.1
posted pj.0.4.9
pot g.0.0.0 9d.4.0.0
pothead g.0.0.0
potheads g.0.0.0 9d.4.0.0
power f1.1.2.3 hg.0.0.0 sn.0.2.7
powerful ag.0.1.1 jd.0.1.1
powerhouse j4.0.1.2
powerhouses j4.0.1.2
practice qt.0.4.7 qx.0.4.8 qy.0.3.f qz.0.2.2 r2.0.1.1 r6.0.4.9 11n.0.1.1
practices 11n.0.1.1
prat cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
prats cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
praying jv.3.4.7
predator mh.1.3.6
prednisolone o6.0.4.f
prednisone o6.0.4.f oi.0.2.2
premier jb.0.1.2
prescribe bh.1.2.3
prescriber rk.0.1.2
prescription r.0.0.0 og.0.2.5
prescriptions og.0.2.5
present bk.0.1.7
presenter r1.0.0.0
presenting e0.0.0.0
presents bk.0.1.7
president s4.0.2.2 sh.0.1.1 si.0.2.2
pressure oi.0.3.3 xq.0.2.2
prevent a6.0.0.0 na.0.2.2 nb.0.2.5 nu.0.5.7
prevented a6.0.0.0 nu.0.5.7
preventing a6.0.0.0 nu.0.5.7
prevents a6.0.0.0 nu.0.5.7
prey mh.0.0.0
preyed mh.0.0.0
preying mh.0.0.0
preys mh.0.0.0
priceless n8.0.3.4
prick i0.0.1.2 yt.0.1.1 yu.0.0.0
pricks i0.0.1.2
priest r4.0.3.6
prime sh.0.1.1 si.0.2.2
primip 7w.2.0.0
primips 7w.0.0.0
princess d7.0.1.2
princesses d7.0.1.2
prisoner 85.0.0.0 9e.0.1.1
prisoners 85.0.0.0
private b6.0.4.a br.0.3.6
prize pm.0.0.0
probably o3.0.1.1
probiotic p3.0.2.3
probiotics p3.0.2.3
problem ec.0.0.0
procedure v4.0.1.1
procession dm.0.1.3
product ad.0.1.2 ad.1.1.1 p3.0.2.3 p5.0.1.3
products 7n.0.0.0 p3.0.2.3
professional cp.0.0.0
professor sr.0.1.1
profhilo ps.0.1.6 pt.0.0.0
profit l8.1.1.1
program p5.0.2.4
programme p5.0.2.4
prominent r4.0.3.6
promiscuity 4v.1.0.0
promiscuous 4v.0.0.0
promo ow.0.1.3
proof nj.0.1.5 ns.1.1.2
propranolol o6.0.4.f
prosecco rz.0.1.4
proseccos rz.0.1.4
prostitute 4s.0.0.0 4u.0.1.1
prostitutes 4s.0.0.0 4u.0.1.1
prostitution 4t.0.0.0 4u.1.1.1
protect na.0.2.2 nb.0.2.5
protects ld.0.2.2
protein p3.0.2.3
protesters sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
proud f1.2.1.1 f9.4.1.1
prove a5.0.1.3
proved a5.0.1.3 np.0.2.3
proven a4.0.1.1 a4.1.0.0 a4.2.0.0 a5.0.1.3 np.0.2.3 zn.0.1.1
proves a5.0.1.3
psoriasis o2.0.2.7 q8.0.4.f
psych 1y.0.0.0
psycho 1p.0.1.2 dl.0.2.6 ty.0.0.0
psychomotor y6.0.0.0
psychos 1p.0.1.2 dl.0.2.6
psychotic 1q.0.0.0 95.0.0.0 uh.0.0.0 ur.0.2.2 ut.0.0.0 uu.0.1.4 v3.0.2.6 y3.0.0.0
psychotics 97.0.1.1
pub bj.1.0.0
publican r4.0.3.6
puffs ny.0.2.a
pulled o2.0.3.8
pulse hm.0.3.a
pumpkin cm.0.0.0
purge ka.0.0.0
purged ka.0.0.0
purges ka.0.0.0
purging ka.0.0.0
purified ka.0.0.0
purifies ka.0.0.0
purify ka.0.0.0
purifying ka.0.0.0 ko.0.0.0
pushed gi.0.0.0
pushing gi.0.0.0
put e7.0.0.0 ou.0.0.0 pa.0.1.7 so.0.3.6
puts e7.0.0.0
putting e7.0.0.0
quack go.0.1.1 go.2.0.0 h9.0.2.5 11q.0.0.0 11r.0.0.0
quackery gp.0.0.0
quacks go.0.1.1 go.1.0.0 h9.0.2.5
quadriplegic 66.0.1.1 95.0.0.0
quadriplegics 66.2.0.0
quadruple j8.0.0.0
quadrupled j8.0.0.0
quadruples j8.0.0.0
quadrupling j8.0.0.0
qualification dp.1.0.0
qualified dp.0.1.1 jb.0.2.3
queen's sn.0.2.7
question mk.2.2.3 n4.0.1.2 ng.0.2.4
questions n4.0.1.2
queue dm.0.1.3 sb.0.7.8
quietly mb.1.0.0
quit do.0.5.a ex.0.3.6 nv.0.1.5 nw.0.0.0
quite jl.0.0.0
racist s0.0.0.0
radio r1.0.0.0
rape rb.0.1.3
rapid a1.0.0.0
rapper r1.0.0.0
rash g0.0.0.0 l2.0.4.8 q8.0.4.f qs.0.2.b
rate ao.0.0.0 ao.1.1.1 zh.0.2.2
rates j6.1.0.0
rating po.0.0.0 pz.0.2.5
ratings po.0.0.0 pz.0.2.5
ravage lv.0.0.0
ravaged 9a.0.0.0 lv.0.0.0
ravages lv.0.0.0
ravaging lv.0.0.0
raving jm.0.2.7
raw ax.0.0.0
reach 8k.0.2.2 bg.0.0.0
read bi.0.1.5 he.0.1.2
reading oj.0.0.0
readings 3t.0.1.1
real tk.0.0.0
reap f9.1.0.0
reaping f9.1.0.0
reaps f9.1.0.0
reason mm.0.1.5 mr.0.2.2
reasons mm.0.1.5 mr.0.2.2
reception ho.0.2.5 tl.0.0.0
receptionist h4.0.2.2 qw.0.1.1 ss.0.1.1 tq.0.1.1
reckless f5.0.0.0
recognise he.0.1.2
recognize he.0.1.2
recommend p2.0.1.2
recommendation pz.0.2.5
recommendations pz.0.2.5
recommended ia.0.1.1 ib.0.0.0
record jr.0.0.0
records jv.2.1.3 v4.0.1.1
recovering 6.0.0.0
recovery aa.0.1.3
red 6i.0.0.0
redefine jn.2.0.0
redefined jn.2.0.0
redefines jn.2.0.0
redefining jn.2.0.0
reduce na.0.2.2 nv.0.1.5
reek da.0.0.0
reeked da.0.0.0
reeking da.0.0.0
reeks da.0.0.0
reel qu.0.0.0
reels qu.0.0.0
refer pn.2.0.0
referral pn.1.0.0
reflux o2.0.2.7
reformed 6.0.0.0
refusal 10y.0.2.2
refuse dt.0.1.2 du.0.0.0 s5.0.2.4 10y.0.2.2
refused dt.0.1.2 du.0.0.0 s5.0.2.4 sb.0.2.3
refuser 8u.0.1.1
refusers 8u.0.1.1
refuses dt.0.1.2 du.0.0.0 s5.0.2.4
refusing dt.0.1.2 du.0.0.0 s5.0.2.4
region qt.0.4.7
register p6.0.0.0
registration rk.0.1.2 ry.2.1.4
regret m6.0.1.4
regulars c1.1.1.3
reject gz.0.1.2
rejects gz.0.1.2
relapse 14.0.0.0
relapsed 14.0.0.0
relapses 14.0.0.0
relapsing 14.0.0.0
relationship bw.0.2.2
relieve nu.0.5.7
relieved nu.0.5.7
relieves nu.0.5.7
relieving nu.0.5.7
remainers sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
remoaner s1.4.0.0
remoaners s1.4.0.0
renowned ja.0.1.1
rep bl.0.3.8 bm.0.2.2
repeat er.0.0.0
replies op.0.2.c oq.0.2.2 ot.0.4.6
republican s2.0.0.0 sh.0.1.1 si.0.2.2
republicans sh.0.1.1 si.0.2.2 sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
republitard s1.1.0.0
republitards s1.1.0.0
repug s1.9.0.0
repugs s1.9.0.0
research k0.0.3.3
researchers nl.0.0.1
reserve p7.0.0.0
resident ql.0.2.h
resist eh.0.2.2
resistant eh.1.2.2 10u.0.1.1
resisted eh.0.2.2
resisting eh.0.2.2
resists eh.0.2.2
responsibility f6.0.3.4
rest nr.6.0.0
result nc.0.1.1 nd.0.1.1 ni.0.3.3
resulted nc.0.1.1 nd.0.1.1
resulting nc.0.1.1 nd.0.1.1
results nc.0.1.1 nd.0.1.1 q0.0.1.7 v4.0.1.1
resus qy.0.3.f qz.0.1.1 r6.0.4.9 rb.0.1.3
retard 5k.0.1.2 y8.0.0.0
retardation 5m.0.1.1
retarded 5l.0.0.0 5l.0.1.2 u3.0.1.2 y9.0.0.0
retards 5k.0.1.2 5k.1.0.0
retire do.0.5.a
reverse 9z.0.0.0 a8.0.0.0 aw.0.1.8 nb.0.2.5
reversed 9z.0.0.0 a8.0.0.0 aj.0.1.5 aw.0.1.8 pu.0.1.3
reverses 9z.0.0.0 a8.0.0.0 aw.0.1.8
reversing 9z.0.0.0 a8.0.0.0 aw.0.1.8
review bi.0.1.5 po.0.0.0 pw.0.1.1 pz.0.2.5
reviews po.0.0.0 pw.0.1.1 pz.0.2.5
revolting cy.0.0.0 cz.0.2.a
revolutionary ij.0.0.0 zz.0.0.0
revolutionise ij.1.0.0
revolutionised ij.1.0.0
revolutionises ij.1.0.0
revolutionising ij.1.0.0
revolutionize ij.2.0.0
revolutionized ij.2.0.0
revolutionizes ij.2.0.0
revolutionizing ij.2.0.0
rewrite jj.0.1.2 jn.0.0.0
rewrited jn.0.0.0
rewrites jn.0.0.0
rewriting jn.0.0.0
rhinoplasty qe.1.3.5
rich s4.0.2.2
rid as.0.1.1 au.0.0.0 pu.0.2.4
riddance sb.0.1.1
riddled mg.0.0.0
ride ob.0.1.1
ridiculous cy.0.0.0 cz.0.2.a di.0.0.0
riff c6.7.0.0
ring b2.0.0.0 bg.0.0.0 o8.0.1.5
ringing o8.0.1.5
ringworm o2.0.2.7
rinse ka.0.0.0
rinsed ka.0.0.0
rinses ka.0.0.0
rinsing ka.0.0.0
risk 9u.0.0.0 9w.0.2.4
riskfree 9u.0.0.0
risks 9w.0.2.4
robbers h7.0.1.1
robots hi.0.2.5 hn.0.2.c
rocked r5.0.1.7
rocker 9c.3.2.2
rocks sp.0.3.b
romance bd.0.0.0
romanced bd.0.0.0
romances bd.0.0.0
romancing bd.0.0.0
room d9.0.0.0 dd.0.0.0 dd.0.1.1 qv.0.2.3 qv.0.3.4 r0.0.2.3 r0.0.3.4
root ad.0.1.2 l3.0.0.0
rose cm.1.0.0
rot sa.0.0.0 so.0.2.5
rotten sq.3.0.0
rotting m5.0.0.0
rottweiler hn.0.2.c
rottweilers hn.0.2.c
round rp.0.2.7
rubbish tm.0.2.3
ruining m5.0.0.0 n3.4.2.2
rule jn.1.3.3 mk.2.2.3
rulebook jk.0.2.2 jn.1.3.3
rules jk.0.2.2
run pk.1.0.0 ro.0.5.b
rush o8.0.1.5
rushed r5.0.2.8
rushing o8.0.1.5
russian m9.4.0.0
rybelsus ps.0.1.6 pt.0.0.0
s sv.0.0.0
sachets ny.0.2.a
sack oa.0.0.0
sad dn.7.0.0
sadistic hg.0.0.0
sadists hi.0.2.5
safe 4x.0.0.0 kr.2.0.0 mc.1.2.3
safer ag.0.0.0 ld.0.3.4
said q4.0.0.0
sake i9.5.2.2
sale pf.0.1.1
salesman hi.0.2.5
salesmen hi.0.2.5
sandwich 9f.5.1.1
sandwiches dh.2.0.1
sanity up.0.0.0
satisfaction q6.1.1.1 q6.1.2.2
satisfied q5.0.0.1 qd.0.2.3
saturday's r8.0.1.1
save na.0.2.2 nb.0.2.5
saved pu.0.1.3 qf.0.0.2
saver pk.0.3.6
saving iy.2.1.1
savior pk.0.2.5
saviour pk.0.2.5
saw as.0.0.0 ra.0.2.2
sawbones hk.3.0.0
sawdust sp.0.3.b
saxenda ps.0.1.6 pt.0.0.0
say qp.2.1.3
scabies o2.0.2.7
scam k2.0.3.5 kw.0.2.2 l0.0.2.5
scamdemic k2.0.0.0
scan qs.0.2.b
scanned ra.0.2.2
scans qs.0.2.b
scared lf.0.2.4
scarring aa.0.1.3
scars aa.0.1.3
scary lq.0.0.0 me.0.0.0
sceptics sj.0.1.1 sk.0.1.1 sl.0.2.5 sm.0.1.1
schedule p7.0.0.0
schizo 1n.0.0.0 ut.0.0.0
schizophrenia v1.0.2.4
schizophrenic 1m.0.1.2 1o.0.0.0 95.0.0.0 uh.0.0.0 ur.0.2.2 uu.0.1.4 v3.0.2.6
schizophrenics 1m.0.1.2 1m.1.0.0
schizos 1n.0.0.0
schooled dp.0.1.1
sciatica o2.0.2.7
science nh.0.1.1
scientist sr.0.1.1
scientists if.0.1.3 nl.0.0.1
score pp.0.0.0
scourge 1j.0.0.0
scratching n5.0.2.4
scream do.0.5.a
screw i8.0.0.0 sa.0.0.0 sp.0.4.c
screwed i8.0.0.0 i8.1.0.0
screwing i8.0.0.0
screws i8.0.0.0
scrolled bn.0.0.0
scrot c6.3.0.0
scrote c6.4.0.0
scrotes c6.4.0.0
scrots c6.3.0.0
scrounger dl.0.2.6 se.0.0.0
scroungers dl.0.2.6 se.0.0.0
scum c6.2.0.0 cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2 sg.0.0.0
scumbag c6.2.0.0 s0.0.0.0
scumbags c6.2.0.0
scut h0.1.0.0
sea ax.0.0.0
search bn.0.0.0
searched bn.0.0.0
searches bn.0.0.0
searching bn.0.0.0
second gs.0.0.0 ja.0.0.0 rz.1.2.2
seconds a1.1.2.2
secret if.0.1.3 jf.0.0.0 mm.0.1.5 mn.0.1.2 mo.0.1.1 n6.0.0.0
secretary sh.0.2.2 sh.0.1.1 si.0.3.3 si.0.2.2 ss.0.1.1 tq.0.1.1
secretly mb.1.0.0
secrets jf.0.0.0 mm.0.1.5 mn.0.1.2 mo.0.1.1 n6.0.0.0
see as.0.0.0 mc.2.1.1 mt.0.2.2 my.0.0.0 o8.0.1.5 to.0.0.0
seed n0.0.1.2
seeing as.0.0.0 bw.0.0.0 o8.0.1.5
seeker 19.0.1.1
seekers 19.0.1.1
seeking 19.1.1.1
seems o1.0.0.0
seen as.0.0.0 ie.0.1.1 jr.0.2.2
sees as.0.0.0
seething mg.0.0.0
seismic jt.0.0.0
seizure uj.0.3.4 v1.0.3.5
selection sb.0.1.1
self 2o.0.0.0 38.0.1.2 em.0.0.0 f1.1.1.2 f9.3.2.2 ft.0.1.1 115.0.0.0
selfie bs.0.1.3 q0.0.1.7 qu.0.0.0
selfies bs.0.1.3 q0.0.1.7 qu.0.0.0
selfish cy.0.0.0 cz.0.2.a ep.0.0.0 f5.0.0.0 gb.1.0.0 gb.2.0.0 sf.0.0.0
sell bl.0.1.6 pk.1.2.2
selling bl.0.1.6 pk.1.0.0
sells bl.0.1.6 pk.1.2.2
semaglutide o5.0.2.9
senate sn.0.2.7
senator r1.0.0.0 sh.0.1.1 si.0.2.2
senators sh.0.1.1 si.0.2.2
send b2.0.0.0 bh.1.2.3 bx.0.0.0
senile 6r.0.0.0 6s.0.0.0 9f.3.1.1 s0.0.0.0 ur.0.2.2 uu.0.1.4 v3.0.2.6 xz.0.0.0
senility 6r.1.0.0
senior 6t.0.0.0 74.0.0.0
sensational iv.0.0.0 iw.0.2.4
sent p1.0.0.0 pg.0.1.2 pj.0.4.9
sentenced 9e.0.0.0
serial er.0.0.0
sertraline o6.0.4.f
serum p3.0.2.3 ph.1.2.3
serums p3.0.2.3
serve f9.0.0.0
served f9.0.0.0
serves f9.0.0.0
serving f9.0.0.0
set pj.0.4.9
sex 8z.0.0.0
sexual 93.0.0.0
sexy be.0.0.0
shackled 9e.0.0.0
shadow nr.1.2.2
shagging i4.7.0.0
shake ph.1.2.3
shame eu.0.0.0 sq.1.0.0
shamed gi.0.0.0
shameless sq.3.0.0
share mt.0.0.0 ou.0.0.0 po.0.0.0 pp.1.2.2 pp.1.0.0 pp.1.1.1
shares bm.0.0.0
sharpest dh.1.2.2
she's ez.0.3.4
shed a2.0.0.0 a3.0.0.0 a3.1.0.0 q2.2.1.1
shedding k7.0.1.2 10n.0.1.1
sheep h9.0.2.5 sc.0.1.3 12c.0.0.0
sheeple hc.0.0.0
shell 6u.0.0.0
shift as.0.0.0 jq.0.1.1 qz.0.2.2
shifted as.0.0.0
shifting as.0.0.0
shifts as.0.0.0 jq.0.1.1
shill h9.0.2.5 hb.0.1.2
shills h9.0.2.5 hb.0.1.2
shingles o2.0.2.7
shirker hn.0.2.c
shirkers hn.0.2.c
shit h8.0.0.0 hr.0.0.0 sp.0.3.b
shite hr.3.0.0
shithead hr.6.0.0
shitheads hr.6.0.0
shithole hr.7.0.0
shitholes hr.7.0.0
shitless hr.9.0.0
shitload hr.8.0.0
shits hr.0.0.0
shitshow h8.0.0.0 hr.4.0.0
shitshows h8.0.0.0 hr.4.0.0
shitstorm hr.5.0.0
shitting hr.2.0.0
shitty hr.1.0.0
shock ml.0.1.1 mw.1.2.2 n5.0.3.5 n7.0.3.6
shocked mu.0.2.2 mu.0.1.1
shocking lq.0.0.0 n8.0.3.4
shoelaces hm.0.5.c
shoot b2.0.0.0 um.0.0.0
shooting rb.0.1.3
shop es.0.1.1 oy.0.0.0 p5.0.2.4
shopkeeper hi.0.2.5
shopkeepers hi.0.2.5
shopped es.0.1.1
shopper es.2.1.1
shoppers es.2.1.1
shopping es.0.1.1 es.1.1.1
shops es.0.1.1
shot q0.0.1.7 so.0.3.6
shots q0.0.1.7
show eq.0.1.1
shower dm.0.1.3 h8.0.0.0
shown np.0.2.3
shows eq.0.1.1
shrank 9z.0.0.0 aw.0.1.8
shrill t9.0.0.0
shrink 2g.0.1.1 9z.0.0.0 aw.0.1.8 hk.5.0.0
shrinker hk.6.1.1
shrinkers hk.6.1.1
shrinking 9z.0.0.0 aw.0.1.8
shrinks 2g.0.1.1 9z.0.0.0 aw.0.1.8 hk.5.0.0
shropshire ck.0.2.2
shrunk 9z.0.0.0 aw.0.1.8
shut 69.0.1.1 69.1.0.0 sa.0.0.0
shy hg.0.1.1 se.0.1.1
sick de.0.1.4 h5.0.0.0 l4.4.0.0 lf.0.2.4
sickening kz.0.2.5 lq.0.0.0
sickler 49.0.0.0
sicklers 49.0.0.0
sicknote de.0.1.4
sicknotes de.0.1.4
sicko d7.0.1.2
sickos d7.0.1.2
side 9v.0.1.4 9v.1.0.0
sight mf.1.3.4
sign n0.0.1.2 p6.0.0.0
signal b9.0.3.6
significant jo.0.1.1
signs mm.0.1.5
silenced jx.0.2.6
silencing jx.0.2.6
silent ln.0.0.0 md.0.0.0
silently mb.1.0.0
silliest d1.0.0.0
silly di.0.0.0
silver 7a.0.0.0 9l.0.0.0
simple dg.0.1.1 nh.0.2.2 nh.0.0.0
simpleton cz.0.2.a d4.9.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
simpletons cz.0.2.a d4.9.0.0 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
simply dj.0.1.1 jl.0.0.0
sinful 3c.0.0.0
singer r1.0.0.0
single 9t.0.3.3
sinister lq.0.0.0
sink dk.0.1.1
sinks dk.0.1.1
sister hl.2.0.0
sister's ok.0.4.5
sit hh.0.1.5
situation oc.0.2.2
sixth rz.1.2.2
skank i5.6.0.0
skanks i5.6.0.0
skeptics sj.0.1.1 sk.0.1.1 sl.0.2.5 sm.0.1.1
skilled jb.0.2.3
skin p3.0.2.3 qe.0.0.0
skincare p3.0.2.3 p5.0.1.3
skip bq.0.0.0 nv.0.1.5 nw.0.0.0 o9.0.0.0 ol.0.0.0
skipping f0.0.1.1 nv.0.1.5
skiver de.0.1.4 hn.0.2.c
skivers de.0.1.4 hn.0.2.c se.0.0.0
sky j5.0.0.0
skyrocket j5.0.0.0
skyrocketed j5.0.0.0
skyrocketing g1.0.0.0 j5.0.0.0
skyrockets j5.0.0.0
slacker hn.0.2.c
slackers hn.0.2.c
slag i5.7.0.0
slags i5.7.0.0
slash j7.0.0.0
slashed j7.0.0.0
slashes j7.0.0.0
slashing j7.0.0.0
sleep bd.0.0.0 ob.0.1.1
sleeping bd.0.0.0 fn.0.2.8
sleeps bd.0.0.0
slept bd.0.0.0 bw.0.0.0
slide b3.0.0.0 b4.0.0.0
slimy hg.0.0.0
slip b3.0.0.0 b4.0.0.0
slob d7.0.1.2
slobs d7.0.1.2
sloppy hg.0.0.0
sloth hn.0.2.c
sloths hn.0.2.c
slots pl.1.2.3
slow dg.0.1.1 l0.0.2.5
slowly mb.1.0.0
slut i5.0.0.0
sluts i5.0.0.0
slutty i5.1.0.0
smack j.0.0.0
smackhead j.0.0.0
smackheads j.0.0.0
smart hw.0.0.0 hw.9.0.0 js.0.0.0 z4.0.0.0
smartarse hw.0.0.0 hw.9.0.0
smartarses hw.0.0.0
smartass hw.0.0.0
smartasses hw.0.0.0
smashed 1h.0.1.1
smell da.0.1.1 da.0.0.0
smelled da.0.0.0
smelling da.0.0.0
smells da.0.0.0
smelly cy.0.0.0 cz.0.2.a
smile qe.0.0.0
smiling q5.0.0.1 qd.0.2.3
smitten 9a.0.0.0
smoke f4.0.0.0
smoked f4.0.0.0
smoker 1l.0.0.0
smokers 1l.0.0.0
smokes f4.0.0.0
smoking f4.0.0.0 f7.0.3.a 11h.0.1.1
snack n4.0.1.2
snacks n4.0.1.2
snag pc.0.0.0
snake gr.0.0.0 hj.0.1.2 hj.1.0.0 hn.0.2.c
snakes hn.0.2.c
snap 2s.0.0.0 b2.0.0.0 b9.0.3.6 bs.0.1.3 bx.0.0.0 q0.0.1.7
snapchat b9.0.3.6
snapped 2s.0.0.0
snapping 2s.0.0.0
snaps 2s.0.0.0 bs.0.1.3 q0.0.1.7
snicker d2.0.0.0
snickered d2.0.0.0
snickering d2.0.0.0
snickers d2.0.0.0
sniffle l2.0.4.8
snowflake d7.0.1.2 dn.b.0.0 s2.4.1.1
snowflakes d7.0.1.2 s2.4.1.1
soar j6.0.0.0 j6.2.1.1
soared j6.0.0.0 j6.2.1.1
soaring j6.0.0.0
soars j6.0.0.0 j6.2.1.1
sob dn.4.0.0
social cb.0.0.0 h4.0.2.2 rk.0.1.2 12b.0.0.0
socialist s2.0.0.0
socialists sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
sock 114.0.2.2
socks 114.0.2.2
sod i4.b.0.0 i4.d.0.0 i9.6.0.0 sa.0.0.0
soda f7.0.3.a
sofa f7.0.3.a
soft 9c.1.0.0 9f.3.1.1
sold bl.0.1.6 pf.0.0.0 pk.1.0.0
solicitor r4.0.3.6
someone oc.0.1.1
son rf.0.1.1 rq.0.1.1 rr.0.1.1 rt.0.1.1
son's ok.0.4.5 rf.0.1.1
sons rf.0.1.1 rt.0.1.1
sorry m6.0.2.5
sort ap.0.1.2 as.0.0.0
sorted ap.0.1.2 as.0.0.0 pj.0.4.9
sorting ap.0.1.2 as.0.0.0
sorts ap.0.1.2 as.0.0.0
sought jb.0.2.3
sound oj.0.2.2
sounds o1.0.0.0
sour hg.0.0.0
sozzled rv.1.1.2
space jr.0.0.0
spain rg.0.2.3
spare ry.0.1.1
sparks ly.0.0.0
spastic 5j.0.1.2 uu.0.1.4 v2.3.2.2 v3.0.2.6 xv.0.0.0
spastics 5j.1.0.0
spaz 5j.2.0.0
spazzes 5j.3.0.0
speaker's p4.0.0.0
speakers p4.0.0.0
special 60.0.0.0 yf.0.0.0
specialist sr.0.1.1
spectacular iv.0.0.0 iw.0.2.4
speechless jm.0.2.7 mu.0.2.2 my.0.2.2 n5.0.2.4
speed us.0.1.1
spent pk.1.2.5
spice n0.0.1.2 n4.0.1.2
spices n4.0.1.2
spike g0.0.0.0 k7.1.1.1
spine s7.0.3.6
spineless hg.0.0.0 s0.0.0.0 sq.3.0.0
split nw.0.0.0
spoiled pj.0.4.9
spoilt cy.0.0.0 cz.0.2.a pj.0.4.9
spokesman sx.0.0.0
spokesmen sx.2.0.0
spokeswoman sx.1.0.0
sponger se.0.0.0
spongers se.0.0.0
sponsor pd.0.5.7
sponsored pa.0.1.7
spontaneous 7j.0.0.0
spot he.0.1.2
spots pl.1.2.3
stabbing rb.0.1.3
staggered r5.0.1.7
staggering iv.0.0.0 iw.0.2.4
stalk bn.0.0.0
stalked bn.0.0.0
stalking bn.0.0.0
stalks bn.0.0.0
stamp as.0.0.0
stamped as.0.0.0
stamping as.0.0.0
stamps as.0.0.0
stand h5.0.1.1
star py.0.1.1 r1.0.0.0
stars po.0.1.1 py.0.1.1
started qc.0.2.2
starve kx.0.0.0
starved kx.0.0.0
starves kx.0.0.0
starving kx.0.0.0
state qt.0.4.7
statin o6.0.4.f
statins o5.0.2.9 o6.0.4.f og.0.2.5
status cg.0.0.0 cg.1.0.0
stay h6.0.0.0
stench da.0.0.0
step fc.0.0.0 m9.0.0.1
steped fc.0.0.0
steping fc.0.0.0
steps fc.0.0.0
sterile lj.0.2.4 uk.0.0.0
sterilising k9.0.1.4 l9.0.1.7 zc.0.0.0
sterilizing k9.0.1.4 l9.0.1.7 zd.0.0.0
steroid o6.0.4.f oi.0.2.2
steroids o5.0.2.9 o6.0.4.f oi.0.2.2 us.0.1.1
stfu hq.9.0.0
stimming 6j.0.1.2
stink da.0.0.0
stinked da.0.0.0
stinking da.0.0.0
stinks da.0.0.0
stitched ra.0.2.2
stitches db.0.1.1 dc.0.2.b
stock pf.0.1.1
stocked pf.0.0.0
stoned rj.0.1.3
stoner h.0.0.0
stoners h.0.0.0
stop 3g.0.1.1 a6.0.0.0 am.0.0.0 ex.0.3.6 ms.0.0.0 na.0.2.2 nb.0.2.5 nu.0.5.7 nv.0.1.5 nw.0.0.0 ol.0.0.0
stopped a6.0.0.0 ex.0.3.6 nu.0.5.7 qb.0.2.6
stopping a6.0.0.0 nu.0.5.7 nv.0.1.5
stops a6.0.0.0 am.0.0.0 nu.0.5.7
store p5.0.2.4
storm jv.0.3.6
stormont sn.0.2.7
straight db.0.4.4 dc.0.3.c
strangest d1.0.0.0
straw sp.0.3.b
stream dm.0.1.3
stress eb.0.2.3 o4.0.2.7 116.0.0.0
stricken 46.0.0.0 9a.0.0.0
stride jq.0.1.1
strides jq.0.1.1
stroke uj.0.3.4 v1.0.3.5
strokes l6.0.2.8
stronger ag.0.0.0 ld.0.3.4
stroppy ec.0.0.0
struck 9a.0.0.0
strung 1f.0.0.0 so.0.3.6
stubborn f1.2.1.1 f9.4.1.1
student ql.0.2.h
studies 11g.0.3.3
study 11g.0.3.3
stuffed sa.0.1.1
stun ml.0.1.1 mw.1.2.2 n7.0.3.6
stunned jm.0.2.7 mu.0.2.2 mu.0.1.1 n5.0.2.4 n8.0.3.4
stunning ab.0.0.0 iv.0.0.0 iw.0.2.4 jo.0.1.1
stupid cy.0.0.0 cz.0.2.a dg.0.1.1 di.0.0.0 ep.0.0.0 gs.0.0.0 h9.0.2.5 s0.0.0.0 u1.0.0.0
stupidest d1.0.0.0
stupidity u1.2.0.0
stupidly u1.1.0.0
subhuman sg.0.0.0
subscribe p6.0.0.0
substance 1.1.0.0 b.0.0.0 o.0.0.0
succeeded fy.0.0.0
success ao.0.0.0 pw.0.1.1 pw.1.0.0 q6.0.1.2 q6.1.1.1
successful fv.0.0.0
successfully fv.0.0.0
sucks i6.0.1.2 i6.1.0.0
suffer 45.0.0.0 6a.0.0.0
suffered 45.0.0.0 6a.0.0.0
sufferer 43.0.1.2 44.0.0.0
sufferers 43.0.1.2 44.0.0.0
suffering 45.0.0.0 6a.0.0.0
suffers 45.0.0.0 6a.0.0.0
suffolk ck.0.2.2
sugar 3u.0.2.3 f7.0.3.a kx.0.0.0
sugars 3t.0.1.1 3t.0.2.2 3u.0.2.3
suicidal g7.0.0.0 ul.1.2.2
suicidals 97.0.1.1
suicide fe.0.0.0 fm.0.1.7 fp.0.0.0 fs.0.1.1 fu.0.1.1 fx.0.0.0 fz.0.0.0 g0.0.0.0 g3.0.0.0 g4.0.0.0 g5.0.0.0 g6.0.0.0 g7.0.0.0 gb.0.0.0 gc.0.1.2 gd.0.0.0 gf.0.0.0 gh.0.0.0 gk.0.2.3 gn.0.3.b ul.0.1.1
suicides fe.0.0.0 fu.0.1.1 gb.0.0.0 gk.0.2.3
summer rx.0.5.e
sun lb.0.0.0
sunday's r8.0.1.1
sundowner 70.0.1.1
sundowners 70.0.1.1
sunscreen l3.0.0.0 lb.0.0.0 p3.0.2.3
sunscreens p3.0.2.3
super j2.0.0.0 j3.0.0.0 j4.0.1.2 js.0.0.0
superberries j3.0.0.0
superberry j3.0.0.0
supercharged jr.0.0.0
superdrug j3.0.0.0
superdrugs j3.0.0.0
superfood j2.0.0.0
superfoods j2.0.0.0
superherb j3.0.0.0
superherbs j3.0.0.0
superior ld.0.3.4
superpill j3.0.0.0
superpills j3.0.0.0
superpower j4.0.1.2
superpowers j4.0.1.2
supersupplement j3.0.0.0
supersupplements j3.0.0.0
supervised 10g.0.1.1
supervitamin j3.0.0.0
supervitamins j3.0.0.0
supplement ad.0.1.2 ad.1.1.1 p3.0.2.3 p5.0.1.3
supplements p3.0.2.3
supplier pd.0.5.7
support s5.0.2.4 s6.0.2.3 s8.0.2.3
supported s5.0.2.4 s6.0.2.3 s8.0.2.3
supporting s5.0.2.4
supports s5.0.2.4
supposed e4.0.0.0
supposedly e3.0.0.0
suppressed jx.0.2.6 k1.0.0.0
suppressing jx.0.2.6
sure n9.0.1.1 nm.0.2.4 nm.0.3.5 no.0.0.0 nt.0.0.0
surely n9.0.0.0 nq.0.1.1 o3.0.1.1
surgeon hl.2.0.0 sr.0.1.1
surgery ho.0.2.5 o5.0.2.9 qx.0.4.8 qy.0.3.f qz.0.2.2 r2.0.1.1 r6.0.4.9 v4.0.1.1
surprise ml.0.1.1 mw.1.2.2 n7.0.3.6
survival zh.0.2.2 zk.0.2.2
suture he.0.1.2
swallow 11a.0.0.0
swallowed fd.0.0.0
swallowers co.0.0.0
swallowing fd.0.0.0
swap o7.0.0.0
swarming mg.0.0.0
swear if.0.2.4 p2.0.1.2
sweets f7.0.3.a
swim ro.0.5.b
swindle kw.0.2.2
swing so.0.2.5
swipe oy.0.0.0
switch o7.0.0.0
swore q4.0.0.0
sympathy f9.5.0.1 sb.0.1.1
symptom n0.0.1.2
symptoms oc.0.2.2 or.0.1.3 q8.0.4.f
syndrome 5t.0.3.3
tablet fn.0.2.8 ny.0.2.a
tablets fn.0.2.8 ny.0.2.a o0.0.2.3 of.0.2.4
tag os.0.0.0 pp.1.0.0
take ex.0.3.6
takeaways f7.0.3.a
taken ex.0.3.6
takeouts f7.0.3.a
taking fd.0.0.0 gn.0.3.b mx.0.2.3 11i.0.3.3 11j.0.2.2 11k.0.2.2 11l.0.3.3
talking n3.5.4.4 n5.0.2.4
talks mt.0.2.2 n3.5.3.3
tampons lb.0.0.0
tap lb.0.0.0 oy.0.0.0 pi.2.0.0
taper nw.0.0.0
target 8j.0.0.0
targeted 8j.0.0.0
targeting 8j.0.0.0
taught dp.0.1.1
tea ad.0.1.2 tl.0.0.0
teacher ql.0.2.h qr.0.1.1 r4.0.3.6
team pd.0.5.7
teamed p4.0.0.0
teaspoons ny.0.2.a
tech h4.0.2.2
technology if.0.1.3
teem mg.0.0.0
teemed mg.0.0.0
teeming mg.0.0.0
teems mg.0.0.0
teen ql.0.2.h
teenager ql.0.2.h
teeth qe.0.0.0
telegram b9.0.3.6
tell bi.0.1.5 he.0.1.2 jw.1.2.5 jy.0.3.5 rd.0.1.1 to.0.0.0
telling jy.0.3.5
tells jy.0.3.5 mt.0.2.2
terminally dj.0.1.1
terrible tm.0.2.3
terrify ml.0.1.1
terrifying lq.0.0.0 me.0.0.0
test j9.0.2.2 n4.0.1.2 v4.0.1.1
tested a4.0.1.1 ia.0.1.1
testimonial po.0.0.0 pw.0.1.1 pz.0.2.5
testimonials po.0.0.0 pw.0.1.1 pz.0.2.5
testosterone o5.0.2.9
tests n4.0.1.2
tethered 9e.0.0.0
tetraplegic 66.0.1.1
tetraplegics 66.3.0.0
text b2.0.0.0 b5.0.0.0 bg.0.0.0 bx.0.0.0 fh.0.2.2
textbooks jk.0.2.2
thank to.0.0.0
thanks p0.0.0.0 qi.0.0.0
the 99.0.0.0 gm.5.1.1 nf.0.0.0 tp.0.0.0
theatre qy.0.3.f
theirarse hw.0.0.0
theirarses hw.0.0.0
theirass hw.0.0.0
theirasses hw.0.0.0
themselves a0.0.1.1 ek.2.3.5 ek.3.3.4 ek.5.3.3 ez.0.2.3 f8.0.3.6 fa.0.1.1 fc.0.1.1 g9.0.1.1 gm.2.1.1
they're ez.0.3.4 k1.0.0.0
thick cy.0.0.0 cz.0.2.a dg.0.1.1 dh.3.0.0 gs.0.0.0 s0.0.0.0
thicko d4.a.0.0
thickos d4.a.0.0
thing mk.2.2.3 n4.0.1.2
things mm.0.1.5 n4.0.1.2 n6.0.0.0
think n7.0.4.7 s5.0.2.4
thinking 9f.6.2.2 s5.0.2.4
thinks s5.0.2.4
third 8h.0.0.0 gs.0.0.0 rz.1.2.2
this mv.0.0.0
thought s5.0.2.4
thread op.0.2.c
threw fc.0.0.0
thrilled q5.0.0.1 qd.0.2.3
thrilling iz.0.0.0 jo.0.1.1
throat fb.0.2.2
throw af.0.0.0 do.0.5.a fo.0.2.g
thrush o2.0.2.7
thursday's r8.0.1.1
thyroid km.0.1.2 o2.0.2.7 o5.0.2.9
thyroxine oi.0.2.2
ticket ls.6.2.2
ticking lr.0.0.0 lr.1.0.0
tidal lx.0.0.0
tiddly rv.1.1.2
tied fr.0.0.0
tiktok b9.0.3.6 qu.0.0.0
tiktoks qu.0.0.0
timebomb lr.2.0.0 m1.0.1.1
timers d3.1.1.1
timewaster cs.0.0.0
timewasters cs.0.0.0 df.0.0.0
timewasting cr.0.0.0
tin sd.0.0.0
tinfoil sd.0.0.0
tinpot hg.0.0.0
tips mm.0.1.5
tipsy rj.0.1.3 rv.1.1.2
tiresome ec.0.0.0
tits i9.4.0.0
toad hn.0.2.c
toads hn.0.2.c
toast ay.0.2.5
today's r8.0.1.1
toddler ql.0.2.h rq.0.1.1 rr.0.1.1 rt.0.1.1
toenails da.0.0.0
tofu s1.c.0.0
told f6.1.1.2 mt.0.2.2 n3.5.3.3 q4.0.0.0
tombstone m7.0.1.1
tone ua.0.0.0 yn.0.0.0
tonight's r8.0.1.1
took fd.0.0.0 fk.0.0.0 gd.0.0.0 gn.0.4.c
top gm.3.0.0 jb.0.1.2 11o.0.0.0
toped gm.3.0.0
toping gm.3.0.0
tops gm.3.0.0
tories s4.0.0.0 sh.0.1.1 si.0.2.2 sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
tory s2.0.0.0 sh.0.1.1 si.0.2.2 sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
toss af.0.0.0
tosser cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2 i4.3.0.0
tossers cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2 i4.3.0.0
total av.0.0.0 cg.6.0.0 cg.7.0.0
totally 9s.0.0.0 kr.0.0.0
tourette's v1.0.2.4
tourists se.0.1.1
town k.2.0.0 qt.0.4.7 rg.0.3.4
toxic hg.0.0.0 kf.0.2.4 l0.0.2.5 md.0.0.0
toxin ke.0.0.0 ko.0.0.0 lc.0.2.9 10k.0.1.1 10l.0.0.0
toxins k9.0.3.6 kb.0.1.7 kf.0.2.4 lc.0.2.9 lm.0.2.7 10k.0.1.1
tracking k4.0.0.0
trailblazing jt.0.0.0
train c7.0.1.1 ro.0.5.b 118.0.0.0
trained dp.0.1.1
trainwreck c7.0.1.1
trainwrecks c7.0.1.1
traitor sg.0.0.0
traitors sg.0.0.0
trannies 90.0.0.0
tranny 90.0.0.0
transferred ci.0.0.0 ci.3.0.0
transform jj.0.1.2
transformation pw.0.1.1 q0.0.1.7
transformations pw.0.1.1 q0.0.1.7
transformed pu.0.1.3 qf.0.0.2
transgender 8y.0.1.1
transgendered 8x.0.0.0
transgenders 8y.0.1.1 8y.1.0.0
transient 80.0.1.1 y0.0.0.0
transients 80.0.1.1
transmission 4z.0.3.3
trash af.0.0.0 cz.0.2.a d5.0.1.1 d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
trashed 1h.0.1.1
trauma rb.0.1.3
treat bi.0.1.5 he.0.1.2 nu.0.5.7 pc.0.0.0
treated nu.0.5.7 pa.0.1.7 pj.0.4.9 ra.0.2.2
treating nu.0.5.7
treatment ad.0.1.2 ad.1.1.1 v4.0.1.1
treats nu.0.5.7
triage qy.0.3.f
trial 11g.0.3.3
trials 11g.0.3.3
trick ad.0.1.2 hk.4.0.0 mk.0.1.3 mk.2.2.3
trickcyclist hk.4.0.0
trickcyclists hk.4.0.0
trickle dm.0.1.3
tricks mk.0.1.3 mm.0.1.5
tried ex.0.3.6 fy.0.0.0 qc.0.2.2
triggered un.0.1.1
trip o8.0.2.6
triple j8.0.0.0 nw.0.0.0
tripled j8.0.0.0
triples j8.0.0.0
tripling j8.0.0.0
trolley 9c.3.2.2
trouble f8.0.4.7 o8.0.1.5
troubling o8.0.1.5
trout d3.0.1.1
trulicity ps.0.1.6 pt.0.0.0
truly jl.0.0.0
trump sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
trumper s1.7.0.0
trumpers s1.7.0.0 sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
trumps ld.0.2.2
trumptard s1.3.0.0
trumptards s1.3.0.0
trust oa.0.1.1 oa.0.2.2 p2.0.1.2 to.0.0.0
trusted ia.0.1.1 ib.0.0.0 jb.0.2.3
truth kw.0.1.2 mo.0.1.1 ns.1.1.2
try ex.0.3.6 f6.0.1.2
trying db.0.0.0
tsp ny.0.2.a
tsunami lx.0.0.0
tuesday's r8.0.1.1
tummy qe.0.0.0 qe.1.3.5
tumor q8.0.4.f
tumour q8.0.4.f
turbo jr.0.0.0
turkey c5.0.1.1 12d.0.0.0
turkeys c5.0.1.1
turn ex.0.3.6
turned ex.0.3.6 qf.0.0.2 r5.0.1.7
turns jk.0.0.0
turpentine ky.0.1.4
twat i4.4.0.0
twats i4.4.0.0
tweaker i.0.0.0
tweakers i.0.0.0
twin ql.0.2.h
twins rf.0.1.1 rt.0.1.1
twit cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
twits cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
two pl.1.0.0 pr.0.0.0
types 96.0.2.3
typical 2e.0.1.1 q3.0.2.2
ug ny.0.2.a
ugly cy.0.0.0 cz.0.2.a
ulcer o2.0.2.7
ulcers o2.0.2.7
ultimate je.0.0.1
ultrasound qs.0.2.b
un ee.0.0.0
unarguably nr.6.0.0
unattended rw.0.3.5 rw.1.3.3
unbearable cy.0.0.0 cz.0.2.a
unbeatable ja.0.0.0
unbelievable ab.0.0.0 iv.0.0.0 iw.0.2.4 ix.0.0.0 n8.0.3.4
unborn m2.0.4.6
uncontrolled 3p.0.0.0
uncooperative ee.0.0.0
undeniably nr.6.0.0
underinsured 8e.0.1.1
underwire lb.0.0.0
undoubtedly n9.0.0.0 nq.0.1.1
ungrateful ec.0.0.0
unhinged 24.1.0.0
uninsured 8e.0.1.1
unit qx.0.4.8 qy.0.4.g qz.0.2.2 r2.0.1.1
units ny.0.2.a
unlike h6.0.0.0 jk.0.0.0
unmanned t1.1.0.0
unmatched ja.0.0.0
unmotivated ej.0.0.0
unoccupied rh.0.2.3 rw.0.3.5 rw.1.3.3
unparalleled ja.0.0.0
unprecedented ir.0.0.0
unprotected 4w.0.0.0
unquestionably n9.0.0.0 nq.0.1.1
unrivaled ja.0.0.0
unrivalled ja.0.0.0
unstoppable jr.0.0.0
unsuccessful fw.0.0.0
unsurpassed ja.0.0.0
until lt.2.0.0
unvaccinated sj.0.1.1 sk.0.1.1 sl.0.2.5 sm.0.1.1
unvaxxed sj.0.0.0 sk.0.0.0 sl.0.1.4 sm.0.0.0
unwashed da.0.0.0
unwed 7o.0.0.0
unwell lf.0.2.4
upend jj.0.1.2 jp.0.0.0
upended jp.0.0.0
upending jp.0.0.0
upends jp.0.0.0
upside jp.0.1.1 ju.0.2.6
upstairs dh.4.2.7
urine ax.0.0.0
used ib.0.0.0
useless cy.0.0.0 cz.0.2.a ep.0.0.0 gs.0.0.0 h9.0.2.5 hd.0.2.9 hi.0.2.5 l0.0.2.5 s0.0.0.0 sq.3.0.0 tm.0.2.3
user a.0.1.1
users a.0.1.1
utterly 9s.0.0.0 jl.0.0.0
vacation rg.0.2.3
vaccines l3.0.0.0 lk.2.0.0
vagrant 82.0.0.0
vagrants 82.0.0.0
vagus km.0.1.2
validated a4.0.1.1
valley qt.0.4.7
vanish aj.0.1.5 ar.0.2.5 qb.0.2.6
vanished aj.0.1.5 q9.0.3.6 qb.0.2.6
vanishes aj.0.1.5 qb.0.2.6
vanishing aj.0.1.5 qb.0.2.6
vanquish 9z.0.0.0
vanquished 9z.0.0.0
vanquishes 9z.0.0.0
vanquishing 9z.0.0.0
vary q3.0.2.2
vegan lh.0.1.1
vegetable 62.0.2.3 62.2.1.1 9f.1.1.1 9f.2.2.2 cn.0.0.0 n0.0.1.2
vegetables 62.1.0.0 62.2.1.1 9f.1.1.1
vein hm.0.3.a
veins et.0.1.1
veneers qe.1.3.5
venereal 52.0.0.0
vermin cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2 sg.0.1.1
viagra ps.0.1.6 pt.0.0.0
vicar r4.0.3.6
vicious md.0.0.0 me.0.0.0
victim 47.0.0.0 47.1.1.2 rb.0.1.3
victims 47.0.0.0 47.1.1.2 rb.0.1.3
victoza ps.0.1.6 pt.0.0.0
video bs.0.1.3 qu.0.0.0
videos bs.0.1.3 qu.0.0.0
vile s0.0.0.0
village qt.0.4.7
vindictive hg.0.0.0
vinegar lh.0.0.0
viral mt.0.1.1 o2.0.2.7 o4.0.2.7
virtually an.0.1.2
virus l2.0.4.8 ll.1.1.1 o2.0.3.8
visionary jt.0.0.0
visit o8.0.1.5 v4.0.1.1
visiting o8.0.1.5
visitor ss.0.2.2 tq.0.2.2
visually 5g.0.0.0
vitamin ad.0.1.2 n0.0.1.2 n4.0.1.2 o6.0.4.f p3.0.2.3
vitamins li.0.2.6 n4.0.1.2 p3.0.2.3
vodkas rz.0.1.4
vote s3.0.0.0 s5.0.2.4 s6.0.2.3 s8.0.2.3
voted s5.0.2.4 s6.0.2.3 s8.0.2.3
voter sh.0.1.1 si.0.2.2
voters sh.0.1.1 si.0.2.2
votes s5.0.2.4
voting s3.0.0.0 s5.0.2.4
voucher ow.0.1.3
vulnerable 8i.0.1.1 8i.1.0.0 yd.0.0.0
vulture hn.0.2.c
vultures hn.0.2.c
vyvanse ps.0.1.6 pt.0.0.0
wacko sd.0.0.0
wackos sd.0.0.0
wagon 15.0.3.3
wait my.0.0.0 ob.0.1.1 ob.1.0.0
waiting jv.3.4.7
waitresses hi.0.2.5
wake k0.0.0.0
walk ro.0.5.b
walked qc.0.2.2 r5.0.1.7
walking dn.c.0.0 zj.0.2.2
wallies cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
wally cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2
wanderer 6x.0.0.0
wanderers 6x.0.0.0
wandering 6x.0.0.0 yc.0.0.0
wank i4.2.0.0
wanker i4.1.0.0
wankers i4.1.0.0
wannabe gz.0.1.2 hi.0.2.5
wannabes gz.0.1.2
want jw.0.2.7
war 1k.0.0.0 34.0.0.0 4b.0.2.4 127.0.2.2
ward a6.0.0.0 hl.2.0.0 qx.0.4.8 qy.0.3.f qz.0.2.2 r2.0.1.1 r6.0.4.9 tl.0.0.0
warded a6.0.0.0
warding a6.0.0.0
wards a6.0.0.0
warfarin oi.0.2.2
warrior 4d.0.1.1
warriors 4d.0.1.1
washed hg.0.0.0 sc.0.1.1
washington sn.0.2.7
wasn't 9c.0.0.0
waste cz.0.2.a d8.0.1.5 h9.0.2.5 hd.0.2.9 hj.0.1.2 l0.0.3.6
wasted 1h.0.1.1 rj.0.1.3
waster cs.0.1.1 d7.0.1.2 de.0.2.5
wasters cs.0.1.1 d7.0.1.2 de.0.2.5 df.0.1.1
wasting cr.0.1.1
watch ph.1.2.3
wave g0.0.0.0 lx.0.0.0
way fi.0.1.2 hm.0.3.a
ways fi.0.1.2 mm.0.1.5 nr.4.3.4 nr.5.2.2
we qk.0.2.7 qm.0.0.0
we'll bh.0.0.0
we've pb.0.0.0 qm.0.0.0
weak f1.2.1.1
weaker tk.0.1.1
wean nv.0.1.5 nw.0.0.0
wear ex.0.3.6 t8.6.0.0
weasel hn.0.2.c
weaselly hg.0.0.0
weasels hn.0.2.c
wedding bj.1.0.0
wednesday's r8.0.1.1
weed xt.0.0.0
week rx.0.5.e
week's r8.0.2.2
weekend rx.0.5.e
weeks rx.0.5.e
wegovy o5.0.2.9 ps.0.1.6 pt.0.0.0
weight 35.0.0.0
weird mk.1.0.0
weirdest d1.0.0.0
weirdo d7.0.1.2 dl.0.2.6 dn.a.0.0
weirdos d7.0.1.2 dl.0.2.6 dn.a.0.0 sd.0.1.2
welcome ba.0.1.3
welfare 8c.0.0.0
well nk.3.2.2 pi.1.3.4 qr.0.0.0 r4.0.3.6
went qb.0.2.6
western kv.0.0.0
westminster sn.0.2.7
whack 1r.9.0.0 sd.0.0.0
whackjob sd.0.0.0
whackjobs sd.0.0.0
whacko 1r.9.0.0
whackos 1r.9.0.0
whale 32.1.0.0
what mq.1.1.2 n1.0.0.0 n3.3.0.2 n6.0.0.0 px.0.1.2
what's eu.0.0.0
whatsapp b2.0.0.0 b5.0.0.0 b7.0.3.4 b8.0.2.2 b9.0.3.6 bg.0.0.0 br.0.3.6 bx.0.0.0
whatsoever 9v.0.3.6
wheelchair 55.0.0.0 56.0.3.3 9f.0.0.0
wheeled r5.0.2.8
when v4.0.0.0
while pl.1.0.0 pr.0.0.0
whine cx.0.1.5
whined cx.0.1.5
whiner cw.0.0.0 de.0.1.4 dn.2.0.0
whiners cw.0.0.0 de.0.1.4 dn.2.0.0
whines cx.0.1.5
whinge cx.0.1.5
whinged cx.0.1.5
whingeing cx.1.0.0
whinger cw.0.0.0 d7.0.1.2 de.0.1.4 dl.0.2.6 dn.1.0.0
whingers cw.0.0.0 d7.0.1.2 de.0.1.4 dl.0.2.6 dn.1.0.0
whinges cx.0.1.5
whinging cx.0.1.5
whining cx.0.1.5 cx.1.0.0
whiny cx.1.0.0 ec.0.0.0
whiskey rv.0.2.9
whiskies rz.0.1.4
whisky rv.0.2.9 rz.0.1.4
white 8m.0.1.1 sh.0.1.1 si.0.2.2 sn.0.2.7
whitehall sn.0.2.7
whitening qe.1.3.5 12a.0.1.1
whites 8m.0.1.1
whore i5.2.0.0
whores i5.2.0.0
wi lb.0.0.0
wick do.0.4.9
wife te.0.1.1 tj.0.2.4 ts.1.2.3
wife's ok.0.4.5
wifi l3.0.0.0
wild n8.0.3.4
wildest d1.0.0.0
willpower 37.0.0.0 38.0.1.2 f1.1.1.2 f9.3.2.2
wiltshire ck.0.2.2
wimp d7.0.1.2
wimps d7.0.1.2
win pm.0.0.0 pp.0.0.0
wind do.0.1.6 o2.0.2.7 o4.0.2.7
winded do.0.1.6
winding do.0.1.6
winds do.0.1.6
wine bk.0.1.7 f7.0.3.a rv.0.2.9 rz.0.1.4
wined pa.0.1.7
wines rz.0.1.4
wing s2.0.1.1
wingers sh.0.2.2 si.0.3.3 sj.0.1.1 sk.0.1.1 sl.0.2.5 sm.0.1.1
winning pp.0.0.0
wino k.1.0.0
winos k.1.0.0
winter rx.0.5.e
wipe 9z.0.0.0 as.0.0.0 aw.0.1.8
wiped 9z.0.0.0 aj.0.1.5 as.0.0.0 aw.0.1.8
wipes 9z.0.0.0 as.0.0.0 aw.0.1.8
wiping 9z.0.0.0 as.0.0.0 aw.0.1.8
wire 11y.0.0.0
witch hn.0.2.c
witches hn.0.2.c
withdraw ev.2.0.0
withdrawal ev.3.0.0
withdrawed ev.2.0.0
withdrawing ev.2.0.0
withdraws ev.2.0.0
without au.0.0.0 n9.0.0.0
witless cy.0.0.0 cz.0.2.a
wives tn.1.0.0 tr.0.0.0
woke s2.0.0.0 s2.1.0.0
wokerati s1.b.0.0
woman ql.0.2.h su.0.0.0
woman's tk.0.1.1
women's th.0.0.0 tk.0.0.0
wonder 9k.0.0.0 js.0.0.0
wondercure 9k.0.0.0
wondercures 9k.0.0.0
wonderdrug 9k.0.0.0
wonderdrugs 9k.0.0.0
wonderfood 9k.0.0.0
wonderfoods 9k.0.0.0
wonderful ix.0.0.0
wonderherb 9k.0.0.0
wonderherbs 9k.0.0.0
wonderjab 9k.0.0.0
wonderjabs 9k.0.0.0
wonderpill 9k.0.0.0
wonderpills 9k.0.0.0
wondertreatment 9k.0.0.0
wondertreatments 9k.0.0.0
word mk.2.2.3 n4.0.1.2
words fh.0.2.2 n4.0.1.2
work na.0.2.2 nc.0.1.1 nd.0.1.1 nu.0.5.7
worked gg.0.1.1 nc.0.1.1 nd.0.1.1 nu.0.5.7
working nc.0.1.1 nd.0.1.1 nu.0.5.7 t3.0.0.0
works 9x.3.1.1 9x.4.0.0 9x.5.0.0 nc.0.1.1 nd.0.1.1 nu.0.5.7
workshy hg.0.0.0 se.0.0.0
world in.0.0.0 iw.0.5.7
worn ex.0.3.6
worried cq.0.0.0 n5.0.2.4
worse rv.1.1.2 tm.0.2.3
worst bf.0.1.3 d1.0.0.0
worth pk.1.0.0 ts.3.2.2
worthless cy.0.0.0 cz.0.2.a
wouldn't hl.0.1.2 hl.1.1.2
wound qs.0.2.b
wounds qs.0.2.b
wowed jm.0.2.7
wrecking m5.0.0.0
wrinklies d3.3.0.0
wrists fb.0.2.2
write b2.0.0.0 bh.1.2.3 ou.0.0.0
wrong 9x.2.2.3 eu.0.2.2 mp.0.4.a n3.2.2.6
wtf hq.8.0.0
x qs.0.2.b
xanax ps.0.1.6 pt.0.0.0
xeomin ps.0.1.6 pt.0.0.0
xoxo bo.0.0.0
xray qs.0.2.b
xrays qs.0.2.b
year ql.0.2.h qn.0.2.2 rs.0.2.2
yesterday's ay.0.2.5 r8.0.1.1
yorkshire ck.0.2.2
you nx.0.0.0 oh.0.0.0 om.0.0.0 oo.0.0.0 qo.0.0.0 s9.0.0.0
you'll mi.1.0.0
you've oc.0.2.2
younger a8.0.3.3
youngest rf.0.1.1 rq.0.1.1 rr.0.1.1 rt.0.1.1
yourarse hw.0.0.0
yourarses hw.0.0.0
yourass hw.0.0.0
yourasses hw.0.0.0
yours pc.0.1.1 pf.0.0.0
yourself a0.0.1.1 ek.2.3.5 ek.3.3.4 ek.5.3.3 fa.0.1.1 pk.1.1.1
zap as.0.0.0
zapped as.0.0.0
zapping as.0.0.0
zaps as.0.0.0
zepbound ps.0.1.6 pt.0.0.0
zinc o6.0.4.f
zombies sc.0.1.3`
