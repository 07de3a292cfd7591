/** What newspapers call countries besides the name that CLDR gives. */
const OTHER_NAMES = [
  'US',
  'U.S',
  'U.S.',
  'USA',
  'U.S.A.',
  'America',
  'UK',
  'U.K',
  'U.K.',
  'Britain',
  'Great Britain',
  'Russia',
  'Turkey',
  'Burma',
  'Holland',
];

let names: ReadonlySet<string> | undefined;

/** Whether a name is a country's, in English; the names are those of CLDR, as `Intl` knows them. */
export function isCountryName(name: string): boolean {
  names ??= new Set([...OTHER_NAMES, ...regionNames()]);
  return names.has(name.replace(/[,.]$/, '')) || names.has(name);
}

/** Every code of two letters that has a name. */
function regionNames(): readonly string[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.flatMap((second) => names.of(first + second) ?? []));
}
