import { RULES } from './catalogue';

/** The checks of a session review as a Markdown table. README holds this table between two markers. */
export function ruleTable(): string {
  const rows = RULES.map(({ id, severity, firesWhen }) => [`\`${id}\``, severity, firesWhen]);
  const lines = [['Check', 'Usually', 'Speaks when (defaults)'], ['---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ').replace(/\n/g, ' ')} |`).join('\n');
}
