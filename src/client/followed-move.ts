/** The way back from the far end of a move. */
export interface WayBack {
  /** Call for each link followed from one end of a move to the other. */
  readonly follow: (link: HTMLAnchorElement) => void;
  /** Whether there is a way back. */
  readonly isAway: () => boolean;
  /** Goes back, if possible. */
  readonly goBack: () => void;
}

/**
 * Remembers a move that is followed, so that the reader can go back. `button` appears at the far end, and the link
 * there, which leads the other way, gets the focus. The links work without it, and so does the browser's Back button.
 */
export function wayBack(button: HTMLElement): WayBack {
  let followed: HTMLAnchorElement | undefined;
  let returns = false;
  const arrive = (): void => {
    const there = followed?.hash === location.hash;
    // A button that disappears would take the focus with it.
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
      // A click that waited for this code has already arrived there.
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

/** The mark of the move whose end is in the fragment. */
function linkAt(hash: string): HTMLElement | null | undefined {
  const end = document.getElementById(decodeURIComponent(hash.slice(1)));
  return end?.closest('tr')?.querySelector<HTMLElement>('.move');
}
