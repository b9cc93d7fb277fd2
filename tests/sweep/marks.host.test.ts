import { walkSampled } from './sampled';

walkSampled('marks');
