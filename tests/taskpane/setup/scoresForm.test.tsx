import { ScoresForm } from '../../../src/taskpane/setup/ScoresForm';
import { shownView, wordsOf } from '../shownView';

const nothing = () => undefined;

it('The form by hand asks what columns cannot say: how many scores, their scale, which words give, where their side is', () => {
  const markup = shownView(
    <ScoresForm
      meaning={{ measure: 'one', scale: { kind: 'numbers', from: 1, to: 7 }, gives: ['annamme'] }}
      onChange={nothing}
      words={['annamme', 'saamme']}
      wayOf={(word) => (word === 'annamme' ? 'give' : null)}
      sheets={['Their view']}
      hasTheirColumns={false}
      isOtherScale={false}
      onOtherScale={nothing}
    />,
    null,
  );
  const words = wordsOf(markup);
  expect(words).toContain('One: cost or worth');
  expect(words).toContain('1 to 7');
  expect(words).toContain('“annamme” We give');
  expect(words).toContain('“saamme” Not understood');
  expect(words).toContain('Their side stands In this list, or nowhere');
});
