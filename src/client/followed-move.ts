/** The way back from the far end of a move. */
export interface WayBack {
  /** To be told of each link from one end of a move to the other that is followed. */
  readonly follow: (link: HTMLAnchorElement) => void;
  /** Whether there is a way. */
  readonly isAway: () => boolean;
  /** Goes it, if there is one. */
  readonly goBack: () => void;
}

/**
 * Remembers a move that is followed, so that the way can be gone back; `button` is shown at its far end, and the link
 * there, which leads the other way, takes the focus. The links work without it, and so does the browser's own way back.
 */
export function wayBack(button: HTMLElement): WayBack {
  let followed: HTMLAnchorElement | undefined;
  let returns = false;
  const arrive = (): void => {
    const there = followed?.hash === location.hash;
    // A button that vanishes would take the focus along.
    const focus = there ? linkAt(location.hash) : returns ? followed : undefined;
    focus?.focus({ preventScroll: true });
    button.hidden = !there;
    if (!there) followed = undefined;
    returns = false;
  };
  addEventListener('hashchange', arrive);
  return {
    follow: (link) => {
      followed = link;
      // A click that had to wait for this code has led there already.
      if (link.hash === location.hash) arrive();
    },
    isAway: () => !button.hidden,
    goBack: () => {
      if (button.hidden) return;
      returns = true;
      history.back();
    },
  };
}

/** The mark of the move whose end the fragment names. */
function linkAt(hash: string): HTMLElement | null | undefined {
  const end = document.getElementById(decodeURIComponent(hash.slice(1)));
  return end?.closest('tr')?.querySelector<HTMLElement>('.move');
}
