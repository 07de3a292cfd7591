/** The way back from the far end of a move. */
export interface WayBack {
  /** To be told of each link from one end of a move to the other that is followed. */
  readonly follow: (link: HTMLAnchorElement) => void;
  /** Goes back, and says whether there was a way. */
  readonly goBack: () => boolean;
}

/**
 * Remembers a move that is followed, so that the way can be gone back; `button` is shown at its far end. The links work
 * without it, and so does the browser's own way back.
 */
export function wayBack(button: HTMLElement): WayBack {
  let followed: HTMLAnchorElement | undefined;
  let returns = false;
  const arrive = (): void => {
    button.hidden = followed?.hash !== location.hash;
    if (returns) followed?.focus({ preventScroll: true });
    if (button.hidden) followed = undefined;
    returns = false;
  };
  addEventListener('hashchange', arrive);
  return {
    follow: (link) => {
      followed = link;
      // A click that had to wait for this code has led there already.
      if (link.hash === location.hash) arrive();
    },
    goBack: () => {
      if (button.hidden || followed?.hash !== location.hash) return false;
      returns = true;
      history.back();
      return true;
    },
  };
}
