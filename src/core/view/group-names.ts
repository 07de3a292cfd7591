import { CHANGE_GROUPS, type ChangeGroup } from '../model.ts';
import { capitalised } from '../text/counting.ts';

/** What pages call each group of changes, in the middle of a sentence. */
export const GROUP_NAMES: Readonly<Record<ChangeGroup, string>> = {
  substance: 'substance',
  wording: 'wording',
  style: 'house style',
};

/** The same as a title: "House style". */
export function groupTitle(group: ChangeGroup): string {
  return capitalised(GROUP_NAMES[group]);
}

/** "1 change of substance, 2 of house style": how many changes there are of each group, in figures; '' without any. */
export function changesInWords(changes: readonly { readonly group: ChangeGroup }[]): string {
  const found = CHANGE_GROUPS.flatMap((group) => {
    const count = changes.filter((change) => change.group === group).length;
    return count === 0 ? [] : [{ group, count }];
  });
  return found
    .map(({ group, count }, index) => {
      const noun = index > 0 ? '' : count === 1 ? ' change' : ' changes';
      return `${count}${noun} of ${GROUP_NAMES[group]}`;
    })
    .join(', ');
}
