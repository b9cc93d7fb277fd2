/** A snippet as its file has it. */
export interface Snippet {
  /** TypeScript, to be run in the page. */
  readonly script: string;
  /** What stands in the page's body. */
  readonly html: string;
}

/** Reads the two parts of a snippet's YAML that a page needs: literal blocks below `script:` and `template:`. */
export function readSnippet(yaml: string): Snippet {
  const lines = yaml.replaceAll('\r\n', '\n').split('\n');
  return { script: contentOf(lines, 'script'), html: contentOf(lines, 'template') };
}

function contentOf(lines: readonly string[], part: string): string {
  const start = lines.indexOf(`${part}:`);
  const content = start < 0 ? -1 : lines.findIndex((line, at) => at > start && /^\s+content:/.test(line));
  if (content < 0) return '';
  const block: string[] = [];
  for (const line of lines.slice(content + 1)) {
    if (line.trim() !== '' && !line.startsWith('        ')) break;
    block.push(line.slice(8));
  }
  return block.join('\n');
}
