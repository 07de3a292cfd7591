/** A page does not know on which host it stands, nor which passage and view are looked at; what is printed says it. */
addEventListener('beforeprint', () => document.querySelector('.on-paper')?.replaceChildren(location.href));
