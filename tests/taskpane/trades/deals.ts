import { concession, scores } from '../../negotiation/rows';
import { reference, training } from '../../negotiation/trades/deals';

export { reference, training };

/** A give that costs us 18 more than it brings them. */
export const exclusivity = concession({
  row: 7,
  name: 'Exclusivity',
  status: 'idea',
  own: scores(8, 8, 8),
  mirror: scores(2, 2, 2),
});

/** The same, agreed. */
export const given = concession({ ...exclusivity, name: 'Exclusivity, first year', status: 'agreed' });

/** A get of us 8 and them −3. */
export const roadmap = concession({
  row: 8,
  name: 'Roadmap meeting',
  direction: 'get',
  status: 'idea',
  own: scores(2, 4, 2),
  mirror: scores(1, 1, 1),
});
