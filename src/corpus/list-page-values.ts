import { capitalised, counted } from '../core/text/counting.ts';
import { addressOf, listPath, outletPath, SITE } from './addresses.ts';
import { storyCard } from './story-cards.ts';
import { busiest, type ListPage, type Outlet } from './story-lists.ts';

/** Outlets named in every list. More would push the first story off a phone's screen; the rest have a page. */
const NAMED = 8;

/** A page of a list, as a component shows it; `pathOf` gives the path of each of its pages. */
function listView({ stories, number, of }: ListPage, label: string, pathOf: (page: number) => string) {
  return {
    cards: stories.map(storyCard),
    pager: {
      label,
      page: number,
      of,
      newer: number > 1 ? addressOf(pathOf(number - 1)) : undefined,
      earlier: number < of ? addressOf(pathOf(number + 1)) : undefined,
    },
  };
}

/** A page of all stories. */
export function allStoriesPage(list: ListPage) {
  return listView(list, 'stories', listPath);
}

/** A page of one outlet's stories. */
export function outletPage(outlet: Outlet, list: ListPage) {
  return listView(list, `stories printed by ${outlet.name}`, (page) => outletPath(outlet, page));
}

/** Links to the outlets that printed most, with `current` among them. */
export function outletLinks(outlets: readonly Outlet[], current?: string) {
  const named = busiest(outlets, NAMED);
  const here = outlets.filter(({ name }) => name === current && !named.some((one) => one.name === name));
  return {
    home: SITE.home,
    outlets: [...named, ...here].map(outletLink),
    ...(current === undefined ? {} : { current }),
    all: outlets.length > NAMED ? addressOf('outlets/') : undefined,
  };
}

/** The link to an outlet's stories. */
export function outletLink(outlet: Outlet) {
  const { name, stories } = outlet;
  return { name, href: addressOf(outletPath(outlet)), stories: stories.length };
}

/** "12 stories, page 2 of 3", "One story". */
export function lengthOfList({ number, of }: ListPage, stories: number): string {
  const all = capitalised(counted(stories, 'story', 'stories'));
  return of === 1 ? all : `${all}, page ${number} of ${of}`;
}
