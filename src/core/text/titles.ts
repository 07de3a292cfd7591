/** English forms of address and offices that are printed before a name, in lower case and without a full stop. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam bishop cardinal pope ' +
    'archbishop sen senator rep representative gov governor pres president vice premier chancellor king queen prince princess ' +
    'speaker secretary minister prime first mayor councillor councilman councilwoman congressman congresswoman ambassador judge justice ' +
    'attorney general sheriff chief director chairman chairwoman chair commissioner captain capt colonel col lt lieutenant ' +
    'major maj sgt sergeant gen adm admiral officer detective inspector superintendent coach spokesman spokeswoman spokesperson ' +
    'leader treasurer coroner deputy agent analyst reporter editor former acting'
  ).split(' '),
);
