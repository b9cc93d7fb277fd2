import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { renderToStaticMarkup } from 'react-dom/server';
import { offerWording } from '../../../src/negotiation/trades/offerWording';
import { shownOffers } from '../../../src/taskpane/trades/shownOffers';
import { TradesFound } from '../../../src/taskpane/trades/TradesFound';
import { asked } from './asked';
import { exclusivity, given, reference, roadmap, training } from './deals';

const ignore = () => undefined;

function drawn(isSlow: boolean, ...question: Parameters<typeof asked>) {
  const { review, ask, found } = asked(...question);
  const offers = shownOffers(found.trades.offers);
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <TradesFound
        reviewed={review}
        tab="one"
        ask={ask}
        found={found}
        offers={offers}
        offer={offers[0] ?? null}
        drawing={null}
        wording={offers[0] === undefined ? '' : offerWording(offers[0].offered)}
        note=""
        isSlow={isSlow}
        onStop={ignore}
        onPick={ignore}
        onSelectRow={ignore}
      />
    </FluentProvider>,
  );
}

/** The words on the screen, one space between them. */
const words = (markup: string) =>
  markup
    .replace(/<style.*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('an offer by its aim', () => {
  const markup = drawn(false, [training, reference]);

  it('tells both gains and, where it is picked, what each side gives, the rows and the deal after it', () => {
    expect(words(markup)).toContain('+12 / +8 Us +12, them +8 It is the best in every way.');
    expect(words(markup)).toContain('We give Two training days row 5 We get Reference account row 6');
    expect(words(markup)).toContain('For them, a gain is firm. The whole deal after it: us +12, them +8.');
  });

  it('is a line: only what is picked tells its rows', () => {
    const two = words(drawn(false, [training, reference, roadmap]));
    expect(two.match(/We give/g)).toHaveLength(1);
    expect(two).toMatch(/Best for both .*Best for us .* Same offer as above\..*Generous/);
  });

  it('is one choice among the offers, the first of which is picked', () => {
    const two = drawn(false, [training, reference, roadmap]);
    expect(two).toMatch(
      /role="radiogroup"[^>]*aria-label="Offers"|aria-label="Offers"[^>]*role="radiogroup"/,
    );
    const radios = two.match(/<input[^>]*type="radio"[^>]*>/g) ?? [];
    expect(radios.length).toBeGreaterThan(1);
    expect(radios.map((radio) => radio.includes(' checked=""'))).toEqual(radios.map((_, i) => i === 0));
  });

  it('keeps the links to the rows out of the labels', () => {
    const labels = markup.match(/<label.*?<\/label>/g) ?? [];
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => /<(button|a)\b/.test(label))).toEqual([]);
    expect(markup).toMatch(/<button[^>]*aria-label="Reference account, Worth asking"/);
  });

  it('comes with words for the other side that carry no scores', () => {
    const quote = /<blockquote[^>]*>(.*?)<\/blockquote>/.exec(markup)?.[1];
    expect(quote).toBe('If you can agree to “Reference account”, then we can offer “Two training days”.');
  });

  it('says that it goes past the mark', () => {
    // A give of −6 and +15 and a get of +18 and −11: we hold 12 of 16.
    const dear = { ...reference, mirror: exclusivity.mirror };
    const past = drawn(false, [training, { ...dear, own: exclusivity.own }], { capped: false });
    expect(words(past)).toContain('Past the 60% mark. Leave them something for next time.');
  });
});

describe('a better deal for both', () => {
  const markup = drawn(false, [given, training], {}, { signedOn: '2026-03-01' });

  it('tells what is taken back and what comes instead', () => {
    expect(words(markup)).toContain('A better deal for both');
    expect(words(markup)).toContain(
      'We give Two training days row 5 Take back Exclusivity, first year row 7 Us +18 Them +9',
    );
  });

  it('has words to say', () => {
    expect(words(markup)).toContain(
      'If you can do without “Exclusivity, first year”, then we can offer “Two training days”.',
    );
  });
});

describe('a search that takes long', () => {
  it('can be stopped, and shows no offer of an older question meanwhile', () => {
    const markup = drawn(true, [training, reference]);
    expect(words(markup)).toContain('Stop');
    expect(markup).not.toContain('radiogroup');
  });
});
