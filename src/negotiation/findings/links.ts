import type { Concession } from '../concession';
import { foldText, foldWord } from '../words';

const GOODWILL = /\b(goodwill|good will|kulanz|geste|gesture|gracia|cortesia|bonne volonte)\b/;

/** Whether a row is labelled as a gesture of goodwill, for which nothing is expected back. */
export function isGoodwill(row: Pick<Concession, 'type' | 'linkedTo' | 'notes'>): boolean {
  return [row.type, row.linkedTo, row.notes].some((text) => GOODWILL.test(foldText(text)));
}

/** Whether a link names a row: by its worksheet row ("12", "row 12", "B12") or by its name, whole or in part. */
export function linksTo(link: string, row: Pick<Concession, 'row' | 'name'>): boolean {
  const text = foldWord(link);
  if (text === '') return false;
  if (/^(?:row |zeile |ligne |fila |[a-z]{1,2})?(\d+)$/.exec(text)?.[1] === String(row.row)) return true;
  const name = foldWord(row.name);
  return name !== '' && (name === text || (text.length > 3 && (name.includes(text) || text.includes(name))));
}
