/**
 * The choice of colours in the footer: light or dark, whatever the system says. A page applies what was chosen before it is
 * drawn. Short, for every page loads it.
 */
const root = document.documentElement.dataset;
const select = document.querySelector<HTMLSelectElement>('.look select');
if (select !== null) {
  select.value = root['look'] ?? '';
  (select.parentElement as HTMLElement).hidden = false;
  select.onchange = () => {
    if (select.value) root['look'] = select.value;
    else delete root['look'];
    try {
      localStorage.setItem('wireside.look', select.value);
    } catch {
      // If the browser stores nothing for this site, the choice is this page's alone.
    }
  };
}
