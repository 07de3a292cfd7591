const JUDGING = new Set(
  (
    'regime regimes junta terrorist terrorists terror extremist extremists radical radicals militant militants rebel rebels insurgent ' +
    'insurgents guerrilla guerrillas gunman gunmen jihadist jihadists islamist islamists martyr martyrs ' +
    'rioter rioters riot riots mob mobs thug thugs ' +
    'uprising unrest coup massacre slaughter atrocity genocide murder murders murdered execution executed assassination invasion ' +
    'incursion occupation occupied annexed annexation illegal illegals undocumented alien aliens refugee ' +
    'refugees notorious infamous controversial embattled disgraced so-called purported self-styled historic unprecedented dramatic ' +
    'dramatically massive huge brutal brutally savage deadly bloody violent violently peaceful chaotic wildly shocking stunning ' +
    'blatant brazen baseless false falsely bogus hardline hardliner hardliners hawkish ultra far-right far-left fascist nazi ' +
    'racist racism corrupt corruption crony oligarch oligarchs strongman dictator dictators tyrant propaganda lie lies lied lying ' +
    'slammed blasted lashed ripped mocked bragged boasted admitted conceded claimed claim claims alleged alleges insisted ' +
    'refused failed threatened demanded vowed rejected dismissed torture abuse reform reforms scheme crackdown slashed gutted accused accuses charged charges indicted convicted arrested detained guilty war'
  ).split(' '),
);

/** Whether an English word, in lower case, judges what it names: put in the place of another, it says something else. */
export function judges(word: string): boolean {
  return JUDGING.has(word);
}

/** What means one thing in law, in markets, in families or in arms, and is no other word for its neighbour in a dictionary. */
const EXACT = new Set(
  (
    'suspect suspects defendant defendants officer officers policeman policemen sentence conviction verdict named nominated signed ' +
    'ratified defeated killed surrender resignation son sons daughter daughters child children boy boys girl girls friend friends ally ' +
    'allies promised predicted hinted suggested founded established required need needs homeless stateless panel jury profit profits net ' +
    'earnings revenue revenues sales minor minors late recent still even grave dangerous share shares stock stocks bond bonds loan loans ' +
    'debt debts tax taxes tariff tariffs bill bills law laws murder manslaughter theft robbery burglary fraud assault bail parole fine ' +
    'fines rocket rockets missile missiles gun guns rifle rifles pistol bomb bombs shell shells tank tanks jail prison court tribunal ' +
    'wife wives husband husbands partner partners brother brothers sister sisters mother father parent parents think thinks guess ' +
    'guesses believe believes know knows'
  ).split(' '),
);

/** Whether an English word, in lower case, is a term: put in the place of another, it may name another thing. */
export function isExact(word: string): boolean {
  return EXACT.has(word);
}
