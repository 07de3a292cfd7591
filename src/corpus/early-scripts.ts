import { createHash } from 'node:crypto';
import { VIEWS } from '../core/view/views.ts';

const COLUMN = VIEWS[1].value;
/** Milliseconds after which the text is shown, whatever did not load. */
const PATIENCE = 3000;

/**
 * What a comparison runs while it is read in, before anything of the table is drawn: on a phone one column is the view to
 * start with, and where another view than the page's own will be shown, the text waits for its style. It would jump.
 *
 * It moves the attribute and not the choice alone, so that whatever asks for the first choice is told the same.
 */
export const EARLY_VIEW = `{
const view=document.querySelector("reading-view"),phone=matchMedia("(max-width:40rem)").matches;
let other=/[?&](view|show|rows)=/.test(location.search);
try{other||="wireside.reading"in localStorage}catch{}
if(phone)for(const radio of document.querySelectorAll("[name=view]"))radio.toggleAttribute("checked",radio.value=="${COLUMN}");
if(phone||other){
const link=document.createElement("link"),show=()=>view.removeAttribute("data-waits");
view.dataset.waits="";
link.rel="stylesheet";
link.href=view.dataset.style;
if(!other)link.onload=show;
setTimeout(show,${PATIENCE});
document.head.append(link)
}}`;

export const EARLY_VIEW_HASH = hashOf(EARLY_VIEW);

/** What every page runs before it is drawn: the colours that the reader has chosen. */
export const EARLY_LOOK = `try{const look=localStorage["wireside.look"];if(look)document.documentElement.dataset.look=look}catch{}`;
export const EARLY_LOOK_HASH = hashOf(EARLY_LOOK);

/** For the content security policy. */
function hashOf(code: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
