import { CITATION_FORMS } from '../core/link/citation-forms.ts';
import { REFERENCE_STYLES } from '../core/link/reference.ts';
import { type Choice, type Cite, waysToCite } from './citable-data.ts';
import { announce, copyAndAnnounce } from './copy-text.ts';
import { referencesIn } from './references.ts';

/**
 * Shows the citations of words in a dialog, in every form, or says that their data could not be loaded.
 *
 * `opener` is the button that was pressed; focus returns to it.
 */
export async function openCitation(cite: Cite, opener: HTMLElement): Promise<void> {
  const choices = await waysToCite(cite).catch(() => undefined);
  if (choices === undefined) {
    announce('No citation: this page’s data could not be loaded.');
    return;
  }
  const dialog = dialogOf(choices);
  (opener.parentElement ?? opener).after(dialog);
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  dialog.showModal();
}

function dialogOf(choices: readonly Choice[]): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'citation';
  dialog.setAttribute('aria-label', 'Cite these words');
  const whose = choiceOf(
    'Quoted from',
    choices.map(({ name }) => name),
  );
  const form = choiceOf('Format', [...Object.keys(CITATION_FORMS), ...REFERENCE_STYLES]);
  const text = document.createElement('textarea');
  text.readOnly = true;
  text.rows = 9;
  text.spellcheck = false;
  text.setAttribute('aria-label', 'Citation');
  const write = async (): Promise<void> => {
    const { value } = form.select;
    const citation = (choices[whose.select.selectedIndex] ?? choices[0]!).citation;
    const style = REFERENCE_STYLES.find((one) => one === value);
    if (style !== undefined) text.value = '';
    const written =
      style === undefined
        ? CITATION_FORMS[value]!(citation)
        : await referencesIn(style, citation).catch(() => 'The reference could not be loaded.');
    // Meanwhile something else may have been chosen.
    if (form.select.value === value && choices[whose.select.selectedIndex]?.citation === citation) text.value = written;
  };
  for (const { select } of [whose, form]) select.addEventListener('change', write);
  void write();
  const done = document.createElement('span');
  done.setAttribute('role', 'status');
  const copy = buttonOf('Copy', async () => {
    const isCopied = await copyAndAnnounce(text.value, 'Citation copied.');
    if (!isCopied) text.select();
    done.textContent = isCopied ? 'Copied.' : 'Selected. Copy it with your keyboard.';
  });
  const close = buttonOf('Close', () => dialog.close());
  const buttons = document.createElement('p');
  buttons.append(copy, close, done);
  dialog.append(headingOf('Cite these words'), whose.label, form.label, text, buttons);
  return dialog;
}

function headingOf(words: string): HTMLElement {
  const heading = document.createElement('h2');
  heading.textContent = words;
  return heading;
}

function choiceOf(name: string, options: readonly string[]): { label: HTMLElement; select: HTMLSelectElement } {
  const label = document.createElement('label');
  const select = document.createElement('select');
  for (const option of options) select.append(new Option(option));
  label.append(`${name} `, select);
  return { label, select };
}

function buttonOf(name: string, act: () => unknown): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name;
  button.addEventListener('click', act);
  return button;
}
