/** A family of spellings: where the pattern stands in a word, one spelling of it is printed as the other. */
export type Family = readonly [pattern: RegExp, spelling: string];

/** Stems, so that a family is closed: each is one that the dictionaries print in both ways. */
const OUR =
  'arb ard arm behavi cand clam clang col demean dol enam endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rig rum sav savi splend succ tum val vap vig';
const RE =
  'accout calib cent fib goit lit lust maneuv meag met mit och reconnoit sab saltpet scept sepulch somb spect theat tit';
const DOUBLED_L =
  'apparel barrel bedevil bevel bushel cancel carol cavil channel chisel council counsel cruel crystal cudgel devil dial disembowel dowel dishevel drivel duel enamel equal flannel fuel funnel gambol gravel grovel gruel imperil initial jewel kennel label laurel level libel marshal marvel medal metal model panel parcel pedal pencil peril pommel pummel quarrel ravel refuel revel rival rowel shovel shrivel signal snivel snorkel spiral squirrel stencil swivel symbol tassel tinsel total towel trammel tranquil travel trial trowel tunnel victual weasel wool yodel';
const OGUE = 'anal catal demag dial epil homol ideol monol pedag prol synag travel';
const PLAIN_PAST = 'burn dream lean leap learn smell spell misspell spill spoil';
const WARDS =
  'after back down earth east for heaven home in land lee north on out rear sea shore sky south to up west wind';
const DOUBLED_AT_END = 'benefit bias bus combat focus gas kidnap leverag target worship';
/** Words that end in -ise everywhere: the z would be a mistake, not another spelling. */
const ALWAYS_ISE =
  'adv advert ar apprai br cerv chast circumc compr comprom conc cru dem desp dev disgu enterpr exc exerc franch gu improv inc merchand no pa para pra prec prem prom ra rev superv surm surpr telev treat trea w';
const KEPT_E = 'blam lik liv lov mistak mov nam pric rat sal shak shap siz tam us';

const any = (stems: string) => `(${stems.split(' ').join('|')})`;

/**
 * The families in which American and British spelling differ, each told by the words that belong to it, and written so
 * that inflected and compound forms follow. Only words of the family are touched: "hour", "four", "advise" and "filled"
 * are no members of any.
 *
 * The order matters where one family feeds another: æ and œ first ("manoeuvre" becomes "maneuvre" before -re is read).
 */
export const FAMILIES: readonly Family[] = [
  [/manoeuv/, 'maneuv'],
  [/maneuvr(?=a|ing)/, 'maneuver'],
  [/aem(?=i[ac]|o|at)/, 'em'],
  [/^aetiolog/, 'etiolog'],
  [/aesth/, 'esth'],
  [/(arch|pal)aeo/, '$1eo'],
  [/(p|gyn|f|prim|medi|orthop|encyclop)ae(?=d|c|v|o)/, '$1e'],
  [/caesar(?=[ei]an)/, 'cesar'],
  [/^aeon/, 'eon'],
  [/(?<=^|un|over)(f)oet/, '$1et'],
  [/(?<=^|anti)oe(?=str|soph|dem)/, 'e'],
  [/rrhoea/, 'rrhea'],
  [/amoeb/, 'ameb'],
  [/homoeo/, 'homeo'],
  [/coelia/, 'celia'],
  [new RegExp(`${any(OUR)}our`), '$1or'],
  [/practis/, 'practic'],
  [
    new RegExp(
      `(?<!^${any(ALWAYS_ISE)}|pra|rai|noi)(?<=[aeiouy][a-z]*[a-z])is(?=(?:e[drs]?|ers|ing|ingly|abl[ey]|ances?|ements?|ations?|ational)$)`,
    ),
    'iz',
  ],
  [/((?:an|par|cat|di|electro|hydro|breath)a?l)ys(?=(?:e[drs]?|ers|ing|able)$)/, '$1yz'],
  [new RegExp(`${any(RE)}re(?=s?$|glass|goer|board|point|piece|fold|ments?$|way)`), '$1er'],
  [new RegExp(`${any(RE)}r(?=ed$|ing$)`), '$1er'],
  [new RegExp(`${any(DOUBLED_L)}l(?=ed|ing|ings|er|or|ist|is|iz|ous|en|e?ry|able|ation|ity)`), '$1'],
  [/jewelery/, 'jewelry'],
  [/(?<=^)(fulfi|enro|insta|insti|disti|appa|enthra|thra)ll(?=$|s$|ment|dom)/, '$1l'],
  [/(ski|wi)llful/, '$1lful'],
  [/(?<=^|self)(def|off|lic|pret)ens/, '$1enc'],
  [new RegExp(`${any(OGUE)}ogue(?=s?$)`), '$1og'],
  [new RegExp(`${any(OGUE)}ogu(?=ed$|ing$|er$|ers$)`), '$1og'],
  [new RegExp(`^(un)?${any(PLAIN_PAST.replace(/(ll)\b/g, 'l'))}t$`), '$1$2ed'],
  [/^(un|mis)?(smel|spel|spil)(?:ed|led)$/, '$1$2ed'],
  [new RegExp(`^${any(WARDS)}wards$`), '$1ward'],
  [new RegExp(`^${any(DOUBLED_AT_END)}(?:(?<twice>[tspg])\\k<twice>)(?=ed$|es$|ing$|er$|ers$)`), '$1$2'],
  [/^(focu|bia|bu|ga)ss(?=ed$|es$|ing$)/, '$1s'],
  [/^(kidna|worshi)pp(?=ed$|er$|ers$|ing$)/, '$1p'],
  [/^(benefi|comba|targe)tt(?=ed$|ing$)/, '$1t'],
  [new RegExp(`${any(KEPT_E)}eable`), '$1able'],
  [/dgement/, 'dgment'],
  [/(?<=^|snow)plough/, 'plow'],
  [/draught/, 'draft'],
  [/moul(?=d|t)/, 'mol'],
  [/^grey/, 'gray'],
  [/sceptic/, 'skeptic'],
  [/sulph/, 'sulf'],
  [/aluminium/, 'aluminum'],
  [/programme(?=s?$)/, 'program'],
  [/programm(?=ed$|er$|ers$|ing$)/, 'program'],
  [/gramme(?=s?$)/, 'gram'],
  [/chequ(?=er)|cheque(?!r)/, 'check'],
  [/^cos(?=y$|ier|iest|iness|ily)/, 'coz'],
  [/pyjama/, 'pajama'],
  [/moustach/, 'mustach'],
  [/aeroplane/, 'airplane'],
  [/artefact/, 'artifact'],
  [/^(en|in)quir/, 'inquir'],
  [/^despatch/, 'dispatch'],
  [/ageing$/, 'aging'],
  [/(?<=^)(amid|among|while|whil|unbeknown)st$/, '$1'],
  [/^whil$/, 'while'],
  [/orientat(?=e[ds]?$|ing$)/, 'orient'],
  [/flexion/, 'flection'],
  [/(?<=conne)xion/, 'ction'],
  [/^(advis|protest|conven|conjur|imposte?)or(?=s?$)/, '$1er'],
  [/storey(?=s?$|ed$)/, 'story'],
  [/yoghurt|yoghourt/, 'yogurt'],
  [/speciality|specialities/, 'specialty'],
];
