import { walkSampled } from './sampled';

walkSampled('rows');
