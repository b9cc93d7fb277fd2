import type { Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** Members of the engine's reader of texts (0.25.1) that no public call reaches; a test of ours fails when they go. */
interface LexerInternals {
  _resetTemp(): void;
  _squareBracketState: number;
  _tableBracketState: boolean;
  _openBracketNormalIndexStack: number[];
}

type SequenceNodes = NonNullable<ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>>;

/**
 * The reader of formulas (0.25.1) takes the `'` of a heading (`Deals[No'#]`) for a quotation, never closes the bracket around it, and
 * does not forget that for the next text: from then on every formula of this workbook and the next is misread. It now begins
 * every text anew, and sees signs without a meaning where `'` takes the next one literally.
 */
export function readEveryTextAnew(injector: Injector): void {
  const texts = injector.get(LexerTreeBuilder);
  const state = texts as unknown as LexerInternals;
  const reset = state._resetTemp.bind(state);
  state._resetTemp = () => {
    reset();
    state._squareBracketState = 0;
    state._tableBracketState = false;
    state._openBracketNormalIndexStack = [];
  };
  const listNodes = texts.sequenceNodesBuilder.bind(texts);
  texts.sequenceNodesBuilder = (formula) => {
    const hidden = hideEscapes(formula);
    const nodes = listNodes(hidden);
    return hidden === formula ? nodes : nodes && shown(nodes);
  };
}

/** Private letters stand for what follows a `'` in brackets, so that lengths stay as they are. */
const HIDDEN = 0xe000;
const APOSTROPHE = String.fromCharCode(HIDDEN + 0x27);

/** @example hideEscapes("SUM(Deals[No'#])").length // 16, without ' and # */
function hideEscapes(formula: string): string {
  if (!formula.includes('[') || !formula.includes("'")) return formula;
  let text = '';
  let depth = 0;
  let quote = '';
  for (let at = 0; at < formula.length; at++) {
    const letter = formula.charAt(at);
    const next = formula.charCodeAt(at + 1);
    if (depth > 0 && letter === "'" && next < 0x80) {
      text += APOSTROPHE + String.fromCharCode(HIDDEN + next);
      at++;
      continue;
    }
    text += letter;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (depth === 0 && (letter === '"' || letter === "'")) quote = letter;
    else if (letter === '[') depth++;
    else if (letter === ']') depth = Math.max(0, depth - 1);
  }
  return text;
}

function shown(nodes: SequenceNodes): SequenceNodes {
  return nodes.map((node) =>
    typeof node === 'string' ? plain(node) : { ...node, token: plain(node.token) },
  );
}

function plain(text: string): string {
  return text.replace(/[\ue000-\ue07f]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - HIDDEN));
}
