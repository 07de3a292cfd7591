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
