import { CATALOGUE, NAMESPACE, signature } from './catalogue';
import type { ResultMatrix } from './result';

/** A result as it stands in a table: one cell, or cells with commas and rows with semicolons, as Excel writes them. */
export function resultText(result: ResultMatrix): string {
  const cell = (x: unknown) =>
    typeof x === 'number' ? String(Math.round(x * 1000) / 1000) : typeof x === 'string' && x !== '' ? x : '–';
  return result.map((row) => row.map(cell).join(', ')).join('; ');
}

/**
 * The functions as a Markdown table: how to call each, what it answers, an example, and whether a short name without the
 * add-in exists for it. README holds this table between two markers.
 */
export function functionTable(): string {
  const rows = CATALOGUE.map((definition) => [
    `\`${signature(definition)}\``,
    definition.description,
    `\`=${NAMESPACE}.${definition.example.formula}\` → ${resultText(definition.example.result)}`,
    definition.portable === null ? '' : 'yes',
  ]);
  const lines = [['Function', 'Answers', 'Example', 'Short name'], ['---', '---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
