/** Units in the forms that stand for one another; the first names the unit. */
const UNITS = [
  ['%', 'percent', 'per cent', 'pc', 'pct'],
  ['$', 'us$', 'dollar', 'dollars', 'us dollars', 'u.s. dollars', 'usd'],
  ['£', 'pound', 'pounds', 'pounds sterling', 'gbp'],
  ['€', 'euro', 'euros', 'eur'],
  ['¥', 'yen', 'jpy'],
  ['₹', 'rs', 'rs.', 'rupee', 'rupees', 'inr'],
  ['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
  ['m', 'metre', 'metres', 'meter', 'meters'],
  ['cm', 'centimetre', 'centimetres', 'centimeter', 'centimeters'],
  ['mm', 'millimetre', 'millimetres', 'millimeter', 'millimeters'],
  ['kg', 'kgs', 'kilogram', 'kilograms', 'kilo', 'kilos', 'kilogramme', 'kilogrammes'],
  ['g', 'gram', 'grams', 'gramme', 'grammes'],
  ['mile', 'miles', 'mi'],
  ['mph', 'miles per hour', 'miles an hour'],
  ['km/h', 'kph', 'kmh', 'kilometres per hour', 'kilometers per hour', 'kilometres an hour', 'kilometers an hour'],
  ['ft', 'foot', 'feet'],
  ['in', 'inch', 'inches'],
  ['lb', 'lbs', 'pound', 'pounds'],
  ['oz', 'ounce', 'ounces'],
  ['hour', 'hours', 'hr', 'hrs'],
  ['minute', 'minutes', 'min', 'mins'],
  ['second', 'seconds', 'sec', 'secs'],
  ['year', 'years', 'yr', 'yrs'],
  ['°c', 'degrees celsius', 'degree celsius', 'c', 'celsius'],
  ['°f', 'degrees fahrenheit', 'degree fahrenheit', 'f', 'fahrenheit'],
  ['°', 'degrees', 'degree'],
  ['sq ft', 'square foot', 'square feet', 'sq feet', 'sq foot', 'sqft'],
  ['sq m', 'square metre', 'square metres', 'square meter', 'square meters', 'sq metres', 'sq meters', 'sqm'],
  ['sq km', 'square kilometre', 'square kilometres', 'square kilometer', 'square kilometers'],
  ['sq mile', 'square mile', 'square miles', 'sq miles', 'sq mi'],
  ['ha', 'hectare', 'hectares'],
  ['tonne', 'tonnes', 'metric ton', 'metric tons', 't'],
  ['litre', 'litres', 'liter', 'liters', 'l'],
  ['cent', 'cents', 'c', '¢'],
  ['penny', 'pence', 'p'],
  ['yuan', 'renminbi', 'rmb', 'cny'],
  ['kw', 'kilowatt', 'kilowatts'],
  ['mw', 'megawatt', 'megawatts'],
  ['gw', 'gigawatt', 'gigawatts'],
  ['mb', 'megabyte', 'megabytes'],
  ['gb', 'gigabyte', 'gigabytes'],
  ['bp', 'bps', 'basis point', 'basis points'],
  ['barrel', 'barrels', 'bbl', 'bbls'],
] as const;

const names = new Map<string, readonly string[]>();
for (const [name, ...forms] of UNITS) {
  for (const form of [name, ...forms]) names.set(form, [...(names.get(form) ?? []), name]);
}

/** What a form may stand for, by the names of the units: "m" are metres, "pound" is a weight and a currency. */
export const UNIT_NAMES: ReadonlyMap<string, readonly string[]> = names;

/** Units that count so many of a smaller one: "half an hour" is "30 minutes". Only what newspapers print both ways. */
export const IN_SMALLER: ReadonlyMap<string, readonly [by: number, smaller: string]> = new Map([
  ['hour', [60, 'minute']],
  ['km', [1000, 'm']],
  ['tonne', [1000, 'kg']],
  ['gw', [1000, 'mw']],
]);
