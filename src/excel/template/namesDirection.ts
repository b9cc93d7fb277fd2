import { foldText } from './foldHeading';

/** True for a title that says who gives: "What we get", "Our concessions", "Forderungen". */
export function namesDirection(title: string): boolean {
  return DIRECTED.test(foldText(title));
}

const DIRECTED =
  /\b(?:giv|get|ask|offer|conce|receiv|demand|want|geben|gibt|bekomm|erhalt|forder|zugestand|gegenleist|donn|rece[vp]|recoi|damos|dar\b|recib|pedi|ped[ií]m)/;
