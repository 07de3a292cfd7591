// Written by tests/house/abbreviations.ts from compromise (MIT) and CLDR 46 (Unicode-3.0); not by hand.

/** Words of many languages before whose full stop no sentence ends, in lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'abr abrev abt abw acoust ad adj adm adr adv aer afma afmas afmo afmos agric akt al allg alm alta amtl anat anc ap ' +
    'approx apr arc arit ariz arqueol arquit assn asst astron atty aug ausg ausschl autom aux av avda ave avr avv ba bc ' +
    'bco beil ber bibl biogr bl bldg blvd bol brig ca calif capt categ cca cf cfr cg chr cl cmdr co col collab colo com ' +
    'comdr compl config conn cont contab corp cpl cres créd cx cyn cía círc cód dak dat dc dec def dept depto deptos des ' +
    'desc dest desv det dez dg dic dipl dir dist dl dm dott dpto dptos dr dra dras drs dto dtor dtzd dª déb déc dña ea ' +
    'educ eg ehem eigtl einh einschl ej elem eletr eletrôn emm encycl eng entspr erw esp esq est etc ev evtl ex exc excma ' +
    'excmas excmo excmos exempl exkl exma exmas exmo exmos exp fac fam fasc feb fem fev ff fig fisiol fl fla fm fn folg ' +
    'fot fr fri frl frz fy févr fís ga geb gebr gedr gek gen geograph geom ges gesch ggf ggfs gouv gov gên hbf hnos hon ' +
    'hpts hptst hr hrn hrsg hwy hôp ia ie illustr ilma ilmas ilmo ilmos imm imprim inc ind indus inf ingl inh inkl int ' +
    'jahrh jan janv jd jhrl jr jue juil jul jun jur kan kans kap kath kfm kgl kl kmph konv korn lat lcda lcdo lda ldo lic ' +
    'licda licdo liv llb lm lng lt ltd ltda ltdo lun lx ma mai maj mar masc matem md mer messrs mgr min minn mio misc mié ' +
    'mlle mme mov mr mrd mrs ms msp mss mstr mt mtl mtro máq méd möbl mús neb nebr nee neol niv nov nr ntra ntro num náut ' +
    'näml obj oct odont odontol ok okla okt ont org organiz pag pc pd penn penna pfd phd phys pl pp pq pref prob prof ' +
    'profa pron prot prov proz próx ps pseud psicol pvt pág qu que quím rb rd rdo rdos rel relat rep reps res rev rol ' +
    'rvdmo rvdmos rvdo rvdos réf röm sa sask schles schr schweiz schwäb sdad sek sen sens sep sept sfc sgt sig sir situ ' +
    'sociol spezif sq sr sra sras sres srs srta srtas ss st sta std sto str supt surg symb syst sáb séc símb südd tce td ' +
    'tecnol tel temp tenn tex trab transp tägl univ urspr ursprüngl usafa ut va vb vda ven ver verf verh verw vgl vitro ' +
    'vivo voit vol vs vt wg wis wisc wr wy wyo yb ztr zzgl µg álg éd édit équiv éval índ österr авг апр дек кв нояб окт ' +
    'отд проф руб сент тел тыс ул февр янв'
  ).split(' '),
);

/** The same, where they begin with a capital: in lower case they are words of English besides. */
export const CAPITALISED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'aa ab abs alt apt bros cal cm comm diff exec ft gal hat hg hrs hz id ida job kb kg km lb lev lib lit mart mb mg mi ' +
    'ml mm mph mps op oz pa plz pt qt sec tb tbl tbsp tsp var vet'
  ).split(' '),
);
