/**
 * `<overview-strip>`: around an SVG whose links each lead to one row of the comparison, in order.
 *
 * Frames the rows on screen, and makes the links a single Tab stop: arrows, Home and End move between them. Without it
 * they are plain links.
 */
class OverviewStrip extends HTMLElement {
  readonly #links = [...this.querySelectorAll<SVGAElement>('svg a')];
  readonly #shown = new Set<Element>();

  connectedCallback(): void {
    this.querySelector('.skip')?.remove();
    this.#stopAt(this.#links[0]);
    this.addEventListener('focusin', ({ target }) => this.#stopAt((target as Element).closest('a')));
    this.addEventListener('keydown', this.#go);
    const rows = this.#links.map((link) => rowOf(link));
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) this.#shown[isIntersecting ? 'add' : 'delete'](target);
        this.#frame(this.#links.filter((_, index) => this.#shown.has(rows[index] as Element)));
      },
      { rootMargin: UNDER_THE_BAR },
    );
    for (const row of rows) if (row) observer.observe(row);
  }

  /** Only the focused link, or the first on screen, is a Tab stop. */
  #stopAt(stop: Element | null | undefined): void {
    for (const link of this.#links) link.setAttribute('tabindex', link === stop ? '0' : '-1');
  }

  #go = (event: KeyboardEvent): void => {
    const links = this.#links;
    const last = links.length - 1;
    const now = links.indexOf(document.activeElement as SVGAElement & Element);
    const step = STEPS[event.key];
    if (now < 0 || step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    links[Math.abs(step) > 1 ? (step > 0 ? last : 0) : Math.min(last, Math.max(0, now + step))]?.focus();
  };

  #frame(shown: readonly SVGAElement[]): void {
    const [first, last] = [shown[0], shown.at(-1)].map((link) => link?.querySelector('rect'));
    const frame = this.querySelector('.frame');
    const [top, end] = [first?.y.baseVal.value ?? 0, last ? last.y.baseVal.value + last.height.baseVal.value : 0];
    frame?.setAttribute('y', `${top}`);
    frame?.setAttribute('height', `${end - top}`);
    for (const link of this.#links) {
      if (link === shown[0]) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    if (shown[0] && !this.contains(document.activeElement)) this.#stopAt(shown[0]);
  }
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** Rows under a bar fixed to the top of the screen are not visible. */
const UNDER_THE_BAR = '-64px 0px 0px';

function rowOf(link: SVGAElement): Element | null | undefined {
  return document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.closest('tr');
}

customElements.define('overview-strip', OverviewStrip);
