/** A page does not know its host, or which passage and view are being read; the printout says so. */
addEventListener('beforeprint', () => document.querySelector('.on-paper')?.replaceChildren(location.href));
